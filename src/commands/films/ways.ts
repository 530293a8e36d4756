// The film of the ways: from Siegburg to each partner town along the great circle, all at the same
// speed, so that a longer way takes longer. Names are the towns' own, so one film serves all languages.
import { landIn } from '../../content-pipeline/map/land.ts';
import { partnerCountries } from '../../content-pipeline/map/frames.ts';
import { grownBy, widthOf, type Box } from '../../domain/map/fitting.ts';
import { project, type Point } from '../../domain/map/projection.ts';
import { lineBetween } from '../../domain/map/ties.ts';
import { patterns } from '../../domain/patterns.ts';
import { distanceBetween, placeIds, placeOf, type PlaceId } from '../../domain/places.ts';
import {
  eased,
  hundredths,
  screen,
  svg,
  written,
  type Anchor,
  type Film,
  type Hands,
} from './scene.ts';

/** 16 : 9, with room at the bottom for captions. */
const frame: Box = { left: -1185, top: -480, right: 1145, bottom: 830.6 };
const scale = screen.width / widthOf(frame);
const onScreen = ({ x, y }: Point): Point => ({
  x: (x - frame.left) * scale,
  y: (y - frame.top) * scale,
});

const [sea, land, held, shore, border, ink, halo] = [
  '#e6ecea',
  '#fbf8f2',
  '#f1e6d0',
  '#a9b8b5',
  '#d3c8b2',
  '#20222a',
  '#fbf8f2',
];

/** Kilometres that a line grows in a second. */
const speed = 600;
/** Before the first line, after each and after the last. */
const [before, rest, after] = [2.5, 2.2, 4];

/** Where each name stands beside its dot. */
const beside: Readonly<Partial<Record<PlaceId, { dx: number; dy: number; anchor: Anchor }>>> = {
  nogent: { dx: -14, dy: 6, anchor: 'end' },
  guarda: { dx: 10, dy: 34, anchor: 'start' },
  boleslawiec: { dx: 14, dy: 26, anchor: 'start' },
  selcuk: { dx: -16, dy: 8, anchor: 'end' },
  orestiada: { dx: -8, dy: -44, anchor: 'start' },
  werder: { dx: 12, dy: -30, anchor: 'start' },
};

const partners = placeIds.filter((id) => placeOf(id).kind === 'partner');

/** Without a sign for thousands, which differs from language to language. */
const kilometres = (value: number) => `${Math.round(value)}\u00a0km`;

const legs = partners.reduce<{ id: PlaceId; from: number; to: number }[]>((list, id) => {
  const from = list.length === 0 ? before : (list.at(-1)?.to ?? 0) + rest;
  return [...list, { id, from, to: from + distanceBetween('siegburg', id) / speed }];
}, []);

const line = (id: PlaceId) => lineBetween('siegburg', id, 96).map(onScreen);
const lines = new Map(partners.map((id) => [id, line(id)]));

/** The part of a line that has been drawn, and where its tip is. */
function drawn(id: PlaceId, part: number): { path: string; tip: Point } {
  const points = lines.get(id) ?? [];
  const position = part * (points.length - 1);
  const whole = points.slice(0, Math.floor(position) + 1);
  const [from, to] = [whole.at(-1)!, points[whole.length]];
  const rest = position - Math.floor(position);
  const tip = to
    ? { x: from.x + (to.x - from.x) * rest, y: from.y + (to.y - from.y) * rest }
    : from;
  const path = [...whole, tip].map(({ x, y }) => `${hundredths(x)} ${hundredths(y)}`).join('L');
  return { path: `M${path}`, tip };
}

const dot = ({ x, y }: Point, colour: string, r: number) =>
  `<circle cx="${hundredths(x)}" cy="${hundredths(y)}" r="${hundredths(r)}" fill="${colour}" stroke="${halo}" stroke-width="2.5"/>`;

function ground(): string {
  const perUnit = 2;
  const {
    land: all,
    countries,
    borders,
  } = landIn(grownBy(frame, 24), partnerCountries, {
    scale: '50m',
    corner: 4,
    island: 12,
    perUnit,
  });
  const shape = (fill: string, stroke: string, d: string) =>
    `<path fill="${fill}" stroke="${stroke}" stroke-width="${1.2 * perUnit}" stroke-linejoin="round" d="${d}"/>`;
  return svg(
    `<path fill="${sea}" d="M0 0h${screen.width}v${screen.height}H0z"/>` +
      `<g transform="scale(${scale / perUnit}) translate(${-frame.left * perUnit} ${-frame.top * perUnit})">` +
      shape(land, shore, all) +
      Object.values(countries)
        .map((d) => shape(held, shore, d))
        .join('') +
      shape('none', border, borders) +
      '</g>',
  );
}

export function ways({ bold, plain }: Hands): Film {
  const home = onScreen(project(placeOf('siegburg')));
  const end = (legs.at(-1)?.to ?? 0) + after;

  const at = (second: number) => {
    const out: string[] = [];
    const labels: string[] = [];
    for (const { id, from, to } of legs) {
      if (second < from) continue;
      const part = (second - from) / (to - from);
      const { path, tip } = drawn(id, Math.min(1, part));
      const colour = patterns[id].ground;
      // The way just taken stands out; those before step back.
      const isOlder = second > to + rest && second < end - after + 0.6;
      const opacity = isOlder ? 0.45 : 1;
      out.push(
        `<path d="${path}" fill="none" stroke="${colour}" stroke-width="4" stroke-linecap="round" opacity="${opacity}"/>`,
      );
      const distance = distanceBetween('siegburg', id) * Math.min(1, part);
      if (part < 1) {
        out.push(dot(tip, colour, 5));
        labels.push(
          written(
            plain,
            kilometres(distance),
            { x: tip.x, y: tip.y + (tip.y > home.y ? 36 : -18), size: 24, anchor: 'middle' },
            ink,
            { halo },
          ),
        );
        continue;
      }
      const { dx, dy, anchor } = beside[id] ?? { dx: 14, dy: 6, anchor: 'start' };
      const come = eased((second - to) / 0.5);
      out.push(dot(tip, colour, 8 + 3 * (1 - come)));
      const [x, y] = [tip.x + dx, tip.y + dy];
      labels.push(
        written(bold, placeOf(id).endonym.text, { x, y, size: 29, anchor }, ink, {
          halo,
          opacity: come,
        }),
        written(plain, kilometres(distance), { x, y: y + 29, size: 24, anchor }, colour, {
          halo,
          opacity: come,
        }),
      );
    }
    const arrives = eased((second - 0.6) / 0.8);
    return svg(
      out.join('') +
        (arrives > 0 ? dot(home, patterns.siegburg.ground, 10 * arrives) : '') +
        written(
          bold,
          placeOf('siegburg').endonym.text,
          { x: home.x - 2, y: home.y - 22, size: 31, anchor: 'end' },
          ink,
          {
            halo,
            opacity: eased((second - 1) / 0.8),
          },
        ) +
        labels.join(''),
    );
  };

  return {
    name: 'ways',
    seconds: end,
    ground: ground(),
    at,
    told: [0.6, ...legs.map(({ from }) => from), end - after + 1.6],
  };
}
