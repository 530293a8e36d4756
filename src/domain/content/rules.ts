// What must hold between the fields of an entry, which no single field can say.
import { type CollectionName, collections, type DataOf } from './collections.ts';
import { isDay, type Event } from './event.ts';
import { type Fields } from './fields.ts';
import { mostPictures, picturesIn } from './pictures.ts';
import { daysAround, isFirstOfRule, seriesOf } from './series.ts';
import { type PlaceProfile } from './place.ts';

export interface RuleFault {
  readonly field: string;
  readonly what: string;
  /** For the editor, which has words of its own. */
  readonly why?: Disagreement;
}

/** `near`: days of the rule next to the one that is none of them. */
export type Disagreement =
  | { readonly kind: 'no-time' | 'before-start' | 'until-before-start' | 'no-rule' }
  | {
      readonly kind: 'start-not-in-rule' | 'exception-not-in-rule';
      readonly near: readonly string[];
    };

/** A field that must be filled in, and why. */
export interface Needed {
  readonly field: string;
  readonly because: string;
}

/** Which fields an entry must have because of what else it holds, whether it has them or not. */
export function neededFields(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  body: string,
): Needed[] {
  const isGiven = (name: string) =>
    values[name] !== undefined && values[name] !== null && values[name] !== '';
  const showsPictures = picturesIn(body).length > 0;
  return Object.entries(fields).flatMap(([name, { needs = [], neededIf }]): Needed[] => {
    const others = isGiven(name)
      ? needs.map((field) => ({ field, because: `${name} is given` }))
      : [];
    if (neededIf === undefined) return others;
    if (neededIf === 'text-shows-pictures')
      return showsPictures
        ? [...others, { field: name, because: 'the text shows pictures' }]
        : others;
    return values[neededIf.field] === neededIf.is
      ? [...others, { field: name, because: `${neededIf.field} is ${neededIf.is}` }]
      : others;
  });
}

/** What is wrong with an entry whose fields are each right by themselves; `body` is its text. */
export function ruleFaults<C extends CollectionName>(
  collection: C,
  data: DataOf<C>,
  body = '',
): RuleFault[] {
  const values: Readonly<Record<string, unknown>> = data;
  const needed = neededFields(collections[collection].fields, values, body)
    .filter(({ field }) => values[field] === undefined)
    .map(({ field, because }) => ({ field, what: `is missing, because ${because}` }));
  const shown = picturesIn(body).length;
  const many =
    shown > mostPictures
      ? [{ field: 'body', what: `shows ${shown} pictures; allowed: ${mostPictures}` }]
      : [];
  const own: { readonly [Name in CollectionName]?: (data: DataOf<Name>) => RuleFault[] } = ownRules;
  return [...needed, ...many, ...(own[collection]?.(data) ?? [])];
}

const ownRules = { events: eventFaults, places: placeFaults };

function eventFaults(event: Event): RuleFault[] {
  const { allDay, start, end, uid } = event;
  const faults: RuleFault[] = [];
  const form = allDay
    ? 'a day such as 2026-05-31, because allDay is true'
    : 'a day with a time such as 2026-05-31T19:30, because allDay is false';
  for (const [field, moment] of Object.entries({ start, end }))
    if (moment !== undefined && isDay(moment) !== allDay)
      faults.push({
        field,
        what: `cannot be "${moment}"; allowed: ${form}`,
        ...(!allDay && { why: { kind: 'no-time' } as const }),
      });
  if (end !== undefined && end < start)
    faults.push({
      field: 'end',
      what: `"${end}" lies before start "${start}"`,
      why: { kind: 'before-start' },
    });
  faults.push(...repeatFaults(event));
  if (uid !== undefined && !/^[\w.-]+@[\w.-]+$/.test(uid))
    faults.push({
      field: 'uid',
      what: `cannot be "${uid}"; allowed: <slug>@partner-towns.siegburg, or nothing, which means the same`,
    });
  return faults;
}

function repeatFaults(event: Event): RuleFault[] {
  const { start, repeat, exceptions } = event;
  if (repeat === undefined)
    return exceptions.length > 0
      ? [
          {
            field: 'exceptions',
            what: 'are given, but the event does not repeat',
            why: { kind: 'no-rule' },
          },
        ]
      : [];
  if (!isRepeatRule(repeat))
    return [
      {
        field: 'repeat',
        what: `cannot be "${repeat}"; allowed: a rule such as FREQ=YEARLY or FREQ=WEEKLY;COUNT=8`,
      },
    ];
  const first = start.slice(0, 10);
  if (!isFirstOfRule({ start, repeat }))
    return [
      {
        field: 'repeat',
        what: `"${repeat}" does not fall on the day of start "${start}"; allowed: a start that is the first day of the rule`,
        why: { kind: 'start-not-in-rule', near: daysAround(event, first) },
      },
    ];
  if ((seriesOf(event).last ?? first) < first)
    return [
      {
        field: 'repeat',
        what: `"${repeat}" ends before start "${start}"`,
        why: { kind: 'until-before-start' },
      },
    ];
  return exceptions.flatMap(({ day }, index) => {
    const near = daysAround(event, day);
    return near.includes(day)
      ? []
      : [
          {
            field: `exceptions.${index + 1}.day`,
            what: `cannot be "${day}", which is no day of the rule "${repeat}"; nearest: ${near.join(', ')}`,
            why: { kind: 'exception-not-in-rule', near } as const,
          },
        ];
  });
}

/** The parts of RFC 5545 3.3.10 that an event of ours can have. */
export const isRepeatRule = (rule: string) => {
  const parts = rule.split(';').map((part) => part.split('='));
  const keys = parts.map(([key]) => key);
  return (
    keys.includes('FREQ') &&
    new Set(keys).size === keys.length &&
    !(keys.includes('COUNT') && keys.includes('UNTIL')) &&
    // By the table of RFC 5545 3.3.10 these have no meaning together.
    !(rule.includes('FREQ=WEEKLY') && keys.includes('BYMONTHDAY')) &&
    !(/FREQ=(WEEKLY|DAILY)/.test(rule) && /BYDAY=.*\d[A-Z]/.test(rule)) &&
    parts.every(
      ([key = '', value = '', ...more]) =>
        Object.hasOwn(repeatParts, key) && repeatParts[key]?.test(value) && more.length === 0,
    )
  );
};

/** A day, or a moment in UTC, that the calendar has: RFC 5545, 3.3.10. */
function isUntil(value: string): boolean {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/.exec(value) ?? [];
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${year}-${month}-${day}`);
}

const repeatParts: Readonly<Record<string, { test: (value: string) => boolean }>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d?$/,
  COUNT: /^[1-9]\d{0,2}$/,
  UNTIL: { test: isUntil },
  BYDAY: /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/,
  BYMONTHDAY: /^-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01]))*$/,
  BYMONTH: /^([1-9]|1[0-2])(,([1-9]|1[0-2]))*$/,
};

function placeFaults({ facts, sources }: PlaceProfile): RuleFault[] {
  return facts.flatMap(({ source }, index) =>
    source !== undefined && source > sources.length
      ? [
          {
            field: `facts.${index + 1}.source`,
            what: `cannot be ${source}; allowed: 1 to ${sources.length}, the number of a source in the list`,
          },
        ]
      : [],
  );
}
