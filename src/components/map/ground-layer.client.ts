// The drawn ground as a layer: the SVG of the page itself, whose viewBox follows the map.
import type { LatLng, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import { getPosition, setPosition, setTransform } from 'leaflet/src/dom/DomUtil.js';
import { Point } from 'leaflet/src/geometry/Point.js';
import { Layer } from 'leaflet/src/layer/Layer.js';
import { referenceZoom } from '../../domain/map/projection.ts';

/** Drawn beyond the edge of the map, as a share of its size, so that a drag does not uncover it at once. */
const padding = 0.25;

export class GroundLayer extends Layer {
  readonly svg: SVGSVGElement;
  #map: LeafletMap | undefined;
  /** Of the last drawing: the top left corner in pixels of its zoom. */
  #corner = new Point(0, 0);
  #zoom = 0;

  constructor(svg: SVGSVGElement) {
    super();
    this.svg = svg;
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map;
    this.svg.classList.add('leaflet-zoom-animated');
    map.getPane('overlayPane')?.append(this.svg);
    this.#draw();
    return this;
  }

  override getEvents() {
    return {
      moveend: () => this.#draw(),
      viewreset: () => this.#draw(),
      zoom: () => {
        if (this.#map) this.#stretch(this.#map.getCenter(), this.#map.getZoom());
      },
      // Leaflet's types know one handler for all events.
      zoomanim: ((event: ZoomAnimEvent) => this.#stretch(event.center, event.zoom)) as () => void,
    };
  }

  /** Anew for the present view. */
  #draw() {
    const map = this.#map;
    if (!map) return;
    const size = map.getSize();
    const from = map.containerPointToLayerPoint(size.multiplyBy(-padding)).round();
    const drawn = size.multiplyBy(1 + 2 * padding).round();
    this.#zoom = map.getZoom();
    this.#corner = map.getPixelOrigin().add(from);
    const unit = 2 ** (referenceZoom - this.#zoom);
    setPosition(this.svg, from);
    this.svg.style.width = `${drawn.x}px`;
    this.svg.style.height = `${drawn.y}px`;
    this.svg.setAttribute(
      'viewBox',
      [this.#corner.x, this.#corner.y, drawn.x, drawn.y]
        .map((pixels) => (pixels * unit).toFixed(2))
        .join(' '),
    );
  }

  /** The last drawing, moved and scaled to where a zoom is going. */
  #stretch(center: LatLng, zoom: number) {
    const map = this.#map;
    const pane = map?.getPane('mapPane');
    if (!map || !pane) return;
    const scale = map.getZoomScale(zoom, this.#zoom);
    const origin = map
      .project(center, zoom)
      .subtract(map.getSize().divideBy(2))
      .add(getPosition(pane))
      .round();
    setTransform(this.svg, this.#corner.multiplyBy(scale).subtract(origin), scale);
  }
}
