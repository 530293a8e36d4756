// Words for when an event takes place. Names of days and months come from `Intl`, as it writes them in
// the middle of a date.
import { type Unit } from '../../../src/domain/content/repetition.ts';

export interface TimesWording {
  /** Beside the day. */
  readonly time: string;
  /** Whose clock the time is read on. */
  readonly clockOf: (places: string) => string;
  readonly repeats: Readonly<Record<'once' | Unit, string>>;
  /** Of a rule that the form has no fields for. */
  readonly byHand: string;
  readonly byHandStays: string;
  readonly startFirst: string;
  /** Before a number: every how many days, weeks … */
  readonly interval: Readonly<Record<Unit, string>>;
  /** The rule in words begins with this. */
  readonly every: (unit: Unit, interval: number) => string;
  readonly weekdays: string;
  readonly onWeekdays: (
    names: readonly string[],
    list: (parts: readonly string[]) => string,
  ) => string;
  readonly day: string;
  /** Of the month; -1 is its last day. */
  readonly onDate: (date: number) => string;
  /** Of the year: `9 May`. */
  readonly onDay: (day: string) => string;
  /** From the first to the fifth, -1 is the last; of each month, or of one. */
  readonly onNth: (nth: number, weekday: string, month?: string) => string;
  readonly ends: string;
  readonly endings: Readonly<Record<'never' | 'count' | 'until', string>>;
  readonly howOften: string;
  readonly lastDay: string;
  /** Go on where `every` and the day have begun. */
  readonly times: (count: number) => string;
  readonly until: (day: string) => string;
  readonly next: (days: string) => string;
  /** All are past. */
  readonly noneLeft: string;
  readonly faults: {
    readonly noTime: (field: string, allDay: string) => string;
    readonly untilBeforeStart: string;
    readonly noRule: (exceptions: string, repeat: string) => string;
    /** `days` may be empty. */
    readonly startNotInRule: (start: string, days: string) => string;
    readonly exceptionNotInRule: (days: string) => string;
  };
}
