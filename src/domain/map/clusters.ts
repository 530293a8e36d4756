// Stories and events gathered into clusters. The index itself is supercluster's and handed in, so that
// the browser and the measurements share everything else.
import { type Coordinates } from './projection.ts';

/** From here on only points at the very same place stay together. */
export const finestZoom = 9;

/** Pixels within which points belong together, on a grid of 256 to a tile. */
export const clusterOptions = { radius: 40, extent: 256, maxZoom: finestZoom } as const;

interface Feature<Properties> {
  readonly type: 'Feature';
  readonly properties: Properties;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: number[] };
}
interface Single {
  /** Which of the points it is. */
  readonly index: number;
}
interface Gathered {
  readonly cluster_id: number;
}

/** What is used of supercluster. */
export interface ClusterIndex {
  getClusters(
    box: [number, number, number, number],
    zoom: number,
  ): { readonly properties: Single | Gathered; readonly geometry: Feature<Single>['geometry'] }[];
  getLeaves(id: number, limit: number): { readonly properties: Single }[];
  getClusterExpansionZoom(id: number): number;
}

export interface Cluster {
  /** The cluster's own number, or none where it is a single point. */
  readonly id: number | undefined;
  readonly at: Coordinates;
  /** Which of the points it holds. */
  readonly members: readonly number[];
}

/** Points as the index takes them. */
export const featuresOf = (points: readonly Coordinates[]) =>
  points.map(({ latitude, longitude }, index) => ({
    type: 'Feature' as const,
    properties: { index },
    geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
  }));

const wholeWorld: [number, number, number, number] = [-180, -85, 180, 85];

export const clustersAt = (index: ClusterIndex, zoom: number): Cluster[] =>
  index.getClusters(wholeWorld, Math.round(zoom)).map(({ geometry, properties }) => {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const at = { latitude, longitude };
    if (!('cluster_id' in properties)) return { id: undefined, at, members: [properties.index] };
    const id = properties.cluster_id;
    const leaves = index.getLeaves(id, Infinity);
    return { id, at, members: leaves.map((leaf) => leaf.properties.index) };
  });
