// The finer drawing of what the map shows, loaded area by area once the overview is too coarse.
import type { Map as LeafletMap } from 'leaflet';
import { Layer } from 'leaflet/src/layer/Layer.js';
import {
  areaAddress,
  areasIn,
  detailFromZoom,
  type Area,
  type AreaDrawing,
} from '../../domain/map/areas.ts';
import { grownBy, type Box } from '../../domain/map/fitting.ts';
import { referenceZoom } from '../../domain/map/projection.ts';

type Attributes = Readonly<Record<string, string | number>>;

function drawn(name: string, attributes: Attributes, children: readonly Element[] = []) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

export class DetailLayer extends Layer {
  readonly #svg: SVGSVGElement;
  #map: LeafletMap | undefined;
  readonly #asked = new Set<string>();

  constructor(svg: SVGSVGElement) {
    super();
    this.#svg = svg;
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map;
    return this;
  }

  override getEvents() {
    return { moveend: () => this.#look() };
  }

  #look() {
    const map = this.#map;
    if (!map || map.getZoom() < detailFromZoom) return;
    const unit = 2 ** (referenceZoom - map.getZoom());
    const { min, max } = map.getPixelBounds();
    if (!min || !max) return;
    const view = {
      left: min.x * unit,
      top: min.y * unit,
      right: max.x * unit,
      bottom: max.y * unit,
    };
    for (const area of areasIn(view)) if (!this.#asked.has(area.id)) void this.#load(area);
  }

  async #load(area: Area) {
    this.#asked.add(area.id);
    try {
      const answer = await fetch(areaAddress(area.id));
      if (!answer.ok) throw new Error(answer.statusText);
      // Written by the build from the same type.
      this.#draw(area, (await answer.json()) as AreaDrawing);
    } catch {
      // The overview stays; the next movement asks again.
      this.#asked.delete(area.id);
    }
  }

  #draw({ id, box }: Area, { borders, countries, lakes, land, perUnit, rivers }: AreaDrawing) {
    const rectangle = ({ left, top, right, bottom }: Box) => ({
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
    });
    // The clip reaches a little over its neighbours and the ground stays a little inside, or a fine line
    // of water would show where two areas meet on land.
    const clip = rectangle(grownBy(box, 0.5));
    const ground = rectangle(grownBy(box, -1));
    const path = (className: string, d: string) => drawn('path', { class: className, d });
    const area = drawn('g', { 'clip-path': `url(#area-${id})` }, [
      drawn('clipPath', { id: `area-${id}` }, [drawn('rect', clip)]),
      drawn('rect', { class: 'sea', ...ground }),
      drawn('g', { transform: `scale(${1 / perUnit})` }, [
        path('land', land),
        drawn(
          'g',
          { class: 'held' },
          countries.map((d) => drawn('path', { d })),
        ),
        path('lakes', lakes),
        path('rivers', rivers),
        path('borders', borders),
      ]),
    ]);
    this.#svg.querySelector('.ties')?.before(area);
  }
}
