// A pattern and a colour of its own for each place, drawn from a few numbers. There are no photographs
// yet, so this is what a place is recognised by: on its cards, its profile and its share image.
import { partnersOf, placeIds, placeOf, type PlaceId } from './places.ts';

interface Pattern {
  readonly motif: keyof typeof motifs;
  /** The ground, dark enough for white text at AA. */
  readonly ground: string;
  readonly figure: string;
  /** Width of one repeat in pixels. */
  readonly tile: number;
  /** How many strokes, dots or petals the motif has; each motif says what it counts. */
  readonly count: number;
}

/** Stamped dots for Bolesławiec, Baltard's arches for Nogent, five F for Guarda, and so on. */
export const patterns: Readonly<Record<PlaceId, Pattern>> = {
  siegburg: { motif: 'hills', ground: '#8f3a20', figure: '#e9b79c', tile: 56, count: 4 },
  nogent: { motif: 'arches', ground: '#23564a', figure: '#a9d8c4', tile: 64, count: 5 },
  guarda: { motif: 'letters', ground: '#4b3f76', figure: '#cbbff0', tile: 70, count: 5 },
  boleslawiec: { motif: 'dots', ground: '#1c3f8c', figure: '#b8ccf7', tile: 52, count: 8 },
  selcuk: { motif: 'columns', ground: '#0b5c66', figure: '#a4dbe0', tile: 72, count: 5 },
  orestiada: { motif: 'waves', ground: '#5f5212', figure: '#e6d88f', tile: 80, count: 4 },
  werder: { motif: 'blossoms', ground: '#8d2a58', figure: '#f6c1d9', tile: 58, count: 5 },
  zbarazh: { motif: 'battlements', ground: '#7a4a05', figure: '#f2cf86', tile: 60, count: 3 },
  kompanie: { motif: 'chevrons', ground: '#3d4d34', figure: '#c3d3b4', tile: 48, count: 3 },
  boot: { motif: 'pennants', ground: '#1d3a57', figure: '#abc9e6', tile: 66, count: 4 },
};

const circle = (x: number, y: number, r: number, more = '') =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}"${more}/>`;
const stroke = (d: string) => `<path d="${d}"/>`;
const round = (value: number) => Math.round(value * 100) / 100;
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Each draws one repeat, `size` wide and high, with strokes in the figure's colour. */
const motifs = {
  /** Rows of half circles, each hill drawn `count` times inside itself. */
  hills: (size: number, count: number) =>
    [0, 1].flatMap((row) =>
      [-0.5, 0.5, 1.5].flatMap((shift) =>
        times(count, (ring) => {
          const r = (size / 2) * (1 - ring / count);
          const x = size * (shift + (row ? 0.5 : 0));
          const y = (size / 2) * (row + 1);
          return stroke(`M${round(x - r)} ${y}a${round(r)} ${round(r)} 0 0 1 ${round(2 * r)} 0`);
        }),
      ),
    ),
  /** A market hall: `count` ribs under one arch. */
  arches: (size: number, count: number) => [
    stroke(`M0 ${size}V${size / 2}a${size / 2} ${size / 2} 0 0 1 ${size} 0V${size}`),
    stroke(
      `M${size * 0.12} ${size}V${size / 2}a${size * 0.38} ${size * 0.38} 0 0 1 ${size * 0.76} 0V${size}`,
    ),
    ...times(count, (rib) => {
      const angle = (Math.PI * (rib + 1)) / (count + 1);
      const [x, y] = [Math.cos(angle), -Math.sin(angle)];
      return stroke(
        `M${round(size / 2 + x * size * 0.38)} ${round(size / 2 + y * size * 0.38)}L${round(size / 2 + x * size * 0.5)} ${round(size / 2 + y * size * 0.5)}`,
      );
    }),
  ],
  /** `count` letters F, turned about a point. */
  letters: (size: number, count: number) =>
    times(count, (index) => {
      const turn = (360 / count) * index;
      const h = size * 0.3;
      return `<path transform="rotate(${turn} ${size / 2} ${size / 2})" d="M${size / 2} ${round(size / 2 - size * 0.1)}v${round(-h)}h${round(h * 0.55)}m${round(-h * 0.55)} ${round(h * 0.45)}h${round(h * 0.4)}"/>`;
    }),
  /** A stamp: `count` dots about a ring, a smaller stamp at the corners. */
  dots: (size: number, count: number) => [
    circle(size / 2, size / 2, size * 0.12),
    circle(size / 2, size / 2, size * 0.05, ' class="full"'),
    ...times(count, (index) => {
      const angle = (2 * Math.PI * index) / count;
      return circle(
        size / 2 + Math.cos(angle) * size * 0.3,
        size / 2 + Math.sin(angle) * size * 0.3,
        size * 0.065,
        ' class="full"',
      );
    }),
    ...[0, size].flatMap((x) => [0, size].map((y) => circle(x, y, size * 0.09, ' class="full"'))),
  ],
  /** Fluted shafts, `count` grooves each, with a plain capital. */
  columns: (size: number, count: number) => [
    stroke(
      `M${size * 0.1} ${size * 0.08}h${size * 0.8}M${size * 0.18} ${size * 0.18}h${size * 0.64}`,
    ),
    stroke(
      `M${size * 0.1} ${size * 0.97}h${size * 0.8}M${size * 0.18} ${size * 0.87}h${size * 0.64}`,
    ),
    ...times(count, (groove) => {
      const x = round(size * (0.26 + (0.48 * groove) / Math.max(1, count - 1)));
      return stroke(`M${x} ${round(size * 0.26)}V${round(size * 0.8)}`);
    }),
  ],
  /** `count` lines of running water. */
  waves: (size: number, count: number) =>
    times(count, (line) => {
      const y = (size / count) * (line + 0.5);
      const shift = line % 2 ? -size / 4 : 0;
      const rise = size / count / 2.4;
      return stroke(
        `M${shift - size / 2} ${round(y)}` +
          times(4, () => `q${size / 8} ${round(-rise)} ${size / 4} 0t${size / 4} 0`).join(''),
      );
    }),
  /** Blossoms of `count` petals, and a bud between them. */
  blossoms: (size: number, count: number) => [
    ...times(
      count,
      (petal) =>
        `<ellipse cx="${size / 2}" cy="${round(size * 0.32)}" rx="${round(size * 0.1)}" ry="${round(size * 0.15)}" transform="rotate(${(360 / count) * petal} ${size / 2} ${size / 2})"/>`,
    ),
    circle(size / 2, size / 2, size * 0.05, ' class="full"'),
    ...[0, size].flatMap((x) => [0, size].map((y) => circle(x, y, size * 0.06))),
  ],
  /** `count` rows of crenellated wall. */
  battlements: (size: number, count: number) =>
    times(count, (row) => {
      const [y, step] = [round((size / count) * (row + 0.75)), size / 4];
      const rise = round(size / count / 2.2);
      const start = row % 2 ? -step : 0;
      return stroke(
        `M${start} ${y}` + times(3, () => `h${step}v${-rise}h${step}v${rise}`).join(''),
      );
    }),
  /** `count` angles, one under the other. */
  chevrons: (size: number, count: number) =>
    times(count, (row) => {
      const y = round((size / count) * (row + 0.85));
      const rise = round((size / count) * 0.7);
      return stroke(`M0 ${y}L${size / 2} ${round(y - rise)}L${size} ${y}`);
    }),
  /** A line of `count` signal flags over a wave. */
  pennants: (size: number, count: number) => [
    stroke(`M0 ${size * 0.15}q${size / 2} ${size * 0.16} ${size} 0`),
    ...times(count, (flag) => {
      const x = round((size / count) * (flag + 0.2));
      const w = round((size / count) * 0.6);
      return `<path${flag % 2 ? ' class="full"' : ''} d="M${x} ${round(size * 0.22)}h${w}l${-w / 2} ${round(size * 0.24)}z"/>`;
    }),
    stroke(
      `M0 ${size * 0.75}q${size / 8} ${-size * 0.12} ${size / 4} 0t${size / 4} 0t${size / 4} 0t${size / 4} 0`,
    ),
  ],
} as const satisfies Record<string, (size: number, count: number) => string[]>;

/** The pattern as a picture that fills whatever box it is given; several stand side by side. */
export function patternSvg(...ids: readonly PlaceId[]): string {
  const width = 960 / ids.length;
  const parts = ids.map((id, index) => {
    const { motif, ground, figure, tile, count } = patterns[id];
    const drawn = motifs[motif](tile, count).join('');
    const box = `d="M${width * index} 0h${width}v320h${-width}z"`;
    return (
      `<defs><pattern id="p${index}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse">` +
      `<g fill="none" stroke="${figure}" stroke-width="1.75" stroke-linecap="round">${drawn.replaceAll('class="full"', `fill="${figure}"`)}</g>` +
      `</pattern></defs><path fill="${ground}" ${box}/><path fill="url(#p${index})" ${box}/>`
    );
  });
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 320" preserveAspectRatio="xMidYMid slice">' +
    `${parts.join('')}</svg>`
  );
}

export const patternAddress = (id: PlaceId) => `/patterns/${id}.svg`;

/** The place whose pattern stands for an entry: the first that is not Siegburg itself. */
export const patternPlace = (ids: readonly PlaceId[]): PlaceId => partnersOf(ids)[0] ?? 'siegburg';

/** What is about all of them bears the patterns of all partner towns. */
export const sharedPattern = placeIds.filter((id) => placeOf(id).kind === 'partner');

/** The picture that stands for an entry about these places. */
export const patternOf = (ids: readonly PlaceId[]) =>
  sharedPattern.every((id) => ids.includes(id))
    ? '/patterns/partners.svg'
    : patternAddress(patternPlace(ids));
