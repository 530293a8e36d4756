// A journey through the real editor: an event in Orestiada, written in Greek.
import { type Page } from 'playwright-core';
import { el as phrases } from '../../admin/phrases/el.ts';
import { el } from '../../admin/wording/el.ts';
import { choose, control, fill, openEditor, textEditor } from './editor-journey.ts';

const { fields, times } = el;

/** Presses the button that publishes, without waiting for what comes of it. */
export async function pressPublishInGreek(page: Page) {
  await page.getByText('Δημοσίευση', { exact: true }).first().click();
  await page.getByText('Δημοσίευση τώρα', { exact: true }).click();
}

export async function publishInGreek(page: Page) {
  await pressPublishInGreek(page);
  await page
    .getByText(phrases['ui.toast.entrySaved'] ?? '', { exact: true })
    .last()
    .waitFor();
}

/** The time beside the day of the start or the end. */
export const timeOf = (page: Page, field: 'start' | 'end') =>
  page.getByLabel(`${fields[field].label}: ${times.time}`);

export const understood = (page: Page) => page.locator('.times [role="status"]');

/** On the eighth of May 2027, a Saturday, from half past six to eight; nothing is said of repeating. */
export async function writeEvent(page: Page, origin: string, title: string) {
  await openEditor(page, origin, 'el', '/collections/events/new');
  await fill(page, fields.title.label, title);
  await fill(page, fields.summary.label, 'Μαθαίνουμε μαζί παραδοσιακούς χορούς.');
  await fill(page, fields.start.label, '2027-05-08');
  await timeOf(page, 'start').fill('18:30');
  await fill(page, fields.end.label, '2027-05-08');
  await timeOf(page, 'end').fill('20:00');
  await choose(page, fields.places.label, 'Ορεστιάδα');
}

/** Every month on the second Saturday, six times. */
export async function repeatMonthly(page: Page) {
  await (await control(page, fields.repeat.label)).selectOption('MONTHLY');
  await page.getByLabel(times.day).selectOption(times.onNth(2, 'Σάββατο'));
  await page.getByLabel(times.ends).selectOption('count');
  await page.getByLabel(times.howOften).fill('6');
}

export async function except(page: Page, day: string) {
  await page.getByRole('button', { name: fields.exceptions.one }).click();
  await fill(page, fields['exceptions.day'].label, day);
}

export const openEntry = async (page: Page, origin: string, place: string, slug: string) => {
  await openEditor(page, origin, 'el', `/collections/${place}/entries/${slug}`);
  await textEditor(page).waitFor();
};
