import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryAddress, homeAddress, roomAddress } from '../../src/domain/addresses.ts';
import { languages, locales, tagOf } from '../../src/domain/locale.ts';
import { openPage, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(async () => site.close());

describe('the first page', () => {
  it.each(locales)('leads a browser that asks for %s to that language', async (locale) => {
    const { page, context } = await openPage(site, { locale: tagOf(locale) });
    await page.goto(`${site.origin}/`);
    await page.waitForURL(`${site.origin}${homeAddress(locale)}`);
    await context.close();
  });

  it('offers all languages where the browser asks for none of them, and without JavaScript', async () => {
    for (const options of [{ locale: 'en-GB' }, { locale: 'de', javaScriptEnabled: false }]) {
      const { page, context } = await openPage(site, options);
      await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
      expect(new URL(page.url()).pathname).toBe('/');
      for (const locale of locales)
        expect(await page.getByRole('link', { name: languages[locale].name }).isVisible()).toBe(
          true,
        );
      await context.close();
    }
  });
});

describe('without JavaScript', () => {
  it.each(locales)('a story can be read and its language changed in %s', async (locale) => {
    const { page, context } = await openPage(site, { javaScriptEnabled: false });
    await page.goto(site.origin + entryAddress('stories', 'um-voto-renovado', locale));
    expect((await page.locator('.prose').innerText()).length).toBeGreaterThan(800);
    await page.locator('.languages summary').click();
    const other = locale === 'pl' ? 'tr' : 'pl';
    await page.locator('.languages').getByRole('link', { name: languages[other].name }).click();
    await page.waitForURL(site.origin + entryAddress('stories', 'um-voto-renovado', other));
    expect(await page.locator('html').getAttribute('lang')).toBe(tagOf(other));
    await context.close();
  });
});

describe('light and dark', () => {
  it('follows the system until the reader chooses, and stores nothing but the choice', async () => {
    const { page, context } = await openPage(site, { colorScheme: 'dark' });
    await page.goto(site.origin + homeAddress('de'));
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.getByRole('button', { name: 'Hell' }).click();
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.goto(site.origin + roomAddress('places', 'fr'));
    expect(await ground()).toBe(light);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['theme']);
    await page.locator('[data-theme-choice] button').first().click();
    expect(await ground()).toBe(dark);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });
});

describe('a missing page', () => {
  it.each(locales)('says so in %s', async (locale) => {
    const { page, context } = await openPage(site);
    const answer = await page.goto(`${site.origin}${homeAddress(locale)}nothing-here/`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe(tagOf(locale));
    await context.close();
  });

  it('outside every language says so in all of them', async () => {
    const { page, context } = await openPage(site);
    const answer = await page.goto(`${site.origin}/nothing/`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('main section').count()).toBe(locales.length);
    await context.close();
  });
});
