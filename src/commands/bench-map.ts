// How long it takes to gather thousands of stories on the map into clusters, for `npm run bench`.
import Supercluster from 'supercluster';
import { clusterOptions, clustersAt, featuresOf, finestZoom } from '../domain/map/clusters.ts';
import { type Coordinates } from '../domain/map/projection.ts';
import { placeIds, placeOf } from '../domain/places.ts';

/** The same numbers at each run: a linear congruential generator. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Most near a place, some far off, as stories of visits and journeys would lie. */
function syntheticPins(count: number): Coordinates[] {
  const next = numbers(7);
  return Array.from({ length: count }, (_, index) => {
    const { latitude, longitude } = placeOf(placeIds[Math.floor(next() * placeIds.length)]!);
    const reach = index % 5 === 0 ? 5 : 0.7;
    return {
      latitude: latitude + (next() + next() - 1) * reach * 0.6,
      longitude: longitude + (next() + next() - 1) * reach,
    };
  });
}

const lowestZoom = 3;

/** Median milliseconds to index so many pins, and the slowest look-up of a zoom's clusters. */
export function measureClustering(count = 4000, runs = 9) {
  const pins = syntheticPins(count);
  const timed = <Result>(act: () => Result) => {
    const began = performance.now();
    const result = act();
    return { result, milliseconds: performance.now() - began };
  };
  const builds = Array.from({ length: runs }, () =>
    timed(() => new Supercluster<{ index: number }>(clusterOptions).load(featuresOf(pins))),
  );
  const sorted = builds.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const { result: index } = builds[0]!;
  const zooms = Array.from({ length: finestZoom - lowestZoom + 1 }, (_, step) => lowestZoom + step);
  const lookUps = zooms.map((zoom) => timed(() => clustersAt(index, zoom)).milliseconds);
  return {
    pins: count,
    indexed: sorted[Math.floor(runs / 2)] ?? NaN,
    slowestZoom: Math.max(...lookUps),
  };
}
