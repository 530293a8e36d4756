// Breaks a title into lines of about the same length, in the largest size that fits.

export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Lines {
  readonly lines: readonly string[];
  readonly size: number;
  /** From one base line to the next. */
  readonly leading: number;
}

type WidthOf = (text: string, size: number) => number;

/** `sizes` from large to small; what does not even fit in the last one is cut with an ellipsis. */
export function fitLines(
  text: string,
  box: Box,
  sizes: readonly number[],
  widthOf: WidthOf,
): Lines {
  const parts = partsOf(text);
  let last: Lines = { lines: [], size: 0, leading: 0 };
  for (const size of sizes) {
    const words = parts.map((word) => ({
      word,
      width: widthOf(word, size),
      // A space at the end of a line takes no room.
      last: widthOf(word.trimEnd(), size),
    }));
    const leading = Math.round(size * 1.18);
    last = { lines: balanced(words, box.width), size, leading };
    const fits = words.every((word) => word.last <= box.width);
    if (fits && last.lines.length * leading <= box.height) return last;
  }
  const most = Math.max(1, Math.floor(box.height / last.leading));
  return last.lines.length <= most
    ? last
    : { ...last, lines: [...last.lines.slice(0, most - 1), `${last.lines[most - 1]} …`] };
}

/**
 * A line may end at a space, but not at one that must not break or before a dash, and behind a hyphen
 * between letters.
 */
const partsOf = (text: string): readonly string[] =>
  text.trim().match(/\S(?:.)*?(?:(?<=\p{L}[-–—])(?=\p{L})|[ \u2002\t\n]+(?![–—])|$)/gu) ?? [];

interface Word {
  readonly word: string;
  readonly width: number;
  readonly last: number;
}

/** Each line as full as it can be. */
function filled(words: readonly Word[], width: number): string[] {
  const lines: string[] = [];
  let used = 0;
  let line = '';
  for (const { word, width: own, last } of words) {
    if (line !== '' && used + last > width) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line += word;
    used += own;
  }
  if (line !== '') lines.push(line);
  return lines.map((own) => own.trimEnd());
}

/** As many lines as are needed, and no line longer than it must be. */
function balanced(words: readonly Word[], width: number): string[] {
  let best = filled(words, width);
  let low = Math.max(0, ...words.map(({ last }) => last));
  for (let high = width; high - low > 8;) {
    const middle = (low + high) / 2;
    const lines = filled(words, middle);
    if (lines.length > best.length) low = middle;
    else [best, high] = [lines, middle];
  }
  return best;
}
