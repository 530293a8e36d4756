// How long indexing takes and how much a first answer costs. Each language is indexed in a process of
// its own, as a large site would be: `node bench-search.ts <language> <pages> <folder>` is one of these.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { isLocale, locales, type Locale } from '../domain/locale.ts';
import { findPages, isForeign, type Hit } from '../domain/search/find.ts';
import { markerFor } from '../domain/search/marks.ts';
import { queryReaderFor } from '../domain/search/query.ts';
import { endIndexing, nameOfOther, writeBundles } from '../content-pipeline/search/bundles.ts';
import { germanSplitter } from '../content-pipeline/search/german-nouns.ts';
import { loadWordForms } from '../content-pipeline/search/stemmers.ts';
import { measured } from './measure.ts';
import { openBundle } from './search-in-node.ts';
import { syntheticRecords } from './synthetic-records.ts';

/** As many as the search page shows at once. */
const shown = { own: 10, foreign: 5 };
/** Words of the query and their places, rare and common ones. */
const askedRanks = [0.002, 0.01, 0.05, 0.2];

/** Writes the bundles of made-up pages into `folder`. */
export async function indexSynthetic(locale: Locale, pages: number, folder: string) {
  const forms = await loadWordForms(locale);
  const split = forms.hasCompounds ? germanSplitter() : undefined;
  await writeBundles(folder, forms, await syntheticRecords(locale, pages), split);
  await endIndexing();
}

interface FirstAnswer {
  /** Bytes of a first answer in the own language, without the scripts of the page. */
  readonly own: number;
  readonly foreign: number;
}

const wire = (folder: string, name: string) =>
  brotliCompressSync(readFileSync(path.join(folder, name))).length;

/** The dearest of some first answers; Pagefind's files are compressed as they are. */
export async function firstAnswer(locale: Locale, folder: string): Promise<FirstAnswer> {
  const forms = await loadWordForms(locale);
  const marker = markerFor(forms);
  const own = path.join(folder, locale);
  const fixed = wire(own, 'pagefind.js') + wire(own, 'pagefind-worker.js');
  const { own: records } = await syntheticRecords(locale, 40);
  const words = records
    .flatMap(({ content }) => content.split(' '))
    .filter((word) => word.length > 4 && !forms.isStopWord(word));
  const answers: FirstAnswer[] = [];
  for (const rank of askedRanks) {
    const bundle = await openBundle(own, path.join(folder, nameOfOther(locale)));
    const query = queryReaderFor(forms)(words[Math.floor(words.length * rank)] ?? '');
    const readAll = (hits: readonly Hit[]) => Promise.all(hits.map(({ data }) => data()));
    const before = bundle.bytes();
    const { hits } = await findPages(bundle.engine, marker, query);
    await readAll(hits.slice(0, shown.own));
    const between = bundle.bytes();
    await bundle.addOthers();
    const both = await findPages(bundle.engine, marker, query);
    await readAll(both.hits.filter(({ id }) => isForeign(id)).slice(0, shown.foreign));
    answers.push({ own: fixed + between - before, foreign: bundle.bytes() - between });
  }
  return {
    own: Math.max(...answers.map((answer) => answer.own)),
    foreign: Math.max(...answers.map((answer) => answer.foreign)),
  };
}

/** Prints a line for each language: time and memory of the index, bytes of a first answer. */
export async function benchSearch(pages: number, of: readonly Locale[] = locales): Promise<void> {
  const folder = path.resolve('.cache/bench/search');
  for (const locale of of) {
    rmSync(folder, { recursive: true, force: true });
    const { code, seconds, megabytes } = await measured(
      process.execPath,
      [fileURLToPath(import.meta.url), locale, String(pages), folder],
      process.cwd(),
    );
    if (code !== 0) throw new Error(`The search index of "${locale}" failed.`);
    const { own, foreign } = await firstAnswer(locale, folder);
    const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0).padStart(4)} kB`;
    console.log(
      `search ${locale}, ${pages} pages: ${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB, first answer ${kilobytes(own)}, other languages ${kilobytes(foreign)}`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
}

const [, script, locale, pages, folder] = process.argv;
if (script === fileURLToPath(import.meta.url) && isLocale(locale) && folder !== undefined)
  await indexSynthetic(locale, Number(pages), folder);
