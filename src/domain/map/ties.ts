// What ties the places together: Siegburg with each of them, and the ring of the declaration of 2022.
import { placeIds, placeOf, ring2022, type PlaceId, type PlaceKind } from '../places.ts';
import { greatCircle } from './great-circle.ts';
import { project, type Point } from './projection.ts';

export interface Tie {
  readonly to: PlaceId;
  readonly kind: Exclude<PlaceKind, 'home'>;
}

/** From Siegburg, in the order of the places. */
export const ties: readonly Tie[] = placeIds.flatMap((to) => {
  const { kind } = placeOf(to);
  return kind === 'home' ? [] : [{ to, kind }];
});

/** The four towns as one goes around them; in any other order the ring would cross itself. */
export const ringTowns: readonly PlaceId[] = (() => {
  const points = ring2022.map((id) => project(placeOf(id)));
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  const angle = (id: PlaceId) => {
    const { x, y } = project(placeOf(id));
    return Math.atan2(y - middle.y, x - middle.x);
  };
  return ring2022.toSorted((a, b) => angle(a) - angle(b));
})();

/** The line between two places as points of the plane. */
export const lineBetween = (from: PlaceId, to: PlaceId, steps = 12): Point[] =>
  greatCircle(placeOf(from), placeOf(to), steps).map(project);
