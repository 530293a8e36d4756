// What a rule of repetition says, in a sentence of the volunteer's language.
import { type Repetition } from '../../src/domain/content/repetition.ts';
import { tagOf } from '../../src/domain/locale.ts';
import { joinDate } from '../../src/i18n/format.ts';
import { ruleInWords } from '../../src/i18n/repetition/repetition.ts';
import { type EditorWording } from '../wording/wording.ts';

type Words = Pick<EditorWording, 'locale' | 'times'>;

const written = (date: Date, { locale }: Words, options: Intl.DateTimeFormatOptions) =>
  joinDate(
    new Intl.DateTimeFormat(tagOf(locale), { timeZone: 'UTC', ...options }).formatToParts(date),
    locale,
  );

/** A day with its weekday, as one says it: `Saturday, 12 June 2027`. */
const dayInWords = (day: string, words: Words): string => {
  const date = new Date(day);
  // Half-typed, or written by hand.
  return isNaN(+date) ? day : written(date, words, { dateStyle: 'full' });
};

export const daysInWords = (days: readonly string[], words: Words): string =>
  days.map((day) => dayInWords(day, words)).join(' · ');

/** `Every month on the second Saturday of the month, 6 times in all.` */
export function sentenceOfRepetition(
  repetition: Repetition,
  firstDay: string,
  words: Words,
): string {
  const { times, locale } = words;
  const { ends } = repetition;
  const rule = ruleInWords(repetition, firstDay, times, locale);
  const end = !ends
    ? ''
    : 'count' in ends
      ? `, ${times.times(ends.count)}`
      : `, ${times.until(written(new Date(ends.until), words, { dateStyle: 'long' }))}`;
  return `${rule.slice(0, 1).toLocaleUpperCase(tagOf(locale))}${rule.slice(1)}${end}.`;
}
