// `npm run accept:search`: turns the pages of a folder into records, indexes them as the site is
// indexed, asks the queries of a file and says what was not found. SEARCH_PAGES, SEARCH_CASES and
// SEARCH_SHARE name another folder, another file and the share of queries that must be answered.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { locales, isLocale, type Locale } from '../domain/locale.ts';
import { placeName, type PlaceId } from '../domain/places.ts';
import { findPages, isForeign, type Hit } from '../domain/search/find.ts';
import { forReaders } from '../domain/search/index-words.ts';
import { markerFor } from '../domain/search/marks.ts';
import { placeFinderFor } from '../domain/search/place-names.ts';
import { queryReaderFor, type Query } from '../domain/search/query.ts';
import { wordsIn } from '../domain/search/words.ts';
import { endIndexing, nameOfOther, writeBundles } from '../content-pipeline/search/bundles.ts';
import { germanSplitter } from '../content-pipeline/search/german-nouns.ts';
import { readPage, type PageText } from '../content-pipeline/search/page-text.ts';
import { type SearchRecord } from '../content-pipeline/search/records.ts';
import { loadWordForms } from '../content-pipeline/search/stemmers.ts';
import { openBundle, type OpenedBundle } from './search-in-node.ts';

interface Case {
  readonly q: string;
  /** Ids of pages that must be found; more may be. */
  readonly expect: readonly string[];
}

/** The file's own form; parts that it lacks are not asked. */
interface Cases {
  readonly languages: Readonly<Record<string, { readonly cases: readonly Case[] }>>;
  readonly cross?: readonly (Case & { readonly reader: string })[];
  readonly tags?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly gazetteer?: readonly (readonly string[])[];
  /** Queries by language that no page answers. */
  readonly none?: Partial<Record<string, readonly string[]>>;
}

interface FixturePage extends PageText {
  readonly id: string;
  readonly language: string;
}

const fixtures = path.resolve(import.meta.dirname, '../../test/fixtures/search');
const pagesFolder = process.env['SEARCH_PAGES'] ?? path.join(fixtures, 'pages');
const share = Number(process.env['SEARCH_SHARE'] ?? 0.95);
// Borders: the files are written to these shapes.
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const cases = readJson(process.env['SEARCH_CASES'] ?? path.join(fixtures, 'cases.json')) as Cases;
const noAnswer =
  cases.none ?? (readJson(path.join(fixtures, 'no-answer.json')) as NonNullable<Cases['none']>);

const pages: readonly FixturePage[] = readdirSync(pagesFolder)
  .toSorted()
  .filter((language) => existsSync(path.join(pagesFolder, language)))
  .flatMap((language) =>
    readdirSync(path.join(pagesFolder, language))
      .filter((name) => name.endsWith('.html'))
      .toSorted()
      .flatMap((name) => {
        const page = readPage(readFileSync(path.join(pagesFolder, language, name), 'utf8'));
        return page ? [{ ...page, language, id: name.replace('.html', '') }] : [];
      }),
  );

const addressOf = (language: string, id: string) => `/${language}/${id}/`;
const first = (page: FixturePage, filter: string) => page.filters[filter]?.[0] ?? '';

/** Made-up kinds and years serve as keys as they are. */
const filtersOf = (page: FixturePage, place: PlaceId | undefined) => ({
  kind: page.filters['type'] ?? [],
  language: [page.language],
  place: place ? [place] : [],
  theme: page.filters['tag'] ?? [],
  year: page.filters['year'] ?? [],
});

async function answersOf(locale: Locale, folder: string) {
  const forms = await loadWordForms(locale);
  const placeFrom = placeFinderFor(forms);
  const placeOf = (page: FixturePage) => placeFrom(wordsIn(first(page, 'city'), locale), 0)?.id;
  const record = (page: FixturePage): SearchRecord => {
    const isOwn = page.language === locale;
    const place = placeOf(page);
    const city = isOwn || !place ? first(page, 'city') : placeName(place, locale).text;
    const tag = first(page, 'tag');
    // What a theme is called in the reader's language; the site knows that of all of its themes.
    const theme = isOwn ? tag : (cases.tags?.[tag]?.[locale] ?? '');
    return {
      url: addressOf(page.language, page.id),
      title: page.title,
      about: [city, theme, first(page, 'year')].filter((part) => part !== '').join(' · '),
      content: isOwn ? page.text : '',
      filters: filtersOf(page, place),
      date: `${first(page, 'year') || '0001'}-01-01`,
    };
  };
  const records = Map.groupBy(pages, ({ language }) => language === locale);
  await writeBundles(
    folder,
    forms,
    {
      own: (records.get(true) ?? []).map(record),
      other: (records.get(false) ?? []).map(record),
    },
    forms.hasCompounds ? germanSplitter() : undefined,
  );
  const bundle = await openBundle(
    path.join(folder, locale),
    path.join(folder, nameOfOther(locale)),
  );
  return { ...bundle, read: queryReaderFor(forms), marker: markerFor(forms) };
}

type Answers = Awaited<ReturnType<typeof answersOf>> & OpenedBundle;

const find = async ({ engine, marker, read }: Answers, text: string) => {
  const { hits, query } = await findPages(engine, marker, read(text));
  return { query, hits };
};

const urlsOf = (hits: readonly Hit[]) =>
  Promise.all(hits.map(async ({ data }) => (await data()).url));

/** Whether the reader sees in the first hit why it is there. */
const isMarked = async ({ marker }: Answers, query: Query, [hit]: readonly Hit[]) => {
  if (!hit) return true;
  const { meta, content } = await hit.data();
  return [meta['title'], meta['about'], content].some((text) =>
    marker.has(forReaders(text ?? ''), query),
  );
};

let isGood = true;
const complain = (line: string) => console.log(`  ${line}`);

async function askOwn(locale: Locale, answers: Answers) {
  const asked = cases.languages[locale]?.cases ?? [];
  let found = 0;
  for (const { q, expect } of asked) {
    const { query, hits } = await find(answers, q);
    const urls = await urlsOf(hits);
    const misses = expect.filter((id) => !urls.includes(addressOf(locale, id)));
    if (misses.length === 0) found += 1;
    else complain(`${q}: ${misses.join(', ')} not found`);
    if (!(await isMarked(answers, query, hits))) {
      isGood = false;
      complain(`${q}: no word of the first hit can be marked`);
    }
  }
  for (const q of noAnswer[locale] ?? []) {
    const { hits } = await find(answers, q);
    if (hits.length === 0) continue;
    isGood = false;
    complain(`${q}: has no answer, but ${(await urlsOf(hits)).join(', ')} came`);
  }
  if (asked.length > 0 && found / asked.length < share) isGood = false;
  console.log(`${locale} ${found}/${asked.length}`);
}

async function askOthers(locale: Locale, answers: Answers) {
  const asked = (cases.cross ?? []).filter(({ reader }) => reader === locale);
  await answers.addOthers();
  let found = 0;
  for (const { q, expect } of asked) {
    const { query, hits } = await find(answers, q);
    const foreign = hits.filter(({ id }) => isForeign(id));
    const urls = await urlsOf(foreign);
    const wanted = expect.map((id) => addressOf(id.split(':')[0] ?? '', id.split(':')[1] ?? ''));
    const misses = wanted.filter((url) => !urls.includes(url));
    if (misses.length === 0) found += 1;
    else complain(`${q} (reader of ${locale}): ${misses.join(', ')} not found`);
    if (!(await isMarked(answers, query, foreign))) {
      isGood = false;
      complain(`${q} (reader of ${locale}): no word of the first foreign hit can be marked`);
    }
  }
  return { found, of: asked.length };
}

/** All spellings of a place must be one place to the query. */
function checkPlaces(locale: Locale, answers: Answers) {
  for (const spellings of cases.gazetteer ?? []) {
    const ids = spellings.map((spelling) => answers.read(spelling)[0]?.place);
    if (ids[0] !== undefined && ids.every((id) => id === ids[0])) continue;
    isGood = false;
    const odd = spellings.filter((_, index) => ids[index] === undefined || ids[index] !== ids[0]);
    complain(`${locale}: not known as one place: ${odd.join(', ')}`);
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
let cross = { found: 0, of: 0 };
try {
  for (const locale of locales.filter(
    (one) => isLocale(one) && existsSync(path.join(pagesFolder, one)),
  )) {
    const answers = await answersOf(locale, folder);
    await askOwn(locale, answers);
    checkPlaces(locale, answers);
    const { found, of } = await askOthers(locale, answers);
    cross = { found: cross.found + found, of: cross.of + of };
  }
} finally {
  await endIndexing();
  rmSync(folder, { recursive: true, force: true });
}
if (cross.of > 0) console.log(`across languages ${cross.found}/${cross.of}`);
if (cross.found < cross.of) isGood = false;
process.exitCode = isGood ? 0 : 1;
