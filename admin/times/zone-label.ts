// A time zone by its places, which volunteers know better than `Europe/Athens`.
import { tagOf, type Locale } from '../../src/domain/locale.ts';
import { placeIds, placeName, placeOf } from '../../src/domain/places.ts';

export const zoneLabel = (zone: string, locale: Locale): string =>
  `${new Intl.ListFormat(tagOf(locale), { type: 'unit', style: 'short' }).format(
    placeIds
      .filter((id) => placeOf(id).timeZone === zone && placeOf(id).kind !== 'sponsorship')
      .map((id) => placeName(id, locale).text),
  )} (${zone})`;
