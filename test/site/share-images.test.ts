import { statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { shareImageSize } from '../../src/domain/share-image.ts';
import { attributes, files, pages, read, root } from './built-site.ts';

/** Pages kept from search engines, such as the search itself, are passed on by nobody. */
const shown = pages().filter((name) => read(name).includes('property="og:title"'));
const imageOf = (name: string) =>
  new URL(attributes(read(name), /property="og:image"/, 'content')[0] ?? '', 'http://none')
    .pathname;

it('every page of a language names an image, a title, a summary and its language', () => {
  const wanted = pages().filter(
    (name) => /^[a-z]{2}\//.test(name) && !read(name).includes('content="noindex"'),
  );
  expect(wanted.filter((name) => !shown.includes(name))).toEqual([]);
  for (const name of shown) {
    const html = read(name);
    for (const property of ['og:title', 'og:description', 'og:image', 'og:locale'])
      expect(attributes(html, new RegExp(`property="${property}"`), 'content')[0]).toBeTruthy();
    expect(attributes(html, /property="og:locale"/, 'content')[0]).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
    expect(attributes(html, /name="twitter:card"/, 'content')).toEqual(['summary_large_image']);
    expect(attributes(html, /property="og:image"/, 'content')[0]).toMatch(/^https?:\/\//);
  }
});

it('every image that a page names is there, in the size that messengers ask for', async () => {
  const images = [...new Set(shown.map(imageOf))];
  expect(images.length).toBeGreaterThan(150);
  for (const image of images) {
    const { width, height, format } = await sharp(path.join(root, image)).metadata();
    expect({ image, width, height, format }).toEqual({ image, ...shareImageSize, format: 'png' });
  }
});

it('every image is named by a page, and none is heavy', () => {
  const named = new Set(shown.map(imageOf));
  const drawn = files().filter((name) => name.startsWith('share/'));
  expect(drawn.filter((name) => !named.has(`/${name}`))).toEqual([]);
  expect(drawn.filter((name) => statSync(path.join(root, name)).size > 150_000)).toEqual([]);
});
