// Elements as the preview composes them: what `domain/content/blocks.ts` draws, with everything filled in.
import { slot, type Drawn } from '../../src/domain/content/blocks.ts';

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** A text is never anything but text. */
export type Node = Element | string;

/** Attributes and children that are not there are left out. */
export const element = (
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Node | readonly Node[] | undefined)[]
): Element => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  ),
  children: children.flatMap((child) => child ?? []),
});

/** A block's drawing with what stands inside it; `print` sets the words that it draws itself. */
export const filled = (
  { tag, attributes, children = [] }: Drawn,
  inside: readonly Node[],
  print: (text: string) => string,
): Element =>
  element(
    tag,
    attributes,
    children.flatMap((child): readonly Node[] =>
      child === slot
        ? inside
        : [typeof child === 'string' ? print(child) : filled(child, inside, print)],
    ),
  );
