// The pictures that other sites and messengers show when somebody passes a page on.
import { type Collection } from './addresses.ts';
import { locales, tagOf, type Locale } from './locale.ts';

export const shareImageSize = { width: 1200, height: 630 } as const;

/** Collections whose entries have a picture of their own; any other page shows the portal's. */
export const sharedCollections = [
  'stories',
  'places',
  'events',
] as const satisfies readonly Collection[];

export interface Shared {
  readonly collection: (typeof sharedCollections)[number];
  readonly slug: string;
  /** The language in which the entry is really written. */
  readonly locale: Locale;
}

export const shareImageAddress = ({ collection, slug, locale }: Shared) =>
  `/share/${locale}/${collection}/${slug}.png`;

export const portalImageAddress = (locale: Locale) => `/share/${locale}/portal.png`;

/** `el` becomes `el_GR`, as Open Graph writes it. */
export const openGraphLocale = (locale: Locale) => openGraphLocales.get(locale)!;

const openGraphLocales = new Map(
  locales.map((locale) => {
    const { language, region = '' } = new Intl.Locale(tagOf(locale)).maximize();
    return [locale, `${language}_${region}`];
  }),
);
