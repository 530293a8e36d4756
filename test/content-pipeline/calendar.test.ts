import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf, type EventReading } from '../../src/content-pipeline/calendar.ts';
import { timeZones, type Event } from '../../src/domain/content/event.ts';
import { occurrencesOf } from '../../src/domain/content/occurrences.ts';
import { seriesOf } from '../../src/domain/content/series.ts';
import { locales } from '../../src/domain/locale.ts';
import { calendarFaults } from './calendar-rules.ts';

const event: Event = {
  title: 'Fest, Tanz; und \\ mehr',
  summary: 'Zeile eins.\nZeile zwei: „Ζίγκμπουργκ“, '.repeat(4).trim(),
  allDay: false,
  start: '2026-05-31T19:30',
  end: '2026-05-31T22:00',
  timeZone: 'Europe/Berlin',
  exceptions: [],
  status: 'scheduled',
  places: ['siegburg', 'guarda'],
  spoken: [],
  themes: ['T1', 'T4'],
  levels: [],
  sources: [{ title: 'Stadt', read: '2026-02-03' }],
  draft: false,
  formerSlugs: [],
  original: 'de',
};

const reading = (change: Partial<Event> = {}, slug = 'fest'): EventReading => ({
  slug,
  locale: 'de',
  data: { ...event, ...change },
  source: undefined,
  original: 'de',
  isFallback: false,
  outdatedSince: undefined,
});

const site = 'https://portal.example';
const written = (change: Partial<Event> = {}) =>
  calendarOf([reading(change)], { locale: 'fr', site });
const parsed = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[] as never);
const only = (text: string) => parsed(text).getFirstSubcomponent('vevent')!;
const value = (text: string, name: string) =>
  String(only(text).getFirstPropertyValue(name) as unknown);

/** The instants of an event as another library understands our file. */
function instantsIn(text: string, most: number): string[] {
  const calendar = parsed(text);
  const zones = calendar
    .getAllSubcomponents('vtimezone')
    .map((component) => new ICAL.Timezone(component));
  ICAL.TimezoneService.reset();
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  const iterator = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!).iterator();
  const found: string[] = [];
  // Its types leave out that the iterator ends with undefined.
  let next = iterator.next() as ICAL.Time | undefined;
  for (; next && found.length < most; next = iterator.next() as ICAL.Time | undefined)
    found.push(new Date(next.toUnixTime() * 1000).toISOString());
  return found;
}

function ourInstants(change: Partial<Event>, most: number): string[] {
  const found: string[] = [];
  for (const { from } of occurrencesOf(seriesOf({ ...event, ...change }))) {
    if (found.length >= most) break;
    found.push(new Date(from).toISOString());
  }
  return found;
}

describe('a file', () => {
  it.each<[string, Partial<Event>]>([
    ['an evening', {}],
    ['a day', { allDay: true, start: '2026-05-31', end: undefined }],
    [
      'a repeating day',
      { allDay: true, start: '2026-05-31', end: undefined, repeat: 'FREQ=YEARLY' },
    ],
    ['a long title in Greek', { title: 'Ζίγκμπουργκ '.repeat(9).trim() }],
    ['signs of four bytes', { title: '🎉'.repeat(40) }],
  ])('of %s keeps the rules of RFC 5545', (_, change) => {
    expect(calendarFaults(written(change))).toEqual([]);
  });

  it('gives every text back as it was written, in its language', () => {
    const text = written({ title: 'Fest, Tanz; und \\ mehr' });
    expect(value(text, 'summary')).toBe('Fest, Tanz; und \\ mehr');
    expect(value(text, 'description')).toContain(event.summary);
    for (const name of ['summary', 'description', 'location'])
      expect(only(text).getFirstProperty(name)?.getParameter('language')).toBe('de');
    expect(only(text).getFirstProperty('categories')?.getValues()).toHaveLength(2);
  });

  it('leads back to the page in the reader’s language', () => {
    expect(value(written(), 'url')).toBe('https://portal.example/fr/agenda/fest/');
    expect(value(written(), 'description')).toMatch(
      /https:\/\/portal\.example\/fr\/agenda\/fest\/$/,
    );
  });

  it('is known by the entry’s uid or its slug, and counts its changes', () => {
    expect([value(written(), 'uid'), value(written(), 'sequence')]).toEqual([
      'fest@partner-towns.siegburg',
      '0',
    ]);
    const changed = written({ uid: 'old@partner-towns.siegburg', sequence: 3 });
    expect([value(changed, 'uid'), value(changed, 'sequence')]).toEqual([
      'old@partner-towns.siegburg',
      '3',
    ]);
  });

  it.each<[string, Partial<Event>, string]>([
    ['of its last change', { revised: '2026-04-05' }, '2026-04-05T00:00:00Z'],
    ['on which its sources were read', {}, '2026-02-03T00:00:00Z'],
    ['of no day it could name', { sources: [] }, '2026-01-01T00:00:00Z'],
  ])('is stamped with the day %s', (_, change, stamp) => {
    expect(value(written(change), 'dtstamp')).toBe(stamp);
    expect(written(change)).toBe(written(change));
  });

  it.each([
    ['scheduled', 'CONFIRMED', ''],
    ['rescheduled', 'CONFIRMED', 'Neu angesetzt: '],
    ['postponed', 'TENTATIVE', 'Verschoben, neues Datum offen: '],
    ['cancelled', 'CANCELLED', 'Abgesagt: '],
  ] as const)('of a %s event says %s, and so does its title', (status, word, before) => {
    expect(value(written({ status }), 'status')).toBe(word);
    expect(value(written({ status }), 'summary')).toBe(before + event.title);
  });
});

describe('a feed', () => {
  const feed = (events: EventReading[]) =>
    calendarOf(events, {
      locale: 'el',
      site,
      feed: { name: 'Εκδηλώσεις, όλες', address: `${site}/a.ics`, page: `${site}/el/` },
    });

  it('has a name, its own address and a day to come back', () => {
    const calendar = parsed(feed([reading()]));
    // ical.js does not know the name's kind and gives it as it stands.
    expect(calendar.getFirstPropertyValue('name')).toBe('Εκδηλώσεις\\, όλες');
    expect(calendar.getFirstPropertyValue('source')).toBe(`${site}/a.ics`);
    expect(String(calendar.getFirstPropertyValue('refresh-interval') as unknown)).toBe('P1D');
  });

  it('holds each zone once, whatever the order of its events', () => {
    const events = ['Europe/Lisbon', 'Europe/Berlin', 'Europe/Lisbon'] as const;
    const text = feed(events.map((timeZone, index) => reading({ timeZone }, `fest-${index}`)));
    expect(calendarFaults(text)).toEqual([]);
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(2);
  });

  it('is whole without an event', () => {
    expect(calendarFaults(feed([]))).toEqual([]);
  });

  it('names the language of each text', () => {
    const events = locales.map((locale) => ({ ...reading({}, `fest-${locale}`), locale }));
    const languages = parsed(feed(events))
      .getAllSubcomponents('vevent')
      .map((component) => component.getFirstProperty('summary')?.getParameter('language'));
    expect(languages).toEqual(['de', 'fr', 'pl', 'tr', 'el', 'pt-PT']);
  });
});

describe('read by ical.js', () => {
  it.each<[string, Partial<Event>, number]>([
    ['Siegburg, in the hour that is left out', { start: '2026-03-29T02:30', end: undefined }, 1],
    [
      'Guarda, in the hour that is left out',
      { start: '2026-03-29T01:30', end: undefined, timeZone: 'Europe/Lisbon' },
      1,
    ],
    [
      'Selçuk, where no clock changes',
      { start: '2026-03-29T02:30', end: undefined, timeZone: 'Europe/Istanbul' },
      1,
    ],
    [
      'Siegburg, across both changes',
      { start: '2026-03-20T19:30', end: undefined, repeat: 'FREQ=WEEKLY' },
      40,
    ],
    [
      'Guarda, across both changes',
      {
        start: '2026-03-20T19:30',
        end: undefined,
        repeat: 'FREQ=WEEKLY',
        timeZone: 'Europe/Lisbon',
      },
      40,
    ],
    [
      'Selçuk, all year',
      {
        start: '2026-03-20T19:30',
        end: undefined,
        repeat: 'FREQ=WEEKLY',
        timeZone: 'Europe/Istanbul',
      },
      40,
    ],
    [
      'a rule with a last day',
      { start: '2026-10-23T23:30', end: undefined, repeat: 'FREQ=DAILY;UNTIL=20261026' },
      9,
    ],
    [
      'exceptions',
      {
        start: '2026-03-22T03:00',
        end: undefined,
        repeat: 'FREQ=WEEKLY;COUNT=4',
        exceptions: [{ day: '2026-03-29' }, { day: '2026-04-12' }],
      },
      9,
    ],
  ])('%s is at the same instants', (_, change, most) => {
    const theirs = instantsIn(written(change), most);
    expect(theirs).toEqual(ourInstants(change, most));
    expect(theirs.length).toBeGreaterThan(0);
  });

  it('days are days, without an hour or a zone, and end before the next', () => {
    const text = written({
      allDay: true,
      start: '2026-05-31',
      end: '2026-06-02',
      timeZone: 'Europe/Istanbul',
    });
    const { startDate, endDate } = new ICAL.Event(only(text));
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([
      true,
      '2026-05-31',
      '2026-06-03',
    ]);
    expect(text).not.toContain('TZID');
  });

  it('exceptions of days are days', () => {
    const text = written({
      allDay: true,
      start: '2026-05-31',
      end: undefined,
      repeat: 'FREQ=YEARLY;COUNT=3',
      exceptions: [{ day: '2027-05-31' }],
    });
    expect(instantsIn(text, 5).map((instant) => instant.slice(0, 10))).toEqual([
      '2026-05-31',
      '2028-05-31',
    ]);
  });

  it.each(timeZones)('%s has the offsets that it has', (timeZone) => {
    const hourly = { timeZone, end: undefined, repeat: 'FREQ=DAILY;INTERVAL=7' };
    for (const start of ['2025-01-01T00:30', '2025-01-01T12:00'])
      expect(instantsIn(written({ ...hourly, start }), 600)).toEqual(
        ourInstants({ ...hourly, start }, 600),
      );
  });
});

it('is the same whatever the zone of the machine that builds it', () => {
  const zone = process.env['TZ'];
  const inZone = (name: string) => {
    process.env['TZ'] = name;
    return written({
      start: '2026-03-29T02:30',
      end: '2026-03-29T05:00',
      timeZone: 'Europe/Istanbul',
    });
  };
  try {
    expect(new Set(['UTC', 'Europe/Berlin', 'America/New_York'].map(inZone)).size).toBe(1);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
