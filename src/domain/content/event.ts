// An event: something that people can go to, or a day that returns every year.
import {
  cover,
  formerSlugs,
  knownLanguages,
  original,
  picturesInText,
  sources,
  version,
} from './entry-fields.ts';
import { strategyTags } from './strategy-tags.ts';
import { placeIds, placeOf } from '../places.ts';
import { type EntryOf, type Fields } from './fields.ts';

/** Words of schema.org's EventStatusType; iCalendar knows only confirmed, tentative and cancelled. */
export const eventStatuses = ['scheduled', 'rescheduled', 'postponed', 'cancelled'] as const;

/** The zones of the places; an event is told on the clock of the place where it happens. */
export const timeZones = [...new Set(placeIds.map((id) => placeOf(id).timeZone))];

export const eventFields = {
  title: { kind: 'text', max: 90, translated: true, required: true },
  summary: { kind: 'text', max: 300, lines: 'many', translated: true, required: true },
  allDay: { kind: 'switch' },
  start: { kind: 'moment', required: true },
  /** The last day of an all-day event, or the end of a timed one. */
  end: { kind: 'moment' },
  timeZone: { kind: 'choice', from: timeZones, required: true },
  repeat: { kind: 'repetition' },
  /** Days on which a repeating event does not take place. */
  exceptions: { kind: 'list', max: 60, of: { day: { kind: 'date', required: true } } },
  status: { kind: 'choice', from: eventStatuses, required: true },
  places: { kind: 'reference', to: 'places', many: true, required: true },
  venue: { kind: 'text', max: 160, translated: true },
  online: { kind: 'link' },
  audience: { kind: 'text', max: 160, translated: true },
  cost: { kind: 'text', max: 120, translated: true },
  registration: { kind: 'link' },
  venueAccess: { kind: 'text', max: 300, lines: 'many', translated: true },
  spoken: { kind: 'choice', from: knownLanguages, many: true },
  ...strategyTags,
  ...cover,
  ...picturesInText,
  ...sources,
  ...version,
  /** RFC 5545 UID and SEQUENCE: the first never changes, the second rises with `weightyFields`. */
  uid: { kind: 'text', max: 120, hidden: true },
  sequence: { kind: 'number', min: 0, max: 9999, hidden: true },
  ...formerSlugs,
  ...original,
} as const satisfies Fields;

export type Event = EntryOf<typeof eventFields>;

/** What people must be told anew when it changes, by RFC 5546 2.1.4: then SEQUENCE rises. */
export const weightyFields = [
  'allDay',
  'start',
  'end',
  'timeZone',
  'repeat',
  'exceptions',
  'status',
  'places',
  'venue',
  'online',
] as const satisfies readonly (keyof Event)[];

/** What calendars know the event by; the same for ever and in every language. */
export const uidOf = (slug: string, { uid }: Pick<Event, 'uid'>) =>
  uid ?? `${slug}@partner-towns.siegburg`;

export { isDay } from './wall-time.ts';

/** Returns in every year, so that it belongs to none. */
export const isYearly = ({ repeat }: { readonly repeat?: string | undefined }): boolean =>
  repeat?.includes('FREQ=YEARLY') === true && !/INTERVAL=(?!1(;|$))/.test(repeat);
