// Land, countries and borders of a box of the plane, simplified together so that neighbours still meet.
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, planarRingArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import { type Box } from '../../domain/map/fitting.ts';
import { countriesAt, type Scale } from './borders.ts';
import { cutTo, flatten, type Flat } from './plane.ts';
import { pathOf } from './path.ts';

export interface Fineness {
  readonly scale: Scale;
  /** Square units: corners and islands that enclose less are left out. */
  readonly corner: number;
  readonly island: number;
  /** Steps of the grid to a unit. */
  readonly perUnit: number;
}

/** Path data. */
export interface Land {
  readonly land: string;
  readonly borders: string;
  readonly countries: Readonly<Record<string, string>>;
}

/** Steps of the grid on which neighbours are found to share a border. */
const quantization = 2e5;

const read = new Map<Scale, ReturnType<typeof countriesAt>>();
const countries = (scale: Scale) => {
  const known = read.get(scale) ?? countriesAt(scale);
  read.set(scale, known);
  return known;
};

/** The geometry behind `Land`. */
interface LandShapes {
  readonly land: Flat;
  readonly borders: Flat;
  readonly countries: Readonly<Record<string, Flat>>;
}

/** `shown` are the countries that get a shape of their own. */
export function shapesIn(box: Box, shown: readonly string[], fineness: Fineness): LandShapes {
  const flat = [...countries(fineness.scale)].flatMap(([code, shape]) => {
    const inBox = flatten(shape, box);
    return inBox ? [[code, inBox] as const] : [];
  });
  // The typings of the server's and the client's properties differ; there are none in these.
  const whole = topology(Object.fromEntries(flat), quantization) as Topology<Objects>;
  const weighed = simplify(presimplify(whole), fineness.corner);
  const kept = filter(
    weighed,
    filterWeight(weighed, fineness.island, planarRingArea),
  ) as Topology<Objects>;
  const shapes = Object.values(kept.objects).filter(
    (object) => object.type === 'MultiPolygon' || object.type === 'Polygon',
  );
  const all: GeometryCollection<object> = { type: 'GeometryCollection', geometries: shapes };
  return {
    land: merge(kept, shapes),
    borders: mesh(kept, all, (a, b) => a !== b),
    countries: Object.fromEntries(
      shown.flatMap((code) => {
        const object = kept.objects[code];
        // One that lost all its islands is no polygon any more.
        if (object?.type !== 'MultiPolygon') return [];
        const { geometry } = feature(kept, object);
        return [[code, geometry]];
      }),
    ),
  };
}

export function landIn(box: Box, shown: readonly string[], fineness: Fineness): Land {
  return asPaths(shapesIn(box, shown, fineness), fineness);
}

/** Of shapes that are simplified already, what lies in a smaller box. */
export function landWithin(
  { borders, countries: shown, land }: LandShapes,
  box: Box,
  fineness: Fineness,
): Land {
  const cut = (shape: Flat) => cutTo(box, shape) ?? nothing;
  return asPaths(
    {
      land: cut(land),
      borders: cut(borders),
      countries: Object.fromEntries(
        Object.entries(shown).map(([code, shape]) => [code, cut(shape)]),
      ),
    },
    fineness,
  );
}

const nothing: Flat = { type: 'MultiLineString', coordinates: [] };

const asPaths = ({ borders, countries: shown, land }: LandShapes, { perUnit }: Fineness): Land => ({
  land: pathOf(land, perUnit),
  borders: pathOf(borders, perUnit),
  countries: Object.fromEntries(
    Object.entries(shown)
      .map(([code, shape]) => [code, pathOf(shape, perUnit)] as const)
      .filter(([, path]) => path !== ''),
  ),
});
