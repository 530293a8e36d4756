// Leaflet's own source files, of which only those are bundled that the map uses: 18 kB instead of 38.
// Its package offers no such entry, so its version is pinned.
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/layer/Layer.js' {
  export { Layer } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/Marker.js' {
  export { Marker } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/DivIcon.js' {
  export { DivIcon } from 'leaflet';
}
declare module 'leaflet/src/geo/LatLng.js' {
  export { LatLng } from 'leaflet';
}
declare module 'leaflet/src/geo/LatLngBounds.js' {
  export { LatLngBounds } from 'leaflet';
}
declare module 'leaflet/src/geometry/Point.js' {
  export { Point } from 'leaflet';
}
declare module 'leaflet/src/geometry/Bounds.js' {
  export { Bounds } from 'leaflet';
}
declare module 'leaflet/src/geometry/Transformation.js' {
  export { Transformation } from 'leaflet';
}
declare module 'leaflet/src/geo/crs/CRS.js' {
  import { type CRS as Reference } from 'leaflet';
  export const CRS: Reference;
}
declare module 'leaflet/src/dom/DomUtil.js' {
  import { type Point } from 'leaflet';
  // They work on any element; the published types know HTML only.
  export function setTransform(element: Element, offset: Point, scale?: number): void;
  export function setPosition(element: Element, position: Point): void;
  export function getPosition(element: Element): Point;
}
declare module 'leaflet/src/map/handler/Map.Drag.js';
declare module 'leaflet/src/map/handler/Map.Keyboard.js';
declare module 'leaflet/src/map/handler/Map.TouchZoom.js';
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
