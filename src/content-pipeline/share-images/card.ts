// One share image: the pattern of a place over a title, what it belongs to and the portal's name.
import sharp from 'sharp';
import { patterns, patternSvg } from '../../domain/patterns.ts';
import { type PlaceId } from '../../domain/places.ts';
import { shareImageSize } from '../../domain/share-image.ts';
import { type Letters } from './letters.ts';
import { fitLines } from './lines.ts';

/** Everything that decides how a card looks. */
export interface Card {
  readonly place: PlaceId;
  /** A line above the title. */
  readonly above: string;
  readonly title: string;
  /** A line under the title. */
  readonly below: string;
  readonly portal: string;
}

export interface Hands {
  readonly bold: Letters;
  readonly plain: Letters;
}

const { width, height } = shareImageSize;
/** Height of the pattern: more of it over a short title. */
const bands = { tall: 264, low: 190 } as const;
const margin = 72;
const inner = width - 2 * margin;
const [paper, ink, soft] = ['#fbf8f2', '#20222a', '#565a66'];
const titleSizes = [84, 74, 66, 58, 52, 46, 40];
/** From the band to the title's box, and from there to the edge. */
const [overTitle, underTitle, lineBelow] = [78, 92, 62];

/** The part that is the same on all cards of a place, as plain pixels. */
const drawnBands = new Map<string, Promise<Buffer>>();

function bandOf(place: PlaceId, band: number): Promise<Buffer> {
  const key = `${place} ${band}`;
  const known = drawnBands.get(key);
  if (known) return known;
  const pattern = patternSvg(place).replace('<svg ', `<svg width="${width}" height="${band}" `);
  const drawn = sharp(Buffer.from(pattern)).removeAlpha().raw().toBuffer();
  drawnBands.set(key, drawn);
  return drawn;
}

/** What is written on a card under its band, as SVG. */
export function writingOf(
  { place, above, title, below, portal }: Card,
  { bold, plain }: Hands,
): { svg: string; band: number } {
  const path = (fill: string, data: string) => `<path fill="${fill}" d="${data}"/>`;
  const words = (fill: string, drawn: string) => `<g fill="${fill}">${drawn}</g>`;
  const line = (text: string, size: number, y: number) => {
    const set = fitLines(
      text,
      { width: inner, height: size * 1.2 },
      [size, size - 4, size - 8],
      plain.widthOf,
    );
    return set.lines.map((own) => plain.outline(own, margin, y, set.size)).join('');
  };
  const colour = patterns[place].ground;

  const roomUnder = (band: number) =>
    height - band - overTitle - underTitle - (below === '' ? 0 : lineBelow);
  const set = fitLines(
    title,
    { width: inner, height: roomUnder(bands.low) },
    titleSizes,
    bold.widthOf,
  );
  const band = set.lines.length * set.leading <= roomUnder(bands.tall) ? bands.tall : bands.low;
  const first = overTitle + Math.round(set.size * 1.08);
  const end = first + (set.lines.length - 1) * set.leading;
  const rest = height - band;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${rest}">`,
    path(paper, `M0 0h${width}v${rest}H0z`),
    words(colour, line(above, 30, overTitle - 6)),
    words(
      ink,
      set.lines
        .map((own, index) => bold.outline(own, margin, first + index * set.leading, set.size))
        .join(''),
    ),
    words(soft, line(below, 32, end + lineBelow)),
    path(colour, `M${margin} ${rest - 66}h20v20h-20z`),
    words(soft, plain.outline(portal, margin + 36, rest - 46, 28)),
    '</svg>',
  ].join('');
  return { svg, band };
}

export async function drawCard(card: Card, hands: Hands): Promise<Buffer> {
  const { svg, band } = writingOf(card, hands);
  const pixels = await Promise.all([
    bandOf(card.place, band),
    sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer(),
  ]);
  return (
    sharp(Buffer.concat(pixels), { raw: { width, height, channels: 3 } })
      // With a palette it would be half the size, but take five times as long.
      .png({ compressionLevel: 7, adaptiveFiltering: false })
      .toBuffer()
  );
}
