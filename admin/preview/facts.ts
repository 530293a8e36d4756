// What the site says of an event and of a place beside their texts.
import { entryAddress } from '../../src/domain/addresses.ts';
import { knownLanguages } from '../../src/domain/content/entry-fields.ts';
import { eventStatuses, timeZones } from '../../src/domain/content/event.ts';
import { isSafeAddress } from '../../src/domain/content/blocks.ts';
import { punctuate } from '../../src/domain/content/punctuation.ts';
import { tagOf, type Locale } from '../../src/domain/locale.ts';
import { placeName, placeOf, type PlaceId } from '../../src/domain/places.ts';
import { eventWhenInWords } from '../../src/i18n/event-when.ts';
import { formatDate, formatList, formatZone, languageName } from '../../src/i18n/format.ts';
import { placeFacts } from '../../src/i18n/place-facts.ts';
// Types alone: the site's translator reads files and cannot run here.
import type { Translator, UiKey } from '../../src/i18n/translator.ts';
import { type Data } from '../entries/entry-file.ts';
import { element, type Element, type Node } from './drawing.ts';
import { dayOf, itemsOf, momentOf, oneOf, placesOf, textOf } from './form-values.ts';

export interface Reader {
  readonly locale: Locale;
  readonly t: Translator;
}

const table = (rows: readonly (Element | undefined)[]) =>
  element('dl', { class: 'facts-table' }, ...rows);

const row = (term: string, ...value: readonly (Node | readonly Node[] | undefined)[]) =>
  element('div', {}, element('dt', {}, term), element('dd', {}, ...value));

/** `text` is the language in which the entry's own words stand. */
export function eventTable(data: Data, text: Locale, { locale, t }: Reader): Element {
  const status = oneOf(eventStatuses, data['status']);
  const zone = oneOf(timeZones, data['timeZone']);
  const days = itemsOf(data['exceptions']).flatMap(({ day }) => dayOf(day) ?? []);
  const spoken = (Array.isArray(data['spoken']) ? data['spoken'] : []).flatMap(
    (code: unknown) => oneOf(knownLanguages, code) ?? [],
  );
  const places = placesOf(data['places']);
  const when = whenOf(data, { locale, t });
  return table([
    status === undefined || status === 'scheduled'
      ? undefined
      : row(t('event.status'), t(`event.status.${status}`)),
    when === undefined
      ? undefined
      : row(
          t('event.when'),
          when,
          data['allDay'] === true || zone === undefined
            ? undefined
            : [' ', element('span', { class: 'meta' }, formatZone(zone, locale))],
        ),
    days.length === 0
      ? undefined
      : row(
          t('event.exceptions'),
          formatList(
            days.map((day) => formatDate(day, locale)),
            locale,
          ),
        ),
    places.length === 0 ? undefined : row(t('event.places'), placeLinks(places, locale)),
    ...(['venue', 'audience', 'cost', 'venueAccess'] as const).map((field) => {
      const words = textOf(data[field]);
      return words === undefined
        ? undefined
        : row(t(`event.${field}` satisfies UiKey), punctuate(words, text));
    }),
    ...(['online', 'registration'] as const).map((field) => {
      const href = textOf(data[field]);
      return href === undefined || !isSafeAddress(href) || !URL.canParse(href)
        ? undefined
        : row(
            t(`event.${field}` satisfies UiKey),
            element('a', { href, rel: 'noopener' }, new URL(href).hostname),
          );
    }),
    spoken.length === 0
      ? undefined
      : row(
          t('event.spoken'),
          formatList(
            spoken.map((code) => languageName(code, locale)),
            locale,
          ),
        ),
  ]);
}

function whenOf(data: Data, { locale, t }: Reader): string | undefined {
  const isAllDay = data['allDay'] === true;
  const read = isAllDay ? dayOf : momentOf;
  const [start, end] = [read(data['start']), read(data['end'])];
  return start === undefined
    ? undefined
    : eventWhenInWords(
        {
          allDay: isAllDay,
          start,
          end: end === undefined || end < start ? undefined : end,
          repeat: textOf(data['repeat']),
        },
        locale,
        t,
      );
}

export const placeTable = (id: PlaceId, { locale, t }: Reader): Element =>
  table([
    ...placeFacts(id, locale, t).map(({ term, value, by }) =>
      row(term, value, by === undefined ? undefined : element('small', {}, by)),
    ),
    row(t('place.time'), formatZone(placeOf(id).timeZone, locale)),
  ]);

export const placeLinks = (ids: readonly PlaceId[], locale: Locale): Node[] =>
  ids.flatMap((id, index) => [
    ...(index > 0 ? [', '] : []),
    element('a', { href: entryAddress('places', placeOf(id).slug, locale) }, nameOf(id, locale)),
  ]);

/** A name in another language says so, for those who have it read aloud. */
export function nameOf(id: PlaceId, locale: Locale): Node {
  const { text, lang } = placeName(id, locale);
  return lang !== undefined && lang !== locale && lang !== tagOf(locale)
    ? element('span', { lang }, text)
    : text;
}
