// What a page knows of its own language versions: for the switcher, `canonical`, `hreflang` and the sitemap.
import { type Entry } from '../domain/content/language-versions.ts';
import { locales, type Locale } from '../domain/locale.ts';

export interface PageVersions {
  readonly addressIn: (locale: Locale) => string;
  /** Languages in which the page's text really exists. */
  readonly locales: readonly Locale[];
  /** Where readers of any other language are sent by search engines. */
  readonly original: Locale;
}

/** A page of the portal itself, whole in every language. */
export const inEveryLanguage = (addressIn: PageVersions['addressIn']): PageVersions => ({
  addressIn,
  locales,
  original: 'de',
});

/** An entry's page stands at an address of every language, but is written in some only. */
export const versionsOf = (
  entry: Entry<unknown>,
  addressIn: PageVersions['addressIn'],
): PageVersions => ({
  addressIn,
  locales: entry.versions.map(({ locale }) => locale),
  original: entry.original,
});
