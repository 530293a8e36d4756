// Made-up events for measuring, never for reading.
import { themes } from '../domain/content/strategy-tags.ts';
import { type Event } from '../domain/content/event.ts';
import { locales } from '../domain/locale.ts';
import { placeIds, placeOf } from '../domain/places.ts';

const rules = ['FREQ=YEARLY', 'FREQ=WEEKLY;COUNT=8', 'FREQ=MONTHLY;UNTIL=20271231'];

/** The same in every language. */
export function syntheticEvent(index: number): Event {
  const place = placeIds[index % placeIds.length]!;
  const day = `2026-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const allDay = index % 3 === 0;
  const repeat = rules[index % 6];
  return {
    title: `Treffen, das ${index}. seiner Art`,
    summary: 'Wer kommt, ist willkommen; niemand bleibt fern, nur weil eine Sprache fehlt. '.repeat(
      2,
    ),
    allDay,
    start: allDay ? day : `${day}T19:30`,
    ...(allDay ? {} : { end: `${day}T22:00` }),
    timeZone: placeOf(place).timeZone,
    ...(repeat ? { repeat } : {}),
    exceptions: [],
    status: 'scheduled',
    places: ['siegburg', place],
    spoken: [],
    themes: [themes[index % themes.length]!],
    levels: [],
    sources: [],
    draft: false,
    formerSlugs: [],
    original: locales[index % locales.length]!,
  };
}
