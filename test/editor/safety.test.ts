// Nothing is lost and nothing is overwritten unasked: the real editor, started as anybody starts it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pl } from '../../admin/wording/pl.ts';
import { tr } from '../../admin/wording/tr.ts';
import { entryAddress } from '../../src/domain/addresses.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { control, fill, openEditor, writeText } from '../admin/editor-journey.ts';
import {
  badInputs,
  crash,
  messages,
  openStory,
  pressPublish,
  refill,
  rescuePanel,
  rewriteText,
  writeStory,
} from '../admin/safety-journey.ts';
import { openPage } from '../browser/site.ts';
import { until } from '../browser/started-site.ts';
import { slow } from './shared-site.ts';
import { sitesForTests } from './sites.ts';

const { site, onBuiltSite } = sitesForTests();

const { fields, safety: words } = tr;
const fileOf = (slug: string, locale: Locale = 'tr') =>
  path.join(site().folder, `content/stories/${locale}/${slug}.md`);
const stored = (slug: string, locale: Locale = 'tr') => readFileSync(fileOf(slug, locale), 'utf8');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** Nothing where the form is being drawn anew, with other ids. */
const valueOf = async (page: Page, label: string) =>
  (await control(page, label)).inputValue({ timeout: 2000 }).catch(() => '');
const text = (page: Page) => page.locator('[data-slate-editor="true"]').first();
const saved = (page: Page) => page.getByText('Kaydedildi', { exact: true }).last().waitFor();
const onSite = async (address: string) => {
  const answer = await fetch(site().origin + address);
  return answer.ok ? answer.text() : '';
};

/** What the editor asks to be written; other volunteers are at work on the same folder. */
function writesOf(page: Page): string[] {
  const writes: string[] = [];
  page.on('request', (request) => {
    const asked = request.postData() ?? '';
    if (/"action":"(?:persist|delete)/.test(asked)) writes.push(asked);
  });
  return writes;
}

/** A page that answers the browser's own questions with yes; a save that is refused ends in a rejection. */
async function open() {
  const opened = await openPage(site(), { viewport: { width: 1280, height: 900 } });
  opened.page.on('dialog', (dialog) => void dialog.accept());
  const unexpected = () =>
    opened.wrongs.filter((wrong) => !/^(undefined|Object|)$|^Notice: /.test(wrong));
  return { ...opened, unexpected };
}

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
    await until('the text', async () => (await text(again).innerText()).includes('tam orta'));
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
    await text(page).waitFor();
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
    await until('the text', async () => (await text(page).innerText()).includes('tek metin'));
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

it('what is taken over from another language stands in the form at once', async () => {
  const { page, context } = await open();
  await writeStory(page, site().origin, 'Alınan gün', 'Alınacak metin.');
  await page.getByText('Dil: Türkçe').click();
  await page.getByText('polski', { exact: true }).click();
  await page.getByText('Başka bir dilden al').click();
  await page.locator('#nc-root').getByText('Türkçe', { exact: true }).click();
  await until('the text', async () => (await text(page).innerText()).includes('Alınacak metin.'));
  expect(await valueOf(page, fields.title.label)).toBe('Alınan gün');
  await context.close();
});

describe('an entry as a whole', () => {
  onBuiltSite();
  const [before, after] = ['selcukla-bir-okul-bagi', 'okul-bagi'];
  const { entry } = words;

  it(
    'gets another address, and the old one leads to it',
    async () => {
      const { page, context, unexpected } = await open();
      await openStory(page, site().origin, before);
      await press(page, entry.open);
      await page.getByRole('textbox', { name: entry.address }).fill('Okul bağı');
      await press(page, entry.change);
      await page.waitForURL(new RegExp(`/entries/${after}$`));
      await text(page).waitFor();
      for (const locale of locales) {
        expect(existsSync(fileOf(before, locale))).toBe(false);
        expect(stored(after, locale)).toContain(`formerSlugs:\n  - ${before}\n`);
      }
      const [old, present] = [before, after].map((slug) => entryAddress('stories', slug, 'pl'));
      await until('the new address', async () => (await onSite(present!)) !== '');
      expect(await onSite(old!)).toContain(present);
      expect(unexpected()).toEqual([]);
      await context.close();
    },
    slow,
  );

  it('is not deleted while translations live, and told the way out', async () => {
    const { page, context } = await open();
    await openStory(page, site().origin, after);
    await page.getByText('Sil', { exact: true }).click();
    await page
      .getByText(/^Girdi silinemedi|Silinmedi\./)
      .first()
      .waitFor();
    for (const locale of locales) expect(existsSync(fileOf(after, locale))).toBe(true);
    await context.close();
  });

  it(
    'is taken off the site and put back',
    async () => {
      const { page, context } = await open();
      const address = entryAddress('stories', after, 'tr');
      await openStory(page, site().origin, after);
      await press(page, entry.open);
      await press(page, entry.takeOff);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      for (const locale of locales) expect(stored(after, locale)).toContain('draft: true');
      await until('its end', async () => (await onSite(address)) === '');
      await press(page, entry.open);
      for (const name of ['Polski', 'Ελληνικά'])
        await page.getByRole('checkbox', { name }).uncheck();
      await press(page, entry.putBack);
      await until('its return', async () => (await onSite(address)) !== '');
      for (const locale of locales)
        expect(stored(after, locale).includes('draft: true')).toBe(['pl', 'el'].includes(locale));
      await context.close();
    },
    slow,
  );

  it('is opened once more where the connection has gone meanwhile', async () => {
    const { page, context } = await open();
    await openStory(page, site().origin, after);
    await context.setOffline(true);
    await press(page, entry.open);
    await page.getByRole('dialog').getByText(words.trouble.unreachable).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: entry.close }).click();
    await context.setOffline(false);
    await press(page, entry.open);
    await page.getByRole('textbox', { name: entry.address }).waitFor();
    await context.close();
  });

  it('loses its original once another version has been made the first', async () => {
    const { page, context, unexpected } = await open();
    await openStory(page, site().origin, after);
    await press(page, entry.open);
    const versionOf = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    await versionOf('Deutsch').getByRole('button', { name: entry.makeOriginal }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    for (const locale of locales) expect(stored(after, locale)).toContain('original: de');
    await press(page, entry.open);
    const turkish = versionOf('Türkçe');
    await turkish.getByRole('button', { name: entry.deleteVersion }).click();
    await turkish.getByRole('button', { name: entry.reallyDelete }).click();
    await until('its end', () => !existsSync(fileOf(after, 'tr')));
    expect(existsSync(fileOf(after, 'de'))).toBe(true);
    expect(unexpected()).toEqual([]);
    await context.close();
  });
});
