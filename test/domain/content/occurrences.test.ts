import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import {
  nextOccurrence,
  occurrencesOf,
  type Occurrence,
} from '../../../src/domain/content/occurrences.ts';
import {
  isFirstOfRule,
  ruleOf,
  seriesOf,
  type Timing,
} from '../../../src/domain/content/series.ts';

const berlin = 'Europe/Berlin';
const zones = [berlin, 'Europe/Lisbon', 'Europe/Istanbul', 'Europe/Athens', 'Europe/Kyiv'] as const;

const timing = (start: string, more: Partial<Timing> = {}): Timing => ({
  start,
  timeZone: berlin,
  exceptions: [],
  ...more,
});

function some(of: Timing, most = 5): Occurrence[] {
  const found: Occurrence[] = [];
  for (const occurrence of occurrencesOf(seriesOf(of))) if (found.push(occurrence) >= most) break;
  return found;
}
const starts = (of: Timing, most?: number) => some(of, most).map(({ start }) => start);
const utc = (instant: number) => new Date(instant).toISOString().slice(0, 16);
const instants = (of: Timing, most?: number) => some(of, most).map(({ from }) => utc(from));

describe('on the night of the change to summer time, 29 March 2026', () => {
  it.each([
    ['Siegburg', berlin, '2026-03-29T03:30', '2026-03-29T01:30'],
    ['Guarda', 'Europe/Lisbon', '2026-03-29T02:30', '2026-03-29T01:30'],
    // Türkiye has had no change since 2016.
    ['Selçuk', 'Europe/Istanbul', '2026-03-29T02:30', '2026-03-28T23:30'],
  ] as const)('half past two in %s', (_, timeZone, shown, instant) => {
    const [only] = some(timing('2026-03-29T02:30', { timeZone }));
    expect(only?.start).toBe(shown);
    expect(utc(only!.from)).toBe(instant);
  });

  it('one o’clock, which Guarda’s clock jumps over, is two there', () => {
    const [only] = some(timing('2026-03-29T01:30', { timeZone: 'Europe/Lisbon' }));
    expect([only?.start, utc(only!.from)]).toEqual(['2026-03-29T02:30', '2026-03-29T01:30']);
  });

  it('an evening that ends after it is one hour shorter than the clocks say', () => {
    const [only] = some(timing('2026-03-28T22:00', { end: '2026-03-29T04:00' }));
    expect(only!.until - only!.from).toBe(5 * 3_600_000);
    expect(only?.end).toBe('2026-03-29T04:00');
  });
});

describe('on the night of the change to winter time, 25 October 2026', () => {
  it.each([
    ['Siegburg', berlin, '2026-10-25T00:30'],
    ['Guarda', 'Europe/Lisbon', '2026-10-25T02:30'],
    ['Selçuk', 'Europe/Istanbul', '2026-10-24T23:30'],
  ] as const)('half past two in %s is the first that comes', (_, timeZone, instant) => {
    const [only] = some(timing('2026-10-25T02:30', { timeZone }));
    expect([only?.start, utc(only!.from)]).toEqual(['2026-10-25T02:30', instant]);
  });

  it('half past one in Guarda comes twice and is the first', () => {
    expect(instants(timing('2026-10-25T01:30', { timeZone: 'Europe/Lisbon' }))).toEqual([
      '2026-10-25T00:30',
    ]);
  });
});

describe('an event that repeats across the change', () => {
  it('keeps its hour on the clock of its place', () => {
    const weekly = timing('2026-03-20T19:30', { repeat: 'FREQ=WEEKLY;COUNT=3' });
    expect(starts(weekly)).toEqual(['2026-03-20T19:30', '2026-03-27T19:30', '2026-04-03T19:30']);
    expect(instants(weekly)).toEqual(['2026-03-20T18:30', '2026-03-27T18:30', '2026-04-03T17:30']);
  });

  it('lasts as long each time, though the clock at its end differs', () => {
    const nightly = timing('2026-10-23T22:00', {
      end: '2026-10-24T04:00',
      repeat: 'FREQ=DAILY;COUNT=3',
    });
    expect(some(nightly).map(({ end }) => end?.slice(11))).toEqual(['04:00', '03:00', '04:00']);
  });

  it('is not counted twice nor lost in the hour that is', () => {
    const daily = timing('2026-03-28T02:30', { repeat: 'FREQ=DAILY;COUNT=3' });
    expect(starts(daily)).toEqual(['2026-03-28T02:30', '2026-03-29T03:30', '2026-03-30T02:30']);
  });
});

describe('an all-day event', () => {
  it('lasts from midnight to midnight of its own zone, 23 hours on the day of the change', () => {
    const [day] = some(timing('2026-03-29'));
    expect([utc(day!.from), utc(day!.until)]).toEqual(['2026-03-28T23:00', '2026-03-29T22:00']);
  });

  it('stays the same day wherever it is seen from', () => {
    const day = timing('2026-05-31', { end: '2026-06-02', timeZone: 'Europe/Istanbul' });
    expect(some(day)).toMatchObject([{ start: '2026-05-31', end: '2026-06-02' }]);
  });

  it('is on until the last of its days is over where it happens', () => {
    const day = timing('2026-05-31', { end: '2026-06-02', timeZone: 'Europe/Lisbon' });
    expect(nextOccurrence(seriesOf(day), Date.parse('2026-06-02T22:59Z'))).toBeDefined();
    expect(nextOccurrence(seriesOf(day), Date.parse('2026-06-02T23:00Z'))).toBeUndefined();
  });

  it('of the 29th of February returns in leap years only', () => {
    expect(starts(timing('2028-02-29', { repeat: 'FREQ=YEARLY' }), 3)).toEqual([
      '2028-02-29',
      '2032-02-29',
      '2036-02-29',
    ]);
  });
});

describe('rules', () => {
  it.each<[string, string, string, string[]]>([
    ['the last Friday', '2026-01-30', 'FREQ=MONTHLY;BYDAY=-1FR', ['2026-02-27', '2026-03-27']],
    ['the second Wednesday', '2026-01-14', 'FREQ=MONTHLY;BYDAY=2WE', ['2026-02-11', '2026-03-11']],
    ['the last day', '2026-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-1', ['2026-02-28', '2026-03-31']],
    ['the 31st', '2026-01-31', 'FREQ=MONTHLY', ['2026-03-31', '2026-05-31']],
    [
      'a Friday 13th',
      '2026-02-13',
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      ['2026-03-13', '2026-11-13'],
    ],
    [
      'every other week',
      '2026-01-05',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
      ['2026-01-08', '2026-01-19'],
    ],
    ['Advent', '2026-11-29', 'FREQ=YEARLY;BYMONTH=11;BYDAY=-1SU', ['2027-11-28', '2028-11-26']],
    ['two months', '2026-05-01', 'FREQ=YEARLY;BYMONTH=5,9', ['2026-09-01', '2027-05-01']],
    [
      'the first Monday of the year',
      '2026-01-05',
      'FREQ=YEARLY;BYDAY=1MO',
      ['2027-01-04', '2028-01-03'],
    ],
  ])('%s', (_, start, repeat, following) => {
    expect(starts(timing(start, { repeat }), 3)).toEqual([start, ...following]);
  });

  it.each([
    ['a day, all of it', 'UNTIL=20260603', '20260603T215959Z', 3],
    ['an instant', 'UNTIL=20260602T173000Z', '20260602T173000Z', 2],
    ['just too early an instant', 'UNTIL=20260602T172959Z', '20260602T172959Z', 1],
  ])('end with %s', (_, until, inUtc, times) => {
    const evening = timing('2026-06-01T19:30', { repeat: `FREQ=DAILY;${until}` });
    expect(some(evening)).toHaveLength(times);
    expect(ruleOf(evening)).toBe(`FREQ=DAILY;UNTIL=${inUtc}`);
  });

  it('of all-day events end with a day', () => {
    const day = timing('2026-06-01', { repeat: 'FREQ=DAILY;UNTIL=20260602T220000Z' });
    expect(ruleOf(day)).toBe('FREQ=DAILY;UNTIL=20260603');
    expect(starts(day)).toEqual(['2026-06-01', '2026-06-02', '2026-06-03']);
  });

  it('leave out the exceptions, which count all the same', () => {
    const weekly = timing('2026-06-01T19:30', {
      repeat: 'FREQ=WEEKLY;COUNT=3',
      exceptions: [{ day: '2026-06-08' }],
    });
    expect(starts(weekly)).toEqual(['2026-06-01T19:30', '2026-06-15T19:30']);
  });

  it('that never come to a day end all the same', () => {
    const never = timing('2026-02-28', { repeat: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' });
    expect(some(never)).toEqual([]);
    expect(isFirstOfRule(never)).toBe(false);
  });

  it('find the next time long after the first, and at once', () => {
    const daily = timing('2026-01-01T09:00', { repeat: 'FREQ=DAILY' });
    expect(nextOccurrence(seriesOf(daily), Date.parse('2061-07-01T22:00Z'))?.start).toBe(
      '2061-07-02T09:00',
    );
  });
});

describe('ical.js agrees', () => {
  const list = <T>(of: readonly T[], maxLength = 3) =>
    fc.uniqueArray(fc.constantFrom(...of), { minLength: 1, maxLength }).map((items) =>
      // Of an unsorted list ical.js leaves out what comes before its first item.
      items.toSorted((a, b) => of.indexOf(a) - of.indexOf(b)).join(),
    );
  const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const ordinals = ['', '1', '2', '3', '-1', '-2'].flatMap((nth) => week.map((day) => nth + day));
  const option = (key: string, value: fc.Arbitrary<string | number>) =>
    fc.option(
      value.map((text) => `;${key}=${text}`),
      { nil: '' },
    );
  const months = option('BYMONTH', list([1, 2, 3, 6, 10, 12]));
  // With FREQ=DAILY ical.js does not read days that count from the end of the month.
  const plainDates = option('BYMONTHDAY', list([1, 13, 28, 29, 30, 31]));
  const dates = option('BYMONTHDAY', list([1, 13, 28, 29, 30, 31, -1, -2]));
  const rule = fc
    .tuple(
      fc.oneof(
        fc.tuple(fc.constant('FREQ=DAILY'), months, plainDates),
        fc.tuple(fc.constant('FREQ=DAILY'), months, option('BYDAY', list(week))),
        fc.tuple(fc.constant('FREQ=WEEKLY'), months, option('BYDAY', list(week))),
        // Months left out by BYMONTH use up ical.js's COUNT.
        fc.tuple(fc.constant('FREQ=MONTHLY'), dates),
        fc.tuple(fc.constant('FREQ=MONTHLY'), option('BYDAY', list(ordinals))),
        fc.tuple(fc.constant('FREQ=YEARLY'), months, option('BYDAY', list(ordinals, 1))),
        fc.tuple(fc.constant('FREQ=YEARLY'), months),
      ),
      option('INTERVAL', fc.integer({ min: 1, max: 4 })),
      option('COUNT', fc.integer({ min: 1, max: 30 })),
    )
    .map(([parts, ...more]) => parts.join('') + more.join(''));
  const day = fc
    .integer({ min: 0, max: 1500 })
    .map((number) => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10));

  it('on the days of any rule of ours', () => {
    fc.assert(
      fc.property(rule, day, (repeat, start) => {
        const ours = timing(start, { repeat });
        fc.pre(isFirstOfRule(ours));
        // ical.js makes the 1st of the next month of a 31st that there is not.
        fc.pre(!repeat.startsWith('FREQ=YEARLY') || start.slice(8) < '29');
        const iterator = ICAL.Recur.fromString(repeat).iterator(ICAL.Time.fromDateString(start));
        const theirs: string[] = [];
        // Its types leave out that the iterator ends with null.
        for (let time = iterator.next() as ICAL.Time | null; time && theirs.length < 12;)
          [theirs[theirs.length], time] = [time.toString(), iterator.next()];
        const horizon = theirs.length < 12 ? undefined : theirs.at(-1);
        const found = starts(ours, 12);
        expect(found.filter((date) => horizon === undefined || date <= horizon)).toEqual(theirs);
      }),
      { numRuns: 500 },
    );
  });
});

it('times follow each other and never overlap their exceptions, in any zone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 23 }),
      fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      (timeZone, hour, freq) => {
        const start = `2026-03-27T${String(hour).padStart(2, '0')}:30`;
        const found = some(timing(start, { timeZone, repeat: `FREQ=${freq}` }), 10);
        for (const [index, { from, until }] of found.entries()) {
          expect(until).toBeGreaterThan(from);
          const next = found[index + 1];
          if (next) expect(next.from).toBeGreaterThan(from);
        }
      },
    ),
  );
});
