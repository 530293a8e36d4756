// The order in which events are listed. It does not depend on today, so that a build is repeatable:
// days that return every year by the calendar, everything else by its date.
import { isYearly } from '../domain/content/event.ts';
import { type ReadingOf } from './entries.ts';

type EventReading = ReadingOf<'events'>;

export const orderEvents = (events: readonly EventReading[]) => ({
  dated: events
    .filter(({ data }) => !isYearly(data))
    .toSorted((a, b) => b.data.start.localeCompare(a.data.start)),
  yearly: events
    .filter(({ data }) => isYearly(data))
    .toSorted((a, b) => a.data.start.slice(5).localeCompare(b.data.start.slice(5))),
});
