// By what events and stories can be followed: all together, by theme, by place.
import { type FeedFacet } from '../domain/addresses.ts';
import { themes, type Theme } from '../domain/content/strategy-tags.ts';
import { type Locale } from '../domain/locale.ts';
import { placeIds, placeOf, type PlaceId } from '../domain/places.ts';
import { facetLabel } from '../i18n/facet-label.ts';
import { translatorFor } from '../i18n/translator.ts';

/** The whole, then every theme and every place; each has its feeds, also while they are empty. */
export const feedFacets: readonly (FeedFacet | undefined)[] = [
  undefined,
  ...themes.map((value) => ({ by: 'theme' as const, value })),
  ...placeIds.map((id) => ({ by: 'place' as const, value: placeOf(id).slug })),
];

interface Tagged {
  readonly data: { readonly places: readonly PlaceId[]; readonly themes: readonly Theme[] };
}

export const belongsTo =
  (facet: FeedFacet | undefined) =>
  ({ data }: Tagged): boolean =>
    facet === undefined ||
    (facet.by === 'theme'
      ? data.themes.some((theme) => theme === facet.value)
      : data.places.some((id) => placeOf(id).slug === facet.value));

/** What a feed is called in a reader's list: `Geschichten: Guarda – Siegburg und Freunde`. */
export function feedTitle(room: 'stories' | 'events', locale: Locale, facet?: FeedFacet): string {
  const t = translatorFor(locale);
  const name = t(`${room}.title`);
  const listed = facet ? t(`${room}.listed`, { by: facetLabel(facet, locale, t) }) : name;
  return `${listed} – ${t('site.name')}`;
}
