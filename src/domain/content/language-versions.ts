// Which language versions an entry has, and which of them a reader gets.
import { locales, type Locale } from '../locale.ts';

/** What this module must know of any kind of entry. */
export interface Versioned {
  readonly original: Locale;
  readonly draft: boolean;
  readonly revised?: string | undefined;
}

/** One file: an entry's text in one language. `source` is whatever the caller needs to draw it. */
export interface LanguageVersion<Data, Source = unknown> {
  readonly locale: Locale;
  readonly data: Data;
  readonly source: Source;
}

export interface Entry<Data, Source = unknown> {
  readonly slug: string;
  /** The language the entry was written in; if that version is unpublished, the first one that is. */
  readonly original: Locale;
  /** Published versions only, never empty, in the portal's order of languages. */
  readonly versions: readonly LanguageVersion<Data, Source>[];
}

/** What a reader of one language gets of an entry. */
export interface Reading<Data, Source = unknown> extends LanguageVersion<Data, Source> {
  readonly slug: string;
  /** The entry's, which `data.original` is not where that version is unpublished. */
  readonly original: Locale;
  /** The text is not in the reader's language. */
  readonly isFallback: boolean;
  /** The original has changed in substance since this translation was made; the day of that change. */
  readonly outdatedSince: string | undefined;
}

/**
 * Entries from their files. Drafts are left out. For the fields in `shared` the original's file is
 * the truth, so that a copy that went astray cannot split an entry in two.
 */
export function entriesFrom<Data extends Versioned, Source>(
  files: readonly (LanguageVersion<Data, Source> & { readonly slug: string })[],
  shared: readonly string[],
): Entry<Data, Source>[] {
  const published = files.filter(({ data }) => !data.draft);
  const bySlug = Map.groupBy(published, ({ slug }) => slug);
  return [...bySlug].map(([slug, found]) => {
    const versions = found.toSorted(
      (a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale),
    );
    const truth = versions.find(({ locale, data }) => locale === data.original) ?? versions[0]!;
    const sharedValues = Object.fromEntries(
      shared.map((field) => [field, truth.data[field as keyof Data]]),
    );
    return {
      slug,
      original: truth.locale,
      versions: versions.map(({ locale, data, source }) => ({
        locale,
        source,
        data: { ...data, ...sharedValues },
      })),
    };
  });
}

/** Own language, else the original. */
export function readingIn<Data extends Versioned, Source>(
  entry: Entry<Data, Source>,
  locale: Locale,
): Reading<Data, Source> {
  const original = entry.versions.find((version) => version.locale === entry.original)!;
  const version = entry.versions.find((candidate) => candidate.locale === locale) ?? original;
  return {
    ...version,
    slug: entry.slug,
    original: entry.original,
    isFallback: version.locale !== locale,
    outdatedSince: version === original ? undefined : outdatedSince(version.data, original.data),
  };
}

/** Only a version that says when it was revised can be compared; the first writing is never newer. */
const outdatedSince = (translation: Versioned, original: Versioned): string | undefined =>
  original.revised !== undefined && (translation.revised ?? '') < original.revised
    ? original.revised
    : undefined;

export const localesOf = (entry: Entry<unknown>): readonly Locale[] =>
  entry.versions.map(({ locale }) => locale);
