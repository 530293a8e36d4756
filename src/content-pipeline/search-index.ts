// The search index: one bundle for each language, of the pages that are really written in it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createIndex, close } from 'pagefind';
import { locales, type Locale } from '../domain/locale.ts';

/** Only pages with text of their own language carry this mark. */
const mark = 'data-pagefind-body';

export async function indexSite(outDir: string): Promise<void> {
  for (const locale of locales) await indexLanguage(outDir, locale);
  await close();
}

async function indexLanguage(outDir: string, locale: Locale): Promise<void> {
  const { index } = await createIndex({ forceLanguage: locale });
  if (!index) throw new Error(`The search index for "${locale}" could not be begun.`);
  const folder = path.join(outDir, locale);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'index.html')
    .toSorted();
  for (const name of names) {
    const content = readFileSync(path.join(folder, name), 'utf8');
    if (!content.includes(mark)) continue;
    const url = `/${[locale, ...path.dirname(name).split(path.sep)].join('/')}/`;
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`${url}: ${errors.join(', ')}`);
  }
  await index.writeFiles({ outputPath: path.join(outDir, 'pagefind', locale) });
  await index.deleteIndex();
}
