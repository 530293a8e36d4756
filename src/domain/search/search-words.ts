// What the search's scripts are told in the reader's language. Here, so that they need not load what
// translates.
import { type Locale } from '../locale.ts';

/** Keys of the catalogues. */
export const searchKeys = [
  'search.label',
  'search.submit',
  'search.quick',
  'search.close',
  'search.all',
  'search.more',
  'search.none',
  'search.failed',
  'search.missing',
  'search.instead',
  'search.others',
  'search.didYouMean',
  'search.places',
  'search.elsewhere',
  'search.withoutFilters',
  'search.kind.story',
  'search.kind.event',
  'search.kind.place',
  'search.kind.page',
  'fallback.tag',
] as const;

export type SearchKey = (typeof searchKeys)[number];

export interface SearchWords {
  readonly locale: Locale;
  readonly texts: Readonly<Record<SearchKey, string>>;
  /** By plural category. */
  readonly count: Readonly<Record<string, string>>;
  readonly foreign: Readonly<Record<string, string>>;
  readonly languages: readonly {
    readonly locale: Locale;
    readonly tag: string;
    readonly name: string;
    /** Where that language is searched. */
    readonly search: string;
  }[];
  readonly places: readonly { readonly id: string; readonly name: string; readonly href: string }[];
}
