import { describe, expect, it } from 'vitest';
import { conflictOf } from '../../admin/entries/conflicts.ts';
import { type EntryFile } from '../../admin/entries/entry-file.ts';
import { mergedForm } from '../../admin/entries/merge.ts';
import { languageDoubts } from '../../admin/safety/language-doubts.ts';
import { type Locale } from '../../src/domain/locale.ts';

const version = (title: string, shared: object = {}): EntryFile => ({
  data: { title, summary: 'S', date: '2026-11-23', original: 'tr', ...shared },
  body: 'B',
});
type Files = Partial<Record<Locale, EntryFile>>;
const meeting = (form: Files, shown: Files, stored: Files) => {
  // Object.entries forgets that the keys are locales.
  const versions = (files: Files) => new Map(Object.entries(files) as [Locale, EntryFile][]);
  return {
    collection: 'stories',
    own: 'pl',
    form: versions(form),
    shown: versions(shown),
    stored: versions(stored),
  } as const;
};
const [tr, pl] = [version('A'), version('B')];
const [mine, theirs] = [version('Mine'), version('Theirs')];

describe.each<[string, Files, Files, Files, Locale[], string[]]>([
  ['nobody else was there', { tr, pl: mine }, { tr, pl }, { tr, pl }, [], []],
  ['both wrote in one language', { tr, pl: mine }, { tr, pl }, { tr, pl: theirs }, ['pl'], []],
  ['each wrote in another one', { tr, pl: mine }, { tr, pl }, { tr: theirs, pl }, [], []],
  ['both wrote the same', { tr, pl: mine }, { tr, pl }, { tr, pl: mine }, [], []],
  ['both translated for the first time', { tr, pl: mine }, { tr }, { tr, pl: theirs }, ['pl'], []],
  ['somebody deleted what I changed', { tr, pl: mine }, { tr, pl }, { tr }, ['pl'], []],
  [
    'both changed a field that all share',
    { tr, pl: version('B', { date: '2026-01-01' }) },
    { tr, pl },
    { tr: version('A', { date: '2026-02-02' }), pl: version('B', { date: '2026-02-02' }) },
    [],
    ['date'],
  ],
  [
    'each changed another field that all share',
    { tr, pl: version('B', { date: '2026-01-01' }) },
    { tr, pl },
    { tr: version('A', { places: ['guarda'] }), pl: version('B', { places: ['guarda'] }) },
    [],
    [],
  ],
  ['the entry is new', { pl: mine }, {}, {}, [], []],
])('when %s', (_, form, shown, stored, languages, shared) => {
  const found = meeting(form, shown, stored);

  it('is told rightly', () => {
    expect(conflictOf(found)).toEqual({ languages, shared });
  });

  it('leaves theirs where that is wanted', () => {
    const merged = mergedForm(found, conflictOf(found));
    for (const locale of languages)
      expect(merged.get(locale)?.data['title']).toBe(stored[locale]?.data['title']);
    for (const field of shared)
      expect(merged.get('pl')?.data[field]).toEqual(stored.tr?.data[field]);
  });
});

it('keeps both changes where they are in different shared fields', () => {
  const merged = mergedForm(
    meeting(
      { tr, pl: version('B', { date: '2026-01-01' }) },
      { tr, pl },
      { tr: version('A', { places: ['guarda'] }), pl: version('B', { places: ['guarda'] }) },
    ),
  );
  expect(merged.get('pl')?.data).toMatchObject({ date: '2026-01-01', places: ['guarda'] });
});

it('asks about the language only of what has been changed', () => {
  const german = version('Eine Reise', {
    summary: 'Wir sind mit dem Zug nach Siegburg gefahren und haben dort Freunde getroffen.',
  });
  const form = new Map([['tr', german]] as const);
  expect(languageDoubts('stories', form)).toEqual([{ pane: 'tr', looksLike: 'de' }]);
  expect(languageDoubts('stories', form, form)).toEqual([]);
});
