// What the data say of a place, in words of the reader's language.
import { type Locale } from '../domain/locale.ts';
import { distanceBetween, placeOf, type PlaceId } from '../domain/places.ts';
import { countryName, formatDate, formatKilometres, formatNumber } from './format.ts';
// Types alone: the editor's preview uses this in the browser, where the translator cannot run.
import type { Translator } from './translator.ts';

interface Fact {
  readonly term: string;
  readonly value: string;
  /** Who says so, where that belongs beside it. */
  readonly by?: string;
}

/** All but the time there, which is another one every minute. */
export function placeFacts(id: PlaceId, locale: Locale, t: Translator): Fact[] {
  const { country, kind, population, renewed, since } = placeOf(id);
  const distance = distanceBetween('siegburg', id);
  const people = population ? [population.count, population.elsewhere ?? []].flat() : [];
  const [first = '', second] = people.map((count) => formatNumber(count, locale));
  return [
    { term: t('place.country'), value: countryName(country, locale) },
    { term: t('place.kind'), value: t(`place.kind.${kind}`) },
    ...(since === undefined
      ? []
      : [
          {
            term: t('place.since'),
            value:
              typeof since === 'string'
                ? formatDate(since, locale)
                : t('place.sinceEither', {
                    first: formatDate(since[0], locale),
                    second: formatDate(since[1], locale),
                  }),
          },
        ]),
    ...(renewed ? [{ term: t('place.renewed'), value: formatDate(renewed, locale) }] : []),
    ...(distance > 0
      ? [{ term: t('place.distance'), value: formatKilometres(distance, locale) }]
      : []),
    ...(population
      ? [
          {
            term: t('place.population', { year: population.asOf.slice(0, 4) }),
            value: second ? t('place.sinceEither', { first, second }) : first,
            by: population.by,
          },
        ]
      : []),
  ];
}
