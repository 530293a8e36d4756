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

interface Case {
  readonly when: string;
  readonly form: Files;
  readonly shown: Files;
  readonly stored: Files;
  readonly languages?: readonly Locale[];
  readonly shared?: readonly string[];
  /** Titles that are saved where theirs are wanted. */
  readonly saved: Partial<Record<Locale, string>>;
  readonly date?: string;
}

const moved = (date: string): Files => ({ tr: version('A', { date }), pl: version('B', { date }) });

describe.each<Case>([
  {
    when: 'nobody else was there',
    form: { tr, pl: mine },
    shown: { tr, pl },
    stored: { tr, pl },
    saved: { tr: 'A', pl: 'Mine' },
  },
  {
    when: 'both wrote in one language',
    form: { tr, pl: mine },
    shown: { tr, pl },
    stored: { tr, pl: theirs },
    languages: ['pl'],
    saved: { tr: 'A', pl: 'Theirs' },
  },
  {
    when: 'each wrote in another one',
    form: { tr, pl: mine },
    shown: { tr, pl },
    stored: { tr: theirs, pl },
    saved: { tr: 'Theirs', pl: 'Mine' },
  },
  {
    when: 'both wrote the same',
    form: { tr, pl: mine },
    shown: { tr, pl },
    stored: { tr, pl: mine },
    saved: { tr: 'A', pl: 'Mine' },
  },
  {
    when: 'both translated for the first time',
    form: { tr, pl: mine },
    shown: { tr },
    stored: { tr, pl: theirs },
    languages: ['pl'],
    saved: { tr: 'A', pl: 'Theirs' },
  },
  {
    when: 'somebody deleted what I changed',
    form: { tr, pl: mine },
    shown: { tr, pl },
    stored: { tr },
    languages: ['pl'],
    saved: { tr: 'A' },
  },
  {
    when: 'both changed a field that all share',
    form: { tr, pl: version('B', { date: '2026-01-01' }) },
    shown: { tr, pl },
    stored: moved('2026-02-02'),
    shared: ['date'],
    saved: { tr: 'A', pl: 'B' },
    date: '2026-02-02',
  },
  {
    when: 'each changed another field that all share',
    form: { tr, pl: version('B', { date: '2026-01-01' }) },
    shown: { tr, pl },
    stored: { tr: version('A', { places: ['guarda'] }), pl: version('B', { places: ['guarda'] }) },
    saved: { tr: 'A', pl: 'B' },
    date: '2026-01-01',
  },
  { when: 'the entry is new', form: { pl: mine }, shown: {}, stored: {}, saved: { pl: 'Mine' } },
])('when $when', ({ form, shown, stored, languages = [], shared = [], saved, date }) => {
  const found = meeting(form, shown, stored);

  it('is told rightly', () => {
    expect(conflictOf(found)).toEqual({ languages, shared });
  });

  it('leaves theirs where that is wanted, and mine where they have not been', () => {
    const merged = mergedForm(found, conflictOf(found));
    const titles = [...merged].map(([locale, { data }]) => [locale, data['title']]);
    expect(Object.fromEntries(titles)).toEqual(saved);
    // In the own language, which holds what all share.
    expect(merged.get('pl')?.data['date']).toBe(date ?? '2026-11-23');
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
