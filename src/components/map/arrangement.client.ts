// After each movement: pins asunder, then their names beside them, then all other names in between.
import type { LatLng, Map as LeafletMap } from 'leaflet';
import { type Box } from '../../domain/map/fitting.ts';
import { greatCircle } from '../../domain/map/great-circle.ts';
import {
  boxOf,
  boxOfPoint,
  clearestSides,
  placeLabels,
  type Label,
} from '../../domain/map/label-placement.ts';
import { spreadApart } from '../../domain/map/spreading.ts';
import { type NamesLayer } from './names-layer.client.ts';
import { latLngOf } from './plane.client.ts';
import { moveAside, type Anchored, type Pin } from './pins.client.ts';

/** Pixels between the middles of two things that can be touched; WCAG 2.5.8 asks for 24. */
const apart = 30;
const radius = 11;
const pointsPerTie = 80;

const coordinatesOf = ({ lat, lng }: LatLng) => ({ latitude: lat, longitude: lng });

export class Arrangement {
  readonly #map: LeafletMap;
  readonly #pins: readonly Pin[];
  readonly #names: NamesLayer;
  /** Bubbles of stories and events: they share the room with the pins. */
  others: readonly Anchored[] = [];
  #frame = 0;
  /** Points along the ties, which names rather leave free. */
  readonly #ties: readonly LatLng[];

  constructor(map: LeafletMap, pins: readonly Pin[], names: NamesLayer) {
    this.#map = map;
    this.#pins = pins;
    this.#names = names;
    const home = pins.find(({ id }) => id === 'siegburg');
    this.#ties = pins.flatMap(({ at }) =>
      home
        ? greatCircle(coordinatesOf(home.at), coordinatesOf(at), pointsPerTie).map(latLngOf)
        : [],
    );
    map.on('moveend zoomend resize', () => this.later());
  }

  /** Once before the next frame, however often it is asked for. */
  later() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.now());
  }

  now() {
    const { x: width, y: height } = this.#map.getSize();
    const frame: Box = { left: 4, top: 4, right: width - 4, bottom: height - 4 };
    const anchored: readonly Anchored[] = [...this.#pins, ...this.others];
    const points = anchored.map(({ at }) => this.#map.latLngToContainerPoint(at));
    const spread = spreadApart(points, apart);
    for (const [index, item] of anchored.entries()) {
      const [point, moved] = [points[index]!, spread[index]!];
      moveAside(item, { x: moved.x - point.x, y: moved.y - point.y });
    }

    const dots = spread.map((point) => boxOfPoint(point, radius));
    const lines = [this.#ties.map((point) => this.#map.latLngToContainerPoint(point))];
    const labels = this.#pins.map(({ name }, index) => {
      const label: Label = {
        width: name.offsetWidth,
        height: name.offsetHeight,
        gap: radius,
        at: [spread[index]!],
      };
      return { ...label, sides: clearestSides(label, lines) };
    });
    const sides = placeLabels(labels, [{ frame, taken: dots }]);
    const taken = [...dots];
    for (const [index, { name }] of this.#pins.entries()) {
      const [label, side, point] = [labels[index]!, sides[index], spread[index]!];
      name.classList.toggle('is-squeezed', side === undefined);
      const box = boxOf(label, point, side ?? 'n');
      name.style.transform = `translate(${Math.round(box.left - point.x)}px, ${Math.round(box.top - point.y)}px)`;
      if (side) taken.push(box);
    }
    this.#names.arrange(frame, [
      ...taken,
      ...lines.flatMap((points) => points.map((point) => boxOfPoint(point, 1))),
    ]);
  }
}
