// No text is lost: not by a crash, a lost connection or another volunteer, nor where a browser keeps nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tr } from '../../admin/wording/tr.ts';
import { fill, openEditor, textEditor, writeText } from '../admin/editor-journey.ts';
import {
  crash,
  openStory,
  press,
  pressPublish,
  refill,
  rescuePanel,
  saved,
  valueOf,
  writeStory,
} from '../admin/safety-journey.ts';
import { until } from '../browser/started-site.ts';
import { sitesForTests } from './sites.ts';

const { site, fileOf, stored, open } = sitesForTests();

const { fields, safety: words } = tr;

describe('text that was not saved', () => {
  it('survives the end of the tab in mid-sentence, in every language', async () => {
    const { page, context } = await open();
    await openEditor(page, site().origin, 'tr', '/collections/stories/new');
    await fill(page, fields.title.label, 'Yarım kalan gün');
    await writeText(page, 'Bu cümlenin tam orta');
    // The Polish pane of the same entry.
    await page.getByText('Dil: Türkçe').click();
    await page.getByText('polski', { exact: true }).click();
    await fill(page, fields.title.label, 'Niedokończony dzień');
    await page.waitForTimeout(600);
    await crash(page);

    const again = await context.newPage();
    const asked: string[] = [];
    again.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await openEditor(again, site().origin, 'tr', '/collections/stories/new');
    await rescuePanel(again).getByText('Yarım kalan gün').waitFor();
    await press(again, words.rescue.copy);
    await rescuePanel(again).getByText(words.rescue.copied).waitFor();
    const [download] = await Promise.all([
      again.waitForEvent('download'),
      press(again, words.rescue.download),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    expect(file).toContain('Bu cümlenin tam orta');
    expect(file).toContain('== Polski ==');
    await press(again, words.rescue.takeBack);
    await until('the text', async () => (await textEditor(again).innerText()).includes('tam orta'));
    expect(await valueOf(again, fields.title.label)).toBe('Yarım kalan gün');
    await again.getByText('Dil: Türkçe').click();
    await again.getByText('polski', { exact: true }).click();
    expect(await valueOf(again, fields.title.label)).toBe('Niedokończony dzień');
    expect(await rescuePanel(again).count()).toBe(0);
    // Decap's own question about a backup does not appear beside ours.
    expect(asked).toEqual([]);
    await context.close();
  });

  it('is no longer offered once it is saved, nor once it is thrown away', async () => {
    const { page, context } = await open();
    await writeStory(page, site().origin, 'Kaydedilen gün', 'Metin.');
    await page.waitForTimeout(600);
    await pressPublish(page);
    await page.waitForURL(/kaydedilen-gun$/);
    await openStory(page, site().origin, 'kaydedilen-gun');
    expect(await rescuePanel(page).count()).toBe(0);

    await refill(page, fields.title.label, 'Kaydedilmeyen gün');
    await page.waitForTimeout(600);
    await page.reload();
    await rescuePanel(page).getByText('Kaydedilmeyen gün').waitFor();
    await press(page, words.rescue.throwAway);
    await press(page, words.rescue.reallyThrowAway);
    await rescuePanel(page).waitFor({ state: 'detached' });
    await page.reload();
    await textEditor(page).waitFor();
    expect(await rescuePanel(page).count()).toBe(0);
    await context.close();
  });

  it('stays when the connection is lost while it is being saved', async () => {
    const { page, context } = await open();
    await openStory(page, site().origin, 'kaydedilen-gun');
    await refill(page, fields.summary.label, 'Bağlantı koptu.');
    await page.route('**/api/v1', (route) => route.abort());
    await pressPublish(page);
    await page.waitForTimeout(1500);
    await page.unroute('**/api/v1');
    await page.reload();
    await press(page, words.rescue.takeBack);
    await until(
      'the text',
      async () => (await valueOf(page, fields.summary.label)) === 'Bağlantı koptu.',
    );
    await context.close();
  });
});

describe('two volunteers on one entry', () => {
  const slug = 'iki-kisi';

  it('the second one is told, and may keep their text', async () => {
    const [first, second] = [await open(), await open()];
    await writeStory(first.page, site().origin, 'İki kişi', 'Metin.');
    await pressPublish(first.page);
    await first.page.waitForURL(/iki-kisi$/);
    await openStory(second.page, site().origin, slug);
    await refill(first.page, fields.summary.label, 'Birincinin özeti.');
    await pressPublish(first.page);
    await saved(first.page);
    await until('the first', () => stored(slug).includes('Birincinin'));

    await refill(second.page, fields.summary.label, 'İkincinin özeti.');
    await pressPublish(second.page);
    const dialog = second.page.getByRole('dialog');
    await dialog.getByText('Birincinin özeti.').waitFor();
    await dialog.getByText('İkincinin özeti.').waitFor();
    expect(stored(slug)).toContain('Birincinin');
    await press(second.page, words.clash.back);
    await dialog.waitFor({ state: 'detached' });
    expect(stored(slug)).toContain('Birincinin');
    expect(await valueOf(second.page, fields.summary.label)).toBe('İkincinin özeti.');

    await pressPublish(second.page);
    await press(second.page, words.clash.keepTheirs);
    await until(
      'their text',
      async () => (await valueOf(second.page, fields.summary.label)) === 'Birincinin özeti.',
    );
    await rescuePanel(second.page).getByText(words.rescue.setAside).waitFor();
    await press(second.page, words.rescue.takeBack);
    await until(
      'their own text',
      async () => (await valueOf(second.page, fields.summary.label)) === 'İkincinin özeti.',
    );
    await pressPublish(second.page);
    await press(second.page, words.clash.keepMine);
    await until('the second', () => stored(slug).includes('İkincinin'));
    expect([...first.unexpected(), ...second.unexpected()]).toEqual([]);
    await Promise.all([first.context.close(), second.context.close()]);
  });

  it('nobody is asked when each writes in another language', async () => {
    const { page, context } = await open();
    await openStory(page, site().origin, slug);
    await refill(page, fields.summary.label, 'Yalnızca Türkçe.');
    const polish = stored(slug)
      .replace(/title: .*/, 'title: Dwoje')
      .replace('Metin.', 'Tekst.');
    writeFileSync(fileOf(slug, 'pl'), polish);
    await pressPublish(page);
    await saved(page);
    expect(stored(slug)).toContain('Yalnızca Türkçe.');
    expect(stored(slug, 'pl')).toBe(polish);
    await context.close();
  });
});

describe('a browser that keeps nothing', () => {
  /** From now on, as if the disk were full. */
  const fillUp = (page: Page) =>
    page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });

  it('leaves the copy of a text where it is while nothing else keeps it', async () => {
    const { page, context } = await open();
    await openEditor(page, site().origin, 'tr', '/collections/stories/new');
    await fill(page, fields.title.label, 'Yer kalmadı');
    await writeText(page, 'Saklanan tek metin.');
    await page.waitForTimeout(600);
    await page.reload();
    await rescuePanel(page).getByText('Yer kalmadı').waitFor();
    await fillUp(page);
    await press(page, words.rescue.takeBack);
    await until('the text', async () => (await textEditor(page).innerText()).includes('tek metin'));
    await page.getByText(words.rescue.notKept).waitFor();
    await page.reload();
    await rescuePanel(page).getByText('Yer kalmadı').waitFor();
    await context.close();
  });

  it('lets no text give way to another one, and says what to do', async () => {
    const { page, context, unexpected } = await open();
    await writeStory(page, site().origin, 'Yer yok', 'Metin.');
    await pressPublish(page);
    await page.waitForURL(/yer-yok$/);
    await saved(page);
    await refill(page, fields.summary.label, 'Benim özetim.');
    const theirs = stored('yer-yok').replace(/summary: .*/, 'summary: Onların özeti.');
    writeFileSync(fileOf('yer-yok'), theirs);
    await fillUp(page);
    await pressPublish(page);
    await press(page, words.clash.keepTheirs);
    await page.getByText(words.clash.notSetAside).waitFor();
    expect(await valueOf(page, fields.summary.label)).toBe('Benim özetim.');
    expect(stored('yer-yok')).toBe(theirs);
    expect(unexpected()).toEqual([]);
    await context.close();
  });

  it('does not say that a text has been copied when it has not', async () => {
    const { page, context } = await open();
    await openEditor(page, site().origin, 'tr', '/collections/stories/new');
    await fill(page, fields.title.label, 'Kopyalanmayan gün');
    await page.waitForTimeout(600);
    await page.reload();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'));
      Object.assign(document, { execCommand: () => false });
    });
    await press(page, words.rescue.copy);
    await rescuePanel(page).getByText(words.rescue.notCopied).waitFor();
    await context.close();
  });
});
