import { describe, expect, it } from 'vitest';
import { placeMeantBy, wordsJoinedIn } from '../../../src/domain/search/instead.ts';
import { queryReaderFor } from '../../../src/domain/search/query.ts';
import { loadWordForms } from '../../../src/content-pipeline/search/stemmers.ts';

describe('a word that stands on no page', () => {
  it.each([
    ['Sigburg', 'siegburg'],
    ['Gaurda', 'guarda'],
    ['Bunslau', 'boleslawiec'],
    ['boleslavec', 'boleslawiec'],
    ['Ζίγμπουργκ', 'siegburg'],
    ['Selcuq', 'selcuk'],
  ])('is the place that "%s" misspells', (text, id) => {
    expect(placeMeantBy(text)).toBe(id);
  });

  it.each(['guardo', 'aguarda', 'Kampanie', 'Nord', 'Siegburger', 'Burg'])(
    'is no place where "%s" is a word of its own',
    (text) => {
      expect(placeMeantBy(text)).toBeUndefined();
    },
  );

  it('is read as two words that stand apart, where the language joins words', async () => {
    expect(wordsJoinedIn('Gartenbank')).toContainEqual(['Garten', 'bank']);
    expect(wordsJoinedIn('Kirche')).toEqual([]);
    expect(wordsJoinedIn('Liebesbrief')).toContainEqual(['Liebe', 'brief']);
    const readings = async (locale: 'de' | 'fr') =>
      queryReaderFor(await loadWordForms(locale))('Gartenbank')[0]?.instead?.().length;
    expect(await readings('de')).toBeGreaterThan(0);
    expect(await readings('fr')).toBe(0);
  });
});
