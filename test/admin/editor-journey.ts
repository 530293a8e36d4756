// A journey through the real editor: a story written in Turkish alone, then translated into Polish.
import { type Page } from 'playwright-core';
import { pl as plPhrases } from '../../admin/phrases/pl.ts';
import { tr as trPhrases } from '../../admin/phrases/tr.ts';
import { pl } from '../../admin/wording/pl.ts';
import { tr } from '../../admin/wording/tr.ts';
import { type Locale } from '../../src/domain/locale.ts';

/** What the journey writes, and the name that its files then have. */
export const journeyStory = {
  slug: 'isikli-bir-gun',
  tr: {
    title: 'Işıklı bir gün',
    summary: 'Selçuk’ta bir okul gezisi.',
    body: 'Sabah saat 10:30’da yola çıktık.',
    author: 'Ayşe',
  },
  pl: {
    title: 'Jasny dzień',
    summary: 'Wycieczka szkolna w Selçuku.',
    body: 'Wyruszyliśmy o 10:30 rano.',
  },
} as const;

/** Loads the editor in a language, at a place within it such as `/collections/stories/new`. */
export async function openEditor(page: Page, baseUrl: string, locale: Locale, place: string) {
  // By way of an empty page: a change of what stands behind # alone would load nothing anew.
  await page.goto('about:blank');
  await page.goto(`${baseUrl}/admin/?lang=${locale}#${place}`);
  await page.locator('#nc-root a').first().waitFor();
}

/** The element that a label of the form names; Decap adds marks of its own behind the label's words. */
export async function control(page: Page, label: string) {
  const named = page.locator('label').filter({ hasText: new RegExp(`^${label}( |$)`) });
  const id = await named.first().getAttribute('for');
  return page.locator(`[id="${id}"]`);
}

export async function fill(page: Page, label: string, value: string) {
  await (await control(page, label)).fill(value);
}

/** Takes the first of a select's options that contains the text. */
export async function choose(page: Page, label: string, option: string) {
  const input = await control(page, label);
  await input.fill(option);
  await input.press('Enter');
}

/** Where the text is written, the volunteer's own language being the first. */
export const textEditor = (page: Page) => page.locator('[data-slate-editor="true"]').first();

/** Types into the text. */
export async function writeText(page: Page, value: string) {
  await textEditor(page).click();
  await page.keyboard.insertText(value);
}

interface Buttons {
  readonly publish: string;
  readonly publishNow: string;
  readonly saved: string;
}

/** Presses the button and waits for the editor to say that the entry is saved. */
export async function publish(page: Page, { publish: button, publishNow, saved }: Buttons) {
  await page.getByText(button, { exact: true }).first().click();
  await page.getByText(publishNow, { exact: true }).click();
  await page.getByText(saved, { exact: true }).first().waitFor();
}

const trButtons: Buttons = {
  publish: 'Yayımla',
  publishNow: 'Şimdi yayımla',
  saved: trPhrases['ui.toast.entrySaved'] ?? '',
};
const plButtons: Buttons = {
  publish: 'Opublikuj',
  publishNow: 'Opublikuj teraz',
  saved: plPhrases['ui.toast.entrySaved'] ?? '',
};

/**
 * Writes and publishes the Turkish story, calls `between`, opens it in Polish and publishes the
 * translation. The caller looks at the files: `content/stories/{tr,pl}/isikli-bir-gun.md`.
 */
export async function translateJourney(
  page: Page,
  baseUrl: string,
  between: () => Promise<void> = () => Promise.resolve(),
) {
  await openEditor(page, baseUrl, 'tr', '/collections/stories/new');
  await fill(page, tr.fields.title.label, journeyStory.tr.title);
  await fill(page, tr.fields.summary.label, journeyStory.tr.summary);
  await writeText(page, journeyStory.tr.body);
  await page.getByRole('button', { name: tr.fields.authors.one }).click();
  await fill(page, tr.fields['authors.name'].label, journeyStory.tr.author);
  await choose(page, tr.fields['authors.role'].label, tr.choices['authors.role.pupil']);
  await choose(page, tr.fields.places.label, 'Selçuk');
  await publish(page, trButtons);
  await page.waitForURL(new RegExp(`/entries/${journeyStory.slug}$`));
  await between();

  // A Polish volunteer finds it in the list, under its Turkish title.
  await openEditor(page, baseUrl, 'pl', '/collections/stories');
  await page.getByText(`${journeyStory.tr.title} · TR`, { exact: true }).click();
  await fill(page, pl.fields.title.label, journeyStory.pl.title);
  await fill(page, pl.fields.summary.label, journeyStory.pl.summary);
  await writeText(page, journeyStory.pl.body);
  await publish(page, plButtons);
  await page.locator('a[href="#/collections/stories"]').first().click();
  await page.getByText(`${journeyStory.pl.title} · PL TR`, { exact: true }).waitFor();
}
