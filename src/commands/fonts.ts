// Cuts the font to the characters in use, a file for each script, so that a page loads some 30 kB of
// it. The scripts of a page's own language are there at once; another one, as of a name in Greek or
// Ukrainian, comes by `unicode-range` where it occurs, and so does what a cut lacks, from the font's
// general files.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { fontFile, fontSource, isIn, rangeOf } from '../content-pipeline/font-files.ts';
import { fontFolder, fontManifest, type FontFiles } from '../content-pipeline/fonts.ts';
import { languageOf, locales, type FontScript, type Locale } from '../domain/locale.ts';
import { placeIds, placeName } from '../domain/places.ts';

const family = 'Literata';
/** The weights that the styles use; a narrower axis is a smaller file. */
const weights = { min: 400, max: 700 };

/** What the styles ask of the font; fractions and a second kind of figures are left out. */
const features = ['ccmp', 'kern', 'liga', 'mark', 'rvrn', 'tnum'];

const scripts: readonly FontScript[] = ['latin', 'latin-ext', 'greek', 'cyrillic'];

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** What any text may need besides, whether or not it stands in one today. */
const signs = '\u00a0\u2002\u202f–—‘’‚“”„«»…·×°§€©';

const textsUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.mdx?$/.test(name))
        .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    : [];

/** Everything that is written in a language. */
function writtenIn(locale: Locale): string[] {
  return [
    ...readdirSync('content', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => textsUnder(path.join('content', name, locale))),
    ...[`locales/${locale}.json`, `src/domain/strategy/wording/${locale}.ts`]
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'utf8')),
    ...placeIds.map((id) => placeName(id, locale).text),
  ];
}

/**
 * All characters in use, in both cases: a page may show a text, a title or a name in any language.
 * Cyrillic, in which no language of ours is written, has the letters that stand somewhere and no more.
 */
function charactersInUse(): string[] {
  const inBothCases = locales.map((locale) => {
    const { tag } = languageOf(locale);
    // All of ASCII is needed anyway, and almost every character is of it.
    const others =
      writtenIn(locale)
        .join('')
        .normalize()
        .match(/[^\u0000-\u007f]+/g) ?? [];
    const written = [...new Set(ascii + others.join(''))].join(' ');
    const ours = written.replace(/\p{Script=Cyrillic}/gu, '');
    return written + ours.toLocaleUpperCase(tag) + ours.toLocaleLowerCase(tag);
  });
  return [...new Set(inBothCases.join('') + signs)]
    .filter((character) => character >= ' ')
    .toSorted();
}

/** `unicode-range` of exactly these characters. */
function rangeOfCharacters(characters: readonly string[]): string {
  const codes = characters
    .map((character) => character.codePointAt(0) ?? 0)
    .toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',');
}

const short = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex').slice(0, 8);

/** With `optional` nothing moves when the font comes late: the page then keeps the system's serif. */
const face = (file: string, range: string) =>
  `@font-face{font-family:${family};font-display:optional;font-weight:${weights.min} ${weights.max};src:url(${file}) format("woff2");unicode-range:${range.replaceAll(/(?<=[+-])0+(?=[\dA-F])/g, '')}}`;

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(fontFolder, name), content);
  return `/${path.basename(fontFolder)}/${name}`;
}

async function cut(script: FontScript, inUse: readonly string[]) {
  const source = readFileSync(fontFile(script));
  const used = inUse.filter((character) => isIn(rangeOf(script), character));
  const bytes = await subsetFont(source, used.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    keepFeatures: features,
  });
  const file = write(`${script}-cut-${short(bytes)}.woff2`, bytes);
  return {
    script,
    file,
    face: face(file, rangeOfCharacters(used)),
    // Nothing is written in Cyrillic but names, and all of them are in the cut.
    general:
      script === 'cyrillic'
        ? ''
        : face(write(`${script}-${short(source)}.woff2`, source), rangeOf(script)),
  };
}

/** Writes `public/fonts/`; does nothing when it is there already for the same characters. */
export async function cutFonts(): Promise<void> {
  const version = readFileSync(path.join(fontSource, 'package.json'), 'utf8');
  const inUse = charactersInUse();
  const wanted = short(version + readFileSync(import.meta.filename, 'utf8') + inUse.join(''));
  const stamp = path.join(fontFolder, 'cut-for');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(fontFolder, { recursive: true, force: true });
  mkdirSync(fontFolder, { recursive: true });
  const cuts = await Promise.all(scripts.map((script) => cut(script, inUse)));
  // Of faces whose ranges overlap the last one counts.
  const css = [...cuts.map(({ general }) => general), ...cuts.map((one) => one.face)].join('');
  const stylesheet = write(`faces-${short(css)}.css`, css);
  const manifest: Partial<Record<Locale, FontFiles>> = {};
  for (const locale of locales) {
    const { font } = languageOf(locale);
    if (font)
      manifest[locale] = {
        stylesheet,
        preload: cuts.filter(({ script }) => font.includes(script)).map(({ file }) => file),
      };
  }
  writeFileSync(fontManifest, JSON.stringify(manifest));
  writeFileSync(stamp, wanted);
}
