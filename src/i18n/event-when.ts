// When an event takes place, in words of the reader's language.
import { isDay, type Event } from '../domain/content/event.ts';
import { type Locale } from '../domain/locale.ts';
import { formatDate, formatDayOfYear, formatDays, formatTime } from './format.ts';
import { type Translator, type UiKey } from './translator.ts';

type Timing = Pick<Event, 'allDay' | 'start' | 'end' | 'repeat'>;

const frequencies = {
  DAILY: 'event.repeat.daily',
  WEEKLY: 'event.repeat.weekly',
  MONTHLY: 'event.repeat.monthly',
  YEARLY: 'event.repeat.yearly',
} as const satisfies Record<string, UiKey>;

/** `short` for the side of a list, `long` as a sentence part with time and repetition. */
export function eventWhen({ start, end, repeat }: Timing, locale: Locale, t: Translator) {
  const day = start.slice(0, 10);
  const lastDay = (end ?? start).slice(0, 10);
  const frequency = repeat?.match(/FREQ=(\w+)/)?.[1];
  const yearly = frequency === 'YEARLY';
  const days = yearly ? formatDayOfYear(day, locale) : formatDays(day, lastDay, locale);
  const from = isDay(start) ? undefined : formatTime(start);
  const to = end === undefined || isDay(end) ? undefined : formatTime(end);
  const time = from && (to ? t('event.fromTo', { from, to }) : t('event.at', { time: from }));
  const again =
    frequency && frequency in frequencies
      ? // The rule's own check knows these four only.
        t(frequencies[frequency as keyof typeof frequencies])
      : undefined;
  return {
    short: yearly ? formatDayOfYear(day, locale) : formatDate(day, locale),
    long: [again, days, time].filter((part) => part !== undefined).join(', '),
  };
}
