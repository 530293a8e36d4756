// The search index of a built site: two bundles for each language.
import path from 'node:path';
import { locales } from '../domain/locale.ts';
import { endIndexing, writeBundles } from './search/bundles.ts';
import { germanSplitter } from './search/german-nouns.ts';
import { readRecords } from './search/records.ts';
import { loadWordForms } from './search/stemmers.ts';

export async function indexSite(outDir: string): Promise<void> {
  const records = readRecords(outDir);
  try {
    for (const locale of locales) {
      const forms = await loadWordForms(locale);
      const split = forms.hasCompounds ? germanSplitter() : undefined;
      await writeBundles(path.join(outDir, 'pagefind'), forms, records[locale], split);
    }
  } finally {
    await endIndexing();
  }
}
