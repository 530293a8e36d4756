import { geoAzimuthalEqualArea } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centre, project, radius, unproject } from '../../../src/domain/map/projection.ts';

/** Europe and a good way around it. */
const coordinates = fc.record({
  latitude: fc.double({ min: 25, max: 75, noNaN: true }),
  longitude: fc.double({ min: -40, max: 60, noNaN: true }),
});

describe('the projection', () => {
  it('comes back to where it set out', () => {
    fc.assert(
      fc.property(coordinates, (place) => {
        const back = unproject(project(place));
        expect(back.latitude).toBeCloseTo(place.latitude, 8);
        expect(back.longitude).toBeCloseTo(place.longitude, 8);
      }),
    );
  });

  it('is the one by which the build draws', () => {
    const drawn = geoAzimuthalEqualArea()
      .rotate([-centre.longitude, -centre.latitude])
      .scale(radius)
      .translate([0, 0]);
    fc.assert(
      fc.property(coordinates, (place) => {
        const { x, y } = project(place);
        const [drawnX = NaN, drawnY = NaN] = drawn([place.longitude, place.latitude]) ?? [];
        expect(Math.hypot(x - drawnX, y - drawnY)).toBeLessThan(0.001);
      }),
    );
  });

  it('has its middle at the origin, east to the right and north at the top', () => {
    expect(project(centre)).toEqual({ x: 0, y: -0 });
    expect(unproject({ x: 0, y: 0 })).toEqual(centre);
    expect(project({ ...centre, longitude: 12 }).x).toBeGreaterThan(0);
    expect(project({ ...centre, latitude: 50 }).y).toBeLessThan(0);
  });
});
