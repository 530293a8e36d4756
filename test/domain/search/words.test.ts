import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from '../../../src/domain/fold.ts';
import { forEngine, forReaders } from '../../../src/domain/search/index-words.ts';
import { beginningOf, keysOf, wordsIn, withoutDigraphs } from '../../../src/domain/search/words.ts';

describe('folding', () => {
  it.each([
    ['Bolesławiec', 'BOLESŁAWIEC', 'boleslawiec'],
    ['Iğdır', 'IĞDIR', 'igdir'],
    ['İstanbul', 'ISTANBUL', 'istanbul'],
    ['Straße', 'STRASSE', 'strasse'],
    ['cœur', 'CŒUR', 'coeur'],
    ['σταθμός', 'ΣΤΑΘΜΟΣ', 'σταθμοσ'],
    ['revolução', 'REVOLUÇÃO', 'revolucao'],
  ])('%s and %s are one', (small, large, folded) => {
    expect(fold(small)).toBe(folded);
    expect(fold(large)).toBe(folded);
  });

  it('parts words at everything that is no letter or digit', () => {
    expect(foldedWords('Werder (Havel), l’église')).toEqual(['werder', 'havel', 'l', 'eglise']);
  });
});

describe('words of a text', () => {
  const texts = (text: string, locale: 'tr' | 'fr') =>
    wordsIn(text, locale).map((word) => word.text);

  it('leave out what a Turkish apostrophe parts from a name', () => {
    expect(texts("Selçuk’ta pazar 1961'de", 'tr')).toEqual(['Selçuk', 'pazar', '1961']);
  });

  it('part a French article from its noun', () => {
    expect(texts('l’élève', 'fr')).toEqual(['l', 'élève']);
  });

  it('know where they stand', () => {
    expect(wordsIn('ein Haus', 'de')).toEqual([
      { text: 'ein', start: 0, end: 3 },
      { text: 'Haus', start: 4, end: 8 },
    ]);
  });
});

it('a beginning keeps a final sigma, as the engine’s keys do', () => {
  expect(beginningOf('πρόσφυγας')).toBe('προσφυγας');
  expect(beginningOf('Łuków')).toBe('lukow');
});

it('keys are those that the engine makes of a chunk', () => {
  expect(keysOf("l'élève,")).toEqual(['leleve', 'eleve']);
  expect(keysOf('Łódź')).toEqual(['łodz']);
  expect(keysOf('–')).toEqual(['']);
});

it('umlauts may be written with an e, and other pairs of vowels stay', () => {
  expect(withoutDigraphs('mueller')).toBe('muller');
  expect(withoutDigraphs('bauer')).toBe('bauer');
  expect(withoutDigraphs('quelle')).toBe('quelle');
});

it('the engine is given plain apostrophes and no soft hyphens, readers typographic ones', () => {
  expect(forEngine('l’église, Zunft\u00ADbuch ’n')).toBe("l'église, Zunftbuch ’n");
  expect(forReaders("l'église 'so'")).toBe("l’église 'so'");
});
