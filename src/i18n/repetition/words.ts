// What a language needs to tell a rule of repetition. Names of days and months come from `Intl`, as it
// writes them in the middle of a date.
import { type Unit } from '../../domain/content/repetition.ts';

export interface RepetitionWords {
  /** The rule in words begins with this. */
  readonly every: (unit: Unit, interval: number) => string;
  readonly onWeekdays: (
    names: readonly string[],
    list: (parts: readonly string[]) => string,
  ) => string;
  /** Of the month; -1 is its last day. */
  readonly onDate: (date: number) => string;
  /** Of the year: `9 May`. */
  readonly onDay: (day: string) => string;
  /** From the first to the fifth, -1 is the last; of each month, or of one. */
  readonly onNth: (nth: number, weekday: string, month?: string) => string;
}
