// An entry as a whole: another address, off the site and back, its versions; a text taken over from one of them.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tr } from '../../admin/wording/tr.ts';
import { entryAddress } from '../../src/domain/addresses.ts';
import { locales } from '../../src/domain/locale.ts';
import { textEditor } from '../admin/editor-journey.ts';
import { openStory, press, valueOf, writeStory } from '../admin/safety-journey.ts';
import { until } from '../browser/started-site.ts';
import { slow } from './shared-site.ts';
import { sitesForTests } from './sites.ts';

const { site, onBuiltSite, fileOf, stored, onSite, open } = sitesForTests();

const { fields, safety: words } = tr;

it('what is taken over from another language stands in the form at once', async () => {
  const { page, context } = await open();
  await writeStory(page, site().origin, 'Alınan gün', 'Alınacak metin.');
  await page.getByText('Dil: Türkçe').click();
  await page.getByText('polski', { exact: true }).click();
  await page.getByText('Başka bir dilden al').click();
  await page.locator('#nc-root').getByText('Türkçe', { exact: true }).click();
  await until('the text', async () =>
    (await textEditor(page).innerText()).includes('Alınacak metin.'),
  );
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
      await textEditor(page).waitFor();
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
