import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryAddress, homeAddress, listAddress, roomAddress } from '../../src/domain/addresses.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { axeFindings, openPage, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(async () => site.close());

/** One of every kind. */
const kinds: readonly [string, (locale: Locale) => string][] = [
  ['home', homeAddress],
  ['places', (locale) => roomAddress('places', locale)],
  ['place', (locale) => entryAddress('places', 'boleslawiec', locale)],
  ['stories', (locale) => roomAddress('stories', locale)],
  [
    'stories of a theme',
    (locale) => listAddress('stories', { facet: { by: 'theme', value: 'T4' } }, locale),
  ],
  ['story', (locale) => entryAddress('stories', 'deklaracja-dla-zbaraza', locale)],
  ['story in one language only', (locale) => entryAddress('stories', 'une-halle-demenage', locale)],
  ['events', (locale) => roomAddress('events', locale)],
  ['event', (locale) => entryAddress('events', 'europe-day', locale)],
  ['strategy', (locale) => roomAddress('strategy', locale)],
  ['numbers', (locale) => roomAddress('numbers', locale)],
  ['search', (locale) => roomAddress('search', locale)],
  ['page with long words', (locale) => entryAddress('pages', 'licences', locale)],
  ['page with facts of the operator', (locale) => entryAddress('pages', 'imprint', locale)],
  ['missing page', (locale) => `${homeAddress(locale)}404/`],
];

describe.each(locales)('in %s', (locale) => {
  // One visit, from page to page: what one of them stores the next would show.
  let visit: Awaited<ReturnType<typeof openPage>>;
  beforeAll(async () => (visit = await openPage(site)));
  afterAll(() => visit.context.close());

  it.each(kinds)(
    '%s: no violation, no foreign request, no cookie, no storage, nothing for axe, no sideways scrolling at 320 pixels',
    async (_, addressIn) => {
      const { page, context, wrongs } = visit;
      wrongs.length = 0;
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(site.origin + addressIn(locale));
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page, ['cat.color'])).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      expect(wrongs).toEqual([]);
    },
  );
});
