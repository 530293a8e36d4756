// Geometry as the shortest path data: whole numbers, each relative to the one before.
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { type Point } from '../../domain/map/projection.ts';

/** `12 -3 4`: a minus sign parts numbers as well as a space does. */
const joined = (numbers: readonly number[]) =>
  numbers.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : String(value))).join('');

/** One ring or line, `perUnit` steps of the grid to a unit of the plane; nothing where it vanishes on it. */
function stroke(points: readonly Position[], perUnit: number, isClosed: boolean): string {
  const grid = points.map(([x = 0, y = 0]): [number, number] => [
    Math.round(x * perUnit),
    Math.round(y * perUnit),
  ]);
  const steps: number[] = [];
  let [fromX, fromY] = grid[0] ?? [0, 0];
  const start = [fromX, fromY];
  for (const [x, y] of isClosed ? grid.slice(1, -1) : grid.slice(1)) {
    if (x === fromX && y === fromY) continue;
    steps.push(x - fromX, y - fromY);
    [fromX, fromY] = [x, y];
  }
  if (steps.length < (isClosed ? 4 : 2)) return '';
  return `M${joined(start)}l${joined(steps)}${isClosed ? 'z' : ''}`;
}

export const pathOf = (geometry: MultiPolygon | MultiLineString, perUnit = 1): string =>
  geometry.type === 'MultiPolygon'
    ? geometry.coordinates
        .flat()
        .map((ring) => stroke(ring, perUnit, true))
        .join('')
    : geometry.coordinates.map((line) => stroke(line, perUnit, false)).join('');

export const pathThrough = (points: readonly Point[], perUnit = 1): string =>
  stroke(
    points.map(({ x, y }) => [x, y]),
    perUnit,
    false,
  );
