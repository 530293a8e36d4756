import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  entryAddress,
  homeAddress,
  mapEntriesAddress,
  roomAddress,
} from '../../src/domain/addresses.ts';
import { areaAddress, areas, areasIn } from '../../src/domain/map/areas.ts';
import { boxAbout } from '../../src/domain/map/fitting.ts';
import { type MapEntryRow } from '../../src/domain/map/entries.ts';
import { project } from '../../src/domain/map/projection.ts';
import { locales } from '../../src/domain/locale.ts';
import { placeIds, placeOf } from '../../src/domain/places.ts';
import { attributes, brotli, files, read, root, weightOf } from './built-site.ts';

const page = (address: string) => read(`${address.slice(1)}index.html`);
const weightOfFile = (name: string) => brotli(readFileSync(path.join(root, name)));

/** Scripts that a page loads, with those that they import at once. */
function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const follow = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    const text = readFileSync(path.join(root, name), 'utf8');
    for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      // What is imported by a call comes later.
      if (!text.includes(`import(\`./${imported}\`)`)) follow(path.posix.join('/_astro', imported));
  };
  for (const source of attributes(html, /^<script/, 'src')) follow(source);
  return [...found];
}

describe.each(locales)('the map page in %s', (locale) => {
  const html = page(roomAddress('map', locale));

  it('weighs at most 72 kB on first load, the font apart', () => {
    const { css, html: markup } = weightOf(html);
    const script = scriptsOf(html).reduce((sum, name) => sum + weightOfFile(name), 0);
    expect(markup + css + script).toBeLessThanOrEqual(72_000);
  });

  it('leads to every profile from the map, from a card and from the table', () => {
    for (const id of placeIds) {
      const address = entryAddress('places', placeOf(id).slug, locale);
      const links = attributes(html, /^<a\s/, 'href').filter((href) => href === address);
      expect(links).toHaveLength(3);
    }
  });

  it('lists the stories and events with places that the map has', () => {
    const rows = JSON.parse(read(mapEntriesAddress(locale).slice(1))) as MapEntryRow[];
    expect(rows.length).toBeGreaterThan(0);
    const pages = new Set(files().map((name) => `/${name.replace(/index\.html$/, '')}`));
    for (const { address, places, title, when } of rows) {
      expect(pages.has(address)).toBe(true);
      expect(title && when).toBeTruthy();
      expect(places.length).toBeGreaterThan(0);
      for (const id of places) expect(placeIds).toContain(id);
    }
  });

  it('is reached from the home page and from the places', () => {
    const address = roomAddress('map', locale);
    for (const from of [homeAddress(locale), roomAddress('places', locale)])
      expect(attributes(page(from), /^<a\s/, 'href')).toContain(address);
  });

  it('and the drawn maps of home and profiles say what they show', () => {
    expect(attributes(page(homeAddress(locale)), /role="img"/, 'aria-label')).toHaveLength(1);
    for (const id of placeIds) {
      const profile = page(entryAddress('places', placeOf(id).slug, locale));
      const [figure = ''] = /<figure class="place-map">.*?<\/figure>/s.exec(profile) ?? [];
      const onMap = `${roomAddress('map', locale)}#${placeOf(id).slug}`;
      expect(attributes(figure, /^<a\s/, 'href')).toEqual([onMap]);
      expect(attributes(figure, /class="map map-of-place"/, 'aria-hidden')).toEqual(['true']);
    }
  });
});

it('the home page gains at most 7 kB by its map: drawing, names and styles', () => {
  const html = page(homeAddress('el'));
  const [figure = ''] = /<figure class="map-of-ties">.*?<\/figure>/s.exec(html) ?? [];
  const styles = attributes(html, /rel="stylesheet"/, 'href').filter((name) =>
    read(name.slice(1)).includes('.map-'),
  );
  expect(figure).not.toBe('');
  const weight = styles.reduce((sum, name) => sum + weightOfFile(name), brotli(figure));
  expect(weight).toBeLessThanOrEqual(7000);
});

it('the fine drawing is there in areas: 40 kB for a view at most, 70 kB in all', () => {
  const weights = new Map(areas.map(({ id }) => [id, weightOfFile(areaAddress(id))]));
  expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(
    70_000,
  );
  for (const id of placeIds) {
    const seen = areasIn(boxAbout(project(placeOf(id)), 1120, 770));
    expect(seen.reduce((sum, area) => sum + weights.get(area.id)!, 0)).toBeLessThanOrEqual(40_000);
  }
});
