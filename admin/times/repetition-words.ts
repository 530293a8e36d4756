// What a rule of repetition says, in a sentence of the volunteer's language.
import { type Repetition } from '../../src/domain/content/repetition.ts';
import { weekdays } from '../../src/domain/content/occurrences.ts';
import { tagOf } from '../../src/domain/locale.ts';
import { joinDate } from '../../src/i18n/format.ts';
import { type EditorWording } from '../wording/wording.ts';

type Words = Pick<EditorWording, 'locale' | 'times'>;

const format = (words: Words, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tagOf(words.locale), { timeZone: 'UTC', ...options });

const written = (date: Date, words: Words, options: Intl.DateTimeFormatOptions) =>
  joinDate(format(words, options).formatToParts(date), words.locale);

/** A day with its weekday, as one says it: `Saturday, 12 June 2027`. */
const dayInWords = (day: string, words: Words): string => {
  const date = new Date(day);
  // Half-typed, or written by hand.
  return isNaN(+date) ? day : written(date, words, { dateStyle: 'full' });
};

export const daysInWords = (days: readonly string[], words: Words): string =>
  days.map((day) => dayInWords(day, words)).join(' · ');

/** By the name that `Intl` gives the day of a week in which Sunday was the fourth of January. */
export const weekdayName = (weekday: string, words: Words): string =>
  format(words, { weekday: 'long' }).format(Date.UTC(1970, 0, 4 + weekdays.indexOf(weekday)));

/** On which day of its month, year or week; nothing for a repetition by days. */
export function dayOfRepetition(
  { unit, on }: Pick<Repetition, 'unit' | 'on'>,
  firstDay: string,
  words: Words,
): string {
  const { times } = words;
  const first = new Date(firstDay);
  if (on && 'nth' in on) {
    const month =
      on.month === undefined
        ? undefined
        : // Beside a day: some languages give the month another ending there.
          format(words, { day: 'numeric', month: 'long' })
            .formatToParts(Date.UTC(2024, on.month - 1, 2))
            .find(({ type }) => type === 'month')?.value;
    return times.onNth(on.nth, weekdayName(on.weekday, words), month);
  }
  if (on && 'date' in on) return times.onDate(on.date);
  switch (unit) {
    case 'DAILY':
      return '';
    case 'WEEKLY': {
      const list = new Intl.ListFormat(tagOf(words.locale));
      const days = on ? on.weekdays : [weekdays[first.getUTCDay()] ?? ''];
      return times.onWeekdays(
        days.map((day) => weekdayName(day, words)),
        (parts) => list.format(parts),
      );
    }
    case 'MONTHLY':
      return times.onDate(first.getUTCDate());
    case 'YEARLY':
      return times.onDay(written(first, words, { day: 'numeric', month: 'long' }));
  }
}

/** `Every month on the second Saturday of the month, 6 times in all.` */
export function sentenceOfRepetition(
  repetition: Repetition,
  firstDay: string,
  words: Words,
): string {
  const { times, locale } = words;
  const { unit, every, ends } = repetition;
  const rule = [times.every(unit, every), dayOfRepetition(repetition, firstDay, words)]
    .filter((part) => part !== '')
    .join(' ');
  const end = !ends
    ? ''
    : 'count' in ends
      ? `, ${times.times(ends.count)}`
      : `, ${times.until(written(new Date(ends.until), words, { dateStyle: 'long' }))}`;
  return `${rule.slice(0, 1).toLocaleUpperCase(tagOf(locale))}${rule.slice(1)}${end}.`;
}
