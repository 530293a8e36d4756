import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Page } from 'playwright-core';
import { entryAddress, homeAddress, roomAddress } from '../../src/domain/addresses.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { axeFindings, openPage, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(async () => site.close());

const searchPage = (locale: Locale, query = '') =>
  site.origin + roomAddress('search', locale) + query;
const field = (page: Page) => page.locator('site-search input');
const hits = (page: Page) => page.locator('site-search .hits li');
/** What no page carries before the search is used. */
const ofSearch = /\/pagefind\/|words\.json|client|search\.[^/]*\.css/;

/** Addresses asked for from now on. */
function requestsOf(page: Page) {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

describe('the search page', () => {
  it.each([
    ['de', 'Feuerwehren', 'Guarda'],
    ['fr', 'signatures', '1964'],
    ['pl', 'Bunzlau', 'Bolesławiec'],
    ['tr', 'okul', 'Selçuk'],
    ['el', 'ΟΡΕΣΤΙΑΔΑΣ', 'Ορεστιάδα'],
    ['pt', 'Γκουάρντα', 'Guarda'],
  ] as const)(
    'answers in %s to "%s" as one types, and marks it',
    async (locale, query, expected) => {
      const { page, context, wrongs } = await openPage(site);
      await page.goto(searchPage(locale));
      await field(page).pressSequentially(query);
      await hits(page).first().waitFor();
      expect(await page.locator('site-search ol').first().innerText()).toContain(expected);
      expect(await hits(page).first().locator('mark').count()).toBeGreaterThan(0);
      const count = page.locator('site-search [role=status]');
      await count.filter({ hasText: /\d/ }).waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe(query);
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page, ['cat.color'])).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      expect(wrongs).toEqual([]);
      await context.close();
    },
  );

  it('carries words, filters and order in its address, and takes them from there', async () => {
    const { page, context } = await openPage(site);
    await page.goto(searchPage('de'));
    await field(page).fill('Siegburg');
    await hits(page).first().waitFor();
    await page.locator('summary', { hasText: 'Auswahl' }).click();
    await page.getByLabel('Art').selectOption('place');
    await page.getByLabel('Reihenfolge').selectOption('newest');
    await page.waitForFunction(() => location.search.includes('order=newest'));
    await hits(page).filter({ hasText: 'Geschichte ·' }).first().waitFor({ state: 'detached' });
    const shown = await hits(page).allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((text) => text.includes('Ort'))).toBe(true);
    await page.reload();
    await hits(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('Siegburg');
    expect(await page.getByLabel('Art').inputValue()).toBe('place');
    expect(await hits(page).allInnerTexts()).toEqual(shown);
    await context.close();
  });

  it('asks for the place that was meant, and says so', async () => {
    const { page, context } = await openPage(site);
    await page.goto(searchPage('el', '?q=Ζίγμπουργκ'));
    await page.getByText('Αντί γι’ αυτό αναζητήθηκε: Ζίγκμπουργκ').waitFor();
    // The place's own page comes first.
    const first = hits(page).first();
    expect(await first.locator('a').getAttribute('href')).toBe(
      entryAddress('places', 'siegburg', 'el'),
    );
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
  });

  it('lists by filters alone', async () => {
    const { page, context } = await openPage(site);
    await page.goto(searchPage('tr', '?kind=event&place=zbarazh'));
    await hits(page).first().waitFor();
    await context.close();
  });

  it('goes through the hits by keyboard', async () => {
    const { page, context } = await openPage(site);
    await page.goto(searchPage('de', '?q=Guarda'));
    await hits(page).first().waitFor();
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await hits(page).nth(1).locator('a:focus').count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    const wanted = await hits(page).first().locator('a').getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.origin}${wanted}`);
    // Back on the page the answer is there again.
    await page.goBack();
    await hits(page).first().waitFor();
    await context.close();
  });

  it('shows stories in other languages, marked as such, in the reader’s own navigation', async () => {
    const { page, context } = await openPage(site);
    await page.goto(searchPage('de', '?q=déménage'));
    const foreign = hits(page).filter({ hasText: 'Sprache: Französisch' });
    await foreign.waitFor();
    const link = foreign.locator('a');
    expect(await link.getAttribute('href')).toBe(
      entryAddress('stories', 'une-halle-demenage', 'de'),
    );
    expect(await link.getAttribute('lang')).toBe('fr');
    expect(await page.getByRole('heading', { name: 'In anderen Sprachen' }).count()).toBe(1);
    await context.close();
  });

  it('asks for other languages only after it has answered in its own', async () => {
    const { page, context } = await openPage(site);
    const paths = requestsOf(page);
    const others = page.waitForRequest(/\/pt-other\//);
    await page.goto(searchPage('pt', '?q=Guarda'));
    await others;
    const first = paths.findIndex((path) => path.includes('/pt-other/'));
    expect(paths.findIndex((path) => path.includes('/pagefind/pt/fragment/'))).toBeLessThan(first);
    await context.close();
  });

  it.each([
    ['de', 'Punzlau', 'Nichts gefunden', 'Bolesławiec'],
    ['el', 'Αρεστιαδα', 'Δεν βρέθηκε', 'Ορεστιάδα'],
  ] as const)('helps in %s where "%s" is not found', async (locale, query, none, offer) => {
    const { page, context } = await openPage(site);
    await page.goto(searchPage(locale, `?q=${encodeURIComponent(query)}`));
    await page.locator('[role=status]').filter({ hasText: none }).waitFor();
    const help = page.locator('.search-help');
    expect(await help.locator('p').first().innerText()).toContain(offer);
    for (const other of locales.filter((one) => one !== locale))
      expect(await help.locator(`a[href^="${roomAddress('search', other)}?q="]`).count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
  });

  it('offers to search without filters', async () => {
    const { page, context } = await openPage(site);
    await page.goto(searchPage('de', '?q=Feuerwehr&place=zbarazh&kind=page'));
    await page.getByRole('button', { name: 'Ohne Auswahl suchen' }).click();
    await hits(page).first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=Feuerwehr');
    await context.close();
  });

  it('says which words it left out', async () => {
    const { page, context } = await openPage(site);
    await page.goto(searchPage('de', '?q=Guarda+Zeppelin'));
    await page.getByText('Nicht gefunden und weggelassen: Zeppelin').waitFor();
    await context.close();
  });

  it.each(locales)('has lists without JavaScript in %s', async (locale) => {
    const { page, context } = await openPage(site, { javaScriptEnabled: false });
    await page.goto(site.origin + homeAddress(locale));
    await page.locator('.site-header a[data-words]').click();
    // A click does not wait for the page to which it leads.
    await page.waitForURL(site.origin + roomAddress('search', locale));
    expect(await page.locator('site-search form').isVisible()).toBe(false);
    await page.locator(`main nav a[href="${roomAddress('stories', locale)}"]`).click();
    await context.close();
  });
});

describe('the quick search', () => {
  it('is loaded when it is used, not before', async () => {
    const { page, context, wrongs } = await openPage(site);
    const paths = requestsOf(page);
    await page.goto(site.origin + homeAddress('de'), { waitUntil: 'networkidle' });
    expect(paths.filter((path) => ofSearch.test(path))).toEqual([]);
    await page.locator('.site-header nav button').click();
    await page.locator('dialog[open]').waitFor();
    expect(paths.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.keyboard.type('Guarda');
    await page.locator('dialog .hits li').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(wrongs).toEqual([]);
    await context.close();
  });

  it.each(['Control+k', 'Meta+k'])('opens by %s, and all of it goes by keyboard', async (keys) => {
    const { page, context, wrongs } = await openPage(site);
    await page.goto(site.origin + homeAddress('tr'));
    await page.keyboard.press(keys);
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    expect(await dialog.locator('input:focus').count()).toBe(1);
    await page.keyboard.type('okul');
    await dialog.locator('.hits li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await dialog.locator('.hits li').first().locator('a:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press(keys);
    await dialog.waitFor();
    expect(wrongs).toEqual([]);
    // Enter leads to the whole search with the same words.
    await page.keyboard.press('Enter');
    await page.waitForURL(searchPage('tr', '?q=okul'));
    await hits(page).first().waitFor();
    await page.locator('h1').click();
    await page.keyboard.press(keys);
    expect(await page.locator('site-search input:focus').count()).toBe(1);
    await context.close();
  });

  it('closes by its button and by a click beside it, and gives the focus back', async () => {
    const { page, context } = await openPage(site);
    await page.goto(site.origin + homeAddress('el'));
    const button = page.locator('.site-header nav button');
    const dialog = page.locator('dialog[open]');
    for (const close of [
      () => dialog.getByRole('button', { name: 'Κλείσιμο' }).click(),
      () => page.mouse.click(5, 5),
    ]) {
      await button.click();
      await dialog.waitFor();
      await close();
      await dialog.waitFor({ state: 'detached' });
      expect(await page.locator('.site-header nav button:focus').count()).toBe(1);
    }
    await context.close();
  });
});
