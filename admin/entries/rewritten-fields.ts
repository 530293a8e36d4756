// An entry's fields written into the text that they had, so that whatever somebody has not touched stays
// as it was, down to its quotes: what a commit shows as changed is then what has been changed.
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

type Values = Readonly<Record<string, unknown>>;

/**
 * `was` and `is` are what the text says and shall say; `values` is `is` as `fresh` writes it anew. The
 * caller must look whether the text says it then: much that a person can write is not looked at here.
 */
export function rewritten(
  text: string,
  was: Values,
  is: Values,
  values: Values,
  fresh: (value: unknown) => string,
): string {
  const { before, parts } = partsOf(text);
  const names = Object.keys(is);
  const kept = parts.filter(({ name }) => name in is || !(name in was));
  for (const [place, name] of names.entries()) {
    if (isSame(was[name], is[name])) continue;
    const anew = fresh({ [name]: values[name] });
    const part = kept.find((one) => one.name === name);
    if (part) {
      part.text = changedPart(part.text, name, { was, is, values }, fresh) ?? anew;
      continue;
    }
    const next = kept.findIndex((one) => names.indexOf(one.name) > place);
    kept.splice(next < 0 ? kept.length : next, 0, { name, text: anew });
  }
  return before + kept.map((part) => part.text).join('');
}

interface Part {
  readonly name: string;
  text: string;
}

/** Each name with all that stands before the next one. */
function partsOf(text: string): { readonly before: string; readonly parts: Part[] } {
  const { contents } = parseDocument<Node>(text);
  const items = isMap(contents) ? contents.items : [];
  const starts = items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  return {
    before: text.slice(0, starts[0]),
    parts: items.map((item, index) => ({
      name: nameOf(item),
      text: text.slice(starts[index], starts[index + 1]),
    })),
  };
}

interface Change {
  readonly was: Values;
  readonly is: Values;
  readonly values: Values;
}

function changedPart(
  text: string,
  name: string,
  { was, is, values }: Change,
  fresh: (value: unknown) => string,
): string | undefined {
  const document = parseDocument<Node>(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const anew = (value: unknown) => parseDocument<Node>(fresh(value)).contents;
  const only = (all: Values) => ({ [name]: all[name] });
  intoMap(document.contents, only(was), only(is), only(values), anew);
  return document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] /.test(text) });
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const asValues = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? { ...value } : {};

type Anew = (value: unknown) => Node | null;

function intoMap(map: YAMLMap, was: Values, is: Values, values: Values, anew: Anew): void {
  const names = Object.keys(is);
  for (const name of Object.keys(was)) if (!(name in is)) map.delete(name);
  for (const [place, name] of names.entries()) {
    if (isSame(was[name], is[name])) continue;
    const pair = map.items.find((item) => nameOf(item) === name);
    if (pair) {
      pair.value = changed(pair.value, was[name], is[name], values[name], anew);
      continue;
    }
    const made = anew({ [name]: values[name] });
    const next = map.items.findIndex((item) => names.indexOf(nameOf(item)) > place);
    if (isMap(made)) map.items.splice(next < 0 ? map.items.length : next, 0, ...made.items);
  }
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key));

function changed(node: unknown, was: unknown, is: unknown, value: unknown, anew: Anew): unknown {
  if (isMap(node) && typeof is === 'object' && is !== null) {
    intoMap(node, asValues(was), asValues(is), asValues(value), anew);
    return node;
  }
  if (isSeq(node) && Array.isArray(was) && Array.isArray(is) && Array.isArray(value)) {
    intoList(node, was, is, value, anew);
    return node;
  }
  const made = anew(value);
  if (isScalar(node) && isScalar(made) && typeof made.value === 'string') {
    if (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE') made.type = node.type;
    made.comment = node.comment ?? null;
  }
  return made;
}

function intoList(
  list: YAMLSeq,
  was: readonly unknown[],
  is: readonly unknown[],
  values: readonly unknown[],
  anew: Anew,
): void {
  const left = was.map((value, index) => ({ value, node: list.items[index] }));
  list.items = is.map((value, index) => {
    // Wherever it stood before; else in place of what stood here, if that has gone.
    const same = left.findIndex((one) => isSame(one.value, value));
    if (same >= 0) return left.splice(same, 1)[0]?.node;
    const old = was[index];
    const at = left.findIndex((one) => one.value === old);
    const isGone = !is.some((other) => isSame(other, old));
    if (at < 0 || !isGone) return anew(values[index]);
    return changed(left.splice(at, 1)[0]?.node, old, value, values[index], anew);
  });
}
