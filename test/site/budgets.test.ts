import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorWeight } from '../../src/commands/editor-weight.ts';
import { entryAddress, roomAddress } from '../../src/domain/addresses.ts';
import { locales } from '../../src/domain/locale.ts';
import { placeIds, placeOf } from '../../src/domain/places.ts';
import { pages, read, root, weightOf } from './built-site.ts';

const page = (address: string) => read(`${address.slice(1)}index.html`);
const storyPages = pages().filter((name) =>
  locales.some((locale) => `/${name}`.startsWith(roomAddress('stories', locale))),
);

describe.each(locales)('reading pages in %s', (locale) => {
  it.each([
    ['the strategy', roomAddress('strategy', locale)],
    ['the events', roomAddress('events', locale)],
    ['an event', entryAddress('events', 'europe-day', locale)],
    ...placeIds.map((id): [string, string] => [
      id,
      entryAddress('places', placeOf(id).slug, locale),
    ]),
  ])('%s: at most 14 kB of HTML and CSS, 3 kB of script, 45 kB of font', (_, address) => {
    const { html, css, script, font } = weightOf(page(address));
    expect(html + css).toBeLessThanOrEqual(14_000);
    expect(script).toBeLessThanOrEqual(3_000);
    expect(font).toBeGreaterThan(0);
    expect(font).toBeLessThanOrEqual(45_000);
  });
});

it.each(storyPages)('%s keeps the budget of a story', (name) => {
  const { html, css, script, font } = weightOf(read(name));
  expect(html + css).toBeLessThanOrEqual(14_000);
  expect(script).toBeLessThanOrEqual(3_000);
  expect(font).toBeLessThanOrEqual(45_000);
});

it('the editor starts with at most 950 kB', () => {
  const weight = editorWeight(path.join(root, 'admin'));
  expect(weight).toBeGreaterThan(300_000);
  expect(weight).toBeLessThanOrEqual(950_000);
});
