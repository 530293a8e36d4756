// Runs in a thread of its own: the search index of one language.
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

// Handed over by `indexSite`, which alone starts such a thread.
const { folder, locale, records } = workerData as IndexTask;
try {
  const forms = await loadWordForms(locale);
  await writeBundles(folder, forms, records, forms.hasCompounds ? germanSplitter() : undefined);
} finally {
  await endIndexing();
}
