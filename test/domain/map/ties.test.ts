import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircle } from '../../../src/domain/map/great-circle.ts';
import { project, type Point } from '../../../src/domain/map/projection.ts';
import { lineBetween, ringTowns, ties } from '../../../src/domain/map/ties.ts';
import { distanceBetween, placeIds, placeOf, ring2022 } from '../../../src/domain/places.ts';

it('Siegburg is tied to every other place, each as the places say', () => {
  expect(ties.map(({ to }) => to)).toEqual(placeIds.filter((id) => id !== 'siegburg'));
  for (const { kind, to } of ties) expect(kind).toBe(placeOf(to).kind);
});

describe('the ring of the declaration', () => {
  it('has its four towns', () => {
    expect(ringTowns.toSorted()).toEqual([...ring2022].toSorted());
  });

  it('never crosses itself', () => {
    const corners = ringTowns.map((id) => project(placeOf(id)));
    const side = (a: Point, b: Point, c: Point) =>
      Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
    const cross = (a: Point, b: Point, c: Point, d: Point) =>
      side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
    const [a, b, c, d] = corners as [Point, Point, Point, Point];
    expect(cross(a, b, c, d)).toBe(false);
    expect(cross(b, c, d, a)).toBe(false);
  });
});

describe('a great circle', () => {
  const coordinates = fc.record({
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    longitude: fc.double({ min: -170, max: 170, noNaN: true }),
  });

  it('leads from one end to the other', () => {
    fc.assert(
      fc.property(coordinates, coordinates, (from, to) => {
        const line = greatCircle(from, to, 8);
        expect(line[0]?.latitude).toBeCloseTo(from.latitude, 6);
        expect(line.at(-1)?.latitude).toBeCloseTo(to.latitude, 6);
        expect(line.at(-1)?.longitude).toBeCloseTo(to.longitude, 6);
      }),
    );
  });

  it('runs north of the parallel between two places of one latitude', () => {
    const middle = greatCircle(
      { latitude: 50, longitude: 0 },
      { latitude: 50, longitude: 40 },
      2,
    )[1];
    expect(middle?.longitude).toBeCloseTo(20, 6);
    expect(middle?.latitude).toBeGreaterThan(51);
  });

  it('stays where both ends are one', () => {
    const here = { latitude: 50, longitude: 7 };
    expect(greatCircle(here, here, 8)).toEqual([here, here]);
  });

  it('is as long on the map as the places are apart, within the distortion of the projection', () => {
    for (const { to } of ties) {
      const line = lineBetween('siegburg', to, 24);
      const length = line
        .slice(1)
        .reduce(
          (sum, { x, y }, index) => sum + Math.hypot(x - line[index]!.x, y - line[index]!.y),
          0,
        );
      // A unit of the plane is 1.504 km in the middle of the map.
      expect((length * 1.504) / distanceBetween('siegburg', to)).toBeCloseTo(1, 1);
    }
  });
});
