// The map never keeps a reader from scrolling the page: the wheel zooms with Ctrl or ⌘ only, and one
// finger moves the page, two the map. Who tries otherwise is told so.
import type { Map as LeafletMap } from 'leaflet';

const hintTime = 1400;
/** Wheels report from a few pixels to a hundred; so many are half a zoom. */
const wheelStep = 40;

export const hasFingers = () => matchMedia('(pointer: coarse)').matches;
const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

export function listenForGestures(map: LeafletMap, hint: HTMLElement) {
  const box = map.getContainer();
  const { wheel = '', touch = '', ctrl = 'Ctrl' } = hint.dataset;
  let timer = 0;
  const tell = (text: string) => {
    hint.textContent = text;
    hint.classList.add('is-shown');
    clearTimeout(timer);
    timer = window.setTimeout(() => hint.classList.remove('is-shown'), hintTime);
  };

  let turned = 0;
  box.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) {
        tell(wheel.replace('{{key}}', isApple() ? '⌘' : ctrl));
        return;
      }
      event.preventDefault();
      turned -= event.deltaY;
      if (Math.abs(turned) < wheelStep) return;
      const zoom = map.getZoom() + (turned > 0 ? 0.5 : -0.5);
      turned = 0;
      const { left, top } = box.getBoundingClientRect();
      map.setZoomAround(
        map.containerPointToLatLng([event.clientX - left, event.clientY - top]),
        Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), zoom)),
      );
    },
    { passive: false },
  );
  box.addEventListener(
    'touchmove',
    ({ touches }) => {
      if (touches.length === 1 && !map.dragging.enabled()) tell(touch);
    },
    { passive: true },
  );
}
