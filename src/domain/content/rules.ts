// What must hold between the fields of an entry, which no single field can say.
import { type CollectionName, collections, type DataOf } from './collections.ts';
import { isDay, type Event } from './event.ts';
import { type Fields } from './fields.ts';
import { isFirstOfRule } from './series.ts';
import { type PlaceProfile } from './place.ts';

export interface RuleFault {
  readonly field: string;
  readonly what: string;
}

/** What is wrong with an entry whose fields are each right by themselves. */
export function ruleFaults<C extends CollectionName>(collection: C, data: DataOf<C>): RuleFault[] {
  const values: Readonly<Record<string, unknown>> = data;
  const needed = Object.entries<Fields[string]>(collections[collection].fields).flatMap(
    ([field, { needs = [] }]) =>
      values[field] === undefined
        ? []
        : needs
            .filter((other) => values[other] === undefined)
            .map((other) => ({ field: other, what: `is missing, because ${field} is given` })),
  );
  const own: { readonly [Name in CollectionName]?: (data: DataOf<Name>) => RuleFault[] } = ownRules;
  return [...needed, ...(own[collection]?.(data) ?? [])];
}

const ownRules = { events: eventFaults, places: placeFaults };

function eventFaults({ allDay, start, end, repeat, exceptions, uid }: Event): RuleFault[] {
  const faults: RuleFault[] = [];
  const form = allDay
    ? 'a day such as 2026-05-31, because allDay is true'
    : 'a day with a time such as 2026-05-31T19:30, because allDay is false';
  for (const [field, moment] of Object.entries({ start, end }))
    if (moment !== undefined && isDay(moment) !== allDay)
      faults.push({ field, what: `cannot be "${moment}"; allowed: ${form}` });
  if (end !== undefined && end < start)
    faults.push({ field: 'end', what: `"${end}" lies before start "${start}"` });
  if (repeat !== undefined && !isRepeatRule(repeat))
    faults.push({
      field: 'repeat',
      what: `cannot be "${repeat}"; allowed: a rule such as FREQ=YEARLY or FREQ=WEEKLY;COUNT=8`,
    });
  else if (!isFirstOfRule({ start, repeat }))
    faults.push({
      field: 'repeat',
      what: `"${repeat}" does not fall on the day of start "${start}"; allowed: a start that is the first day of the rule`,
    });
  if (uid !== undefined && !/^[\w.-]+@[\w.-]+$/.test(uid))
    faults.push({
      field: 'uid',
      what: `cannot be "${uid}"; allowed: <slug>@partner-towns.siegburg, or nothing, which means the same`,
    });
  if (exceptions.length > 0 && repeat === undefined)
    faults.push({ field: 'exceptions', what: 'are given, but the event does not repeat' });
  return faults;
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

const repeatParts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d?$/,
  COUNT: /^[1-9]\d{0,2}$/,
  UNTIL: /^\d{8}(T\d{6}Z)?$/,
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
