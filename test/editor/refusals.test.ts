// What the editor does not save, or asks about before: said at the field, and nothing is written.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pl } from '../../admin/wording/pl.ts';
import { tr } from '../../admin/wording/tr.ts';
import { fill, openEditor } from '../admin/editor-journey.ts';
import {
  messages,
  press,
  pressPublish,
  rewriteText,
  writeStory,
  writesOf,
  badInputs,
} from '../admin/safety-journey.ts';
import { until } from '../browser/started-site.ts';
import { sitesForTests } from './sites.ts';

const { site, fileOf, open } = sitesForTests();

const { fields, safety: words } = tr;

describe('bad input is refused at its field, and nothing is written:', () => {
  it.each(badInputs)('$what', async ({ spoil, message }) => {
    const { page, context, unexpected } = await open();
    const written = writesOf(page);
    await writeStory(page, site().origin, 'Hatalı giriş', 'Bir metin.');
    await spoil(page);
    await pressPublish(page);
    await messages(page).getByText(message, { exact: true }).waitFor();
    expect(written).toEqual([]);
    expect(unexpected()).toEqual([]);
    await context.close();
  });

  it('an entry in which nothing is written, in the words of whoever writes', async () => {
    const { page, context } = await open();
    await openEditor(page, site().origin, 'pl', '/collections/stories/new');
    await page.getByText('Opublikuj', { exact: true }).first().click();
    await page.getByText('Opublikuj teraz', { exact: true }).click();
    await messages(page).getByText(pl.faults.nothingWritten).waitFor();
    await context.close();
  });

  it('where it is in another language, the form goes there', async () => {
    const { page, context } = await open();
    await writeStory(page, site().origin, 'Çeviride eksik', 'Bir metin.');
    await page.getByText('Dil: Türkçe').click();
    await page.getByText('polski', { exact: true }).click();
    await fill(page, fields.title.label, 'Brakuje reszty');
    await pressPublish(page);
    await messages(page).getByText(tr.faults.missing(fields.summary.label)).waitFor();
    await page.getByText('Dil: polski').waitFor();
    expect(existsSync(fileOf('ceviride-eksik'))).toBe(false);
    await context.close();
  });
});

describe('a text in another language than its pane', () => {
  it('is asked about, and saved as it is if that is what somebody wants', async () => {
    const { page, context } = await open();
    const written = writesOf(page);
    await writeStory(page, site().origin, 'Yanlış dil', 'Metin.');
    await rewriteText(
      page,
      'Wir sind gestern mit dem Zug nach Siegburg gefahren und haben dort Freunde getroffen.',
    );
    await pressPublish(page);
    await page
      .getByRole('dialog')
      .getByText(words.language.question('Türkçe', 'Deutsch'))
      .waitFor();
    await press(page, words.language.back);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(existsSync(fileOf('yanlis-dil'))).toBe(false);
    await pressPublish(page);
    await press(page, words.language.save);
    await until('the story', () => existsSync(fileOf('yanlis-dil')));
    expect(written).toHaveLength(1);
    await context.close();
  });
});
