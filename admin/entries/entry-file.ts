// The text of an entry's file, read and written: fields in the order of their definition, nothing empty.
import { parse, stringify, type ScalarTag } from 'yaml';
import { type Field, type Fields } from '../../src/domain/content/fields.ts';
import { rewritten } from './rewritten-fields.ts';

export type Data = Readonly<Record<string, unknown>>;

export interface EntryFile {
  readonly data: Data;
  readonly body: string;
  /** The file's text as it stands. What stays the same in it is written the same way again. */
  readonly asWritten?: string;
}

const frontmatter = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)([\s\S]*)$/;

/** Throws when the fields are not valid YAML. */
export function readEntryFile(text: string): EntryFile {
  const [, head = '', body] = frontmatter.exec(text) ?? [];
  if (body === undefined) return { data: {}, body: text };
  const data: unknown = parse(head);
  return { data: isData(data) ? data : {}, body };
}

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nobody has filled it in. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isEmpty)) ||
  (isData(value) && Object.values(value).every(isEmpty));

/**
 * The data as it is written: known fields first, in their order, then whatever else the file had;
 * nothing empty, no switch that is off, nothing of the editor's own (its names begin with `_`).
 */
export function tidy(fields: Fields, data: Data): Data {
  const known = Object.entries(fields).map(([name, field]): [string, unknown] => [
    name,
    tidyValue(field, data[name]),
  ]);
  const others = Object.entries(data).filter(
    ([name]) => !Object.hasOwn(fields, name) && name !== 'body' && !name.startsWith('_'),
  );
  return Object.fromEntries([...known, ...others].filter(([, value]) => !isEmpty(value)));
}

function tidyValue(field: Field, value: unknown): unknown {
  if (field.kind === 'switch') return value === true ? true : undefined;
  if (field.kind === 'list' && Array.isArray(value))
    return value
      .map((item: unknown) => tidy(field.of, isData(item) ? item : {}))
      .filter((item) => !isEmpty(item));
  if (Array.isArray(value)) return value.filter((item) => !isEmpty(item));
  return typeof value === 'string' ? value.trim() : value;
}

/** A day or moment, printed without quotes although YAML 1.1 would take it for more than text. */
class Moment {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const momentTag: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  identify: (value) => value instanceof Moment,
  resolve: (text) => text,
  stringify: ({ value }) => (value instanceof Moment ? value.text : String(value)),
};

const withMoments = (fields: Fields, data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = fields[name];
      if ((field?.kind === 'date' || field?.kind === 'moment') && typeof value === 'string')
        return [name, new Moment(value)];
      if (field?.kind === 'list' && Array.isArray(value))
        return [
          name,
          value.map((item: unknown) => (isData(item) ? withMoments(field.of, item) : item)),
        ];
      return [name, value];
    }),
  );

/** The file's text; the data is written as `tidy` leaves it. */
export function writeEntryFile(fields: Fields, { data, body, asWritten }: EntryFile): string {
  const tidied = tidy(fields, data);
  const text = body.trim();
  const [, head = '', oldBody = ''] = frontmatter.exec(asWritten ?? '') ?? [];
  const ending = text === oldBody.trim() && asWritten ? oldBody : text === '' ? '' : `\n${text}\n`;
  return `---\n${fieldsText(fields, tidied, head)}---\n${ending}`;
}

function fieldsText(fields: Fields, tidied: Data, before: string): string {
  if (isEmpty(tidied)) return '';
  const fresh = (value: unknown) =>
    stringify(value, {
      // Other readers of YAML take `2026-05-31` in a title for a date and `no` for a switch.
      compat: 'yaml-1.1',
      customTags: [momentTag],
      lineWidth: 0,
    });
  const values = withMoments(fields, tidied);
  const tidyText = (text: string) => tidy(fields, readEntryFile(`---\n${text}---\n`).data);
  const says = (text: string) => {
    try {
      return JSON.stringify(tidyText(text)) === JSON.stringify(tidied);
    } catch {
      return false;
    }
  };
  const kept = rewritten(before, tidyText(before), tidied, values, fresh);
  // Anchors and other things that only a person writes may not survive it.
  return says(kept) ? kept : fresh(values);
}
