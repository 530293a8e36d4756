// Runs in a thread of its own: the search indexes of some languages, one after the other.
import { workerData } from 'node:worker_threads';
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

try {
  // Handed over by `indexSite`, which alone starts such a thread.
  for (const { folder, locale, records } of workerData as readonly IndexTask[]) {
    const forms = await loadWordForms(locale);
    await writeBundles(folder, forms, records, forms.hasCompounds ? germanSplitter() : undefined);
  }
} finally {
  await endIndexing();
}
