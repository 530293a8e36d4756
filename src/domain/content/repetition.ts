// A rule of repetition as choices that a form can offer, and back to the rule.
import { weekdays } from './occurrences.ts';
import { isRepeatRule } from './rules.ts';

export const units = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Unit = (typeof units)[number];

/** `nth` counts the weekday within its month from 1; -1 is the last one. `weekday` is one of `weekdays`. */
export interface NthWeekday {
  readonly nth: number;
  readonly weekday: string;
}

export interface Repetition {
  readonly unit: Unit;
  /** Every n-th day, week, month or year. */
  readonly every: number;
  /**
   * What the rule says of the day. Without it the event's own first day decides: its weekday, its day
   * of the month, its day of the year.
   */
  readonly on?: On;
  /** How often in all, or the last day on which it may begin; without either for ever. */
  readonly ends?: { readonly count: number } | { readonly until: string };
}

type On =
  /** Of a week; as `weekdays` names them, in any order. */
  | { readonly weekdays: readonly string[] }
  /** Of a month; -1 is its last day. */
  | { readonly date: number }
  /** Of a month, or of that month of the year which `month` names from 1. */
  | (NthWeekday & { readonly month?: number });

/** Nothing for a rule that is not made of these choices, such as one written by hand. */
export function repetitionOf(rule: string): Repetition | undefined {
  if (!isRepeatRule(rule)) return undefined;
  const { FREQ, INTERVAL, COUNT, UNTIL, ...days } = Object.fromEntries(
    rule.split(';').map((part) => part.split('=')),
  ) as Partial<Record<string, string>>; // As `isRepeatRule` has seen, each part has a name and a value.
  const unit = units.find((name) => name === FREQ);
  const on = unit && onOf(unit, days);
  if (!unit || on === 'other' || UNTIL?.includes('T')) return undefined;
  return {
    unit,
    every: Number(INTERVAL ?? 1),
    ...(on && { on }),
    ...(COUNT !== undefined && { ends: { count: Number(COUNT) } }),
    ...(UNTIL !== undefined && {
      ends: { until: UNTIL.replace(/(....)(..)(..)/, '$1-$2-$3') },
    }),
  };
}

function onOf(unit: Unit, days: Partial<Record<string, string>>): On | 'other' | undefined {
  const { BYDAY, BYMONTH, BYMONTHDAY } = days;
  const said = Object.keys(days).toSorted().join(' ');
  if (said === '') return undefined;
  if (unit === 'WEEKLY' && said === 'BYDAY') return { weekdays: BYDAY!.split(',') };
  if (unit === 'MONTHLY' && said === 'BYMONTHDAY' && /^(-1|\d+)$/.test(BYMONTHDAY!))
    return { date: Number(BYMONTHDAY) };
  const [, nth, weekday] = /^([1-5]|-1)([A-Z]+)$/.exec(BYDAY ?? '') ?? [];
  if (nth === undefined || weekday === undefined) return 'other';
  if (unit === 'MONTHLY' && said === 'BYDAY') return { nth: Number(nth), weekday };
  if (unit === 'YEARLY' && said === 'BYDAY BYMONTH' && /^\d+$/.test(BYMONTH!))
    return { nth: Number(nth), weekday, month: Number(BYMONTH) };
  return 'other';
}

/** The rule in RFC 5545's words, its parts always in the same order. */
export function ruleFor({ unit, every, on, ends }: Repetition): string {
  const parts = [`FREQ=${unit}`];
  if (every > 1) parts.push(`INTERVAL=${every}`);
  if (on && 'weekdays' in on) parts.push(`BYDAY=${inWeek(on.weekdays).join(',')}`);
  if (on && 'date' in on) parts.push(`BYMONTHDAY=${on.date}`);
  if (on && 'nth' in on) {
    if (on.month !== undefined) parts.push(`BYMONTH=${on.month}`);
    parts.push(`BYDAY=${on.nth}${on.weekday}`);
  }
  if (ends && 'count' in ends) parts.push(`COUNT=${ends.count}`);
  if (ends && 'until' in ends) parts.push(`UNTIL=${ends.until.replaceAll('-', '')}`);
  return parts.join(';');
}

/** A week begins on Monday, as RFC 5545 has it where nothing else is said. */
export const week = [...weekdays.slice(1), ...weekdays.slice(0, 1)];

const inWeek = (days: readonly string[]) => week.filter((day) => days.includes(day));

export const weekdayOf = (day: string): string => weekdays[new Date(day).getUTCDay()] ?? '';

/** On which days of a week it falls. */
export const weekdaysIn = ({ on }: Repetition, firstDay: string): readonly string[] =>
  on && 'weekdays' in on ? on.weekdays : [weekdayOf(firstDay)];

/** With one weekday more or less; where none would be left, the first day decides. */
export function withWeekday(repetition: Repetition, day: string, firstDay: string): Repetition {
  const { unit, every, ends } = repetition;
  const before = weekdaysIn(repetition, firstDay);
  const days = week.filter((one) => before.includes(one) !== (one === day));
  const isOther = days.length > 0 && days.join() !== weekdayOf(firstDay);
  return { unit, every, ...(isOther && { on: { weekdays: days } }), ...(ends && { ends }) };
}

/**
 * What a repetition by months or years can say of the day so that the first day is one of it: its date
 * (nothing to say), the last of the month, the second Saturday, the last Saturday.
 */
export function waysToRepeat(unit: Unit, firstDay: string): (On | undefined)[] {
  if (unit !== 'MONTHLY' && unit !== 'YEARLY') return [undefined];
  const first = new Date(firstDay);
  const date = first.getUTCDate();
  const left = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const inYear = unit === 'YEARLY' ? { month: first.getUTCMonth() + 1 } : {};
  const named = (nth: number): On => ({ nth, weekday: weekdayOf(firstDay), ...inYear });
  return [
    undefined,
    ...(unit === 'MONTHLY' && date === left ? [{ date: -1 }] : []),
    ...(date <= 28 ? [named(Math.ceil(date / 7))] : []),
    ...(date + 7 > left ? [named(-1)] : []),
  ];
}
