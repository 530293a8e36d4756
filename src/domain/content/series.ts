// From an event's fields to its series, and to the rule that calendars get: what the part of RFC 5545
// that `rules.ts` lets in leaves unsaid is said here.
import { type Event } from './event.ts';
import { dayOf, numberOf, occurrencesOf, weekdays, type Series } from './occurrences.ts';
import { instantOf, isDay, wallTimeAt } from './wall-time.ts';

export type Timing = Pick<Event, 'start' | 'end' | 'timeZone' | 'repeat' | 'exceptions'>;

const partsOf = (rule: string): Partial<Record<string, string>> =>
  Object.fromEntries(
    rule.split(';').map((part) => {
      const [key = '', value = ''] = part.split('=');
      return [key, value.replaceAll('+', '')];
    }),
  );

/** The rule with what it takes from the first day, and without its end. */
function explicitRule(rule: string, start: string): string {
  const { FREQ, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY } = partsOf(rule);
  const saysDay = BYMONTHDAY ?? BYDAY;
  const first = new Date(start.slice(0, 10));
  const month = FREQ === 'YEARLY' && !saysDay ? String(first.getUTCMonth() + 1) : undefined;
  const date =
    (FREQ === 'YEARLY' || FREQ === 'MONTHLY') && !saysDay ? String(first.getUTCDate()) : undefined;
  const weekday = FREQ === 'WEEKLY' ? weekdays[first.getUTCDay()] : undefined;
  const parts = {
    FREQ,
    INTERVAL,
    BYMONTH: BYMONTH ?? month,
    BYMONTHDAY: BYMONTHDAY ?? date,
    BYDAY: BYDAY ?? weekday,
  };
  return Object.entries(parts)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]))
    .join(';');
}

/** The instant up to which an event may begin; a day without a time means all of it in the zone. */
function untilOf({ repeat = '', timeZone }: Timing): number | undefined {
  const [, day, time] =
    /UNTIL=(\d{8})(?:T(\d{6})Z)?/.exec(repeat)?.map((part?: string) => part) ?? [];
  if (day === undefined) return undefined;
  const iso = day.replace(/(....)(..)(..)/, '$1-$2-$3');
  return time === undefined
    ? instantOf(`${iso}T23:59:59`, timeZone)
    : Date.parse(`${iso}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`);
}

function lastDay(timing: Timing, endless: Series): string | undefined {
  const { start, timeZone, repeat = '' } = timing;
  const until = untilOf(timing);
  if (until !== undefined) {
    const day = wallTimeAt(until, timeZone).slice(0, 10);
    const isIn = isDay(start) || instantOf(day + start.slice(10), timeZone) <= until;
    return isIn ? day : dayOf(numberOf(day) - 1);
  }
  let left = Number(partsOf(repeat)['COUNT'] ?? NaN);
  if (Number.isNaN(left)) return undefined;
  let last: string | undefined;
  for (const { start: begin } of occurrencesOf(endless)) {
    last = begin.slice(0, 10);
    if (--left === 0) break;
  }
  return last;
}

export function seriesOf(timing: Timing): Series {
  const { start, end, timeZone: zone, repeat, exceptions } = timing;
  const once: Series = { start, end, zone };
  if (repeat === undefined) return once;
  const endless = { ...once, rule: explicitRule(repeat, start) };
  const except = exceptions.map(({ day }) => day).join(' ');
  return { ...endless, last: lastDay(timing, endless), except: except === '' ? undefined : except };
}

/** Whether the rule yields the event's own first day; RFC 5545 leaves undefined what follows if not. */
export function isFirstOfRule({ start, repeat }: Pick<Timing, 'start' | 'repeat'>): boolean {
  if (repeat === undefined) return true;
  const day = start.slice(0, 10);
  const series = { start: day, zone: 'UTC', rule: explicitRule(repeat, day), last: day };
  return occurrencesOf(series).next().done === false;
}

/**
 * The rule as RFC 5545 wants it beside the event's start: UNTIL is a day for all-day events and an
 * instant in UTC for others.
 */
export function ruleOf(timing: Timing): string | undefined {
  const until = untilOf(timing);
  if (until === undefined) return timing.repeat;
  const inUtc = new Date(until).toISOString().replaceAll(/\.\d+|[-:]/g, '');
  const day = wallTimeAt(until, timing.timeZone).slice(0, 10).replaceAll('-', '');
  return timing.repeat?.replace(/UNTIL=\w+/, `UNTIL=${isDay(timing.start) ? day : inUtc}`);
}

/** Days of the rule on either side of a day that is none of them, exceptions or not. */
export function daysAround(timing: Timing, day: string): string[] {
  const near: string[] = [];
  for (const { start } of occurrencesOf(seriesOf({ ...timing, exceptions: [] }))) {
    const found = start.slice(0, 10);
    if (found > day) return [...near, found];
    near[0] = found;
  }
  return near;
}
