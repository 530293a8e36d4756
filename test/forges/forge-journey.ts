// What a volunteer does where the editor saves to a forge: sign in and out, write with a picture, pass a
// text through review.
import { type Page } from 'playwright-core';
import sharp from 'sharp';
import { tr as phrases } from '../../admin/phrases/tr.ts';
import { type Site } from '../browser/site.ts';

/** The forge's page asks nothing: whoever is known there is sent back at once. */
export async function signIn(page: Page, site: Site, forge: 'GitLab' | 'Gitea', locale = 'tr') {
  await page.goto(`${site.origin}/admin/?lang=${locale}`);
  await page.getByRole('button', { name: forge }).click();
  await page.locator('a[href="#/collections/stories"]').first().waitFor();
}

export async function signOut(page: Page) {
  await page.getByRole('button', { name: phrases['ui.settingsDropdown.account'] }).click();
  await page.getByText('Çıkış Yap', { exact: true }).click();
  await page.getByRole('button', { name: / ile Giriş$/ }).waitFor();
}

/** As the story's cover; the editor makes it smaller and writes it as JPEG. */
export async function choosePicture(page: Page, name: string) {
  const buffer = await sharp({
    create: { width: 1800, height: 900, channels: 3, background: { r: 180, g: 90, b: 40 } },
  })
    .png()
    .toBuffer();
  await page.getByRole('button', { name: 'Bir resim seçin' }).first().click();
  const library = page.getByRole('dialog');
  await library
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'image/png', buffer });
  await library.getByText('Seçileni kullan').click();
  await library.waitFor({ state: 'detached' });
}
