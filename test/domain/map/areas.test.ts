import { expect, it } from 'vitest';
import { areaAddress, areas, areasIn, detailRegion } from '../../../src/domain/map/areas.ts';
import { boxAbout, heightOf, holdsPoint, widthOf } from '../../../src/domain/map/fitting.ts';
import { outerFrame, wholeFrame } from '../../../src/domain/map/frames.ts';
import { project } from '../../../src/domain/map/projection.ts';
import { placeIds, placeOf } from '../../../src/domain/places.ts';

it('areas tile their region without gap or overlap, each with an address of its own', () => {
  const surface = areas.reduce((sum, { box }) => sum + widthOf(box) * heightOf(box), 0);
  expect(surface).toBeCloseTo(widthOf(detailRegion) * heightOf(detailRegion));
  expect(new Set(areas.map(({ id }) => areaAddress(id))).size).toBe(areas.length);
  expect(areasIn(boxAbout({ x: 0, y: 0 }, 1, 1))).toHaveLength(1);
});

it.each(placeIds)('%s lies on every map and in an area', (id) => {
  const point = project(placeOf(id));
  for (const frame of [wholeFrame, outerFrame, detailRegion])
    expect(holdsPoint(frame, point)).toBe(true);
  expect(areasIn(boxAbout(point, 1, 1)).length).toBeGreaterThan(0);
});
