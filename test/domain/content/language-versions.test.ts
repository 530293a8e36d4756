import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entriesFrom,
  localesOf,
  readingIn,
  type Entry,
} from '../../../src/domain/content/language-versions.ts';
import { locales, type Locale } from '../../../src/domain/locale.ts';

interface Data {
  readonly original: Locale;
  readonly draft: boolean;
  readonly revised?: string | undefined;
  readonly title: string;
  readonly date: string;
}

const shared = ['date', 'original'];

const file = (locale: Locale, original: Locale, change: Partial<Data> = {}, slug = 'reise') => ({
  slug,
  locale,
  source: `${locale}/${slug}.md`,
  data: { original, draft: false, title: `Titel ${locale}`, date: '2026-05-31', ...change },
});

/** The entry that these files make, when they make one. */
function only(files: readonly ReturnType<typeof file>[]): Entry<Data, string> {
  const [entry, ...more] = entriesFrom<Data, string>(files, shared);
  if (!entry || more.length > 0) throw new Error('Not one entry.');
  return entry;
}

describe('a reader', () => {
  const entry = only([file('de', 'tr'), file('tr', 'tr'), file('pt', 'tr')]);

  it.each(['de', 'tr', 'pt'] as const)('of %s gets the text in that language', (locale) => {
    const { locale: given, isFallback, data, source, slug } = readingIn(entry, locale);
    expect({ given, isFallback, title: data.title, source, slug }).toEqual({
      given: locale,
      isFallback: false,
      title: `Titel ${locale}`,
      source: `${locale}/reise.md`,
      slug: 'reise',
    });
  });

  it.each(['fr', 'pl', 'el'] as const)('of %s gets the original, and is told so', (locale) => {
    const { locale: given, isFallback, data } = readingIn(entry, locale);
    expect({ given, isFallback, title: data.title }).toEqual({
      given: 'tr',
      isFallback: true,
      title: 'Titel tr',
    });
  });
});

describe('an entry', () => {
  it('has its versions in the order of the languages', () => {
    const entry = only([file('pt', 'tr'), file('tr', 'tr'), file('de', 'tr'), file('el', 'tr')]);
    expect(localesOf(entry)).toEqual(['de', 'tr', 'el', 'pt']);
    expect(entry.original).toBe('tr');
  });

  it('is one for each slug', () => {
    const entries = entriesFrom<Data, string>(
      [file('de', 'de'), file('de', 'de', {}, 'fest'), file('fr', 'de')],
      shared,
    );
    expect(entries.map((entry) => [entry.slug, localesOf(entry)])).toEqual([
      ['reise', ['de', 'fr']],
      ['fest', ['de']],
    ]);
  });

  it('takes what is the same in all languages from the original', () => {
    const entry = only([
      file('de', 'tr', { date: '1999-01-01', title: 'Reise' }),
      file('tr', 'tr', { date: '2026-05-31', title: 'Yolculuk' }),
    ]);
    expect(entry.versions.map(({ data }) => [data.date, data.title])).toEqual([
      ['2026-05-31', 'Reise'],
      ['2026-05-31', 'Yolculuk'],
    ]);
  });

  it('of which the original has no such value has none in any language', () => {
    const files = [
      { ...file('de', 'de'), data: { original: 'de' as const, draft: false } },
      { ...file('fr', 'de'), data: { original: 'de' as const, draft: false, cost: '5 €' } },
    ];
    const [entry] = entriesFrom<{ original: Locale; draft: boolean; cost?: string }, string>(
      files,
      ['cost'],
    );
    expect(entry?.versions.map(({ data }) => data.cost)).toEqual([undefined, undefined]);
  });

  it('leaves the files it is made from as they are', () => {
    const files = [file('de', 'tr', { date: '1999-01-01' }), file('tr', 'tr')];
    const before = structuredClone(files);
    entriesFrom<Data, string>(files, shared);
    expect(files).toEqual(before);
  });
});

describe('a draft', () => {
  it('is no version', () => {
    const entry = only([file('de', 'de'), file('fr', 'de', { draft: true })]);
    expect(localesOf(entry)).toEqual(['de']);
    expect(readingIn(entry, 'fr')).toMatchObject({ locale: 'de', isFallback: true });
  });

  it('alone makes no entry', () => {
    expect(entriesFrom<Data, string>([file('de', 'de', { draft: true })], shared)).toEqual([]);
  });

  it('as the original leaves its place to the first version that is published', () => {
    const entry = only([
      file('pt', 'tr', { date: '1999-01-01' }),
      file('tr', 'tr', { draft: true }),
      file('fr', 'tr'),
    ]);
    expect(entry.original).toBe('fr');
    expect(readingIn(entry, 'de')).toMatchObject({
      locale: 'fr',
      original: 'fr',
      isFallback: true,
    });
    expect(entry.versions.map(({ data }) => data.date)).toEqual(['2026-05-31', '2026-05-31']);
  });

  it('is nowhere, whatever else there is', () => {
    const some = fc.uniqueArray(
      fc.record({
        locale: fc.constantFrom(...locales),
        original: fc.constantFrom(...locales),
        draft: fc.boolean(),
        revised: fc.option(fc.constantFrom('2026-01-01', '2026-06-01'), { nil: undefined }),
        slug: fc.constantFrom('a', 'b'),
      }),
      { selector: ({ locale, slug }) => locale + slug },
    );
    fc.assert(
      fc.property(some, (chosen) => {
        const files = chosen.map(({ locale, original, slug, ...change }) =>
          file(locale, original, change, slug),
        );
        const entries = entriesFrom<Data, string>(files, shared);
        const published = files.filter(({ data }) => !data.draft);
        expect(
          entries.flatMap(({ versions }) => versions.map(({ source }) => source)).toSorted(),
        ).toEqual(published.map(({ source }) => source).toSorted());
        for (const entry of entries)
          for (const locale of locales) {
            const reading = readingIn(entry, locale);
            const has = localesOf(entry).includes(locale);
            expect(reading.data.draft).toBe(false);
            expect(reading.locale).toBe(has ? locale : entry.original);
            expect(reading.isFallback).toBe(!has);
            if (reading.locale === entry.original) expect(reading.outdatedSince).toBeUndefined();
          }
      }),
    );
  });
});

describe('a translation', () => {
  it.each([
    ['older than the original', '2026-01-01', '2026-06-01', '2026-06-01'],
    ['without a day', undefined, '2026-06-01', '2026-06-01'],
    ['of the same day', '2026-06-01', '2026-06-01', undefined],
    ['newer than the original', '2026-07-01', '2026-06-01', undefined],
    ['of an original without a day', '2026-01-01', undefined, undefined],
    ['without a day, of an original without one', undefined, undefined, undefined],
  ])('%s is outdated since the day of the change or not at all', (_, own, first, since) => {
    const entry = only([file('fr', 'de', { revised: own }), file('de', 'de', { revised: first })]);
    expect(readingIn(entry, 'fr').outdatedSince).toBe(since);
  });

  it('is what can be outdated; the original, even as a fallback, is not', () => {
    const entry = only([file('de', 'de', { revised: '2026-06-01' }), file('fr', 'de')]);
    expect(readingIn(entry, 'de').outdatedSince).toBeUndefined();
    expect(readingIn(entry, 'pl').outdatedSince).toBeUndefined();
  });
});
