// A volunteer in Orestiada with nothing but a phone: a story with a photo, seen before it is published.
import sharp from 'sharp';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { el } from '../../admin/wording/el.ts';
import { el as phrases } from '../../admin/phrases/el.ts';
import { launchBrowser } from '../../src/commands/browser.ts';
import { entryAddress, roomAddress } from '../../src/domain/addresses.ts';
import { choose, control, fill, openEditor, writeText } from '../admin/editor-journey.ts';
import { axeFindings, openPage } from '../browser/site.ts';
import { until } from '../browser/started-site.ts';
import { sharedSiteIn, slow } from './shared-site.ts';

let site: ReturnType<typeof sharedSiteIn>;
beforeAll(async () => (site = sharedSiteIn(await launchBrowser())));
afterAll(() => site.close());

const { fields, safety } = el;
const title = 'Μια μέρα στον Έβρο';

const open = async () => {
  const opened = await openPage(site, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
  });
  opened.page.on('dialog', (dialog) => void dialog.accept());
  return opened;
};

/**
 * Decap's own parts. What they lack and what cannot be mended from outside: roles inside its menus, buttons
 * in buttons, landmarks (also of the line that shows it is loading), a name of the handle by which the items of a list are moved.
 */
const decaps = '#nc-root, .ReactModalPortal, body > canvas';

/** Everything is within the screen's width, and axe finds nothing in what is ours. */
async function expectWhole(page: Page, view: string) {
  await page.waitForTimeout(300);
  const across = await page.evaluate(() =>
    [...document.querySelectorAll('button, a, input, select, [role=button], [role=dialog]')]
      .filter((element) => {
        const { width, left, right } = element.getBoundingClientRect();
        return width > 0 && (left < 0 || right > innerWidth) && element.checkVisibility();
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(across, view).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBe(390);
  expect(await axeFindings(page, undefined, 'html', decaps), view).toEqual([]);
  // Everybody must be able to read and to name it, whoever made it.
  const everywhere = await axeFindings(page);
  const wrong = /^(color-contrast|button-name|aria-input-field-name|aria-required-attr):/;
  expect(
    everywhere.filter((finding) => wrong.test(finding)),
    view,
  ).toEqual([]);
}

/** Switches the preview on or off: the second of the buttons beside the form. */
const togglePreview = (page: Page) => page.locator('[class*="-ViewControls"] button').nth(-2).tap();

const previewFrame = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame.url() === 'about:srcdoc');

it(
  'writes, looks and publishes without scrolling sideways',
  async () => {
    const { page, context, wrongs } = await open();
    await openEditor(page, site.origin, 'el', '/collections/stories');
    await page
      .getByText(/^Ιστορίες$/)
      .first()
      .waitFor();
    await expectWhole(page, 'list');
    await page.getByText('Φίλτρο', { exact: true }).tap();
    await page.getByText(el.lists.missingHere).waitFor();
    await expectWhole(page, 'filter');

    await openEditor(page, site.origin, 'el', '/collections/stories/new');
    await fill(page, fields.title.label, title);
    await fill(page, fields.summary.label, 'Από το πρωί ως το βράδυ.');
    await writeText(page, 'Είπε "καλημέρα" <img src="x" onerror="alert(1)"> και γέλασε.');
    await expectWhole(page, 'form');
    await page.getByRole('button', { name: fields.authors.one }).tap();
    await choose(page, fields['authors.role'].label, el.choices['authors.role.pupil']);
    await choose(page, fields.places.label, 'Ορεστιάδα');

    // The photo.
    await page.getByText('Επιλέξτε μια εικόνα').first().tap();
    const photo = await sharp({
      create: { width: 900, height: 600, channels: 3, background: '#2a6f4e' },
    })
      .jpeg()
      .toBuffer();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: photo });
    const use = page.getByRole('button', {
      name: phrases['mediaLibrary.mediaLibraryModal.chooseSelected'] ?? '',
    });
    await page.getByText(/^img-1-\w+\.jpg$/).waitFor();
    await expectWhole(page, 'pictures');
    await use.tap();
    await fill(page, fields.coverAlt.label, 'Πράσινο λιβάδι');
    await fill(page, fields.coverCredit.label, 'Ελένη');
    await choose(page, fields.coverPeople.label, el.choices['coverPeople.none']);

    // The preview takes the form's place, with the photo that is stored nowhere yet.
    await page.locator('[class*="-ViewControls"] button').last().tap();
    await until('the preview', () => previewFrame(page) !== undefined);
    const frame = previewFrame(page)!;
    await frame.getByRole('heading', { name: title }).waitFor();
    await until('the photo', () =>
      frame.evaluate(
        () => (document.querySelector<HTMLImageElement>('.cover')?.naturalWidth ?? 0) > 0,
      ),
    );
    expect(await frame.locator('.cover').getAttribute('src')).toMatch(/^(blob|data):/);
    // As on the site: the language's own marks, and HTML left out.
    expect(await frame.locator('.prose').innerText()).toBe('Είπε «καλημέρα» και γέλασε.');
    expect(await frame.locator('.prose img').count()).toBe(0);
    expect(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(22, 24, 29)',
    );
    await expectWhole(page, 'preview');
    expect(await axeFindings(frame)).toEqual([]);
    await togglePreview(page);
    await (await control(page, fields.title.label)).waitFor();

    // Closed by mistake: the text is offered again.
    await page.waitForTimeout(800);
    await openEditor(page, site.origin, 'el', '/collections/stories/new');
    const rescued = page.getByRole('region', { name: safety.rescue.heading });
    await rescued.getByText(title).waitFor();
    await expectWhole(page, 'rescued text');
    await rescued.getByRole('button', { name: safety.rescue.takeBack }).tap();
    await until(
      'the title',
      async () => (await (await control(page, fields.title.label)).inputValue()) === title,
    );

    await page.getByText('Δημοσίευση', { exact: true }).first().tap();
    await page.getByText('Δημοσίευση τώρα', { exact: true }).waitFor();
    await expectWhole(page, 'publishing');
    await page.getByText('Δημοσίευση τώρα', { exact: true }).tap();
    await page.waitForURL(/\/entries\/[a-z-]+$/);
    const slug = page.url().split('/').at(-1) ?? '';
    await page.getByRole('button', { name: safety.entry.open }).tap();
    await page.getByRole('dialog').waitFor();
    await expectWhole(page, 'the entry as a whole');

    const file = readFileSync(path.join(site.folder, `content/stories/el/${slug}.md`), 'utf8');
    expect(file).toContain(`title: ${title}`);
    expect(file).toContain(`cover: ../../media/stories/${slug}/`);
    await until('the story on the site', async () =>
      (await (await fetch(site.origin + roomAddress('stories', 'el'))).text()).includes(
        entryAddress('stories', slug, 'el'),
      ),
    );
    expect(wrongs.filter((wrong) => wrong.startsWith('request to'))).toEqual([]);
    await context.close();
  },
  slow,
);

it('reaches the guide in the own language from every screen', async () => {
  const { page, context } = await open();
  await openEditor(page, site.origin, 'el', '/collections/events');
  const help = page.getByRole('link', { name: el.help, exact: true });
  const { height, width } = (await help.boundingBox()) ?? { height: 0, width: 0 };
  expect(Math.min(height, width)).toBeGreaterThanOrEqual(44);
  expect(await help.getAttribute('href')).toBe(entryAddress('pages', 'guide', 'el'));
  expect((await fetch(site.origin + entryAddress('pages', 'guide', 'el'))).status).toBe(200);
  await context.close();
});
