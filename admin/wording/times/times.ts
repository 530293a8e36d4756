// Words for when an event takes place. A rule of repetition is told in the site's own.
import { type Unit } from '../../../src/domain/content/repetition.ts';
import { type RepetitionWords } from '../../../src/i18n/repetition/words.ts';

export interface TimesWording extends RepetitionWords {
  /** Beside the day. */
  readonly time: string;
  /** Whose clock the time is read on. */
  readonly clockOf: (places: string) => string;
  /** It does not repeat. */
  readonly once: string;
  /** Of a rule that the form has no fields for. */
  readonly byHand: string;
  readonly byHandStays: string;
  readonly startFirst: string;
  /** Before a number: every how many days, weeks … */
  readonly interval: Readonly<Record<Unit, string>>;
  readonly weekdays: string;
  readonly day: string;
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
