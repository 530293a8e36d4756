// When an event takes place, each time, on the clock of its zone. Small and pure: the browser runs it
// too, so all that can be settled beforehand is settled in `series.ts`.
import { dayLength, instantOf, isDay, wallTimeAt, type WallTime } from './wall-time.ts';

/** An event's times with nothing left unsaid; all plain text, so that an element can carry it. */
export interface Series {
  readonly start: WallTime;
  readonly end?: WallTime | undefined;
  /** IANA time zone. */
  readonly zone: string;
  /** FREQ, INTERVAL, BYMONTH, BYMONTHDAY and BYDAY of RFC 5545; without one it happens once. */
  readonly rule?: string | undefined;
  /** The last day on which it can begin. */
  readonly last?: string | undefined;
  /** Days on which it does not take place, with spaces between them. */
  readonly except?: string | undefined;
}

export interface Occurrence {
  /** On the clock of the event's zone; a day without a time for an all-day event. */
  readonly start: WallTime;
  /** Likewise; of an all-day event the last day itself. */
  readonly end: WallTime | undefined;
  /** The instant of its beginning. */
  readonly from: number;
  /** The instant from which it is past: its end, or the end of its last day where none is given. */
  readonly until: number;
}

/** No rule is followed any further, so that one that never fits a day ends too. */
const horizon = '2100';

export const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

export const numberOf = (day: string) => Date.parse(day.slice(0, 10)) / dayLength;
export const dayOf = (number: number) => new Date(number * dayLength).toISOString().slice(0, 10);

/** Whether a day is one of a rule's, counted from the first, by the table of RFC 5545 3.3.10. */
function dayFilter(rule: string, first: number): (number: number) => boolean {
  const parts = new URLSearchParams(rule.replaceAll(';', '&'));
  const [months, dates, named] = ['BYMONTH', 'BYMONTHDAY', 'BYDAY'].map((key) =>
    parts.get(key)?.split(','),
  );
  const unit = parts.get('FREQ');
  const periodOf = (number: number, date: Date) =>
    unit === 'DAILY'
      ? number
      : unit === 'WEEKLY'
        ? // Weeks begin on Monday, and the first day of all was a Thursday.
          Math.floor((number + 3) / 7)
        : date.getUTCFullYear() * (unit === 'YEARLY' ? 1 : 12) +
          (unit === 'YEARLY' ? 0 : date.getUTCMonth());
  const dateOf = (number: number) => new Date(number * dayLength);
  const period = periodOf(first, dateOf(first));
  return (number) => {
    const date = dateOf(number);
    const month = date.getUTCMonth();
    if ((periodOf(number, date) - period) % Number(parts.get('INTERVAL') ?? 1) !== 0) return false;
    if (months && !months.includes(String(month + 1))) return false;
    const daysTo = (inMonth: number) =>
      Date.UTC(date.getUTCFullYear(), inMonth) / dayLength - number;
    if (
      dates &&
      ![date.getUTCDate(), -daysTo(month + 1)].some((day) => dates.includes(String(day)))
    )
      return false;
    // `1MO` counts within the month, or the year where the rule names no month.
    const [from, to] = unit === 'YEARLY' && !months ? [0, 12] : [month, month + 1];
    return (
      !named ||
      ['', Math.floor(1 - daysTo(from) / 7), -Math.ceil(daysTo(to) / 7)].some((nth) =>
        named.includes(`${nth}${weekdays[date.getUTCDay()]}`),
      )
    );
  };
}

/**
 * Each time that is not yet past at the instant `now`, in order; without an instant all of them. A
 * rule that names no end goes on for long, so take no more than needed.
 */
export function* occurrencesOf(
  { start, end, zone, rule, last = horizon, except = '' }: Series,
  now = -Infinity,
): Generator<Occurrence, undefined> {
  const first = numberOf(start);
  const span = numberOf(end ?? start) - first;
  const isTimed = !isDay(start);
  // RFC 5545 3.8.5.3: every time lasts exactly as long as the first, whatever the clocks do.
  const duration = isTimed && end ? instantOf(end, zone) - instantOf(start, zone) : undefined;
  const isOn = rule ? dayFilter(rule, first) : (number: number) => number === first;
  const lastDay = rule ? last : dayOf(first);
  for (let number = first, day; (day = dayOf(number)) <= lastDay; number++) {
    // Long before `now`: not worth asking Intl. Zones are less than two days apart.
    if ((number + span + 3) * dayLength < now || !isOn(number) || except.includes(day)) continue;
    const from = instantOf(day + start.slice(10), zone);
    const until =
      duration === undefined ? instantOf(dayOf(number + span + 1), zone) : from + duration;
    if (until <= now) continue;
    yield {
      // What the clock shows, should it jump over the time that was written.
      start: isTimed ? wallTimeAt(from, zone) : day,
      end: end && (isTimed ? wallTimeAt(until, zone) : dayOf(number + span)),
      from,
      until,
    };
  }
  return undefined;
}

/** The time that is on at the instant `now` or comes next; nothing when all are past. */
export const nextOccurrence = (series: Series, now: number): Occurrence | undefined =>
  occurrencesOf(series, now).next().value;
