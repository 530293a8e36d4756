// The countries of Europe and its neighbours from world-atlas (Natural Earth). It draws who holds the
// ground; here Crimea is in Ukraine and Cyprus is one, as the United Nations and the EU see it. Kosovo
// keeps the shape that it has there.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { geoContains } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
  Topology,
} from 'topojson-specification';

/** Natural Earth's scales: 1 to 110, 50 and 10 million. */
export type Scale = '110m' | '50m' | '10m';

type Shape = (TopologyPolygon | TopologyMultiPolygon) & {
  readonly id?: string;
  readonly properties: { readonly name: string };
};
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** From the project's own folder: the built pages run from another one. */
const fromHere = createRequire(path.resolve('package.json'));
export const readPackageFile = (name: string): unknown =>
  JSON.parse(readFileSync(fromHere.resolve(name), 'utf8'));

/** Shapes go by ISO 3166-1 alpha-2 where the portal speaks of a country, else by world-atlas' own name. */
const alpha2: Readonly<Record<string, string>> = {
  '196': 'CY',
  '250': 'FR',
  '276': 'DE',
  '300': 'GR',
  '616': 'PL',
  '620': 'PT',
  '643': 'RU',
  '792': 'TR',
  '804': 'UA',
};

/** What Natural Earth counts apart from the Republic of Cyprus on that island. */
const onCyprus = ['N. Cyprus', 'Dhekelia', 'Akrotiri', 'Cyprus U.N. Buffer Zone'];
/** Its ring is wound the wrong way at 10m, so that it covers the whole globe. */
const broken = ['Maldives'];
const simferopol: [number, number] = [34.1, 44.95];

const polygonsOf = (shape: Shape) => (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs);

/** Shapes on the globe by country. */
export function countriesAt(scale: Scale): ReadonlyMap<string, MultiPolygon> {
  // world-atlas describes its files so; the checks below would find another shape of them.
  const atlas = readPackageFile(`world-atlas/countries-${scale}.json`) as Atlas;
  const shapes = (atlas.objects.countries.geometries as Shape[]).filter(
    ({ properties }) => !broken.includes(properties.name),
  );
  const named = (name: string): Shape => {
    const shape = shapes.find(({ properties }) => properties.name === name);
    if (!shape) throw new Error(`world-atlas ${scale} has no shape "${name}".`);
    return shape;
  };
  named('Kosovo');

  const crimea = polygonsOf(named('Russia')).filter((arcs) => {
    const { geometry } = feature(atlas, { type: 'Polygon', arcs });
    return geoContains(geometry, simferopol);
  });
  if (crimea.length !== 1)
    throw new Error(`world-atlas ${scale}: Crimea is not one polygon of Russia's.`);

  const cyprus = shapes.filter(({ properties }) => onCyprus.includes(properties.name));
  if (cyprus.length === 0)
    throw new Error(`world-atlas ${scale}: nothing on Cyprus is counted apart any more.`);

  const whole = (polygons: TopologyMultiPolygon['arcs']): MultiPolygon =>
    merge(atlas, [{ type: 'MultiPolygon', arcs: polygons }]);

  const result = new Map<string, MultiPolygon>();
  for (const shape of shapes) {
    if (cyprus.includes(shape)) continue;
    const { name } = shape.properties;
    const own = polygonsOf(shape);
    const polygons =
      name === 'Ukraine'
        ? [...own, ...crimea]
        : name === 'Russia'
          ? own.filter((polygon) => !crimea.includes(polygon))
          : name === 'Cyprus'
            ? [...own, ...cyprus.flatMap(polygonsOf)]
            : own;
    result.set((shape.id && alpha2[shape.id]) ?? name, whole(polygons));
  }
  return result;
}
