// `npm run guide`: the pictures of the volunteers' guide, taken anew from the real editor in each
// language, into `content/media/pages/guide/<language>/`. Words after the command choose languages:
// `npm run guide -- el pt`. To be run again whenever the editor has come to look different.
import sharp from 'sharp';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Page } from 'playwright-core';
import { locales, tagOf, type Locale } from '../domain/locale.ts';
import { choose, fill, openEditor, writeText } from '../../test/admin/editor-journey.ts';
import { wordings } from '../../test/admin/wordings.ts';
import { startSite } from '../../test/browser/started-site.ts';
import { launchBrowser } from './browser.ts';
import { samples } from './guide/samples.ts';

/** Bytes of one picture: the guide is read on phones, too. */
const most = 60_000;
/** As wide as a text on the site, so that the words in the picture keep their size. */
const width = 608;
const low = { width, height: 480 };
/** Where there is more to see below. */
const high = { width, height: 720 };
/** An entry of ours that has all languages. */
const known = '/collections/stories/entries/sechs-wege';

const site = await startSite();
const browser = await launchBrowser();
const chosen = locales.filter(
  (locale) => process.argv.length < 3 || process.argv.slice(2).includes(locale),
);
for (const locale of chosen) {
  const context = await browser.newContext({
    locale: tagOf(locale),
    timezoneId: 'Europe/Berlin',
    viewport: low,
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  // Pictures of one day, on whichever they are taken.
  await page.clock.setFixedTime('2026-11-23T10:00:00+01:00');
  await picturesIn(locale, page);
  await context.close();
  console.log(`${locale}: pictures in ${folderOf(locale)}`);
}
await browser.close();
await site.close();

function folderOf(locale: Locale): string {
  return `content/media/pages/guide/${locale}`;
}

async function picturesIn(locale: Locale, page: Page) {
  const { fields, choices, safety } = wordings[locale];
  const { title, summary, body } = samples[locale];
  const at = (place: string) => openEditor(page, site.origin, locale, place);
  const save = (name: string) => savePicture(page, locale, name);
  const panes = page.locator('[class*="-ViewControls"] button');

  await page.setViewportSize(high);
  await at('/collections/stories');
  await page.locator('[class*="-CardsGrid"] a').first().waitFor();
  await save('list');

  await at('/collections/stories/new');
  await fill(page, fields.title.label, title);
  await fill(page, fields.summary.label, summary);
  await writeText(page, body);
  await save('write');
  await page.setViewportSize(low);

  await page.getByRole('button', { name: fields.authors.one }).click();
  await choose(page, fields['authors.role'].label, choices['authors.role.volunteer']);
  await choose(page, fields.places.label, 'Guarda');
  await page.locator('label').filter({ hasText: fields.cover.label }).first().evaluate(toTop);
  await save('picture');

  await panes.last().click();
  await page.frameLocator('#preview-pane').getByRole('heading').first().waitFor();
  await save('preview');
  await panes.nth(-2).click();

  await page.locator('[class*="-PublishButton"]').click();
  await save('publish');
  await page.keyboard.press('Escape');

  // The text that was not saved is offered again.
  await page.waitForTimeout(800);
  await at('/collections/stories');
  const rescued = page.getByRole('region', { name: safety.rescue.heading });
  await rescued.waitFor();
  await save('rescue');
  for (const name of [safety.rescue.throwAway, safety.rescue.reallyThrowAway])
    await rescued.getByRole('button', { name, exact: true }).click();
  await rescued.waitFor({ state: 'detached' });

  await at(known);
  await page.locator('[data-slate-editor="true"]').first().waitFor();
  await page.locator('[class*="-LocaleButton"]').first().click();
  await save('languages');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: safety.entry.open }).click();
  await page.getByRole('dialog').waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await save('entry');

  await at('/collections/events/new');
  await page.locator('label').filter({ hasText: fields.allDay.label }).first().evaluate(toTop);
  await save('event');
}

/** Below the editor's bar, which stays at the top. */
function toTop(element: Element) {
  element.scrollIntoView();
  document.querySelectorAll('[class*="ControlPaneContainer"]').forEach((pane) => {
    pane.scrollTop -= 16;
  });
}

async function savePicture(page: Page, locale: Locale, name: string) {
  // Whatever address this machine has.
  await page.addStyleTag({ content: '[class*="-AppHeaderSiteLink"] { visibility: hidden }' });
  await page.waitForTimeout(500);
  const shot = await page.screenshot({ animations: 'disabled' });
  for (const quality of [80, 70, 60, 50]) {
    const picture = await sharp(shot).webp({ quality, effort: 6 }).toBuffer();
    if (picture.length > most) continue;
    mkdirSync(folderOf(locale), { recursive: true });
    writeFileSync(path.join(folderOf(locale), `${name}.webp`), picture);
    return;
  }
  throw new Error(`${locale}/${name}.webp does not get smaller than ${most} bytes`);
}
