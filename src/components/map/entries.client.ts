// The layer of stories and events: loaded with its list when a reader switches it on.
import type { Map as LeafletMap } from 'leaflet';
import Supercluster from 'supercluster';
import {
  clusterOptions,
  clustersAt,
  featuresOf,
  finestZoom,
  type Cluster,
  type ClusterIndex,
} from '../../domain/map/clusters.ts';
import { type MapEntryRow } from '../../domain/map/entries.ts';
import { type Arrangement } from './arrangement.client.ts';
import { type Cards } from './cards.client.ts';
import { followFocus, markerAround, type Anchored, type Pin } from './pins.client.ts';
import { latLngOf } from './plane.client.ts';

interface Entry extends Omit<MapEntryRow, 'places'> {
  /** Of the place at which it stands. */
  readonly pin: Pin;
}

/** Longer lists than this belong to the pages of lists. */
const mostListed = 40;

export async function entriesLayer(
  map: LeafletMap,
  pins: readonly Pin[],
  arrangement: Arrangement,
  cards: Cards,
  { count, list: address = '' }: DOMStringMap,
): Promise<EntriesLayer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  // Written by the build from the same type.
  const rows = (await answer.json()) as MapEntryRow[];
  const entries = rows.flatMap(({ places, ...row }) =>
    pins.filter(({ id }) => places.includes(id)).map((pin) => ({ pin, ...row })),
  );
  // One text for each plural form, as the page's catalogue has them.
  const forms = JSON.parse(count ?? '{}') as Record<string, string>;
  return new EntriesLayer(map, arrangement, cards, entries, forms);
}

export class EntriesLayer {
  readonly #map: LeafletMap;
  readonly #arrangement: Arrangement;
  readonly #cards: Cards;
  readonly #entries: readonly Entry[];
  readonly #forms: Readonly<Record<string, string>>;
  readonly #index: ClusterIndex;
  #bubbles: Anchored[] = [];
  #isShown = false;

  constructor(
    map: LeafletMap,
    arrangement: Arrangement,
    cards: Cards,
    entries: readonly Entry[],
    /** One text for each plural form. */
    forms: Readonly<Record<string, string>>,
  ) {
    this.#map = map;
    this.#arrangement = arrangement;
    this.#cards = cards;
    this.#entries = entries;
    this.#forms = forms;
    this.#index = new Supercluster<{ index: number }>(clusterOptions).load(
      featuresOf(entries.map(({ pin }) => ({ latitude: pin.at.lat, longitude: pin.at.lng }))),
    );
    map.on('zoomend', () => {
      if (this.#isShown) this.#draw();
    });
  }

  show() {
    this.#isShown = true;
    this.#draw();
  }

  hide() {
    this.#isShown = false;
    this.#clear();
    this.#arrangement.later();
  }

  #clear() {
    for (const { marker } of this.#bubbles) marker.remove();
    this.#bubbles = [];
    this.#arrangement.others = [];
  }

  #draw() {
    const focused = this.#bubbles.findIndex(({ element }) => element === document.activeElement);
    this.#clear();
    this.#bubbles = clustersAt(this.#index, this.#map.getZoom()).map((cluster) =>
      this.#bubble(cluster),
    );
    this.#arrangement.others = this.#bubbles;
    this.#arrangement.later();
    // A bubble that was zoomed into is gone; its neighbour goes on from there.
    if (focused >= 0)
      this.#bubbles.at(Math.min(focused, this.#bubbles.length - 1))?.element.focus();
  }

  #bubble(cluster: Cluster): Anchored {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'map-bubble';
    element.textContent = this.#number(cluster.members.length);
    element.setAttribute('aria-label', this.#label(cluster));
    element.addEventListener('click', () => this.#open(cluster, element));
    const at = latLngOf(cluster.at);
    const bubble = { at, element, marker: markerAround(element, at, -500).addTo(this.#map) };
    followFocus(this.#map, bubble);
    return bubble;
  }

  #number = (value: number) => new Intl.NumberFormat(document.documentElement.lang).format(value);

  /** `12 stories and events: Guarda, Selçuk`, in the page's language. */
  #label({ members }: Cluster): string {
    const { lang } = document.documentElement;
    const form = this.#forms[new Intl.PluralRules(lang).select(members.length)];
    const counted = (form ?? this.#forms['other'] ?? '').replace(
      '{{count}}',
      this.#number(members.length),
    );
    return `${counted} ${this.#placesOf(members).join(', ')}`;
  }

  #placesOf = (members: readonly number[]) => [
    ...new Set(members.map((member) => this.#entries[member]!.pin.text)),
  ];

  #open({ at, id, members }: Cluster, opener: HTMLElement) {
    const zoom = id === undefined ? Infinity : this.#index.getClusterExpansionZoom(id);
    if (zoom <= Math.min(finestZoom, this.#map.getMaxZoom())) {
      this.#map.setView(latLngOf(at), zoom + 0.1, {
        animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      });
      return;
    }
    this.#list(members);
    this.#cards.open('entries', opener);
  }

  #list(members: readonly number[]) {
    const card = document.querySelector('[data-card=entries]');
    const list = card?.querySelector('ul');
    const places = card?.querySelector('[data-places]');
    const more = card?.querySelector<HTMLElement>('[data-more]');
    if (!list || !places || !more) return;
    places.textContent = this.#placesOf(members).join(', ');
    const left = members.length - mostListed;
    more.textContent = more.dataset['more']?.replace('{{count}}', this.#number(left)) ?? '';
    more.parentElement?.toggleAttribute('hidden', left <= 0);
    list.replaceChildren(
      ...members.slice(0, mostListed).map((member) => {
        const { address, lang, title, when } = this.#entries[member]!;
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = address;
        link.textContent = title;
        if (lang) [link.lang, link.hreflang] = [lang, lang];
        const time = document.createElement('small');
        time.textContent = when;
        item.append(link, ' ', time);
        return item;
      }),
    );
  }
}
