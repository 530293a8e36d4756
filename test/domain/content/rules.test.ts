import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collections, type DataOf } from '../../../src/domain/content/collections.ts';
import { type Field } from '../../../src/domain/content/fields.ts';
import { isRepeatRule, ruleFaults } from '../../../src/domain/content/rules.ts';

const event: DataOf<'events'> = {
  title: 'Fest',
  summary: 'Ein Fest.',
  allDay: true,
  start: '2026-05-31',
  timeZone: 'Europe/Berlin',
  exceptions: [],
  status: 'scheduled',
  places: ['siegburg'],
  spoken: [],
  themes: [],
  levels: [],
  sources: [],
  draft: false,
  formerSlugs: [],
  original: 'de',
};

const profile: DataOf<'places'> = {
  place: 'selcuk',
  title: 'Selçuk',
  summary: 'Eine Stadt.',
  facts: [],
  sources: [{ title: 'Stadt Siegburg', read: '2026-11-23' }],
  draft: false,
  original: 'tr',
};

const story: DataOf<'stories'> = {
  title: 'Eine Reise',
  summary: 'Eine kurze Reise.',
  date: '2026-05-31',
  authors: [{ role: 'guest' }],
  places: ['selcuk'],
  themes: [],
  levels: [],
  sources: [],
  draft: false,
  formerSlugs: [],
  original: 'de',
};

describe('an event', () => {
  it.each<[string, Partial<DataOf<'events'>>]>([
    ['takes a day', {}],
    ['takes several days', { end: '2026-06-02' }],
    ['ends on the day on which it begins', { end: '2026-05-31' }],
    ['begins at a time', { allDay: false, start: '2026-05-31T19:30' }],
    [
      'goes on after midnight',
      { allDay: false, start: '2026-05-31T19:30', end: '2026-06-01T02:00' },
    ],
    ['returns every year', { repeat: 'FREQ=YEARLY' }],
    ['returns but for a day', { repeat: 'FREQ=WEEKLY', exceptions: [{ day: '2026-06-07' }] }],
  ])('%s', (_, change) => {
    expect(ruleFaults('events', { ...event, ...change })).toEqual([]);
  });

  it.each<[string, Partial<DataOf<'events'>>, string, RegExp]>([
    ['a time', { start: '2026-05-31T19:30' }, 'start', /allowed: a day such as 2026-05-31,/],
    ['no time', { allDay: false }, 'start', /allowed: a day with a time/],
    [
      'no time at the end',
      { allDay: false, start: '2026-05-31T19:30', end: '2026-06-01' },
      'end',
      /because allDay is false/,
    ],
    ['an end before its start', { end: '2026-05-30' }, 'end', /lies before start "2026-05-31"/],
    [
      'an end at an earlier hour',
      { allDay: false, start: '2026-05-31T19:30', end: '2026-05-31T19:29' },
      'end',
      /lies before/,
    ],
    ['a wrong rule', { repeat: 'jedes Jahr' }, 'repeat', /allowed: a rule such as FREQ=YEARLY/],
    [
      'a rule that does not fall on its first day',
      { repeat: 'FREQ=WEEKLY;BYDAY=MO' },
      'repeat',
      /does not fall on the day of start "2026-05-31"/,
    ],
    ['a uid with a line break', { uid: 'fest\n@x' }, 'uid', /allowed: <slug>@/],
    [
      'exceptions, but no rule',
      { exceptions: [{ day: '2026-06-07' }] },
      'exceptions',
      /does not repeat/,
    ],
    [
      'an exception on a day on which it does not take place',
      { repeat: 'FREQ=WEEKLY', exceptions: [{ day: '2026-06-07' }, { day: '2026-06-10' }] },
      'exceptions.2.day',
      /"2026-06-10".*"FREQ=WEEKLY"; nearest: 2026-06-07, 2026-06-14$/,
    ],
    [
      'a rule that ends before it begins',
      { repeat: 'FREQ=WEEKLY;UNTIL=20260530' },
      'repeat',
      /ends before start "2026-05-31"/,
    ],
  ])('cannot have %s', (_, change, field, what) => {
    const faults = ruleFaults('events', { ...event, ...change });
    expect(faults.map((fault) => fault.field)).toEqual([field]);
    expect(faults[0]?.what).toMatch(what);
  });

  it('is told all that is wrong with it at once', () => {
    const wrong = { start: '2026-05-31T19:30', end: '2026-05-30', repeat: 'x' };
    expect(ruleFaults('events', { ...event, ...wrong }).map(({ field }) => field)).toEqual([
      'start',
      'end',
      'repeat',
    ]);
  });
});

describe('a rule of repetition', () => {
  it.each([
    'FREQ=YEARLY',
    'FREQ=WEEKLY;COUNT=8',
    'INTERVAL=2;FREQ=WEEKLY',
    'FREQ=MONTHLY;BYDAY=2WE,-1SU',
    'FREQ=DAILY;UNTIL=20261231',
    'FREQ=DAILY;UNTIL=20261231T235959Z',
    'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1,31',
  ])('is %s', (rule) => {
    expect(isRepeatRule(rule)).toBe(true);
  });

  it.each([
    '',
    'YEARLY',
    'FREQ=',
    'FREQ=SOMETIMES',
    'freq=yearly',
    'RRULE:FREQ=YEARLY',
    'FREQ=YEARLY;',
    'FREQ=YEARLY;FREQ=DAILY',
    'FREQ=YEARLY=DAILY',
    'FREQ=YEARLY\nSUMMARY:x',
    'FREQ=YEARLY ',
    'COUNT=8',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;COUNT=8;UNTIL=20261231',
    'FREQ=DAILY;UNTIL=2026-12-31',
    'FREQ=DAILY;UNTIL=20261340',
    'FREQ=DAILY;UNTIL=20260230',
    'FREQ=DAILY;UNTIL=20261231T256199Z',
    'FREQ=MONTHLY;BYDAY=6WE',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=DAILY;BYHOUR=3',
    'FREQ=WEEKLY;BYDAY=2WE',
    'FREQ=DAILY;BYDAY=MO,-1TU',
    'FREQ=WEEKLY;BYMONTHDAY=3',
    'FREQ=DAILY;constructor=1',
    'FREQ=DAILY;toString=',
    'FREQ=DAILY;__proto__=1',
  ])('is not %j', (rule) => {
    expect(isRepeatRule(rule)).toBe(false);
  });

  it('is judged whatever is typed, and never holds a line break', () => {
    const part = fc.constantFrom('FREQ', 'COUNT', 'DAILY', '=', ';', ',', '1', '\n', 'valueOf');
    const typed = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (rule) => {
        if (isRepeatRule(rule)) expect(rule).toMatch(/^[A-Z0-9=;,+-]+$/);
      }),
    );
  });
});

describe('a place', () => {
  it('may name a source of each fact by its number', () => {
    const facts = [{ text: 'Wahr.', source: 1 }, { text: 'Auch wahr.' }];
    expect(ruleFaults('places', { ...profile, facts })).toEqual([]);
  });

  it('cannot name a source that is not in its list', () => {
    const facts = [
      { text: 'Wahr.', source: 1 },
      { text: 'Falsch.', source: 2 },
    ];
    expect(ruleFaults('places', { ...profile, facts })).toEqual([
      {
        field: 'facts.2.source',
        what: 'cannot be 2; allowed: 1 to 1, the number of a source in the list',
      },
    ]);
  });
});

describe('a picture at the head of an entry', () => {
  const cover = '../../media/stories/reise/foto.jpg';

  it('needs its text, its author and word of the people in it', () => {
    expect(ruleFaults('stories', { ...story, cover })).toEqual(
      ['coverAlt', 'coverCredit', 'coverPeople'].map((field) => ({
        field,
        what: 'is missing, because cover is given',
      })),
    );
  });

  it('needs no more than those', () => {
    const all = { cover, coverAlt: 'Ein Tor', coverCredit: 'A. B.', coverPeople: 'none' } as const;
    expect(ruleFaults('stories', { ...story, ...all })).toEqual([]);
  });

  it('may be missing', () => {
    expect(ruleFaults('stories', { ...story, coverAlt: 'Ein Tor' })).toEqual([]);
  });
});

describe('people in a picture', () => {
  const cover = {
    cover: '../../media/stories/reise/foto.jpg',
    coverAlt: 'Ein Tor',
    coverCredit: 'A. B.',
    coverPeople: 'consent',
  } as const;

  it('have their consent noted', () => {
    expect(ruleFaults('stories', { ...story, ...cover })).toEqual([
      { field: 'coverConsent', what: 'is missing, because coverPeople is consent' },
    ]);
    expect(ruleFaults('stories', { ...story, ...cover, coverConsent: 'Schule' })).toEqual([]);
  });
});

describe('pictures in a text', () => {
  const body = 'Text.\n\n:::gallery\n![Tor](../../media/stories/reise/foto.jpg)\n:::';
  const answered = { pictureCredit: 'A. B.', picturePeople: 'none' } as const;

  it('need their author and word of the people in them, all together', () => {
    expect(ruleFaults('stories', story, body)).toEqual(
      ['pictureCredit', 'picturePeople'].map((field) => ({
        field,
        what: 'is missing, because the text shows pictures',
      })),
    );
    expect(ruleFaults('stories', { ...story, ...answered }, body)).toEqual([]);
  });

  it('need a note of the consent where people can be recognised', () => {
    const faults = ruleFaults('stories', { ...story, ...answered, picturePeople: 'consent' }, body);
    expect(faults.map(({ field }) => field)).toEqual(['pictureConsent']);
  });

  it.each(['Text.', '```\n![a](a.jpg)\n```', '![a](https://elsewhere.example/a.jpg)'])(
    'are none in %j',
    (text) => {
      expect(ruleFaults('stories', story, text)).toEqual([]);
    },
  );

  it('are no more than thirty, one that is shown twice counting once', () => {
    const shown = (count: number) =>
      Array.from({ length: count }, (_, index) => `![a](${index}.jpg) ![a](0.jpg)`).join('\n');
    const faultsOf = (count: number) =>
      ruleFaults('stories', { ...story, ...answered }, shown(count));
    expect(faultsOf(30)).toEqual([]);
    expect(faultsOf(31)).toEqual([{ field: 'body', what: 'shows 31 pictures; allowed: 30' }]);
  });
});

it('a page has no rules of its own', () => {
  const page = { title: 'Wir', summary: 'Über uns.', sources: [], draft: false, formerSlugs: [] };
  expect(ruleFaults('pages', { ...page, original: 'de' })).toEqual([]);
});

it('what a field needs is a field of the same collection', () => {
  const unknown = Object.entries(collections).flatMap(([name, { fields }]) =>
    Object.values<Field>(fields).flatMap(({ needs = [], neededIf }) =>
      [...needs, ...(typeof neededIf === 'object' ? [neededIf.field] : [])]
        .filter((other) => !Object.hasOwn(fields, other))
        .map((other) => `${name}: ${other}`),
    ),
  );
  expect(unknown).toEqual([]);
});
