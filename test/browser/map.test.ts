import { type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryAddress, homeAddress, roomAddress } from '../../src/domain/addresses.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { placeIds, placeOf } from '../../src/domain/places.ts';
import { axeFindings, openPage, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(async () => site.close());

const mapAddress = (locale: Locale) => site.origin + roomAddress('map', locale);
const profile = (id: (typeof placeIds)[number], locale: Locale) =>
  entryAddress('places', placeOf(id).slug, locale);
const pin = (page: Page, id: string) => page.locator(`.map-pin[data-place=${id}]`);
const card = (page: Page, id: string) => page.locator(`[data-card=${id}]`);

async function openMap(page: Page, locale: Locale, hash = '') {
  await page.goto(mapAddress(locale) + hash);
  await page.locator('places-map[data-ready]').waitFor();
  await arranged(page);
  await page.locator('.map').scrollIntoViewIfNeeded();
}

/** Names and what would overlap are placed with the frame after a flight. */
async function arranged(page: Page) {
  await page.locator('.leaflet-zoom-anim').waitFor({ state: 'detached' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(undefined))));
}

/** Whether a click on the middle of an element reaches it and nothing that lies over it. */
const isOnTop = (element: Locator) =>
  element.evaluate((target) => {
    const { left, top, width, height } = target.getBoundingClientRect();
    const met = document.elementFromPoint(left + width / 2, top + height / 2);
    return met !== null && target.contains(met);
  });

describe.each(locales)('the map in %s', (locale) => {
  it('violates nothing, asks nobody else, stores nothing and leaves nothing for axe', async () => {
    const { page, context, wrongs } = await openPage(site);
    await openMap(page, locale);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, ['cat.color'])).toEqual([]);
    await pin(page, 'zbarazh').click();
    await page.locator('.map-switch button').click();
    await page.locator('.map-bubble').first().waitFor();
    await arranged(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await arranged(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    expect(await axeFindings(page)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(wrongs).toEqual([]);
    await context.close();
  });

  it('without JavaScript is drawn, and every dot leads to its profile', async () => {
    const { page, context, wrongs } = await openPage(site, { javaScriptEnabled: false });
    await page.goto(mapAddress(locale));
    for (const id of placeIds)
      expect(await page.locator(`.map-places a[href="${profile(id, locale)}"]`).isVisible()).toBe(
        true,
      );
    expect(await page.locator('.map-controls, .map-switch').filter({ visible: true }).count()).toBe(
      0,
    );
    // Of the map alone: on the way to another page Chromium may say that it has left out the transition.
    expect(wrongs).toEqual([]);
    await page.locator(`.map-places a[href="${profile('guarda', locale)}"] circle`).click();
    await page.waitForURL(site.origin + profile('guarda', locale));
    await context.close();
  });
});

it.each([320, 390, 1280])('all ten pins can be reached at %i pixels', async (width) => {
  // A pointer cannot press what slips away under it; whoever looks on waits for the map to stand still.
  const { page, context } = await openPage(site, {
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  await openMap(page, 'de');
  const boxes = await Promise.all(placeIds.map(async (id) => (await pin(page, id).boundingBox())!));
  for (const [index, id] of placeIds.entries()) {
    expect(await isOnTop(pin(page, id))).toBe(true);
    const one = boxes[index]!;
    for (const other of boxes.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24);
  }
  for (const id of ['werder', 'kompanie'] as const) {
    await pin(page, id).click();
    await card(page, id).waitFor();
    await page.keyboard.press('Escape');
  }
  await context.close();
});

describe('with the keyboard', () => {
  it('a pin opens its card, and Escape gives the focus back', async () => {
    const { page, context } = await openPage(site);
    await openMap(page, 'tr');
    await pin(page, 'selcuk').focus();
    await page.keyboard.press('Enter');
    await card(page, 'selcuk').waitFor();
    expect(await card(page, 'selcuk').evaluate((it) => it === document.activeElement)).toBe(true);
    expect(page.url()).toBe(`${mapAddress('tr')}#selcuk`);
    expect(await pin(page, 'selcuk').getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await card(page, 'selcuk').isVisible()).toBe(false);
    expect(await pin(page, 'selcuk').evaluate((it) => it === document.activeElement)).toBe(true);
    expect(page.url()).toBe(mapAddress('tr'));
    await context.close();
  });

  it('all pins are stops in the order of the places, and come into view', async () => {
    const { page, context } = await openPage(site);
    await openMap(page, 'fr', '#guarda');
    await pin(page, 'siegburg').focus();
    for (const id of placeIds) {
      const focused = page.locator(':focus');
      expect(await focused.getAttribute('data-place')).toBe(id);
      expect(await isOnTop(focused)).toBe(true);
      await page.keyboard.press('Tab');
    }
    await context.close();
  });

  it('a pin reached while the map still flies elsewhere comes into view', async () => {
    const { page, context } = await openPage(site);
    await openMap(page, 'el');
    // The flight is shorter than the way from here to the browser.
    await pin(page, 'guarda').evaluate((goal) => {
      const pane = goal.closest('.leaflet-map-pane')!;
      const whenFlying = new MutationObserver(() => {
        if (!pane.classList.contains('leaflet-zoom-anim')) return;
        whenFlying.disconnect();
        goal.focus();
      });
      whenFlying.observe(pane, { attributeFilter: ['class'] });
    });
    await pin(page, 'selcuk').focus();
    await page.keyboard.press('Enter');
    await page.locator('.map-pin[data-place=guarda]:focus').waitFor();
    await arranged(page);
    expect(await isOnTop(pin(page, 'guarda'))).toBe(true);
    await context.close();
  });

  it('arrows move the map, plus and minus zoom it', async () => {
    const { page, context } = await openPage(site, { reducedMotion: 'reduce' });
    await openMap(page, 'pl');
    const viewBox = () => page.locator('.map-ground').first().getAttribute('viewBox');
    const seen = [await viewBox()];
    await page.locator('.map').focus();
    for (const key of ['+', 'ArrowRight', '-']) {
      await page.keyboard.press(key);
      await page.waitForFunction(
        (before) => document.querySelector('.map-ground')?.getAttribute('viewBox') !== before,
        seen.at(-1),
      );
      seen.push(await viewBox());
    }
    expect(new Set(seen).size).toBe(4);
    await context.close();
  });
});

it('an address with a place opens its card', async () => {
  const { page, context } = await openPage(site);
  await openMap(page, 'pt', '#zbarazh');
  expect(await card(page, 'zbarazh').isVisible()).toBe(true);
  await card(page, 'zbarazh').getByRole('link').click();
  await page.waitForURL(site.origin + profile('zbarazh', 'pt'));
  await context.close();
});

describe('the wheel', () => {
  it('scrolls the page and says how to zoom; with Ctrl it zooms', async () => {
    const { page, context } = await openPage(site, { reducedMotion: 'reduce' });
    await openMap(page, 'de');
    await page.locator('.map').hover();
    const viewBox = () => page.locator('.map-ground').first().getAttribute('viewBox');
    const before = await viewBox();
    await page.mouse.wheel(0, 120);
    await page.waitForFunction(() => window.scrollY > 0);
    expect(await viewBox()).toBe(before);
    expect(await page.locator('.map-hint').textContent()).toContain('Strg');
    await page.locator('.map').hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.waitForFunction(
      (old) => document.querySelector('.map-ground')?.getAttribute('viewBox') !== old,
      before,
    );
    await page.keyboard.up('Control');
    await context.close();
  });
});

it('with fingers, one scrolls the page and none drags the map', async () => {
  const { page, context } = await openPage(site, {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  await openMap(page, 'el');
  const action = await page.locator('.map').evaluate((map) => getComputedStyle(map).touchAction);
  expect(action).toBe('pan-x pan-y');
  await context.close();
});

describe('the layer of stories and events', () => {
  it('is loaded when it is switched on, lists what is at a place, and goes again', async () => {
    const { page, context, wrongs } = await openPage(site);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openMap(page, 'de');
    const lazy = () => asked.filter((name) => name.includes('entries'));
    expect(lazy()).toEqual([]);
    const control = page.getByRole('button', { name: 'Geschichten und Termine zeigen' });
    await control.click();
    const bubble = page.getByRole('button', { name: /Geschichten und Termine: Guarda$/ });
    await bubble.click();
    expect(lazy()).toHaveLength(2);
    const list = card(page, 'entries');
    expect(await list.locator('[data-places]').textContent()).toBe('Guarda');
    const entries = await list.getByRole('link').count();
    expect(String(entries)).toBe(await bubble.textContent());
    await page.keyboard.press('Escape');
    expect(await bubble.evaluate((it) => it === document.activeElement)).toBe(true);
    await control.click();
    expect(await page.locator('.map-bubble').count()).toBe(0);
    expect(wrongs).toEqual([]);
    await context.close();
  });

  it('says how many more there are at a place than it lists, and where they stand', async () => {
    const { page, context } = await openPage(site);
    const row = { places: ['guarda'], address: '/de/geschichten/', when: '2026' };
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...row, title: `Geschichte ${index}` }));
    for (const [count, more] of [
      [40, undefined],
      [45, 'Noch 5 in diesen Listen: Alle Geschichten · Alle Termine'],
    ] as const) {
      await page.route('**/entries.json', (route) => route.fulfill({ json: rows(count) }));
      await openMap(page, 'de');
      await page.getByRole('button', { name: 'Geschichten und Termine zeigen' }).click();
      await page.getByRole('button', { name: /Geschichten und Termine: Guarda$/ }).click();
      const list = card(page, 'entries');
      expect(await list.getByRole('listitem').count()).toBe(40);
      const said = list.locator('p:visible', { has: page.locator('[data-more]') });
      expect(await said.allInnerTexts()).toEqual(more === undefined ? [] : [more]);
    }
    await context.close();
  });

  it('opens a cluster of several places by zooming in', async () => {
    const { page, context } = await openPage(site, { reducedMotion: 'reduce' });
    await openMap(page, 'de');
    await page.getByRole('button', { name: 'Geschichten und Termine zeigen' }).click();
    const bubbles = page.locator('.map-bubble');
    await bubbles.first().waitFor();
    const before = await bubbles.count();
    await page
      .getByRole('button', { name: /: .+, .+/ })
      .first()
      .click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('.map-bubble').length > count,
      before,
    );
    await context.close();
  });

  it('says so when it cannot be loaded', async () => {
    const { page, context } = await openPage(site);
    await page.route('**/entries.json', (route) => route.abort());
    await openMap(page, 'de');
    await page.getByRole('button', { name: 'Geschichten und Termine zeigen' }).click();
    await page.getByText('konnte nicht geladen werden').waitFor();
    await context.close();
  });
});

it('the fine drawing comes with closer zooms only', async () => {
  const { page, context, wrongs } = await openPage(site, { reducedMotion: 'reduce' });
  const areas: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/map/')) areas.push(pathname);
  });
  await openMap(page, 'de', '#orestiada');
  expect(areas).toEqual([]);
  await page.getByRole('button', { name: 'Vergrößern' }).click();
  await page.locator('.map-ground clipPath').first().waitFor({ state: 'attached' });
  expect(new Set(areas).size).toBe(areas.length);
  expect(wrongs).toEqual([]);
  await context.close();
});

it('who wants less motion gets none', async () => {
  const { page, context } = await openPage(site, { reducedMotion: 'reduce' });
  await openMap(page, 'de');
  await pin(page, 'guarda').click();
  expect(await page.locator('.leaflet-zoom-anim, .leaflet-pan-anim').count()).toBe(0);
  const { x = 0, width = 0 } = (await page.locator('.map').boundingBox()) ?? {};
  const at = await pin(page, 'guarda').boundingBox();
  expect(Math.abs(at!.x + at!.width / 2 - (x + width / 2))).toBeLessThan(30);
  await context.close();
});

it('forced colours keep land, lines and dots apart', async () => {
  const { page, context } = await openPage(site, { forcedColors: 'active' });
  await openMap(page, 'de');
  const colour = (selector: string, property: 'fill' | 'stroke') =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property);
  expect(await colour('.map-ground .land', 'fill')).not.toBe(
    await colour('.map-ground .tie', 'stroke'),
  );
  expect(await colour('.map-pin .dot', 'fill')).not.toBe(await colour('.map-ground .land', 'fill'));
  await context.close();
});

it('the home page’s map leads to the map page', async () => {
  const { page, context } = await openPage(site);
  await page.goto(site.origin + homeAddress('de'));
  await page.locator('.map-of-ties').click();
  expect(page.url()).toBe(mapAddress('de'));
  await context.close();
});
