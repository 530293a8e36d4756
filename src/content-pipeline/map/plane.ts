// From the globe to the plane of the map, cut to a box.
import {
  geoAzimuthalEqualArea,
  geoIdentity,
  geoStream,
  type GeoGeometryObjects,
  type GeoStream,
  type GeoStreamWrapper,
} from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { type Box } from '../../domain/map/fitting.ts';
import { centre, radius } from '../../domain/map/projection.ts';

export type Flat = MultiPolygon | MultiLineString;

/** d3's form of the same projection, because it also cuts and closes polygons at the box's edge. */
const projectionIn = ({ left, top, right, bottom }: Box) =>
  geoAzimuthalEqualArea()
    .rotate([-centre.longitude, -centre.latitude])
    .scale(radius)
    .translate([0, 0])
    .clipAngle(60)
    .precision(0)
    .clipExtent([
      [left, top],
      [right, bottom],
    ]);

/** Twice the area; positive for an outer ring, `y` growing downwards. */
const signedArea = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [previousX = 0, previousY = 0] = ring[index]!;
    return sum + previousX * y - x * previousY;
  }, 0);

const isInside = ([x = 0, y = 0]: Position, ring: readonly Position[]) =>
  ring.reduce((inside, [x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring.at(index - 1)!;
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);

/** What of a geometry on the globe lies in the box, or nothing. */
export const flatten = (geometry: GeoGeometryObjects, box: Box) =>
  through(geometry, projectionIn(box));

/** The same of a geometry that is flat already. */
export const cutTo = ({ left, top, right, bottom }: Box, geometry: Flat) =>
  through(
    geometry,
    geoIdentity().clipExtent([
      [left, top],
      [right, bottom],
    ]),
  );

function through(geometry: GeoGeometryObjects, projection: GeoStreamWrapper): Flat | undefined {
  const rings: Position[][] = [];
  const lines: Position[][] = [];
  let isPolygon = false;
  let line: Position[] = [];
  const collect: GeoStream = {
    point: (x, y) => line.push([x, y]),
    lineStart: () => (line = []),
    lineEnd: () => {
      if (!isPolygon) {
        if (line.length > 1) lines.push(line);
      } else if (line.length > 2) rings.push([...line, line[0]!]);
    },
    polygonStart: () => (isPolygon = true),
    polygonEnd: () => (isPolygon = false),
    sphere: () => undefined,
  };
  geoStream(geometry, projection.stream(collect));
  if (lines.length > 0) return { type: 'MultiLineString', coordinates: lines };

  // A polygon that the box cuts may come back as several; holes go to the one they lie in.
  const polygons = rings.filter((ring) => signedArea(ring) > 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => signedArea(ring) <= 0))
    polygons.find(([outer]) => isInside(hole[0]!, outer!))?.push(hole);
  return polygons.length > 0 ? { type: 'MultiPolygon', coordinates: polygons } : undefined;
}
