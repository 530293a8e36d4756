import { expect, it } from 'vitest';
import { cutTo } from '../../../src/content-pipeline/map/plane.ts';
import { pathOf, pathThrough } from '../../../src/content-pipeline/map/path.ts';

const square = (left: number, top: number, size: number): [number, number][] => [
  [left, top],
  [left + size, top],
  [left + size, top + size],
  [left, top + size],
  [left, top],
];

it('a ring is written in whole relative steps and closed', () => {
  expect(pathOf({ type: 'MultiPolygon', coordinates: [[square(1.2, -2.1, 10)]] })).toBe(
    'M1-2l10 0 0 10-10 0z',
  );
});

it('a finer grid keeps more', () => {
  expect(
    pathThrough(
      [
        { x: 0.25, y: 0 },
        { x: 1, y: -0.5 },
      ],
      4,
    ),
  ).toBe('M1 0l3-2');
});

it('what vanishes on the grid is left out', () => {
  expect(pathOf({ type: 'MultiPolygon', coordinates: [[square(0, 0, 0.2)]] })).toBe('');
  expect(pathThrough([{ x: 0, y: 0 }])).toBe('');
});

it('what a box cuts is closed along its edge, with the holes that lie in it', () => {
  const hole = square(4, 4, 2).toReversed();
  const cut = cutTo(
    { left: 2, top: 2, right: 20, bottom: 8 },
    { type: 'MultiPolygon', coordinates: [[square(0, 0, 10), hole]] },
  );
  expect(cut?.type).toBe('MultiPolygon');
  expect(cut?.coordinates[0]).toHaveLength(2);
  const [ring] = cut!.coordinates[0] as [number, number][][];
  for (const [x, y] of ring!) {
    expect(x).toBeGreaterThanOrEqual(2);
    expect(x).toBeLessThanOrEqual(10);
    expect(y).toBeGreaterThanOrEqual(2);
    expect(y).toBeLessThanOrEqual(8);
  }
});

it('what lies outside a box is gone', () => {
  expect(
    cutTo(
      { left: 50, top: 50, right: 60, bottom: 60 },
      { type: 'MultiLineString', coordinates: [square(0, 0, 10)] },
    ),
  ).toBeUndefined();
});
