// Photos and films from a phone: the real editor, started as anybody starts it, by a volunteer in Selçuk.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Locator, type Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { tr } from '../../admin/wording/tr.ts';
import { entryAddress, listAddress } from '../../src/domain/addresses.ts';
import { largestPicture } from '../../src/domain/content/pictures.ts';
import { locales } from '../../src/domain/locale.ts';
import { choose as select, fill, openEditor, textEditor } from '../admin/editor-journey.ts';
import {
  addBlock,
  choose,
  fieldIn,
  fillIn,
  library,
  ourDialog,
  photo,
  upload,
  type Chosen,
} from '../admin/pictures-journey.ts';
import { refusedFilms, refusedPictures } from '../admin/refused-uploads.ts';
import { messages, openStory, pressPublish, writeStory } from '../admin/safety-journey.ts';
import { openPage } from '../browser/site.ts';
import { until } from '../browser/started-site.ts';
import { slow } from './shared-site.ts';
import { sitesForTests } from './sites.ts';

const { site, onBuiltSite, inCopy, fileOf, stored, onSite, open } = sitesForTests();

const { blocks, fields, choices, uploads: words } = tr;
const filesIn = (folder: string) =>
  existsSync(inCopy(folder)) ? readdirSync(inCopy(folder)).toSorted() : [];
const picturesOf = (slug: string) => filesIn(`content/media/stories/${slug}`);
const filmsOf = (slug: string) => filesIn(`public/media/stories/${slug}`);
const form = (page: Page) => page.locator('#nc-root');
const coverOf = (page: Page) => fieldIn(form(page), fields.cover.label);
const press = (part: Locator, name: string) =>
  part.getByRole('button', { name, exact: true }).click();

async function sayOfCover(page: Page) {
  await fillIn(form(page), fields.coverAlt.label, 'Çarşıda bir çeşme', -1);
  await fill(page, fields.coverCredit.label, 'Ayşe');
  await select(page, fields.coverPeople.label, choices['coverPeople.none']);
}

async function sayOfPictures(page: Page) {
  await fill(page, fields.pictureCredit.label, 'Ayşe');
  await select(page, fields.picturePeople.label, choices['picturePeople.consent']);
  await fill(page, fields.pictureConsent.label, 'Okul müdürlüğünde dosyada.');
}

/** Every picture that a page shows, in each of its sizes and formats. */
const variantsOn = (html: string) => [
  ...new Set(
    [...html.matchAll(/(?:srcset|src)="([^"]+)"/g)]
      .flatMap(([, given = '']) => given.split(/,\s+/))
      .map((one) => one.trim().split(/\s+/)[0] ?? '')
      .filter((address) => /^\/_astro\/.*\.(jpe?g|webp|avif|png)$/.test(address)),
  ),
];

describe('a story with photos from a phone and a film', () => {
  onBuiltSite();
  const slug = 'uc-fotograf';

  it(
    'is seen in all languages, its pictures in every size and without the place where they were taken',
    async () => {
      const { page, context, unexpected } = await open();
      await writeStory(page, site().origin, 'Üç fotoğraf', 'Okulda bir gün.');
      const upright = { width: 3000, height: 2000, orientation: 6 };
      await choose(coverOf(page), await photo('IMG_0001.JPG', upright));
      await sayOfCover(page);

      await addBlock(page, blocks.gallery);
      // Two photos of one name, as two phones give them.
      for (const [nth, alt] of ['Sınıfta bir tahta', 'Bahçede bir ağaç'].entries()) {
        await textEditor(page).getByRole('button', { name: blocks.picture }).click();
        await choose(
          fieldIn(textEditor(page), blocks.image, nth),
          await photo('IMG_0001.JPG', { width: 2400, height: 1600 }),
        );
        await fillIn(textEditor(page), fields.coverAlt.label, alt, nth);
      }
      await addBlock(page, blocks.video);
      await fillIn(
        textEditor(page),
        blocks.address.replace(/[()…]/g, '.'),
        'https://youtu.be/abc-1',
      );
      await fillIn(textEditor(page), blocks.videoTitle, 'Okulun şarkısı');
      await fillIn(
        textEditor(page),
        blocks.transcript,
        'Çocuklar şarkı söylüyor.\n\nSonra gülüyorlar.',
      );

      // Nobody forgets the people in the pictures.
      await pressPublish(page);
      await messages(page).getByText(tr.faults.missing(fields.picturePeople.label)).waitFor();
      expect(existsSync(fileOf(slug))).toBe(false);
      await sayOfPictures(page);
      await pressPublish(page);
      await page.waitForURL(new RegExp(`/entries/${slug}$`));
      expect(unexpected()).toEqual([]);
      await context.close();

      expect(picturesOf(slug)).toHaveLength(3);
      for (const name of picturesOf(slug)) {
        const file = readFileSync(inCopy(`content/media/stories/${slug}/${name}`));
        const { exif, xmp, iptc, width, height } = await sharp(file).metadata();
        expect({ exif, xmp, iptc }).toEqual({});
        expect(Math.max(width, height)).toBe(1600);
        expect(file.length).toBeLessThanOrEqual(largestPicture);
        expect(name).toMatch(/^img-0001-[0-9a-f]{8}\.jpg$/);
      }
      expect(stored(slug)).toContain(`cover: ../../media/stories/${slug}/img-0001-`);

      const address = entryAddress('stories', slug, 'tr');
      await until('the story', async () => (await onSite(address)) !== '');
      for (const locale of locales)
        expect(await onSite(listAddress('stories', {}, locale))).toContain('Üç fotoğraf');
      const html = await onSite(address);
      for (const alt of ['Çarşıda bir çeşme', 'Sınıfta bir tahta', 'Bahçede bir ağaç'])
        expect(html).toContain(`alt="${alt}"`);
      expect(html).toContain('https://youtu.be/abc-1');
      expect(html).toContain('Sonra gülüyorlar.');
      expect(html).not.toContain('müdürlüğünde');
      const variants = variantsOn(html);
      expect(variants.length).toBeGreaterThan(8);
      const sizes = new Set<number>();
      for (const variant of variants) {
        const answer = await fetch(site().origin + variant);
        const { exif, xmp, width } = await sharp(await answer.arrayBuffer()).metadata();
        expect({ variant, exif, xmp }).toEqual({ variant });
        sizes.add(width);
      }
      expect(sizes.size).toBeGreaterThan(2);
    },
    slow,
  );
});

describe('a picture of whatever size', () => {
  const slug = 'her-boyda';

  it(
    'comes out small, upright and nameless, and a small one as it is',
    async () => {
      const { page, context, unexpected } = await open();
      await writeStory(page, site().origin, 'Her boyda', 'Metin.');
      const large = await photo('büyük.jpg', { width: 4900, height: 3600, quality: 95 });
      expect(large.buffer.length).toBeGreaterThan(13_000_000);
      await choose(coverOf(page), large);
      await sayOfCover(page);
      const kinds = [
        await photo('gürültü.jpg', { width: 1800, height: 1350, noise: 255, orientation: 8 }),
        await photo('küçük.jpg', { width: 200, height: 150 }),
        {
          name: 'saydam.png',
          mimeType: 'image/png',
          buffer: await sharp({
            create: { width: 90, height: 60, channels: 4, background: '#ffffff00' },
          })
            .png()
            .toBuffer(),
        },
      ];
      await addBlock(page, blocks.gallery);
      for (const [nth, file] of kinds.entries()) {
        await textEditor(page).getByRole('button', { name: blocks.picture }).click();
        await choose(fieldIn(textEditor(page), blocks.image, nth), file);
        await fillIn(textEditor(page), fields.coverAlt.label, `Görsel ${nth}`, nth);
      }
      await sayOfPictures(page);
      await pressPublish(page);
      await page.waitForURL(new RegExp(`/entries/${slug}$`));
      const shapes = await Promise.all(
        picturesOf(slug).map(async (name) => {
          const file = readFileSync(inCopy(`content/media/stories/${slug}/${name}`));
          expect(file.length).toBeLessThanOrEqual(largestPicture);
          const { width, height, exif } = await sharp(file).metadata();
          expect(exif).toBeUndefined();
          return [name.replace(/-[0-9a-f]{8}/, ''), width, height, file] as const;
        }),
      );
      const bySize = (name: string) => shapes.find(([own]) => own === name)?.slice(1, 3);
      expect(bySize('buyuk.jpg')).toEqual([1600, 1176]);
      expect(bySize('kucuk.jpg')).toEqual([200, 150]);
      expect(bySize('saydam.jpg')).toEqual([90, 60]);
      const [width = 0, height = 0] = bySize('gurultu.jpg') as number[];
      expect(height).toBeGreaterThan(width);
      // What was transparent is white.
      const clear = shapes.find(([own]) => own === 'saydam.jpg')?.[3];
      expect((await sharp(clear).stats()).channels.map(({ min }) => min)).toEqual([255, 255, 255]);
      expect(unexpected()).toEqual([]);
      await context.close();
    },
    slow,
  );
});

describe('a file that is refused, with advice and nothing written:', () => {
  it.each(refusedPictures)('$what', async ({ chosen, advice }) => {
    const { page, context, unexpected } = await open();
    await writeStory(page, site().origin, 'Olmayan', 'Metin.');
    await upload(coverOf(page), await chosen());
    await ourDialog(page).getByText(advice).waitFor();
    await press(ourDialog(page), tr.safety.entry.close);
    await ourDialog(page).waitFor({ state: 'detached' });
    // Nothing is there that could be taken instead.
    expect(await library(page).locator('img').count()).toBe(0);
    const accepted = library(page).locator('input[type=file]');
    expect(await accepted.getAttribute('accept')).toContain('.heic');
    expect(unexpected()).toEqual([]);
    await context.close();
  });

  it.each(refusedFilms)('$what', async ({ chosen, advice }) => {
    const { page, context, unexpected } = await open();
    await writeStory(page, site().origin, 'Olmayan', 'Metin.');
    await addBlock(page, blocks.video);
    await upload(fieldIn(textEditor(page), blocks.filmFile), await chosen());
    await ourDialog(page).getByText(advice).waitFor();
    await press(ourDialog(page), tr.safety.entry.close);
    await ourDialog(page).waitFor({ state: 'detached' });
    // Nothing is there that could be taken instead.
    await library(page).getByText('Hiçbir dosya bulunamadı.').waitFor();
    expect(unexpected()).toEqual([]);
    await context.close();
  });
});

describe('a film of one’s own', () => {
  onBuiltSite();
  const slug = 'film-gunu';
  const film = (): Chosen => ({
    name: 'Film günü.webm',
    mimeType: 'video/webm',
    buffer: readFileSync(inCopy('public/media/films/ways.webm')),
  });
  const address = entryAddress('stories', slug, 'tr');

  it(
    'is kept as a draft while nothing can be read of it, and published once that is there',
    async () => {
      const { page, context, unexpected } = await open();
      await writeStory(page, site().origin, 'Film günü', 'Metin.');
      await addBlock(page, blocks.video);
      await choose(fieldIn(textEditor(page), blocks.filmFile), film());
      await fillIn(textEditor(page), blocks.videoTitle, 'Okulun filmi');
      await pressPublish(page);
      await ourDialog(page).getByText(words.unreadable.explanation).waitFor();
      await press(ourDialog(page), words.unreadable.back);
      await ourDialog(page).waitFor({ state: 'detached' });
      expect(existsSync(fileOf(slug))).toBe(false);
      await pressPublish(page);
      await press(ourDialog(page), words.unreadable.saveAsDraft);
      await page.waitForURL(new RegExp(`/entries/${slug}$`));
      expect(stored(slug)).toContain('draft: true');
      const [poster = '', own = ''] = filmsOf(slug);
      expect(own).toMatch(/^film-gunu-[0-9a-f]{8}\.webm$/);
      expect(poster).toBe(own.replace('.webm', '.jpg'));
      expect(stored(slug)).toContain(
        `::video{src="/media/stories/${slug}/${own}" title="Okulun filmi" poster="/media/stories/${slug}/${poster}" length="0:29"}`,
      );
      expect(picturesOf(slug)).toEqual([]);

      await openStory(page, site().origin, slug);
      await fillIn(textEditor(page), blocks.transcript, 'Bir harita görülüyor.');
      await fieldIn(form(page), fields.draft.label).getByRole('switch').click();
      await pressPublish(page);
      await until('the transcript', () => stored(slug).includes('Bir harita görülüyor.'));
      expect(stored(slug)).not.toContain('draft');
      expect(stored(slug)).toContain(`poster="/media/stories/${slug}/${poster}" length="0:29"`);
      expect(unexpected()).toEqual([]);
      await context.close();

      await until('the film', async () => (await onSite(address)) !== '');
      const html = await onSite(address);
      expect(html).toContain(`<video src="/media/stories/${slug}/${own}"`);
      const part = await fetch(`${site().origin}/media/stories/${slug}/${own}`, {
        headers: { range: 'bytes=0-99' },
      });
      expect(part.status).toBe(206);
      expect(part.headers.get('content-type')).toBe('video/webm');
      const { page: reader, context: reading } = await openPage(site());
      await reader.goto(site().origin + address);
      const duration = await reader.locator('video').evaluate(async (shown) => {
        // The selector has found a video.
        const player = shown as HTMLVideoElement;
        player.muted = true;
        await player.play();
        return player.duration;
      });
      expect(Math.round(duration)).toBe(29);
      await reading.close();
    },
    slow,
  );

  const bodyOf = (file: string) => file.slice(file.indexOf('\n---\n') + 5).trim();

  it('keeps what was written by hand when its title is edited', async () => {
    const { page, context } = await open();
    const other = 'sechs-wege';
    await openStory(page, site().origin, other);
    const before = stored(other);
    await fillIn(textEditor(page), blocks.videoTitle, 'Altı yol');
    await pressPublish(page);
    await until('the title', () => stored(other).includes('title="Altı yol"'));
    const line = /^::video\{.*\}$/m.exec(before)?.[0] ?? '';
    const now = /^::video\{.*\}$/m.exec(stored(other))?.[0] ?? '';
    for (const [attribute] of line.matchAll(/\w+="[^"]*"/g))
      if (!attribute.startsWith('title=')) expect(now).toContain(attribute);
    expect(bodyOf(stored(other)).replace(now, line)).toBe(bodyOf(before));
    await context.close();
  });
});

it('an entry has room for thirty pictures and its cover, the library of all for any', async () => {
  const { page, context } = await open();
  await writeStory(page, site().origin, 'Pek çok', 'Metin.');
  const small = (shade: number) =>
    sharp({
      create: {
        width: 8,
        height: 8,
        channels: 3,
        background: { r: shade * 8, g: 255 - shade * 7, b: 90 },
      },
    })
      .png()
      .toBuffer();
  const picture = async (count: number): Promise<Chosen> => ({
    name: `resim ${count}.png`,
    mimeType: 'image/png',
    buffer: await small(count),
  });
  // The newest stands first; of those below, only what is in sight is drawn.
  const shown = (count: number) =>
    library(page).getByText(new RegExp(`^resim-${count}-[0-9a-f]{8}\\.jpg$`));
  for (let count = 1; count <= 31; count++) {
    await upload(coverOf(page), await picture(count));
    await shown(count).waitFor();
  }
  await upload(coverOf(page), await picture(32));
  await ourDialog(page).getByText(words.tooMany(30)).waitFor();
  expect(await shown(32).count()).toBe(0);
  expect(await shown(31).count()).toBe(1);
  await context.close();

  const { page: other, context: anew } = await open();
  await openEditor(other, site().origin, 'tr', '/collections/stories');
  await press(form(other), 'Medya');
  const place = await photo('Çarşı.jpg', { width: 1700, height: 900 });
  await library(other).locator('input[type=file]').setInputFiles(place);
  const ours = () => filesIn('content/media').filter((name) => name.startsWith('carsi-'));
  await until('the picture', () => ours().length === 1);
  const { width, exif } = await sharp(inCopy(`content/media/${ours()[0]}`)).metadata();
  expect({ width, exif }).toEqual({ width: 1600 });
  await anew.close();
});

it('a photo is uploaded on a phone’s screen', async () => {
  const { page, context, unexpected } = await open({ width: 390, height: 844 });
  await writeStory(page, site().origin, 'Telefonda', 'Metin.');
  await choose(coverOf(page), await photo('IMG_3.JPG', { width: 1200, height: 900 }));
  await sayOfCover(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await pressPublish(page);
  await page.waitForURL(/\/entries\/telefonda$/);
  expect(picturesOf('telefonda')).toHaveLength(1);
  expect(unexpected()).toEqual([]);
  await context.close();
});
