// Stories and events of a language with the places where the map shows them.
import { entryAddress } from '../../domain/addresses.ts';
import { type MapEntryRow } from '../../domain/map/entries.ts';
import { tagOf, type Locale } from '../../domain/locale.ts';
import { partnersOf } from '../../domain/places.ts';
import { eventWhenInWords } from '../../i18n/event-when.ts';
import { formatDate } from '../../i18n/format.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { readingsIn, storiesIn } from '../entries.ts';
import { orderEvents } from '../event-order.ts';

export async function entriesOnMap(locale: Locale): Promise<MapEntryRow[]> {
  const t = translatorFor(locale);
  const { dated, yearly } = orderEvents(await readingsIn('events', locale));
  const langOf = ({ isFallback, locale: text }: { isFallback: boolean; locale: Locale }) =>
    isFallback ? { lang: tagOf(text) } : {};
  return [
    ...(await storiesIn(locale)).map((story) => ({
      places: partnersOf(story.data.places),
      title: story.data.title,
      address: entryAddress('stories', story.slug, locale),
      when: formatDate(story.data.date, locale),
      ...langOf(story),
    })),
    ...[...dated, ...yearly].map((event) => ({
      places: partnersOf(event.data.places),
      title: event.data.title,
      address: entryAddress('events', event.slug, locale),
      when: eventWhenInWords(event.data, locale, t),
      ...langOf(event),
    })),
  ];
}
