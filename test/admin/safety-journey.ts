// Journeys through the real editor in which something goes wrong: a crash, a second volunteer, bad input,
// the wrong language, a new address. All as a volunteer in Selçuk would see them.
import { type Page } from 'playwright-core';
import { tr } from '../../admin/wording/tr.ts';
import { choose, control, fill, openEditor, textEditor, writeText } from './editor-journey.ts';

const words = tr.safety;
const { fields } = tr;

/** Presses the button that publishes, without waiting for what comes of it. */
export async function pressPublish(page: Page) {
  await page.getByText('Yayımla', { exact: true }).first().click();
  await page.getByText('Şimdi yayımla', { exact: true }).click();
}

/** In place of what a field holds; Decap puts the cursor back to where it last was. */
export async function refill(page: Page, label: string, value: string) {
  await (await control(page, label)).focus();
  await page.keyboard.press('Control+A');
  if (value === '') await page.keyboard.press('Delete');
  else await page.keyboard.insertText(value);
}

/** Everything that a story needs. */
export async function writeStory(page: Page, origin: string, title: string, body: string) {
  await openEditor(page, origin, 'tr', '/collections/stories/new');
  await fill(page, fields.title.label, title);
  await fill(page, fields.summary.label, 'Kısa bir özet.');
  await writeText(page, body);
  await page.getByRole('button', { name: fields.authors.one }).click();
  await choose(page, fields['authors.role'].label, tr.choices['authors.role.pupil']);
  await choose(page, fields.places.label, 'Selçuk');
}

export const openStory = (page: Page, origin: string, slug: string) =>
  openEditor(page, origin, 'tr', `/collections/stories/entries/${slug}`).then(() =>
    textEditor(page).waitFor(),
  );

/** The renderer dies as if the machine had run out of memory: no goodbye to the page. */
export async function crash(page: Page) {
  const session = await page.context().newCDPSession(page);
  const gone = new Promise((done) => page.once('crash', done));
  void session.send('Page.crash').catch(() => undefined);
  await gone;
}

export const rescuePanel = (page: Page) => page.getByRole('region', { name: words.rescue.heading });

export const messages = (page: Page) => page.locator('[class*="-ControlErrorsList"] li');

interface BadInput {
  readonly what: string;
  readonly spoil: (page: Page) => Promise<void>;
  readonly message: string;
}

const [{ label: title }, { label: summary }] = [fields.title, fields.summary];

/** Each starts from a complete story that has not been saved. */
export const badInputs: readonly BadInput[] = [
  {
    what: 'no title',
    spoil: (page) => refill(page, title, ''),
    message: tr.faults.missing(title),
  },
  {
    what: 'a title of 91 characters',
    spoil: (page) => refill(page, title, 'ğ'.repeat(91)),
    message: tr.faults.tooLong(title, 90),
  },
  {
    what: 'no summary',
    spoil: (page) => refill(page, summary, '  '),
    message: tr.faults.missing(summary),
  },
  {
    what: 'a summary of 301 characters',
    spoil: (page) => refill(page, summary, 'ş'.repeat(301)),
    message: tr.faults.tooLong(summary, 300),
  },
  {
    what: 'no text',
    spoil: (page) => rewriteText(page, ''),
    message: tr.faults.missing(fields.body.label),
  },
  {
    what: 'no date',
    spoil: async (page) => (await control(page, fields.date.label)).fill(''),
    message: tr.faults.missing(fields.date.label),
  },
  {
    what: 'a date in a year that nobody can mean',
    spoil: async (page) => (await control(page, fields.date.label)).fill('0202-11-23'),
    message: words.faults.notADay(fields.date.label),
  },
  {
    what: 'an author without a role',
    spoil: async (page) => {
      await page.getByRole('button', { name: fields.authors.one }).click();
      const names = page.locator('label').filter({ hasText: fields['authors.name'].label });
      const id = await names.last().getAttribute('for');
      await page.locator(`[id="${id}"]`).fill('Ayşe');
    },
    message: tr.faults.missing(fields['authors.role'].label),
  },
  {
    what: 'a source that is no address',
    spoil: async (page) => {
      await page.getByRole('button', { name: fields.sources.one }).click();
      await fill(page, fields['sources.title'].label, 'Kaynak');
      await fill(page, fields['sources.link'].label, 'siegburg.de');
    },
    message: words.faults.notAnAddress(fields['sources.link'].label),
  },
  {
    what: 'a picture in the text of which nothing is said',
    spoil: (page) => writeSource(page, 'Metin\n\n![](../../media/stories/a.jpg)'),
    message: words.faults.undescribed,
  },
  {
    what: 'a video without a title',
    spoil: (page) => writeSource(page, '::video{src="https://a.example/film"}'),
    message: tr.faults.block(tr.blocks.video),
  },
];

export async function rewriteText(page: Page, value: string) {
  const text = textEditor(page);
  await text.click();
  do {
    await page.keyboard.press('Control+A');
    // Slate follows the browser's selection a tenth of a second later.
    await page.waitForTimeout(200);
    await page.keyboard.press('Delete');
  } while (/[^\s\uFEFF]/.test(await text.innerText()));
  if (value !== '') await page.keyboard.insertText(value);
}

/** As the text's source, which is a page of its own in the text editor. */
async function writeSource(page: Page, value: string) {
  await page.getByRole('switch').first().click();
  await rewriteText(page, value);
}

export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();
/** Nothing where the form is being drawn anew, with other ids. */
export const valueOf = async (page: Page, label: string) =>
  (await control(page, label)).inputValue({ timeout: 2000 }).catch(() => '');
export const saved = (page: Page) => page.getByText('Kaydedildi', { exact: true }).last().waitFor();
/** What the editor asks to be written; other volunteers are at work on the same folder. */
export function writesOf(page: Page): string[] {
  const writes: string[] = [];
  page.on('request', (request) => {
    const asked = request.postData() ?? '';
    if (/"action":"(?:persist|delete)/.test(asked)) writes.push(asked);
  });
  return writes;
}
