// Leaflet in the map's own projection: latitudes and longitudes to the plane that the build drew.
import { CRS } from 'leaflet/src/geo/crs/CRS.js';
import { LatLng } from 'leaflet/src/geo/LatLng.js';
import { Bounds } from 'leaflet/src/geometry/Bounds.js';
import { Point } from 'leaflet/src/geometry/Point.js';
import { Transformation } from 'leaflet/src/geometry/Transformation.js';
import {
  project,
  referenceZoom,
  unproject,
  type Coordinates,
  type Point as PlanePoint,
} from '../../domain/map/projection.ts';

/** Beyond it the projection has no use; Leaflet asks only for the corners of the world. */
const edge = 9000;

export const latLngAt = (point: PlanePoint) => {
  const { latitude, longitude } = unproject(point);
  return new LatLng(latitude, longitude);
};

export const latLngOf = ({ latitude, longitude }: Coordinates) => new LatLng(latitude, longitude);

export const planeCrs = {
  ...CRS,
  code: 'LAEA',
  infinite: true,
  projection: {
    project: ({ lat, lng }: LatLng) => {
      const { x, y } = project({ latitude: lat, longitude: lng });
      return new Point(x, y);
    },
    unproject: latLngAt,
    bounds: new Bounds([-edge, -edge], [edge, edge]),
  },
  transformation: new Transformation(1, 0, 1, 0),
  scale: (zoom: number) => 2 ** (zoom - referenceZoom),
  zoom: (scale: number) => Math.log2(scale) + referenceZoom,
};
