// The places' pins: links to the profiles, taken over from the drawn map, and their names.
import type { LatLng, Map as LeafletMap } from 'leaflet';
import { DivIcon } from 'leaflet/src/layer/marker/DivIcon.js';
import { Marker } from 'leaflet/src/layer/marker/Marker.js';
import { grownBy, holdsPoint } from '../../domain/map/fitting.ts';
import { type Point } from '../../domain/map/projection.ts';
import { latLngOf } from './plane.client.ts';

/** What stands at a point of the map and can be moved a little aside. */
export interface Anchored {
  readonly at: LatLng;
  readonly element: HTMLElement;
  readonly marker: Marker;
}

export interface Pin extends Anchored {
  readonly id: string;
  readonly element: HTMLAnchorElement;
  readonly name: HTMLElement;
  /** The name in one line. */
  readonly text: string;
}

const svgElement = <Name extends keyof SVGElementTagNameMap>(name: Name) =>
  document.createElementNS('http://www.w3.org/2000/svg', name);

/** A marker around an element that is reached by itself: no second stop for the keyboard. */
export const markerAround = (element: HTMLElement, at: LatLng, zIndexOffset = 0) =>
  new Marker(at, {
    icon: new DivIcon({ html: element, className: 'map-anchor', iconSize: [0, 0] }),
    interactive: false,
    keyboard: false,
    zIndexOffset,
  });

/** Raised over its neighbours while it is pointed at or focused. */
function raiseWhenMet(element: HTMLElement, marker: Marker, usual: number) {
  for (const event of ['pointerenter', 'focus'])
    element.addEventListener(event, () => marker.setZIndexOffset(2000));
  for (const event of ['pointerleave', 'blur'])
    element.addEventListener(event, () => marker.setZIndexOffset(usual));
}

export function pinFrom(drawn: SVGAElement, map: LeafletMap): Pin | undefined {
  const { place: id, latitude, longitude, kind } = drawn.dataset;
  const dot = drawn.querySelector('circle');
  if (id === undefined || !dot) return undefined;
  const element = document.createElement('a');
  element.href = drawn.href.baseVal;
  element.className = 'map-pin';
  element.dataset['place'] = id;

  const picture = svgElement('svg');
  picture.setAttribute('aria-hidden', 'true');
  picture.append(svgElement('path'), dot.cloneNode());
  const name = document.createElement('span');
  // In two lines where the drawn map has two.
  const lines = [...drawn.querySelectorAll('tspan')].map(({ textContent }) => textContent.trim());
  const written = lines.length > 0 ? lines : [drawn.textContent.trim()];
  name.textContent = written.join('\n');
  if (kind) name.className = kind;
  const lang = drawn.getAttribute('lang');
  if (lang) name.lang = lang;
  element.append(picture, name);

  const at = latLngOf({ latitude: Number(latitude), longitude: Number(longitude) });
  const usual = id === 'siegburg' ? 500 : 0;
  const marker = markerAround(element, at, usual).addTo(map);
  raiseWhenMet(element, marker, usual);
  const pin = { id, at, element, marker, name, text: written.join(' ') };
  followFocus(map, pin);
  return pin;
}

/** Pixels from the map's edge within which a pin counts as out of view. */
const edge = 24;

/** Brings into view what the keyboard reaches outside; without animation, or focus would run ahead of it. */
export function followFocus(map: LeafletMap, { at, element }: Anchored) {
  const bringIntoView = () => {
    // A pointer is on it already, and the pin must not slip away under it.
    if (!element.matches(':focus-visible')) return;
    // The browser has scrolled the map's own box to the element; Leaflet undoes that a moment later.
    map.getContainer().scrollTo(0, 0);
    // Bounds of latitudes and longitudes are no rectangle in this projection; pixels are.
    const { x: width, y: height } = map.getSize();
    const view = { left: 0, top: 0, right: width, bottom: height };
    if (!holdsPoint(grownBy(view, -edge), map.latLngToContainerPoint(at)))
      map.panTo(at, { animate: false });
  };
  element.addEventListener('focus', () => {
    bringIntoView();
    // A zoom under way cannot be stopped, and ends where it was going.
    if (map.getPane('mapPane')?.classList.contains('leaflet-zoom-anim'))
      map.once('zoomend', bringIntoView);
  });
}

/** Puts a pin so many pixels aside of its point, and draws the line that leads back to it. */
export function moveAside({ element }: Anchored, { x, y }: Point) {
  const [aside, down] = [Math.round(x), Math.round(y)];
  element.style.transform = `translate(${aside}px, ${down}px)`;
  element
    .querySelector('path')
    ?.setAttribute('d', aside === 0 && down === 0 ? '' : `M0 0L${-aside} ${-down}`);
}
