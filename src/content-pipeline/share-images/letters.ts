// Text as outlines of the site's font, so that a picture looks the same on every machine, whatever
// fonts it has.
import { readFileSync } from 'node:fs';
import { create, type Font, type PathCommand } from 'fontkit';
import subsetFont from 'subset-font';
import { fontFile, fontScripts, isIn, rangeOf } from '../font-files.ts';

export interface Letters {
  readonly widthOf: (text: string, size: number) => number;
  /** SVG elements; `x` and `y` are where the base line begins. */
  readonly outline: (text: string, x: number, y: number, size: number) => string;
}

/** A word as it is set, in units of the type's size. */
interface SetWord {
  readonly width: number;
  readonly glyphs: readonly {
    /** Path data in the font's own units, upwards. */
    readonly path: string;
    readonly scale: number;
    readonly x: number;
    readonly y: number;
  }[];
}

/** All letters that occur in `texts`, at one weight. */
export async function lettersFor(texts: readonly string[], weight: number): Promise<Letters> {
  const fonts = await fontsFor([...new Set(texts.join(''))], weight);
  const words = new Map<string, SetWord>();
  // Lines are tried out word by word in many sizes, and setting a word takes its time.
  const wordOf = (text: string): SetWord => {
    const word = words.get(text) ?? setWord(text, fonts);
    words.set(text, word);
    return word;
  };
  const wordsOf = (text: string) => (text.match(/\S*\s*/gu) ?? []).map(wordOf);
  return {
    widthOf: (text, size) => wordsOf(text).reduce((sum, { width }) => sum + width * size, 0),
    outline: (text, x, y, size) => {
      let pen = x;
      let drawn = '';
      for (const { glyphs, width } of wordsOf(text)) {
        for (const glyph of glyphs) {
          const [left, top] = [tenths(pen + glyph.x * size), tenths(y - glyph.y * size)];
          const scale = (glyph.scale * size).toFixed(5);
          drawn += `<path transform="translate(${left} ${top}) scale(${scale} -${scale})" d="${glyph.path}"/>`;
        }
        pen += width * size;
      }
      return drawn;
    },
  };
}

/** The font of each character; one that no script of the font has is left out. */
async function fontsFor(characters: readonly string[], weight: number) {
  const fonts = new Map<string, Font>();
  for (const script of fontScripts) {
    const used = characters.filter(
      (character) => !fonts.has(character) && isIn(rangeOf(script), character),
    );
    if (used.length === 0) continue;
    // fontkit cannot vary a compressed font, so it gets one that is neither.
    const bytes = await subsetFont(readFileSync(fontFile(script)), used.join(''), {
      targetFormat: 'truetype',
      variationAxes: { wght: weight },
    });
    const font = create(Buffer.from(bytes));
    if (!('layout' in font)) throw new Error(`${fontFile(script)} is not one font.`);
    for (const character of used) if (hasGlyph(font, character)) fonts.set(character, font);
  }
  return fonts;
}

function hasGlyph(font: Font, character: string): boolean {
  try {
    return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  } catch {
    // A range names more than the font has, and a cut with nothing in it has no table of characters.
    return false;
  }
}

function setWord(text: string, fonts: ReadonlyMap<string, Font>): SetWord {
  const runs: { font: Font; text: string }[] = [];
  for (const character of text) {
    const font = fonts.get(character);
    const last = runs.at(-1);
    if (font && last?.font === font) last.text += character;
    else if (font) runs.push({ font, text: character });
  }
  let width = 0;
  const set = runs.flatMap(({ font, text: piece }) => {
    const scale = 1 / font.unitsPerEm;
    const { glyphs, positions } = font.layout(piece);
    return glyphs.map((glyph, index) => {
      const { xAdvance, xOffset, yOffset } = positions[index]!;
      const x = width + xOffset * scale;
      width += xAdvance * scale;
      return { path: pathData(glyph.path.commands), scale, x, y: yOffset * scale };
    });
  });
  return { width, glyphs: set };
}

const signs = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const satisfies Record<PathCommand['command'], string>;

const pathData = (commands: readonly PathCommand[]) =>
  commands.map(({ command, args }) => signs[command] + args.map(Math.round).join(' ')).join('');

const tenths = (value: number) => Math.round(value * 10) / 10;
