// Where names stand beside their points, so that none covers another: at build time for the drawn maps,
// in the browser after each zoom.
import { grownBy, holds, holdsPoint, overlap, type Box } from './fitting.ts';
import { type Point } from './projection.ts';

/** Compass points, in the order in which cartographers like them. */
export const sides = ['e', 'w', 'n', 's', 'ne', 'se', 'nw', 'sw'] as const;
export type Side = (typeof sides)[number];

export interface Label {
  readonly width: number;
  readonly height: number;
  /** From the point to the name. */
  readonly gap: number;
  /** One point for each size at which the map is drawn; the name stands on the same side in all. */
  readonly at: readonly Point[];
  /** Sides to try; all of them where none is given. */
  readonly sides?: readonly Side[];
}

/** What must stay free at one size: the frame, and what stands in it already. */
export interface Scene {
  readonly frame: Box;
  readonly taken: readonly Box[];
}

/** The box of a name that stands on a side of its point. */
export function boxOf({ width, height, gap }: Label, { x, y }: Point, side: Side): Box {
  const isDiagonal = side.length === 2;
  // Beside the point rather than away from it: a diagonal name begins where the point ends.
  const reach = isDiagonal ? gap * 0.7 : gap;
  const left = side.endsWith('e')
    ? x + reach
    : side.endsWith('w')
      ? x - reach - width
      : x - width / 2;
  const top = side.startsWith('n')
    ? y - reach - height
    : side.startsWith('s')
      ? y + reach
      : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** More tries than this are not worth the wait. */
const mostTries = 20_000;

/**
 * A side for each label, `undefined` where there is no room. As many as can be are placed; where that
 * takes too long to find, each takes the first free side and later ones give way.
 */
export function placeLabels(
  labels: readonly Label[],
  scenes: readonly Scene[],
): (Side | undefined)[] {
  const boxes = labels.map((label) =>
    (label.sides ?? sides).map((side) => ({
      side,
      in: scenes.map((_, scene) => boxOf(label, label.at[scene]!, side)),
    })),
  );
  const free = boxes.map((options) =>
    options.filter((option) =>
      scenes.every(
        ({ frame, taken }, scene) =>
          holds(frame, option.in[scene]!) && !taken.some((box) => overlap(box, option.in[scene]!)),
      ),
    ),
  );
  type Option = (typeof free)[number][number];
  const fits = (option: Option, chosen: readonly (Option | undefined)[]) =>
    chosen.every(
      (other) =>
        !other || scenes.every((_, scene) => !overlap(other.in[scene]!, option.in[scene]!)),
    );

  let tries = 0;
  /** A place for all labels from `index` on, leaving out at most `spare` of them. */
  const search = (
    index: number,
    chosen: readonly (Option | undefined)[],
    spare: number,
  ): readonly (Option | undefined)[] | undefined => {
    if (index === labels.length) return chosen;
    for (const option of free[index]!) {
      if (++tries > mostTries) return undefined;
      if (!fits(option, chosen)) continue;
      const found = search(index + 1, [...chosen, option], spare);
      if (found) return found;
    }
    return spare > 0 ? search(index + 1, [...chosen, undefined], spare - 1) : undefined;
  };
  // Those without any free side are left out whatever the others do.
  const lost = free.filter((options) => options.length === 0).length;
  for (let spare = lost; spare <= labels.length; spare++) {
    const found = search(0, [], spare);
    if (found) return found.map((option) => option?.side);
    if (tries > mostTries) break;
  }
  const chosen: (Option | undefined)[] = [];
  for (const options of free) chosen.push(options.find((option) => fits(option, chosen)));
  return chosen.map((option) => option?.side);
}

/** The box of a point itself, so that names keep off it. */
export const boxOfPoint = ({ x, y }: Point, radius: number): Box =>
  grownBy({ left: x, top: y, right: x, bottom: y }, radius);

/** The sides of a label, those first through which the fewest of the points of lines run. */
export function clearestSides(label: Label, lines: readonly (readonly Point[])[]): readonly Side[] {
  const crossings = (side: Side) =>
    label.at.reduce((sum, point, scene) => {
      const box = boxOf(label, point, side);
      return sum + lines[scene]!.filter((spot) => holdsPoint(box, spot)).length;
    }, 0);
  return sides
    .map((side) => ({ side, count: crossings(side) }))
    .toSorted((a, b) => a.count - b.count)
    .map(({ side }) => side);
}
