import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdays } from '../../../src/domain/content/occurrences.ts';
import {
  repetitionOf,
  ruleFor,
  units,
  waysToRepeat,
  week,
  withWeekday,
  type Repetition,
} from '../../../src/domain/content/repetition.ts';
import { isRepeatRule } from '../../../src/domain/content/rules.ts';
import { isFirstOfRule } from '../../../src/domain/content/series.ts';

describe('a rule made of what the form offers', () => {
  it.each<[string, Repetition]>([
    ['FREQ=DAILY', { unit: 'DAILY', every: 1 }],
    ['FREQ=DAILY;INTERVAL=3', { unit: 'DAILY', every: 3 }],
    ['FREQ=WEEKLY', { unit: 'WEEKLY', every: 1 }],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH,SU',
      { unit: 'WEEKLY', every: 2, on: { weekdays: ['MO', 'TH', 'SU'] } },
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=15', { unit: 'MONTHLY', every: 1, on: { date: 15 } }],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', { unit: 'MONTHLY', every: 1, on: { date: -1 } }],
    [
      'FREQ=MONTHLY;BYDAY=2SA;COUNT=6',
      { unit: 'MONTHLY', every: 1, on: { nth: 2, weekday: 'SA' }, ends: { count: 6 } },
    ],
    ['FREQ=MONTHLY;BYDAY=-1SU', { unit: 'MONTHLY', every: 1, on: { nth: -1, weekday: 'SU' } }],
    ['FREQ=YEARLY;UNTIL=20301231', { unit: 'YEARLY', every: 1, ends: { until: '2030-12-31' } }],
    [
      'FREQ=YEARLY;BYMONTH=5;BYDAY=2SU',
      { unit: 'YEARLY', every: 1, on: { nth: 2, weekday: 'SU', month: 5 } },
    ],
  ])('%s is read and written as the same', (rule, repetition) => {
    expect(repetitionOf(rule)).toEqual(repetition);
    expect(ruleFor(repetition)).toBe(rule);
  });

  it('is read whatever the order of its parts', () => {
    expect(repetitionOf('COUNT=2;INTERVAL=2;FREQ=WEEKLY')).toEqual(
      repetitionOf('FREQ=WEEKLY;INTERVAL=2;COUNT=2'),
    );
  });
});

it.each([
  'every year',
  'FREQ=HOURLY',
  'FREQ=DAILY;BYDAY=MO',
  'FREQ=DAILY;BYMONTH=7',
  'FREQ=MONTHLY;BYDAY=SA',
  'FREQ=MONTHLY;BYDAY=2SA,4SA',
  'FREQ=MONTHLY;BYDAY=+2SA',
  'FREQ=MONTHLY;BYDAY=-2SA',
  'FREQ=MONTHLY;BYMONTHDAY=1,15',
  'FREQ=MONTHLY;BYMONTHDAY=-2',
  'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
  'FREQ=YEARLY;BYMONTH=5,6;BYDAY=2SU',
  'FREQ=YEARLY;BYDAY=2SU',
  'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=9',
  'FREQ=DAILY;UNTIL=20261231T235959Z',
  '',
])('a rule of another kind is left to whoever wrote it: %s', (rule) => {
  expect(repetitionOf(rule)).toBeUndefined();
});

const nth = fc.constantFrom(1, 2, 3, 4, 5, -1);
const weekday = fc.constantFrom(...weekdays);
const day = fc.integer({ min: 0, max: 27_000 }).map((past) => new Date(past * 86_400_000 + 1.7e12));
const isoDay = day.map((date) => date.toISOString().slice(0, 10));
const on = {
  DAILY: fc.constant(undefined),
  WEEKLY: fc.option(
    fc
      .uniqueArray(weekday, { minLength: 1 })
      .map((days) => ({ weekdays: week.filter((one) => days.includes(one)) })),
    { nil: undefined },
  ),
  MONTHLY: fc.oneof(
    fc.constant(undefined),
    fc.record({ date: fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: 31 })) }),
    fc.record({ nth, weekday }),
  ),
  YEARLY: fc.oneof(
    fc.constant(undefined),
    fc.record({ nth, weekday, month: fc.integer({ min: 1, max: 12 }) }),
  ),
} as const;
const repetitions = fc.constantFrom(...units).chain((unit) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 99 }),
      on[unit],
      fc.oneof(
        fc.constant(undefined),
        fc.record({ count: fc.integer({ min: 1, max: 999 }) }),
        fc.record({ until: isoDay }),
      ),
    )
    .map(([every, saidOn, ends]): Repetition => ({
      unit,
      every,
      ...(saidOn && { on: saidOn }),
      ...(ends && { ends }),
    })),
);

it('whatever is chosen comes back from the rule, which is one that the site takes', () => {
  fc.assert(
    fc.property(repetitions, (repetition) => {
      const rule = ruleFor(repetition);
      expect(isRepeatRule(rule)).toBe(true);
      expect(repetitionOf(rule)).toEqual(repetition);
    }),
  );
});

it('a text that is read as choices is written as a rule that means the same', () => {
  fc.assert(
    fc.property(fc.string(), repetitions, (text, repetition) => {
      const parts = ruleFor(repetition).split(';').toReversed();
      for (const rule of [text, parts.join(';'), [...parts, text].join(';')]) {
        const read = repetitionOf(rule);
        if (read) expect(repetitionOf(ruleFor(read))).toEqual(read);
      }
    }),
  );
});

describe('a weekday that is chosen or left out', () => {
  // 2027-05-08 is a Saturday.
  it.each([
    ['FREQ=WEEKLY', 'TU', 'FREQ=WEEKLY;BYDAY=TU,SA'],
    ['FREQ=WEEKLY;BYDAY=TU,SA;COUNT=4', 'TU', 'FREQ=WEEKLY;COUNT=4'],
    ['FREQ=WEEKLY;BYDAY=TU,TH', 'TH', 'FREQ=WEEKLY;BYDAY=TU'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'TU', 'FREQ=WEEKLY;INTERVAL=2'],
  ])('makes of %s with %s the rule %s', (rule, day, changed) => {
    expect(ruleFor(withWeekday(repetitionOf(rule)!, day, '2027-05-08'))).toBe(changed);
  });

  it('always leaves a rule that can be read', () => {
    fc.assert(
      fc.property(fc.subarray(week), fc.constantFrom(...week), isoDay, (days, day, first) => {
        const before = { unit: 'WEEKLY', every: 1, on: { weekdays: days } } as const;
        expect(repetitionOf(ruleFor(withWeekday(before, day, first)))).toBeDefined();
      }),
    );
  });
});

describe('the ways to repeat from a day', () => {
  it('begin with that day, whichever is chosen', () => {
    fc.assert(
      fc.property(isoDay, fc.constantFrom(...units), (start, unit) => {
        for (const way of waysToRepeat(unit, start))
          expect(
            isFirstOfRule({ start, repeat: ruleFor({ unit, every: 1, ...(way && { on: way }) }) }),
          ).toBe(true);
      }),
    );
  });

  it.each<[string, string[]]>([
    ['2027-05-08', ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYDAY=2SA']],
    [
      '2027-02-28',
      [
        'FREQ=MONTHLY',
        'FREQ=MONTHLY;BYMONTHDAY=-1',
        'FREQ=MONTHLY;BYDAY=4SU',
        'FREQ=MONTHLY;BYDAY=-1SU',
      ],
    ],
    ['2027-05-29', ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYDAY=-1SA']],
  ])('by months, from %s', (start, rules) => {
    expect(
      waysToRepeat('MONTHLY', start).map((way) =>
        ruleFor({ unit: 'MONTHLY', every: 1, ...(way && { on: way }) }),
      ),
    ).toEqual(rules);
  });
});
