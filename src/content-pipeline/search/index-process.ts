// A process of its own: the search indexes of some languages, one after the other. A thread would not
// do, because Pagefind starts a program, and a thread that ends cannot wait for that program's end.
import { type Locale } from '../../domain/locale.ts';
import { endIndexing, writeBundles } from './bundles.ts';
import { germanSplitter } from './german-nouns.ts';
import { type RecordsOf } from './records.ts';
import { loadWordForms } from './stemmers.ts';

export interface IndexTask {
  readonly folder: string;
  readonly locale: Locale;
  readonly records: RecordsOf;
}

async function write(tasks: readonly IndexTask[]) {
  for (const { folder, locale, records } of tasks) {
    const forms = await loadWordForms(locale);
    await writeBundles(folder, forms, records, forms.hasCompounds ? germanSplitter() : undefined);
  }
  await endIndexing();
  process.exit(0);
}

// Handed over by `indexSite`, which alone starts such a process.
process.once('message', (tasks) => void write(tasks as readonly IndexTask[]));
// Whoever asked is gone.
process.once('disconnect', () => process.exit(1));
