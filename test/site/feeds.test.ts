import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  entryAddress,
  feedAddress,
  homeAddress,
  listAddress,
  roomAddress,
} from '../../src/domain/addresses.ts';
import { feedFacets } from '../../src/content-pipeline/feed-facets.ts';
import { locales, tagOf } from '../../src/domain/locale.ts';
import {
  atomFaults,
  childrenOf,
  jsonFeedFaults,
  parseXml,
  type JsonFeed,
} from '../content-pipeline/feed-rules.ts';
import { attributes, read, root } from './built-site.ts';

const file = (address: string) => read(address.slice(1));
const page = (address: string) => read(`${address.slice(1)}index.html`);
const all = locales.flatMap((locale) => feedFacets.map((facet) => ({ locale, facet })));

describe.each(all)('stories in $locale, $facet.by $facet.value', ({ locale, facet }) => {
  const atom = file(feedAddress('atom', locale, facet));
  const json = file(feedAddress('json', locale, facet));

  it('keep the rules of Atom and JSON Feed', () => {
    expect(atomFaults(atom)).toEqual([]);
    expect(jsonFeedFaults(json)).toEqual([]);
  });

  it('are the same in both, each in the language that its page says', () => {
    const entries = childrenOf(parseXml(atom), 'entry');
    const { items = [] } = JSON.parse(json) as JsonFeed;
    expect(items.map(({ id }) => id)).toEqual(
      entries.map((entry) => childrenOf(entry, 'id')[0]?.text),
    );
    for (const entry of entries) {
      const address = childrenOf(entry, 'link')[0]?.attributes['href'] ?? '';
      const html = page(new URL(address).pathname);
      const said = attributes(html, /class="prose"/, 'lang')[0] ?? tagOf(locale);
      expect(entry.attributes['xml:lang']).toBe(said);
    }
  });

  it('are told of by a page that is there', () => {
    const address = parseXml(atom)
      .children.filter(({ name }) => name === 'link')
      .map(({ attributes: { href = '' } }) => new URL(href).pathname);
    for (const name of address)
      expect(existsSync(path.join(root, name.endsWith('/') ? `${name}index.html` : name))).toBe(
        true,
      );
  });
});

describe.each(locales)('pages in %s', (locale) => {
  const guarda = { by: 'place', value: 'guarda' } as const;
  const theme = { by: 'theme', value: 'T4' } as const;
  it.each<[string, string, string[]]>([
    [
      'the start',
      homeAddress(locale),
      ['atom', 'json', 'calendar'].map((kind) => feedAddress(kind as 'atom', locale)),
    ],
    [
      'the stories',
      roomAddress('stories', locale),
      [feedAddress('atom', locale), feedAddress('json', locale)],
    ],
    [
      'a theme',
      listAddress('stories', { facet: theme }, locale),
      [feedAddress('atom', locale, theme), feedAddress('json', locale, theme)],
    ],
    [
      'a story',
      entryAddress('stories', 'um-voto-renovado', locale),
      [feedAddress('atom', locale), feedAddress('json', locale)],
    ],
    ['the events', roomAddress('events', locale), [feedAddress('calendar', locale)]],
    [
      'events of a place',
      listAddress('events', { facet: guarda }, locale),
      [feedAddress('calendar', locale, guarda)],
    ],
    [
      'a place',
      entryAddress('places', 'guarda', locale),
      ['atom', 'json', 'calendar'].map((kind) => feedAddress(kind as 'atom', locale, guarda)),
    ],
  ])('%s names its feeds in its head', (_, address, feeds) => {
    const html = page(address);
    const found = attributes(html, /^<link\s(?=.*rel="alternate")(?=.*\stype=")/, 'href');
    expect(found).toEqual(feeds);
    for (const feed of found) expect(existsSync(path.join(root, feed))).toBe(true);
  });

  it('the page about following has every address', () => {
    const html = page(entryAddress('pages', 'follow', locale));
    const links = attributes(html, /^<a\s/, 'href');
    for (const facet of feedFacets) {
      for (const kind of ['atom', 'json', 'calendar'] as const)
        expect(links).toContain(feedAddress(kind, locale, facet));
      expect(
        links.some(
          (href) =>
            href.startsWith('webcal:') && href.endsWith(feedAddress('calendar', locale, facet)),
        ),
      ).toBe(true);
    }
    for (const other of locales) expect(links).toContain(feedAddress('atom', other));
    for (const id of ['stories', 'events']) expect(html).toContain(`id="${id}"`);
  });
});
