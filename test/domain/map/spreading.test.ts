import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadApart } from '../../../src/domain/map/spreading.ts';

const apart = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

it('leaves alone what is far enough apart', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
  ];
  expect(spreadApart(points, 30)).toEqual(points);
});

it('moves two as far as each other, along the line between them', () => {
  const [one, other] = spreadApart(
    [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ],
    30,
  );
  expect(one?.x).toBeCloseTo(-10, 1);
  expect(other?.x).toBeCloseTo(20, 1);
});

it('parts what coincides, the first upwards', () => {
  const here = { x: 5, y: 5 };
  const [one, other] = spreadApart([here, here], 30);
  expect(one!.y).toBeLessThan(other!.y);
  expect(apart(one!, other!)).toBeGreaterThanOrEqual(30);
});

it('has room for a dozen points in a crowd', () => {
  const crowd = fc.array(fc.record({ x: fc.nat(60), y: fc.nat(60) }), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(crowd, (points) => {
      const spread = spreadApart(points, 24);
      for (const [index, one] of spread.entries())
        for (const other of spread.slice(index + 1)) expect(apart(one, other)).toBeGreaterThan(20);
    }),
  );
});
