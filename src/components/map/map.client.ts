// The map page's map in the browser: takes over what the page has drawn and makes it move.
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import { middleOf, zoomToFit, type Box } from '../../domain/map/fitting.ts';
import { type NameRow } from '../../domain/map/geography.ts';
import { outerFrame, wholeFrame } from '../../domain/map/frames.ts';
import { Arrangement } from './arrangement.client.ts';
import { Cards } from './cards.client.ts';
import type { EntriesLayer } from './entries.client.ts';
import { DetailLayer } from './detail-layer.client.ts';
import { hasFingers, listenForGestures } from './gestures.client.ts';
import { GroundLayer } from './ground-layer.client.ts';
import { NamesLayer } from './names-layer.client.ts';
import { pinFrom, type Pin } from './pins.client.ts';
import { latLngAt, planeCrs } from './plane.client.ts';

/** Beyond it the shores are too coarse. */
const maxZoom = 7.5;
/** To which a chosen place is brought at least. */
const closeZoom = 5.5;

const wantsStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

class PlacesMap extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector<HTMLElement>('.map');
    const svg = this.querySelector<SVGSVGElement>('.map-ground');
    const drawn = this.querySelector('.map-places');
    const hint = this.querySelector<HTMLElement>('.map-hint');
    if (!box || !svg || !drawn || !hint) return;

    const links = [...drawn.querySelectorAll<SVGAElement>('a')];
    const { width, height } = svg.viewBox.baseVal;
    box.style.aspectRatio = `${width} / ${height}`;
    drawn.remove();
    svg.remove();

    const isStill = wantsStillness();
    const map = new LeafletMap(box, {
      crs: planeCrs,
      attributionControl: false,
      dragging: !hasFingers(),
      doubleClickZoom: true,
      inertia: !isStill,
      keyboardPanDelta: 120,
      markerZoomAnimation: !isStill,
      maxBounds: boundsOf(outerFrame),
      maxBoundsViscosity: 0.8,
      maxZoom,
      scrollWheelZoom: false,
      zoomAnimation: !isStill,
      zoomControl: false,
      zoomSnap: 0,
    });
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', this.dataset['label'] ?? '');
    let isWhole = true;
    const showWhole = (animate = false) => {
      const { x, y } = map.getSize();
      const zoom = zoomToFit(wholeFrame, x, y);
      map.setMinZoom(Math.min(zoom, maxZoom) - 0.3);
      map.setView(latLngAt(middleOf(wholeFrame)), zoom, { animate });
      isWhole = true;
    };
    showWhole();
    map.on('movestart', () => (isWhole = false));
    new ResizeObserver(() => {
      const wasWhole = isWhole;
      map.invalidateSize({ animate: false });
      if (wasWhole) showWhole();
    }).observe(box);

    new GroundLayer(svg).addTo(map);
    new DetailLayer(svg).addTo(map);
    // Written by the page from the same rows.
    const names = new NamesLayer(JSON.parse(this.dataset['names'] ?? '[]') as NameRow[]).addTo(map);
    const pins = links.flatMap((link) => pinFrom(link, map) ?? []);
    const arrangement = new Arrangement(map, pins, names);
    arrangement.now();
    // Names are measured again in the page's own font.
    void document.fonts.ready.then(() => arrangement.later());

    const cards = this.#cards(svg, pins);
    const choose = (pin: Pin, isAsked: boolean) => {
      // A page that opens at a place is there from the start.
      map.setView(pin.at, Math.max(map.getZoom(), closeZoom), { animate: isAsked && !isStill });
      cards.open(pin.id, isAsked ? pin.element : undefined);
    };
    for (const pin of pins) {
      pin.element.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        choose(pin, true);
      });
    }
    this.#controls(
      map,
      () => pins.find(({ id }) => id === cards.current?.dataset['card']),
      () => {
        cards.close();
        showWhole(!isStill);
      },
    );
    this.#entries(map, pins, arrangement, cards);
    listenForGestures(map, hint);

    const asked = pins.find(({ element }) => location.hash === `#${slugOf(element)}`);
    if (asked) {
      choose(asked, false);
      // The same address leads to the table's row where there is no script.
      this.scrollIntoView({ block: 'nearest' });
    }
    this.dataset['ready'] = '';
  }

  #cards(svg: SVGSVGElement, pins: readonly Pin[]) {
    const cards = new Cards(this);
    cards.onChange = (card) => {
      const chosen = card?.dataset['card'];
      for (const pin of pins) {
        if (pin.id === chosen) pin.element.setAttribute('aria-current', 'true');
        else pin.element.removeAttribute('aria-current');
      }
      const tie = chosen && svg.querySelector(`[data-to="${chosen}"]`);
      svg.classList.toggle('has-chosen', Boolean(tie));
      for (const other of svg.querySelectorAll('.tie'))
        other.classList.toggle('is-chosen', other === tie);
      const pin = pins.find(({ id }) => id === chosen);
      history.replaceState(
        history.state,
        '',
        pin ? `#${slugOf(pin.element)}` : location.pathname + location.search,
      );
    };
    return cards;
  }

  #controls(map: LeafletMap, chosen: () => Pin | undefined, whole: () => void) {
    const buttons = this.querySelector<HTMLElement>('.map-controls');
    if (!buttons) return;
    buttons.hidden = false;
    const animate = !wantsStillness();
    const on = (name: string, act: () => void) => {
      const button = buttons.querySelector<HTMLButtonElement>(`[data-do="${name}"]`);
      button?.addEventListener('click', act);
      return button;
    };
    // Towards the chosen place if there is one, so that it does not slip out of view.
    const zoomBy = (step: number) => {
      const zoom = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), map.getZoom() + step));
      map.setView(chosen()?.at ?? map.getCenter(), zoom, { animate });
    };
    const closer = on('in', () => zoomBy(1));
    const farther = on('out', () => zoomBy(-1));
    on('whole', whole);
    // Not disabled, or the keyboard would lose its place.
    const limits = () => {
      closer?.setAttribute('aria-disabled', String(map.getZoom() >= map.getMaxZoom()));
      farther?.setAttribute('aria-disabled', String(map.getZoom() <= map.getMinZoom()));
    };
    map.on('zoomend', limits);
    limits();
  }

  /** The layer of stories and events: its code and its list are loaded when it is switched on. */
  #entries(map: LeafletMap, pins: readonly Pin[], arrangement: Arrangement, cards: Cards) {
    const part = this.querySelector<HTMLElement>('.map-switch');
    const control = part?.querySelector('button');
    const status = part?.querySelector('[role=status]');
    if (!part || !control || !status) return;
    part.hidden = false;
    let layer: Promise<EntriesLayer> | undefined;
    control.addEventListener('click', () => {
      const isOn = control.getAttribute('aria-pressed') !== 'true';
      control.setAttribute('aria-pressed', String(isOn));
      status.textContent = '';
      layer ??= import('./entries.client.ts').then(({ entriesLayer }) =>
        entriesLayer(map, pins, arrangement, cards, part.dataset),
      );
      layer
        .then((entries) => {
          if (isOn) entries.show();
          else entries.hide();
        })
        .catch(() => {
          layer = undefined;
          control.setAttribute('aria-pressed', 'false');
          status.textContent = part.dataset['failed'] ?? '';
        });
    });
  }
}

/** Leaflet keeps to the corners of latitudes and longitudes, so those of the plane's box are given. */
const boundsOf = ({ left, top, right, bottom }: Box) =>
  new LatLngBounds(latLngAt({ x: left, y: bottom }), latLngAt({ x: right, y: top }));

/** The last part of a profile's address, which the map's own address takes over. */
const slugOf = (link: HTMLAnchorElement) => link.pathname.split('/').at(-2) ?? '';

customElements.define('places-map', PlacesMap);
