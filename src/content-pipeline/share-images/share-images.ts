// Draws the share images of all entries; an unchanged one comes from `.cache/share/`.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { type ContentFile } from '../content-files.ts';
import { fontSource } from '../font-files.ts';
import { drawCard, type Card, type Hands } from './card.ts';
import { shareCards } from './cards.ts';
import { lettersFor } from './letters.ts';

/** What decides how any card looks besides the card itself: this code, the patterns and the font. */
const drawnBy = [
  ...['card', 'letters', 'lines'].map((name) => path.join(import.meta.dirname, `${name}.ts`)),
  path.resolve('src/domain/patterns.ts'),
  path.join(fontSource, 'package.json'),
];

interface ShareImages {
  /** Where each drawn image is kept, and what it is called on the site. */
  readonly images: readonly { readonly kept: string; readonly address: string }[];
  /** How many were not kept from before. */
  readonly drawn: number;
}

/** Needs no built site; what nobody uses any longer is forgotten. */
export async function drawShareImages(
  files: readonly ContentFile[],
  cache = '.cache/share',
): Promise<ShareImages> {
  const code = drawnBy.map((file) => readFileSync(file, 'utf8')).join('');
  const images = shareCards(files).map(({ address, card }) => {
    const digest = createHash('sha256').update(code).update(JSON.stringify(card)).digest('hex');
    return { card, address, kept: path.join(cache, `${digest}.png`) };
  });
  mkdirSync(cache, { recursive: true });
  const missing = images.filter(({ kept }) => !existsSync(kept));
  if (missing.length > 0) {
    const hands = await handsFor(missing.map(({ card }) => card));
    const waiting = [...missing];
    const draw = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop())
        writeFileSync(next.kept, await drawCard(next.card, hands));
    };
    await Promise.all(Array.from({ length: availableParallelism() }, draw));
  }
  const used = new Set(images.map(({ kept }) => path.basename(kept)));
  for (const name of readdirSync(cache))
    if (!used.has(name)) rmSync(path.join(cache, name), { force: true });
  return { images, drawn: missing.length };
}

/** Puts `share/…` into the built site. */
export function placeShareImages(outDir: string, { images }: ShareImages): void {
  for (const { kept, address } of images) {
    const to = path.join(outDir, address);
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(kept, to);
  }
}

/** The font, cut to what the cards say. */
export async function handsFor(cards: readonly Card[]): Promise<Hands> {
  const texts = cards.flatMap(({ above, title, below, portal }) => [above, title, below, portal]);
  const [bold, plain] = await Promise.all([
    lettersFor([...texts, '…'], 620),
    lettersFor([...texts, '…'], 440),
  ]);
  return { bold, plain };
}
