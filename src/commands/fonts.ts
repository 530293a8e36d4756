// Cuts the font for each language to the characters in use there, so that a page loads some 30 kB
// of it. What a cut lacks, such as a name from another language, comes from the font's general files
// by `unicode-range`, and is only loaded where it occurs.
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

/** What any text may need, whether or not it stands in one today: all of ASCII, signs, and the language's letters. */
const common =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
  '\u00a0\u2002\u202f–—‘’‚“”„«»…·×°§€©';

const textsUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.mdx?$/.test(name))
        .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    : [];

/** The letters of all Latin languages: a page may show a text, a title or a name in another one's. */
const latin = [
  ...new Set(
    locales
      .flatMap((locale) => writtenIn(locale))
      .join('')
      .normalize(),
  ),
].filter((character) => /\p{Script=Latin}/u.test(character));

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

/** The characters that a page in a language may show, in both cases. */
function charactersOf(locale: Locale): string {
  const { tag } = languageOf(locale);
  const written = [...new Set([...writtenIn(locale), ...latin].join(''))].join(' ');
  const all = written + written.toLocaleUpperCase(tag) + written.toLocaleLowerCase(tag) + common;
  return [...new Set(all)]
    .filter((character) => character >= ' ')
    .toSorted()
    .join('');
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
  `@font-face{font-family:${family};font-display:optional;font-weight:${weights.min} ${weights.max};src:url(${file}) format("woff2");unicode-range:${range}}`;

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(fontFolder, name), content);
  return `/${path.basename(fontFolder)}/${name}`;
}

async function cutFor(locale: Locale, scripts: readonly FontScript[]): Promise<FontFiles> {
  const characters = Array.from(charactersOf(locale));
  const general = scripts.map((script) => {
    const bytes = readFileSync(fontFile(script));
    return face(write(`${script}-${short(bytes)}.woff2`, bytes), rangeOf(script));
  });
  const preload: string[] = [];
  const cuts: string[] = [];
  for (const script of scripts) {
    const used = characters.filter((character) => isIn(rangeOf(script), character));
    if (used.length === 0) continue;
    const bytes = await subsetFont(readFileSync(fontFile(script)), used.join(''), {
      targetFormat: 'woff2',
      variationAxes: { wght: weights },
    });
    // The same for all languages with the same letters, so that a reader who changes the language has it.
    const file = write(`${script}-cut-${short(bytes)}.woff2`, bytes);
    preload.push(file);
    cuts.push(face(file, rangeOfCharacters(used)));
  }
  // Of faces whose ranges overlap the last one counts.
  const css = [...general, ...cuts].join('');
  return { stylesheet: write(`${locale}-${short(css)}.css`, css), preload };
}

/** Writes `public/fonts/`; does nothing when it is there already for the same characters. */
export async function cutFonts(): Promise<void> {
  const version = readFileSync(path.join(fontSource, 'package.json'), 'utf8');
  const wanted = short(
    version + readFileSync(import.meta.filename, 'utf8') + locales.map(charactersOf).join('\n'),
  );
  const stamp = path.join(fontFolder, 'cut-for');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(fontFolder, { recursive: true, force: true });
  mkdirSync(fontFolder, { recursive: true });
  const manifest: Partial<Record<Locale, FontFiles>> = {};
  for (const locale of locales) {
    const { font } = languageOf(locale);
    if (font) manifest[locale] = await cutFor(locale, font);
  }
  writeFileSync(fontManifest, JSON.stringify(manifest));
  writeFileSync(stamp, wanted);
}
