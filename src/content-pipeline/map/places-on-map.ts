// Where the places and their names stand on a drawn map: in hundredths of the frame, so that the names
// keep their size whatever the width, and on sides that hold from a phone to a wide screen.
import {
  heightOf,
  holds,
  overlap,
  percentIn,
  widthOf,
  type Box,
} from '../../domain/map/fitting.ts';
import {
  boxOf,
  boxOfPoint,
  clearestSides,
  placeLabels,
  type Label,
  type Side,
} from '../../domain/map/label-placement.ts';
import { mapName, type MapName } from '../../domain/map/map-name.ts';
import { project, type Point } from '../../domain/map/projection.ts';
import { spreadApart } from '../../domain/map/spreading.ts';
import { textWidth } from '../../domain/map/text-width.ts';
import { lineBetween } from '../../domain/map/ties.ts';
import { type Locale } from '../../domain/locale.ts';
import { placeOf, type PlaceId } from '../../domain/places.ts';

/** Sizes at which a map is drawn, in pixels; the breakpoint between the two is in `map.css`. */
export interface Sizes {
  readonly widths: readonly number[];
  readonly font: number;
  /** Radius of a dot, and what must lie between the middles of two. */
  readonly dot: number;
  readonly apart: number;
}

export interface PlaceOnMap extends MapName {
  readonly id: PlaceId;
  /** Hundredths of the frame. */
  readonly at: Point;
  readonly narrow: Spot;
  readonly wide: Spot;
}

/** How a place is set on a phone or on a wide screen. */
export interface Spot {
  /** Pixels by which the dot stands off where another would cover it. */
  readonly shift: Point;
  /** Where its name stands; nowhere if there is no room. */
  readonly side: Side | undefined;
}

const lineHeight = 1.1;
/** Names keep so far from the frame's edge. */
const margin = 3;

const pixels = (frame: Box, width: number, point: Point): Point => {
  const { x, y } = percentIn(frame, point);
  return { x: (x * width) / 100, y: (y * width * heightOf(frame)) / widthOf(frame) / 100 };
};

const paper = (frame: Box, width: number): Box => ({
  left: margin,
  top: margin,
  right: width - margin,
  bottom: (width * heightOf(frame)) / widthOf(frame) - margin,
});

const labelOf = (lines: readonly string[], { font, dot }: Sizes, at: readonly Point[]): Label => ({
  width: Math.max(...lines.map((line) => textWidth(line, font))),
  height: lines.length * font * lineHeight,
  gap: dot + 4,
  at,
});

/** Points along the ties, close enough together that none slips through a name. */
const tiePoints = (to: readonly PlaceId[]): Point[] =>
  to.flatMap((id) => lineBetween('siegburg', id, 120));

/** `to` are the places whose ties are drawn. */
export function placesOnMap(
  ids: readonly PlaceId[],
  to: readonly PlaceId[],
  frame: Box,
  locale: Locale,
  sizes: { readonly narrow: Sizes; readonly wide: Sizes },
): PlaceOnMap[] {
  const points = ids.map((id) => project(placeOf(id)));
  const tied = tiePoints(to);

  const spotsAt = (size: Sizes): Spot[] => {
    const crowded = points.map((point) => pixels(frame, Math.min(...size.widths), point));
    const shifts = spreadApart(crowded, size.apart).map(({ x, y }, index) => ({
      x: Math.round(x - crowded[index]!.x),
      y: Math.round(y - crowded[index]!.y),
    }));
    const lines = size.widths.map((width) => tied.map((point) => pixels(frame, width, point)));
    const dots = points.map((point, index) =>
      size.widths.map((width) => {
        const { x, y } = pixels(frame, width, point);
        return { x: x + shifts[index]!.x, y: y + shifts[index]!.y };
      }),
    );
    const labels = ids.map((id, index) => {
      const label = labelOf(mapName(id, locale).lines, size, dots[index]!);
      return { ...label, sides: clearestSides(label, lines) };
    });
    const scenes = size.widths.map((width, scene) => ({
      frame: paper(frame, width),
      taken: dots.map((dot) => boxOfPoint(dot[scene]!, size.dot)),
    }));
    const placed = placeLabels(labels, scenes);
    return shifts.map((shift, index) => ({ shift, side: placed[index] }));
  };
  const [narrow, wide] = [spotsAt(sizes.narrow), spotsAt(sizes.wide)];
  return ids.map((id, index) => ({
    id,
    ...mapName(id, locale),
    at: percentIn(frame, points[index]!),
    narrow: narrow[index]!,
    wide: wide[index]!,
  }));
}

export interface NameOnMap {
  readonly text: string;
  /** Hundredths of the frame, and pixels from there. */
  readonly at: Point;
  readonly nudge: Point;
}

interface NameToPlace {
  readonly text: string;
  readonly point: Point;
  /** How many steps it may give way and still stand where it belongs. */
  readonly slack: number;
}

/** Ways in which a name may give way, in pixels, the shortest first. */
const nudges = (slack: number): Point[] => {
  const steps = Array.from({ length: 2 * slack + 1 }, (_, index) => index - slack);
  return steps
    .flatMap((up) => steps.map((aside) => ({ x: aside * 16, y: up * 10 })))
    .toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
};

/** Names centred on a point, as of countries, where they cover nothing at any of the sizes. */
export function namesBetween(
  names: readonly NameToPlace[],
  places: readonly PlaceOnMap[],
  to: readonly PlaceId[],
  frame: Box,
  { by, font, sizes }: { by: 'narrow' | 'wide'; font: number; sizes: Sizes },
): NameOnMap[] {
  const tied = tiePoints(to);
  const scenes = sizes.widths.map((width) => ({
    width,
    frame: paper(frame, width),
    taken: [
      ...tied.map((point) => boxOfPoint(pixels(frame, width, point), 2)),
      ...places.flatMap(({ lines, at, [by]: { shift, side } }) => {
        const height = (width * heightOf(frame)) / widthOf(frame);
        const spot = {
          x: (at.x * width) / 100 + shift.x,
          y: (at.y * height) / 100 + shift.y,
        };
        return [
          boxOfPoint(spot, sizes.dot + 2),
          ...(side ? [boxOf(labelOf(lines, sizes, []), spot, side)] : []),
        ];
      }),
    ],
  }));
  return names.flatMap(({ text, point, slack }) => {
    // Letters of such names stand apart.
    const [width, height] = [textWidth(text, font) * 1.2, font * lineHeight];
    const nudge = nudges(slack).find((candidate) =>
      scenes.every((scene) => {
        const { x, y } = pixels(frame, scene.width, point);
        const box = {
          left: x + candidate.x - width / 2,
          right: x + candidate.x + width / 2,
          top: y + candidate.y - height / 2,
          bottom: y + candidate.y + height / 2,
        };
        return holds(scene.frame, box) && !scene.taken.some((other) => overlap(other, box));
      }),
    );
    if (!nudge) return [];
    for (const scene of scenes) {
      const { x, y } = pixels(frame, scene.width, point);
      scene.taken.push({
        left: x + nudge.x - width / 2,
        right: x + nudge.x + width / 2,
        top: y + nudge.y - height / 2,
        bottom: y + nudge.y + height / 2,
      });
    }
    return [{ text, at: percentIn(frame, point), nudge }];
  });
}

/** How a name that stands on a side is set, in pixels from the middle of its dot. */
export function settingOf(
  { lines }: MapName,
  side: Side,
  { font, dot }: Sizes,
): { readonly anchor: 'start' | 'middle' | 'end'; readonly x: number; readonly y: number } {
  const gap = dot + 4;
  const reach = side.length === 2 ? gap * 0.7 : gap;
  const second = (lines.length - 1) * font * lineHeight;
  const x = side.endsWith('e') ? reach : side.endsWith('w') ? -reach : 0;
  // A baseline lies about a third of the letters' height under their middle.
  const y = side.startsWith('n')
    ? -reach - 0.2 * font - second
    : side.startsWith('s')
      ? reach + 0.75 * font
      : 0.33 * font - second / 2;
  return {
    anchor: x > 0 ? 'start' : x < 0 ? 'end' : 'middle',
    x: Math.round(x),
    y: Math.round(y),
  };
}
