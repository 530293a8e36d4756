// The fields at the head of a file: their values, and the line on which each of them stands.
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLError,
} from 'yaml';
import { type z } from 'astro/zod';

export interface FieldFault {
  /** Neither field nor line where it is about the file as such. */
  readonly field?: string | undefined;
  readonly line?: number | undefined;
  readonly what: string;
}

type FieldPath = readonly PropertyKey[];

export interface Frontmatter {
  readonly values: unknown;
  readonly valueAt: (path: FieldPath) => unknown;
  /** The line in the file, or that of the nearest thing around the field that is there. */
  readonly lineOf: (path: FieldPath) => number;
}

/** What stands between the lines of hyphens, or why it cannot be read. */
export function readFrontmatter(
  head: string,
): Frontmatter | { readonly faults: readonly FieldFault[] } {
  const lines = new LineCounter();
  const yaml = parseDocument(head, { lineCounter: lines });
  const faultOf = ({ message, linePos }: YAMLError, advice = '') => ({
    what: `is not valid YAML: ${message.split('\n')[0]?.replace(/ at line.*$/, '')}${advice}`,
    line: (linePos?.[0].line ?? 1) + 1,
  });
  const faults = [
    ...yaml.errors.map((error) => faultOf(error)),
    // A warning here, an error to Astro: an unknown tag, as of a title that begins with "!".
    ...yaml.warnings.map((warning) => faultOf(warning, '; put the text between quotation marks')),
    ...unprintedFaults(head),
  ];
  if (faults.length > 0) return { faults };
  const values = valuesOf(yaml);
  if (values instanceof Error)
    return { faults: [{ what: `is not valid YAML: ${values.message}`, line: 1 }] };
  return {
    values: values ?? {},
    valueAt: (path) => yaml.getIn(path),
    lineOf: (path) => lineOf(path, yaml, lines),
  };
}

/** Characters that YAML does not allow; word processors leave them behind. */
const unprinted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

const unprintedFaults = (head: string): FieldFault[] =>
  [...head.matchAll(unprinted)].map(({ 0: character, index }) => ({
    what: `has a character that cannot be seen (U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}); delete it`,
    line: head.slice(0, index).split('\n').length + 1,
  }));

/** Plain values, or why there are none: an alias without its anchor shows only here. */
const valuesOf = (yaml: Document): unknown => {
  try {
    return yaml.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

function lineOf(path: FieldPath, yaml: Document, lines: LineCounter): number {
  for (let steps = path.length; steps > 0; steps--) {
    const parent = steps === 1 ? yaml.contents : yaml.getIn(path.slice(0, steps - 1), true);
    const step = path[steps - 1];
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === step)?.key
      : isSeq(parent)
        ? parent.items[Number(step)]
        : undefined;
    const range = isScalar(pair) || isMap(pair) || isSeq(pair) ? pair.range : undefined;
    // One more, because the line of hyphens stands above.
    if (range) return lines.linePos(range[0]).line + 1;
  }
  return 1;
}

/** A complaint of the schema in words that say what is allowed. */
export function issueFaults(issue: z.core.$ZodIssue, frontmatter: Frontmatter): FieldFault[] {
  const { valueAt, lineOf } = frontmatter;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      what: 'is not a field of this kind',
      field: nameOf([...issue.path, key]),
      line: lineOf([...issue.path, key]),
    }));
  const value = valueAt(issue.path);
  const shown = isMap(value) || isSeq(value) ? 'this' : JSON.stringify(value);
  const absent = value === undefined || value === null || value === '';
  return [
    {
      what: `${absent ? 'is missing' : `cannot be ${shown}`}; allowed: ${issue.message}`,
      field: issue.path.length > 0 ? nameOf(issue.path) : undefined,
      line: lineOf(issue.path),
    },
  ];
}

/** `facts.2.source`: people count from one. */
const nameOf = (path: FieldPath) =>
  path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');

export const pathOf = (name: string) =>
  name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));
