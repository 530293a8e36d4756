// Events as iCalendar (RFC 5545): single files and feeds to subscribe to. Written from the entries
// alone, never from the clock, so that the same entry gives the same bytes.
import ical, {
  escape,
  foldLines,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendar,
  type ICalDayJsStub,
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { entryAddress } from '../domain/addresses.ts';
import { isDay, uidOf, type Event } from '../domain/content/event.ts';
import { ruleOf } from '../domain/content/series.ts';
import { instantOf, wallTimeAt } from '../domain/content/wall-time.ts';
import { type Reading } from '../domain/content/language-versions.ts';
import { labelIn, tagOf, type Locale } from '../domain/locale.ts';
import { placeName } from '../domain/places.ts';
import { strategyWordingIn } from '../domain/strategy/wording/wording.ts';
import { formatList } from '../i18n/format.ts';
import { translatorFor } from '../i18n/translator.ts';

export type EventReading = Reading<Event>;

export interface CalendarFrame {
  /** The reader's language: where the addresses lead. */
  readonly locale: Locale;
  /** `https://…`, the site itself. */
  readonly site: string;
  /** For a feed: what the calendar is called, and where it can be fetched again. */
  readonly feed?: { readonly name: string; readonly address: string; readonly page: string };
}

/** The stamp of an event that does not say when it was written or read up; nothing here is older. */
const portalBegan = '2026-01-01';

const statuses = {
  scheduled: ICalEventStatus.CONFIRMED,
  rescheduled: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<Event['status'], ICalEventStatus>;

/** Whole files, with every line ended as RFC 5545 wants it. */
export function calendarOf(events: readonly EventReading[], frame: CalendarFrame): string {
  const { locale, site, feed } = frame;
  const calendar = ical({
    prodId: { company: 'Siegburg', product: 'Partner towns', language: locale },
    // The library writes names as they are.
    ...(feed ? { name: escape(feed.name, false), source: feed.address, url: feed.page } : {}),
    // Subscribers ask once a day, as often as the site is likely to change.
    ...(feed ? { ttl: 24 * 60 * 60 } : {}),
    // A calendar holds something, if only the zone of the place where nothing is on yet.
    timezone: { name: events.length > 0 ? null : 'Europe/Berlin', generator: timeZoneBlock },
  });
  for (const event of events) addEvent(calendar, event, locale, site);
  return withLanguages(
    `${calendar.toString()}\r\n`,
    events.map((event) => event.locale),
  );
}

const timeZones = new Map<string, string | null>();

/** Unpacked once for each zone. */
function timeZoneBlock(timeZone: string): string | null {
  const [block = null] = timeZones.has(timeZone)
    ? [timeZones.get(timeZone)]
    : [tzlib_get_ical_block(timeZone)].flat();
  timeZones.set(timeZone, block);
  return block;
}

function addEvent(calendar: ICalCalendar, event: EventReading, locale: Locale, site: string) {
  const { data, slug } = event;
  const { allDay, start, end, status, timeZone } = data;
  const t = translatorFor(event.locale);
  const page = new URL(entryAddress('events', slug, locale), site).href;
  const stamp = new Date(`${lastChangeOf(data)}T00:00:00Z`);
  const places = formatList(
    data.places.map((id) => placeName(id, event.locale).text),
    event.locale,
  );
  const facts = (['audience', 'cost', 'venueAccess', 'online', 'registration'] as const).flatMap(
    (field) =>
      data[field] ? [`${labelIn(event.locale, t(`event.${field}`))} ${data[field]}`] : [],
  );
  const { themes } = strategyWordingIn(event.locale).wording;
  calendar.createEvent({
    id: uidOf(slug, data),
    sequence: data.sequence ?? 0,
    stamp,
    lastModified: stamp,
    ...(allDay
      ? { allDay, start: midnight(start), end: midnight(end ?? start, 1) }
      : {
          timezone: timeZone,
          start: onWall(shown(start, data)),
          end: end === undefined ? null : onWall(shown(end, data)),
        }),
    repeating: repetitionOf(data),
    // Not every calendar shows the status, so what has changed stands before the title too.
    summary:
      status === 'scheduled'
        ? data.title
        : `${labelIn(event.locale, t(`event.status.${status}`))} ${data.title}`,
    description: [data.summary, ...facts, page].join('\n\n'),
    location: data.venue ? `${data.venue}, ${places}` : places,
    categories: data.themes.map((theme) => ({ name: themes[theme].name })),
    status: statuses[status],
    transparency:
      allDay || status === 'cancelled'
        ? ICalEventTransparency.TRANSPARENT
        : ICalEventTransparency.OPAQUE,
    url: page,
  });
}

/**
 * A time that the clock jumps over, as the clock then shows it: calendars do not agree on how to read
 * it. Where it is the first of many it stays, since the others take their time from it.
 */
const shown = (wall: string, { repeat, timeZone }: Event) =>
  repeat === undefined ? wallTimeAt(instantOf(wall, timeZone), timeZone) : wall;

/** The day of the last change in substance, else the last on which the sources were read. */
const lastChangeOf = ({ revised, sources }: Pick<Event, 'revised' | 'sources'>): string =>
  revised ??
  sources
    .map(({ read }) => read)
    .toSorted()
    .at(-1) ??
  portalBegan;

/** RRULE and EXDATE; the library's own form of them would read the times in this machine's zone. */
function repetitionOf(event: Event): string | null {
  const { allDay, exceptions, start, timeZone } = event;
  const rule = ruleOf(event);
  if (rule === undefined) return null;
  const kind = allDay ? 'VALUE=DATE' : `TZID=${timeZone}`;
  const left = exceptions.map(({ day }) => compact(day + start.slice(10))).join(',');
  return [`RRULE:${rule}`, ...(left === '' ? [] : [`EXDATE;${kind}:${left}`])].join('\n');
}

const compact = (wall: string) =>
  wall.replaceAll(/[-:]/g, '') + (isDay(wall) || wall.length > 16 ? '' : '00');

const midnight = (day: string, daysLater = 0) => new Date(Date.parse(day) + daysLater * 86_400_000);

/**
 * A time on the clock of the event's zone, in the shape of a Day.js object. The library would read
 * a `Date` or a string in the zone of the machine that builds the site.
 */
const onWall = (wall: string): ICalDayJsStub => ({
  isValid: () => true,
  tz: () => onWall(wall),
  format: (pattern = '') =>
    pattern === 'YYYYMMDD' ? compact(wall).slice(0, 8) : compact(wall).slice(9),
  toDate: () => new Date(`${wall}Z`),
  toJSON: () => wall,
});

/** The library has no LANGUAGE parameter (RFC 5545 3.2.10): each event's texts get that of its text. */
function withLanguages(calendar: string, locales: readonly Locale[]): string {
  let index = -1;
  const lines = calendar
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => {
      if (line === 'BEGIN:VEVENT') index++;
      const locale = locales[index];
      return locale
        ? line.replace(
            /^(SUMMARY|DESCRIPTION|LOCATION|CATEGORIES):/,
            `$1;LANGUAGE=${tagOf(locale)}:`,
          )
        : line;
    });
  return foldLines(lines.join('\r\n'));
}
