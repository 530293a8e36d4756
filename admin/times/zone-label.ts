// A time zone by its places, which volunteers know better than `Europe/Athens`. Joined by hand: in
// Turkish, `Intl` puts nothing between the parts of a list without "and".
import { type Locale } from '../../src/domain/locale.ts';
import { placeIds, placeName, placeOf } from '../../src/domain/places.ts';

export const zoneLabel = (zone: string, locale: Locale): string =>
  `${placeIds
    .filter((id) => placeOf(id).timeZone === zone && placeOf(id).kind !== 'sponsorship')
    .map((id) => placeName(id, locale).text)
    .join(', ')} (${zone})`;
