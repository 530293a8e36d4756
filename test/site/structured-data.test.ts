import { describe, expect, it } from 'vitest';
import { entryAddress, type Collection } from '../../src/domain/addresses.ts';
import { readContent } from '../../src/content-pipeline/content-files.ts';
import { publishedEntries } from '../../src/content-pipeline/published-entries.ts';
import { type Thing } from '../../src/content-pipeline/structured-data.ts';
import { readingIn } from '../../src/domain/content/language-versions.ts';
import { locales, tagOf } from '../../src/domain/locale.ts';
import { documentFaults } from '../content-pipeline/structured-data-rules.ts';
import { attributes, pages, read } from './built-site.ts';

const { files } = await readContent();
const thingsOn = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
    // The validator judges what it is.
    ([, text = '']) => JSON.parse(text) as Thing,
  );
const page = (collection: Collection, slug: string, locale: (typeof locales)[number]) =>
  read(`${entryAddress(collection, slug, locale).slice(1)}index.html`);

const kinds = [
  ['stories', 'BlogPosting'],
  ['events', 'Event'],
  ['places', 'City'],
] as const;

describe.each(kinds)('%s', (collection, type) => {
  it.each(locales)('in %s are described by the rules, as their pages tell them', (locale) => {
    for (const entry of publishedEntries(files, collection)) {
      const html = page(collection, entry.slug, locale);
      const things = thingsOn(html);
      if (things.length === 0 && collection === 'places') {
        expect(['siegburger-kompanie', 'patenboot-siegburg']).toContain(entry.slug);
        continue;
      }
      expect(things.map((thing) => thing['@type'])).toEqual([type]);
      expect(things.flatMap(documentFaults)).toEqual([]);
      const reading = readingIn(entry, locale);
      expect(things[0]?.['description']).toBe(reading.data.summary);
      if (collection === 'stories') expect(things[0]?.['inLanguage']).toBe(tagOf(reading.locale));
      const image = attributes(html, /property="og:image"/, 'content')[0];
      expect(things[0]?.['image']).toBe(image);
    }
  });
});

it('no other page describes anything', () => {
  const described = pages().filter((name) => thingsOn(read(name)).length > 0);
  const count = (collection: 'stories' | 'events') => publishedEntries(files, collection).length;
  expect(described).toHaveLength((count('stories') + count('events') + 8) * locales.length);
});
