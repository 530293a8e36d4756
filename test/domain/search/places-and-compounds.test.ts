import { describe, expect, it } from 'vitest';
import { compoundSplitterFrom } from '../../../src/domain/search/compounds.ts';
import { differenceOf } from '../../../src/domain/search/differences.ts';
import { placesSpelledLike } from '../../../src/domain/search/nearby.ts';
import { placeFinderFor } from '../../../src/domain/search/place-names.ts';
import { queryReaderFor } from '../../../src/domain/search/query.ts';
import { wordsIn } from '../../../src/domain/search/words.ts';
import { loadWordForms } from '../../../src/content-pipeline/search/stemmers.ts';

describe('a place', () => {
  it.each([
    ['de', 'Bunzlauer', 'boleslawiec'],
    ['pl', 'Bolesławcu', 'boleslawiec'],
    ['pl', 'Бунцлау', 'boleslawiec'],
    ['tr', 'Selçuk’ta', 'selcuk'],
    ['el', 'ΟΡΕΣΤΙΑΔΑΣ', 'orestiada'],
    ['de', 'Nogent sur Marne', 'nogent'],
    ['de', 'Збаража', 'zbarazh'],
    ['fr', 'Γκουάρντα', 'guarda'],
  ] as const)('is known in %s by "%s"', async (locale, text, id) => {
    const find = placeFinderFor(await loadWordForms(locale));
    expect(find(wordsIn(text, locale), 0)?.id).toBe(id);
  });

  it.each([
    ['de', 'werden'],
    ['de', 'Boot'],
    ['pt', 'guardião'],
  ] as const)('is in %s not meant by "%s"', async (locale, text) => {
    const find = placeFinderFor(await loadWordForms(locale));
    expect(find(wordsIn(text, locale), 0)).toBeUndefined();
  });
});

describe('a compound', () => {
  const split = compoundSplitterFrom({
    singular: [
      'Luft',
      'Schutz',
      'Keller',
      'Partnerschaft',
      'Stadt',
      'Urkunde',
      'Kunde',
      'Fabrik',
      'Apfel',
      'Ebene',
    ],
    plural: ['Städte', 'Bäume', 'Ebenen'],
  });
  it.each([
    ['Luftschutzkeller', ['luft', 'schutz', 'keller']],
    ['Städtepartnerschaftsurkunde', ['stadte', 'partnerschaft', 'urkunde']],
    ['Textilfabrik', ['fabrik']],
    ['Urkunde', []],
    ['Wohnkeller', ['wohn', 'keller']],
    ['Urgroßpartnerschaft', ['grosspartnerschaft', 'partnerschaft']],
    ['Vertriebenen', []],
    ['Haus', []],
  ])('%s is made of %j', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });
});

describe('a query', () => {
  it('leaves out words that say nothing, and keeps them where there is nothing else', async () => {
    const read = queryReaderFor(await loadWordForms('de'));
    expect(read('Brief an die Mutter').map(({ text }) => text)).toEqual(['Brief', 'Mutter']);
    expect(read('und').map(({ text }) => text)).toEqual(['und']);
    expect(read(' … ')).toEqual([]);
  });

  it('takes the words of a place’s name together', async () => {
    const read = queryReaderFor(await loadWordForms('fr'));
    expect(read('jumelage Nogent-sur-Marne').map(({ text, place }) => [text, place])).toEqual([
      ['jumelage', undefined],
      ['Nogent-sur-Marne', 'nogent'],
    ]);
  });

  it('is near to a place that is spelled nearly so', async () => {
    const read = queryReaderFor(await loadWordForms('de'));
    expect(placesSpelledLike(read('Bunslau'))).toEqual(['boleslawiec']);
    expect(placesSpelledLike(read('Fahrrad'))).toEqual([]);
  });
});

it.each([
  ['bunslau', 'bunzlau', 1],
  ['selcuk', 'slecuk', 1],
  ['guarda', 'gurda', 1],
  ['abc', 'abcdef', 2],
])('from %s to %s it is %i', (a, b, difference) => {
  expect(differenceOf(a, b, 1)).toBe(difference);
});
