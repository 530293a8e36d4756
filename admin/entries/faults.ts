// What must be put right before an entry can be saved, judged by the field definitions alone.

import { type CollectionName, type DataOf } from '../../src/domain/content/collections.ts';
import { type Field, type Fields } from '../../src/domain/content/fields.ts';
import { neededFields, ruleFaults, type Disagreement } from '../../src/domain/content/rules.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { textFaults, type TextBlock } from '../blocks/text-faults.ts';
import { isData, isEmpty, tidy, type Data, type EntryFile } from './entry-file.ts';
import { fieldsOf, isSame, momentsOf, writtenLocales, type Versions } from './language-files.ts';

/** Where something is wrong: `field` is a path of names as the wording has it, such as `sources.title`. */
export type Fault =
  | { readonly what: 'nothing-written' }
  /** A picture in the text of which nobody has said what it shows. */
  | { readonly what: 'undescribed'; readonly locale?: Locale }
  | { readonly what: 'too-many-pictures'; readonly locale?: Locale }
  /** A block in the text lacks something, or holds what may not stand there. */
  | { readonly what: 'wrong-block'; readonly block: TextBlock; readonly locale?: Locale }
  /** In a field of the file that the form does not show. */
  | { readonly what: 'unseen'; readonly field: string }
  | (At & { readonly what: 'missing' | 'not-a-day' | 'not-an-address' })
  | (At & { readonly what: 'wrong'; readonly why?: Disagreement })
  | (At & { readonly what: 'not-between'; readonly min: number; readonly max: number })
  | (At & { readonly what: 'too-long'; readonly max: number });

interface At {
  readonly field: string;
  /** The version concerned; none for what all languages share. */
  readonly locale?: Locale;
  /** In a list: which of its items. */
  readonly index?: number;
}

/** An event is complete with title and summary; anything else is read for its text. */
export const needsText = (collection: CollectionName) => collection !== 'events';

/**
 * All faults at once, those of the shared fields first. `own` is the version that holds these.
 * Languages in which nothing has changed since they were `loaded` are judged only by what the shared
 * fields make of them: nobody is to be kept from saving by a fault of somebody else's in a language
 * that they may not even read.
 */
export function faultsOf(
  collection: CollectionName,
  form: Versions,
  own: Locale,
  loaded: Versions = new Map(),
): Fault[] {
  const written = writtenLocales(collection, form);
  if (written.length === 0) return [{ what: 'nothing-written' }];
  const all = Object.entries(fieldsOf(collection));
  const fields = all.filter(([, { hidden }]) => !hidden);
  // Saving itself sees to `original`.
  const unseen = all.filter(([name, { hidden }]) => hidden && name !== 'original');
  const shared = Object.fromEntries(fields.filter(([, { translated }]) => !translated));
  const translated = Object.fromEntries(fields.filter(([, field]) => field.translated));
  const truth = form.get(own)?.data ?? {};
  const changed = written.filter((locale) => {
    const [before, now] = [loaded.get(locale), form.get(locale)];
    return !before || !now || !isSame(collection, before, now);
  });
  const asSaved = (locale: Locale) => {
    const { data = {}, body = '' } = form.get(locale) ?? {};
    const sharedValues = Object.keys(shared).map((name): [string, unknown] => [name, truth[name]]);
    return { locale, body, data: { ...data, ...Object.fromEntries(sharedValues) } };
  };
  const versions = changed.map(asSaved);
  const single: Fault[] = [
    ...fieldFaults(shared, truth),
    ...fieldFaults(Object.fromEntries(unseen), truth).map(asUnseen),
    ...neededFaults(collection, shared, truth, versions.map(({ body }) => body).join('\n\n')),
    ...versions.flatMap(({ locale, data, body }) =>
      [
        ...fieldFaults(translated, data),
        ...bodyFaults(collection, body),
        ...neededFaults(collection, translated, data, body),
      ].map((fault) => ({ ...fault, locale })),
    ),
  ];
  if (single.length > 0) return single;
  // Only of values that are right by themselves can it be said whether they agree.
  const wasRight = (locale: Locale) => {
    const { data = {}, body = '' } = loaded.get(locale) ?? {};
    return (
      fieldFaults(Object.fromEntries(fields), data).length === 0 &&
      disagreements(collection, { locale, data, body }).length === 0
    );
  };
  // Shared lists stand in the own pane alone, but can put an untouched language in the wrong.
  const untouched = written.filter((locale) => !changed.includes(locale) && wasRight(locale));
  const disagreeing = [...versions, ...untouched.map(asSaved)].flatMap((version) =>
    disagreements(collection, version),
  );
  const byPlace = new Map(disagreeing.map((at) => [JSON.stringify(at), at]));
  return [...byPlace.values()].map((at) =>
    unseen.some(([name]) => name === at.field) ? asUnseen(at) : { what: 'wrong', ...at },
  );
}

const asUnseen = ({ field }: At): Fault => ({ what: 'unseen', field });

type VersionFault = Exclude<Fault, { what: 'nothing-written' | 'unseen' }>;
type FieldFault = Exclude<
  VersionFault,
  { what: 'wrong-block' | 'undescribed' | 'too-many-pictures' }
>;

const bodyFaults = (collection: CollectionName, body: string): VersionFault[] => [
  ...(needsText(collection) && body.trim() === ''
    ? [{ what: 'missing', field: 'body' } as const]
    : []),
  ...textFaults(body).map((fault): VersionFault => {
    switch (fault.what) {
      case 'block':
        return { what: 'wrong-block', block: fault.block };
      case 'alternative-text':
        return { what: 'undescribed' };
      case 'too-many-pictures':
        return fault;
    }
  }),
];

const fieldFaults = (fields: Fields, data: Data, path: readonly string[] = []): FieldFault[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    valueFaults(field, data[name], [...path, name]),
  );

function valueFaults(field: Field, value: unknown, path: readonly string[]): FieldFault[] {
  const name = path.join('.');
  if (isEmpty(value)) return field.required ? [{ what: 'missing', field: name }] : [];
  if (field.kind === 'list')
    return Array.isArray(value)
      ? value.flatMap((item: unknown, index) =>
          isEmpty(item)
            ? []
            : fieldFaults(field.of, isData(item) ? item : {}, path).map((fault) => ({
                ...fault,
                index,
              })),
        )
      : [{ what: 'wrong', field: name }];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => oneFault(field, one, name));
}

function oneFault(field: Field, value: unknown, name: string): FieldFault[] {
  const wrong: FieldFault[] = [{ what: 'wrong', field: name }];
  switch (field.kind) {
    case 'text':
      return String(value).trim().length > field.max
        ? [{ what: 'too-long', field: name, max: field.max }]
        : [];
    case 'link':
      return typeof value === 'string' && /^https?:\/\/\S+$/.test(value.trim()) && isAddress(value)
        ? []
        : [{ what: 'not-an-address', field: name }];
    case 'number':
      return typeof value === 'number' &&
        Number.isInteger(value) &&
        value >= field.min &&
        value <= field.max
        ? []
        : [{ what: 'not-between', field: name, min: field.min, max: field.max }];
    case 'date':
    case 'moment':
      return typeof value === 'string' && isDayOrMoment(value)
        ? []
        : [{ what: 'not-a-day', field: name }];
    case 'choice':
      return typeof value === 'string' && field.from.includes(value) ? [] : wrong;
    // What is no rule is found where fields are compared.
    case 'repetition':
    // Their widgets give nothing but valid values.
    case 'switch':
    case 'reference':
    case 'image':
    case 'list':
      return [];
  }
}

const isAddress = (text: string) => URL.canParse(text.trim());

/** A day that the calendar has, in a year that somebody can mean, with or without a time. */
function isDayOrMoment(text: string): boolean {
  const [, day = '', time = '00:00'] =
    /^((?:19|20|21)\d\d-\d\d-\d\d)(?:T(\d\d:\d\d)\S*)?$/.exec(text.trim()) ?? [];
  const read = new Date(`${day}T${time}Z`);
  // A thirtieth of February would be read as a day in March.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(`${day}T${time}`);
}

/** Fields among these that must be there because of what the entry holds in whatever field, or its text. */
const neededFaults = (
  collection: CollectionName,
  among: Fields,
  data: Data,
  body: string,
): FieldFault[] =>
  neededFields(fieldsOf(collection), data, body)
    .filter(({ field }) => Object.hasOwn(among, field) && isEmpty(data[field]))
    .map(({ field }) => ({ what: 'missing', field }));

/** Fields that contradict others, by the rules of the site. */
function disagreements<C extends CollectionName>(
  collection: C,
  { locale, data, body }: EntryFile & { readonly locale: Locale },
): (At & { readonly why?: Disagreement })[] {
  const fields = fieldsOf(collection);
  const tidied = tidy(fields, { ...data, ...momentsOf(collection, data) });
  const complete = Object.entries(fields).map(([name, field]) => [
    name,
    tidied[name] ?? (isMany(field) ? [] : field.kind === 'switch' ? false : undefined),
  ]);
  // Every field has been checked against its definition, from which the type is derived.
  const entry = Object.fromEntries(complete) as DataOf<C>;
  return ruleFaults(collection, entry, body).map(({ field, why }) => {
    // Rules count from one.
    const [, list, index, name] = /^(\w+)\.(\d+)\.(\w+)$/.exec(field) ?? [];
    return {
      ...(index === undefined ? { field } : { field: `${list}.${name}`, index: Number(index) - 1 }),
      ...(fields[list ?? field]?.translated && { locale }),
      ...(why && { why }),
    };
  });
}

const isMany = (field: Field) => field.kind === 'list' || 'many' in field;
