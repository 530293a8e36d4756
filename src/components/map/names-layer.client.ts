// Names of countries, towns and seas on the live map. What they say of the places stands in the table.
import type { LatLng, Map as LeafletMap } from 'leaflet';
import { setPosition } from 'leaflet/src/dom/DomUtil.js';
import { Layer } from 'leaflet/src/layer/Layer.js';
import { type Box, overlap, holds } from '../../domain/map/fitting.ts';
import { type NameRow } from '../../domain/map/geography.ts';
import { latLngOf } from './plane.client.ts';

interface Name {
  readonly element: HTMLElement;
  readonly at: LatLng;
  readonly fromZoom: number;
  /** Beside its dot rather than centred on the point. */
  readonly isBeside: boolean;
  readonly size: { width: number; height: number };
}

/** Clear space about a name. */
const margin = 3;

export class NamesLayer extends Layer {
  readonly #rows: readonly NameRow[];
  #names: Name[] = [];
  #map: LeafletMap | undefined;

  constructor(rows: readonly NameRow[]) {
    super();
    this.#rows = rows;
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map;
    const pane = map.createPane('names');
    pane.classList.add('leaflet-zoom-hide');
    pane.setAttribute('aria-hidden', 'true');
    this.#names = this.#rows.map(([kind, latitude, longitude, fromZoom, text]) => {
      const element = document.createElement('span');
      element.className = `map-name ${kind}`;
      element.textContent = text;
      pane.append(element);
      return {
        element,
        at: latLngOf({ latitude, longitude }),
        fromZoom,
        isBeside: kind === 'town',
        size: { width: element.offsetWidth, height: element.offsetHeight },
      };
    });
    return this;
  }

  /** Shows those that there is room for, in their order; `taken` is in pixels of the container. */
  arrange(frame: Box, taken: readonly Box[]) {
    const map = this.#map;
    if (!map) return;
    const used = [...taken];
    for (const { at, element, fromZoom, isBeside, size } of this.#names) {
      const { x, y } = map.latLngToContainerPoint(at);
      const left = isBeside ? x - 4 : x - size.width / 2;
      const top = y - size.height / 2;
      const box = {
        left: left - margin,
        top: top - margin,
        right: left + size.width + margin,
        bottom: top + size.height + margin,
      };
      const isShown =
        map.getZoom() >= fromZoom &&
        holds(frame, box) &&
        !used.some((other) => overlap(other, box));
      element.hidden = !isShown;
      if (!isShown) continue;
      used.push(box);
      setPosition(element, map.containerPointToLayerPoint([left, top]).round());
    }
  }
}
