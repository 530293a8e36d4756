// What a block is to Decap's text editor.

// Types alone: in Node, where the tests run, the package itself cannot be loaded.
import type { EditorComponentField } from 'decap-cms-core';

/** What a block's form holds; a value may be missing while somebody is still filling it in. */
export type Values = Readonly<Record<string, unknown>>;

export interface EditorBlock {
  readonly id: string;
  readonly label: string;
  readonly icon?: string;
  readonly type?: string;
  readonly widget?: string;
  readonly collapsed?: boolean;
  readonly summary?: string;
  readonly fields?: readonly EditorComponentField[];
  readonly pattern: RegExp;
  readonly fromBlock: (match: RegExpMatchArray) => Values;
  readonly toBlock: (values: Values) => string;
}

export const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** A line of colons inside would end the block before its time. */
export const withoutColons = (value: unknown) =>
  text(value)
    .trim()
    .replace(/^:{2,}/gm, '');
