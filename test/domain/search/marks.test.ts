import { expect, it } from 'vitest';
import { type Locale } from '../../../src/domain/locale.ts';
import { markerFor } from '../../../src/domain/search/marks.ts';
import { queryReaderFor } from '../../../src/domain/search/query.ts';
import { loadWordForms } from '../../../src/content-pipeline/search/stemmers.ts';

async function markedIn(locale: Locale, query: string, text: string) {
  const forms = await loadWordForms(locale);
  const parts = markerFor(forms).mark(text, queryReaderFor(forms)(query));
  expect(parts.map((part) => part.text).join('')).toBe(text);
  return parts.filter(({ isMarked }) => isMarked).map((part) => part.text);
}

it.each([
  ['de', 'Keller', 'Im Luftschutzkeller war es kalt.', ['Luftschutzkeller']],
  ['de', 'Haus', 'Viele Häuser, kein Hauptmann', ['Häuser']],
  ['de', 'Zbaraż', 'Brief aus Sbarasch', ['Sbarasch']],
  ['de', 'Werder (Havel)', 'in Werder an der Havel', ['Werder', 'an', 'der', 'Havel']],
  ['fr', 'eleve', 'L’élève et les élèves', ['élève', 'élèves']],
  ['pl', 'boleslawiec', 'w Bolesławcu', ['Bolesławcu']],
  ['tr', 'kitap', 'Kitaplarımızı yaktık', ['Kitaplarımızı']],
  ['el', 'ΣΤΑΘΜΟΣ', 'από τον σταθμό', ['σταθμό']],
  ['pt', 'canção', 'As canções de abril', ['canções']],
  ['de', 'Schü', 'Schüler und Haus', ['Schüler']],
] as const)('in %s "%s" marks in "%s" %j', async (locale, query, text, marked) => {
  expect(await markedIn(locale, query, text)).toEqual(marked);
});

it('an excerpt shows the piece with most of what was asked for', async () => {
  const forms = await loadWordForms('de');
  const far = 'Wort '.repeat(60);
  const text = `Ein Brief. ${far}Ein Brief an die Mutter. ${far}`;
  const parts = markerFor(forms).excerpt(text, queryReaderFor(forms)('Brief Mutter'), 20);
  expect(parts.filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual([
    'Brief',
    'Mutter',
  ]);
  expect(parts[0]!.text.startsWith('… ')).toBe(true);
});

it('an excerpt without what was asked for is the beginning', async () => {
  const forms = await loadWordForms('de');
  const parts = markerFor(forms).excerpt('eins zwei drei vier', queryReaderFor(forms)('Haus'), 2);
  expect(parts).toEqual([{ text: 'eins zwei …', isMarked: false }]);
});
