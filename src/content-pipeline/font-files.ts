// The font as it is published: one file for each script, and which characters stand in which.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const fontSource = path.resolve('node_modules/@fontsource-variable/literata');

type Ranges = Readonly<Record<string, string>>;
// The package's own table of `unicode-range` by script.
const published = JSON.parse(readFileSync(path.join(fontSource, 'unicode.json'), 'utf8')) as Ranges;

export const fontScripts = Object.keys(published);

export const fontFile = (script: string) =>
  path.join(fontSource, 'files', `literata-${script}-wght-normal.woff2`);

export const rangeOf = (script: string) => published[script] ?? '';

/** Whether a CSS `unicode-range` holds a character. */
export function isIn(range: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return range.split(',').some((part) => {
    const [from = 0, to = from] = part
      .replace('U+', '')
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return code >= from && code <= to;
  });
}
