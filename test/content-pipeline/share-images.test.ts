import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettersFor } from '../../src/content-pipeline/share-images/letters.ts';
import { drawCard, writingOf, type Card } from '../../src/content-pipeline/share-images/card.ts';
import { shareCards } from '../../src/content-pipeline/share-images/cards.ts';
import { fitLines } from '../../src/content-pipeline/share-images/lines.ts';
import {
  handsFor,
  drawShareImages,
  placeShareImages,
} from '../../src/content-pipeline/share-images/share-images.ts';
import { readContent, type ContentFile } from '../../src/content-pipeline/content-files.ts';
import { locales } from '../../src/domain/locale.ts';

const { files } = await readContent();
const cards = shareCards(files);

it.each(['\u202F', '\u1D00', '\uFEFF'])(
  'leaves out %j, which the font does not have',
  async (character) => {
    expect((await lettersFor([character], 620)).widthOf(character, 10)).toBe(0);
  },
);

describe('a title', () => {
  // As wide as it is long.
  const fit = (text: string, width: number, height = 1000, sizes = [1]) =>
    fitLines(text, { width, height }, sizes, (line, size) => line.length * size);

  it.each([
    ['Eins zwei drei', 100, ['Eins zwei drei']],
    ['Eins zwei drei', 9, ['Eins zwei', 'drei']],
    // As few lines as can be, and those about equal.
    ['aaaa bbbb cccc dddd', 14, ['aaaa bbbb', 'cccc dddd']],
    ['Nogent-sur-Marne', 11, ['Nogent-sur-', 'Marne']],
    ['1964-1985', 5, ['1964-1985']],
    ['Ort – Ort', 6, ['Ort –', 'Ort']],
    ['a\u00a0b c', 4, ['a\u00a0b', 'c']],
    ['  Rand  ', 10, ['Rand']],
    ['', 10, []],
  ])('%j in a width of %i is %j', (text, width, lines) => {
    expect(fit(text, width).lines).toEqual(lines);
  });

  it('is as large as it can be', () => {
    const sizes = [30, 20, 10];
    expect(fit('aaaa', 200, 40, sizes).size).toBe(30);
    expect(fit('aaaa aaaa', 100, 40, sizes).size).toBe(10);
    expect(fit('aaaa aaaa', 100, 60, sizes).size).toBe(20);
  });

  it('that fits in no size is cut', () => {
    expect(fit('aaaa bbbb cccc', 40, 24, [10]).lines).toEqual(['aaaa', 'bbbb …']);
  });
});

describe('a card', () => {
  const card: Card = {
    place: 'orestiada',
    above: 'Ελλάδα',
    title: 'Ορεστιάδα',
    below: '',
    portal: 'Ζίγκμπουργκ και φίλοι',
  };

  it('is a picture of 1200 by 630 pixels', async () => {
    const picture = await drawCard(card, await handsFor([card]));
    const { width, height, format } = await sharp(picture).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'png']);
  });

  it.each([
    ['el', 'Η Ορεστιάδα και οι Έλληνες'],
    ['pl', 'Zażółć gęślą jaźń'],
    ['tr', 'Iğdır’ın şöyle İzmir’i'],
    ['uk', 'Збараж'],
  ])('has an outline for every letter, in %s', async (_, title) => {
    const own = { ...card, above: '', below: '', portal: '', title };
    const { svg } = writingOf(own, await handsFor([own]));
    expect(svg.match(/<path transform="[^"]*" d="M[^"]+"/g)).toHaveLength(
      title.replace(/\s/g, '').length,
    );
  });

  it('there is for the portal and each written version of each story, place and event', () => {
    const wanted = files.filter(
      ({ collection, data }) => collection !== 'pages' && !data.draft,
    ).length;
    expect(cards).toHaveLength(wanted + locales.length);
    expect(new Set(cards.map(({ address }) => address)).size).toBe(cards.length);
    for (const { address, card: own } of cards) {
      expect(address).toMatch(
        /^\/share\/[a-z]{2}\/((stories|places|events)\/[a-z0-9-]+|portal)\.png$/,
      );
      expect(own.title).not.toMatch(/["']/);
    }
  });
});

describe('the images of a build', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'portal-share-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are drawn once; only what has changed is drawn anew, and what is gone is forgotten', async () => {
    const some = files.filter(
      ({ collection, locale }) => collection === 'places' && locale === 'pl',
    );
    const build = async (own: readonly ContentFile[]) => {
      const shared = await drawShareImages(own, path.join(folder, 'cache'));
      placeShareImages(path.join(folder, 'dist'), shared);
      for (const { address } of shared.images)
        expect(existsSync(path.join(folder, 'dist', address)), address).toBe(true);
      return { count: shared.images.length, drawn: shared.drawn };
    };
    const count = some.length + locales.length;
    expect(await build(some)).toEqual({ count, drawn: count });
    expect(await build(some)).toEqual({ count, drawn: 0 });
    // A border: the same file with another title.
    const changed = some.map((file, index) =>
      index === 0
        ? ({ ...file, data: { ...file.data, title: 'Inny tytuł' } } as ContentFile)
        : file,
    );
    expect(await build(changed)).toEqual({ count, drawn: 1 });
    await build([]);
    expect(readdirSync(path.join(folder, 'cache'))).toHaveLength(locales.length);
  });
});
