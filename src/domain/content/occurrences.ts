// When an event takes place, each time: the part of RFC 5545's recurrence rules that `rules.ts` lets
// in, on the clock of the event's zone. Runs at build time and in the browser.
import { isDay, type Event } from './event.ts';
import { dayLength, instantOf, wallTimeAt, type WallTime } from './wall-time.ts';

export type Timing = Pick<Event, 'start' | 'end' | 'timeZone' | 'repeat' | 'exceptions'>;

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
const horizon = Date.UTC(2200, 0, 1) / dayLength;

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const numberOf = (day: string) => Date.parse(day.slice(0, 10)) / dayLength;
const dayOf = (number: number) => new Date(number * dayLength).toISOString().slice(0, 10);

const partsOf = (rule: string): Readonly<Record<string, string>> =>
  Object.fromEntries(rule.split(';').map((part) => part.split('=')));

/** A day of the calendar, with all that a rule can ask of it. */
function calendarDay(number: number) {
  const date = new Date(number * dayLength);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const firstOf = (inMonth: number) => Date.UTC(year, inMonth, 1) / dayLength;
  return {
    number,
    year,
    month: month + 1,
    date: date.getUTCDate(),
    monthLength: firstOf(month + 1) - firstOf(month),
    dayOfYear: number - firstOf(0) + 1,
    yearLength: firstOf(12) - firstOf(0),
    weekday: weekdays[date.getUTCDay()]!,
  };
}

type CalendarDay = ReturnType<typeof calendarDay>;

/** Whether a day is one of a rule's, counted from the first, by the table of RFC 5545 3.3.10. */
function dayFilter(rule: string, start: WallTime): (number: number) => boolean {
  const { FREQ, INTERVAL = '1', BYMONTH, BYMONTHDAY, BYDAY } = partsOf(rule);
  const first = calendarDay(numberOf(start));
  const months = BYMONTH?.split(',').map(Number);
  const dates = BYMONTHDAY?.split(',').map(Number);
  const named = BYDAY?.split(',');
  const isYearly = FREQ === 'YEARLY';
  const period = ({ number, year, month }: CalendarDay) =>
    isYearly
      ? year
      : FREQ === 'MONTHLY'
        ? year * 12 + month
        : // Weeks begin on Monday, and the first day of all was a Thursday.
          FREQ === 'WEEKLY'
          ? Math.floor((number + 3) / 7)
          : number;
  // What a rule does not say it takes from the first day.
  const saysDay = dates !== undefined || named !== undefined;
  const isNamed = (day: CalendarDay) => (name: string) => {
    const ordinal = Number(name.slice(0, -2));
    const [position, length] =
      isYearly && !months ? [day.dayOfYear, day.yearLength] : [day.date, day.monthLength];
    return (
      name.endsWith(day.weekday) &&
      (ordinal === 0 ||
        ordinal === Math.ceil(position / 7) ||
        -ordinal === Math.ceil((length - position + 1) / 7))
    );
  };
  return (number) => {
    const day = calendarDay(number);
    return (
      (period(day) - period(first)) % Number(INTERVAL) === 0 &&
      (months?.includes(day.month) ?? (!isYearly || saysDay || day.month === first.month)) &&
      (dates
        ? dates.includes(day.date) || dates.includes(day.date - day.monthLength - 1)
        : saysDay || !(isYearly || FREQ === 'MONTHLY') || day.date === first.date) &&
      (named?.some(isNamed(day)) ?? (FREQ !== 'WEEKLY' || day.weekday === first.weekday))
    );
  };
}

/** Whether the rule yields the event's own first day; RFC 5545 leaves undefined what follows if not. */
export const isFirstOfRule = ({ start, repeat }: Pick<Timing, 'start' | 'repeat'>) =>
  repeat === undefined || dayFilter(repeat, start)(numberOf(start));

/**
 * UNTIL in the form that the event asks for: a day for all-day events, an instant in UTC for others,
 * where a day without a time means all of it on the clock of the event's zone.
 */
function lastOf({ start, repeat = '', timeZone }: Timing): string | undefined {
  const [, day = '', time] =
    /UNTIL=(\d{8})(?:T(\d{6})Z)?/.exec(repeat)?.map((part) => part as string | undefined) ?? [];
  if (day === '') return undefined;
  const iso = day.replace(/(....)(..)(..)/, '$1-$2-$3');
  const instant = time
    ? Date.parse(`${iso}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`)
    : instantOf(`${iso}T23:59:59`, timeZone);
  return isDay(start)
    ? time
      ? wallTimeAt(instant, timeZone).slice(0, 10)
      : iso
    : new Date(instant).toISOString();
}

/** The rule as RFC 5545 wants it beside the event's start: UNTIL in the same kind of value. */
export function ruleOf(timing: Timing): string | undefined {
  const last = lastOf(timing)?.replace(/\.\d+|[-:]/g, '');
  return timing.repeat?.replace(/UNTIL=\w+/, `UNTIL=${last}`);
}

/**
 * Each time that is not yet past at the instant `now`, in order; without an instant all of them. A
 * rule that names no end goes on for long, so take no more than needed.
 */
export function* occurrencesOf(timing: Timing, now = -Infinity): Generator<Occurrence> {
  const { start, end = start, timeZone, repeat, exceptions } = timing;
  const [first, span] = [numberOf(start), numberOf(end) - numberOf(start)];
  const at = (number: number) => dayOf(number) + start.slice(10);
  const hasEnd = timing.end !== undefined && !isDay(start);
  // RFC 5545 3.8.5.3: every time lasts exactly as long as the first, whatever the clocks do.
  const duration = hasEnd ? instantOf(end, timeZone) - instantOf(start, timeZone) : 0;
  const isOn = repeat === undefined ? () => true : dayFilter(repeat, start);
  const count = repeat === undefined ? 1 : Number(partsOf(repeat)['COUNT'] ?? Infinity);
  const last = lastOf(timing);
  let counted = 0;
  for (let number = first; number < horizon && counted < count; number++) {
    if (!isOn(number)) continue;
    counted++;
    if (last !== undefined && isDay(start) && dayOf(number) > last) return;
    // Long before `now`: not worth asking Intl. Two days are more than any two zones are apart.
    const isNear = (number + span + 2) * dayLength > now;
    if (!isNear && last === undefined) continue;
    const from = instantOf(at(number), timeZone);
    if (last !== undefined && !isDay(start) && from > Date.parse(last)) return;
    if (exceptions.some(({ day }) => day === dayOf(number))) continue;
    const until = hasEnd ? from + duration : instantOf(dayOf(number + span + 1), timeZone);
    if (until <= now) continue;
    yield {
      start: at(number),
      end:
        timing.end === undefined
          ? undefined
          : hasEnd
            ? wallTimeAt(until, timeZone)
            : dayOf(number + span),
      from,
      until,
    };
  }
}

/** The time that is on at the instant `now` or comes next; nothing when all are past. */
export const nextOccurrence = (timing: Timing, now: number): Occurrence | undefined =>
  occurrencesOf(timing, now).next().value ?? undefined;
