// The search engine in the browser: loaded with the first question, the pages in other languages
// only after the first answer.
import { type Locale } from '../../domain/locale.ts';
import {
  findPages,
  isForeign,
  otherLanguage,
  ranking,
  type Engine,
  type Finding,
  type Wish,
} from '../../domain/search/find.ts';
import { markerFor, type Marker } from '../../domain/search/marks.ts';
import { queryReaderFor, type Query } from '../../domain/search/query.ts';
import { loadWordForms } from '../../content-pipeline/search/stemmers.ts';
import { type SearchWords } from '../../domain/search/search-words.ts';

interface Pagefind extends Engine {
  readonly options: (options: object) => Promise<void>;
  readonly mergeIndex: (path: string, options: object) => Promise<void>;
}

export interface Search {
  readonly words: SearchWords;
  readonly engine: Engine;
  readonly marker: Marker;
  readonly read: (text: string) => Query;
  /** Pages in the reader's language. */
  readonly own: (query: Query, wish: Wish) => Promise<Finding>;
  /** Pages that the reader gets in another language. */
  readonly foreign: (query: Query, wish: Wish) => Promise<Finding>;
}

async function open(wordsAddress: string): Promise<Search> {
  const answer = await fetch(wordsAddress);
  if (!answer.ok) throw new Error(`${wordsAddress}: ${answer.status}`);
  // Written by the site's own endpoint.
  const words = (await answer.json()) as SearchWords;
  const { locale } = words;
  const [pagefind, forms] = await Promise.all([loadPagefind(locale), loadWordForms(locale)]);
  const marker = markerFor(forms);
  let others: Promise<void> | undefined;
  // Once the other pages have been added, Pagefind answers with both.
  const ask = async (query: Query, wish: Wish) => findPages(pagefind, marker, query, wish);
  return {
    words,
    engine: pagefind,
    marker,
    read: queryReaderFor(forms),
    own: async (query, wish) => {
      const { hits, ...rest } = await ask(query, wish);
      return { hits: hits.filter(({ id }) => !isForeign(id)), ...rest };
    },
    foreign: async (query, wish) => {
      others ??= addOthers(pagefind, locale).catch((error: unknown) => {
        others = undefined;
        throw error;
      });
      await others;
      const { hits, ...rest } = await ask(query, wish);
      return { hits: hits.filter(({ id }) => isForeign(id)), ...rest };
    },
  };
}

async function addOthers(pagefind: Pagefind, locale: Locale): Promise<void> {
  const bundle = `/pagefind/${locale}-other/`;
  // Pagefind asks a bundle that it could not open again and again, and answers nothing any more.
  const { ok } = await fetch(`${bundle}pagefind-entry.json`);
  if (!ok) throw new Error(bundle);
  await pagefind.mergeIndex(bundle, { baseUrl: '/', language: otherLanguage, ranking });
}

async function loadPagefind(locale: Locale): Promise<Pagefind> {
  // The address is known in the browser only, so no bundler may follow it.
  const address = `/pagefind/${locale}/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: '/', ranking });
  return pagefind;
}

let opened: Promise<Search> | undefined;

/** Opens it once for a page; after a failure the next call tries again. */
export function openSearch(wordsAddress: string): Promise<Search> {
  opened ??= open(wordsAddress).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
