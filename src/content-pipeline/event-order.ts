// The order in which events are listed. It does not depend on today, so that a build is repeatable:
// days that return every year by the calendar, everything else by its date.
import { type ReadingOf } from './entries.ts';

type EventReading = ReadingOf<'events'>;

const isYearly = ({ data }: EventReading) => data.repeat?.includes('FREQ=YEARLY') === true;

export const orderEvents = (events: readonly EventReading[]) => ({
  dated: events
    .filter((event) => !isYearly(event))
    .toSorted((a, b) => b.data.start.localeCompare(a.data.start)),
  yearly: events
    .filter(isYearly)
    .toSorted((a, b) => a.data.start.slice(5).localeCompare(b.data.start.slice(5))),
});
