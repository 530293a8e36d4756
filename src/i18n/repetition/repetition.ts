// What a rule of repetition says, in words: for the reader of a page and for who writes the rule.
import { weekdays } from '../../domain/content/occurrences.ts';
import { week, weekdayOf, type Repetition } from '../../domain/content/repetition.ts';
import { tagOf, type Locale } from '../../domain/locale.ts';
import { formatList, joinDate } from '../format.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';
import { type RepetitionWords } from './words.ts';

const known: Readonly<Partial<Record<Locale, RepetitionWords>>> = { de, fr, pl, tr, el, pt };

/** Nothing for a language that has just come and has none yet. */
export const repetitionWordsIn = (locale: Locale): RepetitionWords | undefined => known[locale];

const format = (locale: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tagOf(locale), { timeZone: 'UTC', ...options });

/** By the name that `Intl` gives the day of a week in which Sunday was the fourth of January. */
export const weekdayName = (weekday: string, locale: Locale): string =>
  format(locale, { weekday: 'long' }).format(Date.UTC(1970, 0, 4 + weekdays.indexOf(weekday)));

const dayAndMonth = (date: number, locale: Locale) =>
  format(locale, { day: 'numeric', month: 'long' }).formatToParts(date);

/** On which day of its month, year or week; nothing for a repetition by days. */
export function dayOfRepetition(
  { unit, on }: Pick<Repetition, 'unit' | 'on'>,
  firstDay: string,
  words: RepetitionWords,
  locale: Locale,
): string {
  if (on && 'nth' in on) {
    const month =
      on.month === undefined
        ? undefined
        : // Beside a day: some languages give the month another ending there.
          dayAndMonth(Date.UTC(2024, on.month - 1, 2), locale).find(({ type }) => type === 'month')
            ?.value;
    return words.onNth(on.nth, weekdayName(on.weekday, locale), month);
  }
  if (on && 'date' in on) return words.onDate(on.date);
  switch (unit) {
    case 'DAILY':
      return '';
    case 'WEEKLY': {
      const days = on ? week.filter((day) => on.weekdays.includes(day)) : [weekdayOf(firstDay)];
      return words.onWeekdays(
        days.map((day) => weekdayName(day, locale)),
        (parts) => formatList(parts, locale),
      );
    }
    case 'MONTHLY':
      return words.onDate(new Date(firstDay).getUTCDate());
    case 'YEARLY':
      return words.onDay(joinDate(dayAndMonth(Date.parse(firstDay), locale), locale));
  }
}

/** `every month on the second Saturday`; how long it goes on is not told. */
export const ruleInWords = (
  repetition: Pick<Repetition, 'unit' | 'every' | 'on'>,
  firstDay: string,
  words: RepetitionWords,
  locale: Locale,
): string =>
  [
    words.every(repetition.unit, repetition.every),
    dayOfRepetition(repetition, firstDay, words, locale),
  ]
    .filter((part) => part !== '')
    .join(' ');
