// Points that lie too close to be told apart or touched are moved asunder, as little as it takes.
import { type Point } from './projection.ts';

const mostRounds = 60;

/**
 * The points at least `distance` apart. Each moves as far as its neighbour, along the line between
 * them; points that coincide part in the order in which they are given, the first upwards.
 */
export function spreadApart(points: readonly Point[], distance: number): Point[] {
  const spread = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < mostRounds; round++) {
    let hasMoved = false;
    for (let i = 0; i < spread.length; i++)
      for (let j = i + 1; j < spread.length; j++) {
        const [one, other] = [spread[i]!, spread[j]!];
        const apart = Math.hypot(other.x - one.x, other.y - one.y);
        if (apart >= distance) continue;
        hasMoved = true;
        // A little too far, or rounding would keep them below the distance for ever.
        const step = (distance - apart) / 2 + 0.01;
        const way =
          apart > 0.01
            ? { x: (other.x - one.x) / apart, y: (other.y - one.y) / apart }
            : { x: 0, y: 1 };
        one.x -= way.x * step;
        one.y -= way.y * step;
        other.x += way.x * step;
        other.y += way.y * step;
      }
    if (!hasMoved) break;
  }
  return spread;
}
