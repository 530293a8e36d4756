// About how wide a name will be, for placing names where nothing can be measured: at build time.

/** Shares of the font's size, a little on the wide side of a semibold serif. */
const classes: readonly [RegExp, number][] = [
  [/[ijltfrI1'’.,:;()ιΙ«»„“”‚‘ ]/u, 0.36],
  [/[mwMWωΩΜ—]/u, 0.9],
  [/\p{Lu}/u, 0.72],
];
const usual = 0.57;

export const textWidth = (text: string, size: number) =>
  size *
  Array.from(text.normalize('NFC')).reduce(
    (sum, letter) => sum + (classes.find(([pattern]) => pattern.test(letter))?.[1] ?? usual),
    0,
  );
