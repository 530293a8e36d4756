// `npm run shots`: a picture of every kind of page, light and dark, phone and desktop, in German,
// Greek and Turkish, into `shots/`. Words after the command choose pages: `npm run shots -- story home`.
import { existsSync, mkdirSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { entryAddress, homeAddress, listAddress, roomAddress } from '../domain/addresses.ts';
import { type Locale } from '../domain/locale.ts';
import { launchBrowser } from './browser.ts';
import { createSiteServer } from './server.ts';

const pages: Readonly<Record<string, (locale: Locale) => string>> = {
  welcome: () => '/',
  home: homeAddress,
  places: (locale) => roomAddress('places', locale),
  place: (locale) => entryAddress('places', 'orestiada', locale),
  stories: (locale) => roomAddress('stories', locale),
  'stories-place': (locale) =>
    listAddress('stories', { facet: { by: 'place', value: 'guarda' } }, locale),
  story: (locale) => entryAddress('stories', 'wie-werder-partnerstadt-wurde', locale),
  'story-fallback': (locale) => entryAddress('stories', 'une-halle-demenage', locale),
  events: (locale) => roomAddress('events', locale),
  event: (locale) => entryAddress('events', 'europe-day', locale),
  strategy: (locale) => roomAddress('strategy', locale),
  numbers: (locale) => roomAddress('numbers', locale),
  precheck: (locale) => roomAddress('precheck', locale),
  search: (locale) => roomAddress('search', locale),
  page: (locale) => entryAddress('pages', 'take-part', locale),
  imprint: (locale) => entryAddress('pages', 'imprint', locale),
  missing: (locale) => `${homeAddress(locale)}404/`,
};

const chosen = process.argv.slice(2);
const folder = 'shots';
mkdirSync(folder, { recursive: true });
if (!existsSync('dist/index.html'))
  throw new Error('There is no built site: run npm run build first.');

const server = createSiteServer({ root: () => 'dist' }).listen(0, 'localhost');
await new Promise((done) => server.once('listening', done));
// Listening on a port always gives an address, never a pipe's name.
const { port } = server.address() as AddressInfo;
const browser = await launchBrowser();

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280]) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: width === 390 ? 844 : 900 },
      // Otherwise the welcome page would lead on at once.
      locale: 'en-GB',
    });
    const page = await context.newPage();
    for (const locale of ['de', 'el', 'tr'] as const satisfies Locale[])
      for (const [name, address] of Object.entries(pages)) {
        if (chosen.length > 0 && !chosen.includes(name)) continue;
        await page.goto(`http://localhost:${port}${address(locale)}`, { waitUntil: 'networkidle' });
        // What a reader loads by scrolling belongs into a picture of the whole page.
        await page.evaluate(async () => {
          const late = [...document.querySelectorAll<HTMLImageElement>('img[loading=lazy]')];
          for (const image of late) image.loading = 'eager';
          await Promise.all(late.map((image) => image.decode().catch(() => undefined)));
        });
        const file = `${folder}/${name}-${locale}-${colorScheme}-${width}.png`;
        await page.screenshot({ path: file, fullPage: true });
      }
    await context.close();
  }

await browser.close();
server.close();
console.log(`Pictures are in ${folder}/.`);
