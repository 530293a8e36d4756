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

/** Writes `share/…` into the built site, and says how many images had to be drawn. */
export async function writeShareImages(
  outDir: string,
  files: readonly ContentFile[],
  cache = '.cache/share',
): Promise<{ written: number; drawn: number }> {
  const code = drawnBy.map((file) => readFileSync(file, 'utf8')).join('');
  const cards = shareCards(files).map(({ address, card }) => {
    const digest = createHash('sha256').update(code).update(JSON.stringify(card)).digest('hex');
    return { card, to: path.join(outDir, address), kept: path.join(cache, `${digest}.png`) };
  });
  mkdirSync(cache, { recursive: true });
  const missing = cards.filter(({ kept }) => !existsSync(kept));
  if (missing.length > 0) {
    const hands = await handsFor(missing.map(({ card }) => card));
    const waiting = [...missing];
    const draw = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop())
        writeFileSync(next.kept, await drawCard(next.card, hands));
    };
    await Promise.all(Array.from({ length: availableParallelism() }, draw));
  }
  for (const { to, kept } of cards) {
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(kept, to);
  }
  const used = new Set(cards.map(({ kept }) => path.basename(kept)));
  for (const name of readdirSync(cache))
    if (!used.has(name)) rmSync(path.join(cache, name), { force: true });
  return { written: cards.length, drawn: missing.length };
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
