import { describe, expect, it } from 'vitest';
import { type EntryFile } from '../../admin/entries/entry-file.ts';
import { mergedForm } from '../../admin/entries/merge.ts';
import { type Locale } from '../../src/domain/locale.ts';

const version = (title: string, shared: object = {}): EntryFile => ({
  data: { title, summary: 'S', date: '2026-11-23', original: 'tr', ...shared },
  body: `Text of ${title}`,
});
const stub = (shared: object = {}): EntryFile => ({
  data: { date: '2026-11-23', original: 'tr', ...shared },
  body: '',
});
type Files = Partial<Record<Locale, EntryFile>>;
// Object.entries forgets that the keys are locales.
const versions = (files: Files) => new Map(Object.entries(files) as [Locale, EntryFile][]);

/** The titles and days with which the entry is saved. */
const merged = (form: Files, shown: Files, stored: Files, own: Locale = 'pl') =>
  Object.fromEntries(
    [
      ...mergedForm({
        collection: 'stories',
        own,
        form: versions(form),
        shown: versions(shown),
        stored: versions(stored),
      }),
    ].map(([locale, { data }]) => [locale, [data['title'], data['date']].join(' ')]),
  );

const [tr, pl] = [version('A'), version('B')];
const later = { date: '2026-12-24' };

describe('what is saved when another volunteer has been there', () => {
  it('is the form where nobody has', () => {
    expect(merged({ tr, pl: version('C') }, { tr, pl }, { tr, pl })).toEqual({
      tr: 'A 2026-11-23',
      pl: 'C 2026-11-23',
    });
  });

  it('is theirs in a language that the form has not touched', () => {
    expect(merged({ tr, pl: version('C') }, { tr, pl }, { tr: version('X'), pl })).toMatchObject({
      tr: 'X 2026-11-23',
      pl: 'C 2026-11-23',
    });
  });

  it('is ours where both have written', () => {
    expect(merged({ tr, pl: version('C') }, { tr, pl }, { tr, pl: version('X') })).toMatchObject({
      pl: 'C 2026-11-23',
    });
  });

  it('keeps a language that they have added, and does not bring back one that they have deleted', () => {
    const { de, ...rest } = merged(
      { tr, pl: version('C'), de: stub(), fr: version('F') },
      { tr, pl, fr: version('F') },
      { tr, pl, de: version('D') },
    );
    expect(de).toBe('D 2026-11-23');
    expect(rest).not.toHaveProperty('fr');
  });

  it('takes their shared fields unless the form has changed them', () => {
    expect(
      merged(
        { tr, pl: version('C') },
        { tr, pl },
        { tr: version('A', later), pl: version('B', later) },
      ),
    ).toMatchObject({ pl: 'C 2026-12-24' });
    const ours = { date: '2027-01-01' };
    expect(
      merged(
        { tr, pl: version('B', ours) },
        { tr, pl },
        { tr: version('A', later), pl: version('B', later) },
      ),
    ).toMatchObject({ pl: 'B 2027-01-01' });
  });

  it('lets a first translation meet a change of the original', () => {
    expect(merged({ tr, pl: version('New') }, { tr }, { tr: version('X', later) })).toEqual({
      tr: 'X 2026-12-24',
      pl: 'New 2026-12-24',
    });
  });

  it('is the form for an entry that nobody has seen before', () => {
    expect(merged({ pl }, {}, {})).toEqual({ pl: 'B 2026-11-23' });
  });
});
