// When an event takes place, in words of the reader's language.
import { isDay, type Event } from '../domain/content/event.ts';
import { setSpaces } from '../domain/content/punctuation.ts';
import { repetitionOf, type Repetition, type Unit } from '../domain/content/repetition.ts';
import { type Locale } from '../domain/locale.ts';
import { formatDays, formatDaysOfYear, formatTime } from './format.ts';
import { repetitionWordsIn, ruleInWords } from './repetition/repetition.ts';
// Types alone: the editor's preview uses this in the browser, where the translator cannot run.
import type { Translator, UiKey } from './translator.ts';

type Timing = Pick<Event, 'allDay' | 'start' | 'end' | 'repeat'>;

const plainRules = {
  DAILY: 'event.repeat.daily',
  WEEKLY: 'event.repeat.weekly',
  MONTHLY: 'event.repeat.monthly',
  YEARLY: 'event.repeat.yearly',
} as const satisfies Record<Unit, UiKey>;

/** `day` for the side of a list, `again` and `time` where there is one to tell. */
export function eventWhen({ start, end, repeat }: Timing, locale: Locale, t: Translator) {
  const first = start.slice(0, 10);
  const last = (end ?? start).slice(0, 10);
  const repetition = repeat === undefined ? undefined : repetitionOf(repeat);
  // Without an interval, and the first day says which days are meant.
  const isPlain = repetition?.every === 1 && !repetition.on;
  const from = isDay(start) ? undefined : formatTime(start);
  const to = end === undefined || isDay(end) ? undefined : formatTime(end);
  return {
    day: (isPlain && repetition.unit === 'YEARLY' ? formatDaysOfYear : formatDays)(
      first,
      last,
      locale,
    ),
    time: from && (to ? t('event.fromTo', { from, to }) : t('event.at', { time: from })),
    again:
      repeat === undefined
        ? undefined
        : isPlain
          ? t(plainRules[repetition.unit])
          : ((repetition && rhythmOf(repetition, first, locale)) ?? t('event.repeat.other')),
  };
}

/** Nothing in a language without words. A day only where the rule says it: the first stands beside. */
function rhythmOf(repetition: Repetition, firstDay: string, locale: Locale): string | undefined {
  const words = repetitionWordsIn(locale);
  if (!words) return undefined;
  const { unit, every, on } = repetition;
  return setSpaces(
    on ? ruleInWords(repetition, firstDay, words, locale) : words.every(unit, every),
    locale,
  );
}

/** The same as one phrase: `jedes Jahr, 9. Mai`. */
export function eventWhenInWords(timing: Timing, locale: Locale, t: Translator) {
  const { again, day, time } = eventWhen(timing, locale, t);
  return [again, day, time].filter((part) => part !== undefined).join(', ');
}
