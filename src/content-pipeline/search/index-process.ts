// A process of its own: reads the pages of a language and writes their search index, then those of the
// next language. A thread would not do, because Pagefind starts a program, and a thread that ends
// cannot wait for that program's end.
import { type Locale } from '../../domain/locale.ts';
import { endIndexing, writeBundles } from './bundles.ts';
import type { Findable } from './findable.ts';
import { germanSplitter } from './german-nouns.ts';
import { placeBundles } from './kept.ts';
import { readRecords } from './records.ts';
import { loadWordForms } from './stemmers.ts';

export interface IndexTask {
  /** The built site. */
  readonly outDir: string;
  readonly folder: string;
  /** Where bundles are kept for the next build. */
  readonly kept: string;
  readonly locale: Locale;
  readonly findable: readonly Findable[];
}

async function write({ outDir, folder, kept, locale, findable }: IndexTask) {
  const records = readRecords(outDir, findable);
  await placeBundles(folder, kept, locale, records, async (target) => {
    const forms = await loadWordForms(locale);
    await writeBundles(target, forms, records, forms.hasCompounds ? germanSplitter() : undefined);
  });
  process.send?.('written');
}

// `indexSite` alone starts such a process; it lets go of it when there is nothing more to do.
process.on('message', (task) => void write(task as IndexTask));
process.once('disconnect', () => void endIndexing().then(() => process.exit(0)));
