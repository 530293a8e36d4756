// Keeps what a volunteer did not touch: the rich text editor writes a whole text anew, with its own
// bullets and blank lines, even when nobody has typed.

/** A text as it was, and as the editor gives it back when nothing has been done to it. */
export interface Untouched {
  readonly before: string;
  readonly again: string;
}

/** The text as it is now, with the original's own characters in each block that is still the same. */
export function keptText({ before, again }: Untouched, now: string): string {
  if (now === again) return before;
  const [originals, repeats] = [blocksOf(before), blocksOf(again)];
  // Where the editor has split or joined blocks, nobody can say which is which.
  if (originals.length !== repeats.length) return now;
  const current = blocksOf(now);
  const same = pairs(repeats, current);
  return current
    .map((block, index) => {
      const original = same.get(index);
      return (original === undefined ? undefined : originals[original]) ?? block;
    })
    .join('\n\n');
}

/**
 * Follows a text while it is edited, and passes on what has really changed: an editor that reports
 * the text as soon as it is shown would otherwise have every entry count as unsaved.
 */
export function followText(untouched: Untouched) {
  let last = untouched.before;
  return (now: string, passOn: (text: string) => void): void => {
    const text = keptText(untouched, now);
    if (text === last) return;
    last = text;
    passOn(text);
  };
}

/** What stands between blank lines; the items of one list stay together, lest it fall into two. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  for (const part of text.trim().split(/\n(?:[ \t]*\n)+/)) {
    const last = blocks.at(-1);
    if (last !== undefined && isOfList(part) && isOfList(last))
      blocks.splice(-1, 1, `${last}\n\n${part}`);
    else blocks.push(part);
  }
  return blocks;
}

const isOfList = (block: string) => /^(?:[ \t]|[-*+][ \t]|\d+[.)][ \t])/.test(block);

/** Which block of the first list each block of the second is: a longest common subsequence. */
function pairs(first: readonly string[], second: readonly string[]): Map<number, number> {
  // lengths[i][j]: how many blocks the rests from i and j have in common.
  const lengths = Array.from({ length: first.length + 1 }, () =>
    Array.from({ length: second.length + 1 }, () => 0),
  );
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = first.length - 1; i >= 0; i--)
    for (let j = second.length - 1; j >= 0; j--)
      lengths[i]![j] =
        first[i] === second[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found = new Map<number, number>();
  for (let i = 0, j = 0; i < first.length && j < second.length;)
    if (first[i] === second[j]) found.set(j++, i++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return found;
}
