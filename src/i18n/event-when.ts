// When an event takes place, in words of the reader's language.
import { isDay, type Event } from '../domain/content/event.ts';
import { type Locale } from '../domain/locale.ts';
import { formatDays, formatDaysOfYear, formatTime } from './format.ts';
// Types alone: the editor's preview uses this in the browser, where the translator cannot run.
import type { Translator, UiKey } from './translator.ts';

type Timing = Pick<Event, 'allDay' | 'start' | 'end' | 'repeat'>;

const frequencies = {
  DAILY: 'event.repeat.daily',
  WEEKLY: 'event.repeat.weekly',
  MONTHLY: 'event.repeat.monthly',
  YEARLY: 'event.repeat.yearly',
} as const satisfies Record<string, UiKey>;

/** `day` for the side of a list, `again` and `time` where there is one to tell. */
export function eventWhen({ start, end, repeat }: Timing, locale: Locale, t: Translator) {
  const first = start.slice(0, 10);
  const last = (end ?? start).slice(0, 10);
  const frequency = repeat?.match(/FREQ=(\w+)/)?.[1];
  const from = isDay(start) ? undefined : formatTime(start);
  const to = end === undefined || isDay(end) ? undefined : formatTime(end);
  return {
    day: (frequency === 'YEARLY' ? formatDaysOfYear : formatDays)(first, last, locale),
    time: from && (to ? t('event.fromTo', { from, to }) : t('event.at', { time: from })),
    again:
      frequency && frequency in frequencies
        ? // The rule's own check knows these four only.
          t(frequencies[frequency as keyof typeof frequencies])
        : undefined,
  };
}

/** The same as one phrase: `jedes Jahr, 9. Mai`. */
export function eventWhenInWords(timing: Timing, locale: Locale, t: Translator) {
  const { again, day, time } = eventWhen(timing, locale, t);
  return [again, day, time].filter((part) => part !== undefined).join(', ');
}
