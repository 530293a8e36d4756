// Photos and films as a volunteer in Selçuk chooses them in the real editor.
import { randomBytes } from 'node:crypto';
import { type Locator, type Page } from 'playwright-core';
import sharp from 'sharp';
import { tr as phrases } from '../../admin/phrases/tr.ts';

export interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

interface Photo {
  readonly width: number;
  readonly height: number;
  readonly quality?: number;
  /** How the phone was held, as EXIF counts: 6 is upright. */
  readonly orientation?: number;
  /** Of 255: how much each point differs from what is around it. */
  readonly noise?: number;
}

/** As a phone takes it: noisy, with the place in its EXIF. */
export async function photo(
  name: string,
  { width, height, quality = 90, orientation = 1, noise = 24 }: Photo,
): Promise<Chosen> {
  const points = randomBytes(width * height * 3);
  const across = Array.from({ length: width }, (_, x) => 60 * Math.sin(x / 90));
  for (let y = 0, at = 0; y < height; y++) {
    const shade = 128 + 50 * Math.cos(y / 70);
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++, at++) {
        const value = shade + across[x]! + (points[at]! / 255 - 0.5) * noise;
        points[at] = Math.max(0, Math.min(255, value));
      }
  }
  const buffer = await sharp(points, { raw: { width, height, channels: 3 } })
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Make: 'Phone', Model: 'Of Ayşe' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '37/1 57/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '27/1 22/1 0/1',
      },
    })
    .jpeg({ quality, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** Decap's dialog for files; ours lies above it. */
export const library = (page: Page) => page.locator('[role="dialog"]');
export const ourDialog = (page: Page) => page.locator('dialog[open]');

/** A field by its label; `nth` counts the fields of that label within the part. */
export const fieldIn = (part: Locator, label: string, nth = 0) =>
  part
    .locator('label')
    .filter({ hasText: new RegExp(`^${label}( \\(|$)`) })
    .nth(nth)
    .locator('xpath=ancestor::*[contains(@class, "ControlContainer")][1]');

export const fillIn = (part: Locator, label: string, value: string, nth = 0) =>
  fieldIn(part, label, nth).locator('input, textarea').first().fill(value);

/** Opens the dialog for files of a field and hands it one. */
export async function upload(field: Locator, file: Chosen) {
  const page = field.page();
  if ((await library(page).count()) === 0) await field.getByRole('button').first().click();
  await library(page).locator('input[type=file]').setInputFiles(file);
}

const said = (phrase: string) => phrases[phrase] ?? '';
const use = 'Seçileni kullan';

/** The same, and takes what has been uploaded. */
export async function choose(field: Locator, file: Chosen) {
  const page = field.page();
  await upload(field, file);
  await library(page).getByRole('button', { name: use, disabled: false }).click();
  await library(page).waitFor({ state: 'detached' });
}

export async function addBlock(page: Page, name: string) {
  const insert = said('editor.editorWidgets.markdown.addComponent');
  await page.getByRole('button', { name: insert }).first().click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}
