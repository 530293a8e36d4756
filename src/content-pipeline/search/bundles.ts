// Writes Pagefind's bundles: one of the pages in a language, one of the pages its readers get in
// another. Both go without Pagefind's own stemmer, because the words of the hidden fields are better.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { type Locale } from '../../domain/locale.ts';
import { type CompoundSplitter } from '../../domain/search/compounds.ts';
import { forEngine, indexWriterFor } from '../../domain/search/index-words.ts';
import { otherLanguage, ownLanguage } from '../../domain/search/find.ts';
import { type WordForms } from '../../domain/search/word-forms.ts';
import { type RecordsOf, type SearchRecord } from './records.ts';

/** Pagefind's own interfaces, of which we use none. */
const interfaces = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];
/** A bundle that is only joined to another takes these from it. */
const shared = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];

/** Under `folder`: `<locale>` and `<locale>-other`. */
export async function writeBundles(
  folder: string,
  forms: WordForms,
  { own, other }: RecordsOf,
  split?: CompoundSplitter,
): Promise<void> {
  const write = indexWriterFor(forms, split);
  const bundle = (name: string) => path.join(folder, name);
  await writeBundle(bundle(forms.locale), ownLanguage, own, write);
  await writeBundle(bundle(nameOfOther(forms.locale)), otherLanguage, other, write);
  for (const name of shared) rmSync(path.join(bundle(nameOfOther(forms.locale)), name));
}

export const nameOfOther = (locale: Locale) => `${locale}-other`;

/** Ends the process in which Pagefind works; it would keep ours alive. */
export const endIndexing = () => close();

async function writeBundle(
  folder: string,
  language: string,
  records: readonly SearchRecord[],
  write: ReturnType<typeof indexWriterFor>,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join(', ')}`);
  // In the order of addresses, so that the same pages give the same bytes. Pagefind takes them in the
  // order in which they are sent; waiting for each answer would leave both sides idle in turn.
  const answers = records
    .toSorted((a, b) => (a.url < b.url ? -1 : 1))
    .map(async (record) => {
      const { url, filters, date } = record;
      const [title, about, content] = [record.title, record.about, record.content].map(forEngine);
      const texts = { title: title!, about: about!, content: content! };
      const words = write(texts, language === otherLanguage);
      const answer = await index.addCustomRecord({
        url,
        language,
        // A record without text would be left out.
        content: texts.content || texts.title,
        meta: { title: texts.title, about: texts.about, t: words.title, x: words.other },
        filters: Object.fromEntries(
          Object.entries(filters).map(([name, keys]) => [name, [...keys]]),
        ),
        sort: { date },
      });
      if (answer.errors.length > 0) throw new Error(`${url}: ${answer.errors.join(', ')}`);
    });
  await Promise.all(answers);
  rmSync(folder, { recursive: true, force: true });
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(written.errors.join(', '));
  await index.deleteIndex();
  for (const name of interfaces) rmSync(path.join(folder, name));
}
