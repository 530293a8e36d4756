// Runs a query on Pagefind: each word under all of its keys, then the pages that have every word.
import { stemKey } from './index-words.ts';
import { type Marker } from './marks.ts';
import { type Instead } from './instead.ts';
import { isWordOfPlace } from './place-names.ts';
import { shortestBeginning, type Query, type QueryWord } from './query.ts';

/**
 * The languages that the bundles of own and of foreign pages claim: both without a stemmer in
 * Pagefind, and different, because the ids of their pages begin with them.
 */
export const ownLanguage = 'und';
export const otherLanguage = 'mul';
export const isForeign = (id: string) => id.startsWith(`${otherLanguage}_`);

/** What of Pagefind's answers the search reads. */
export interface PageData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PageData>;
}

export interface Engine {
  readonly search: (
    term: string | null,
    options: {
      readonly filters?: Readonly<Record<string, string>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ) => Promise<{ readonly results: readonly Hit[] }>;
}

export interface Wish {
  readonly filters?: Readonly<Record<string, string>>;
  readonly order?: 'relevance' | 'newest' | 'oldest';
}

export interface Finding {
  /** Best first, or by date. */
  readonly hits: readonly Hit[];
  /** Words of the query that stand on no page. */
  readonly missing: readonly string[];
  /** What was asked in place of such words, with success. */
  readonly instead: readonly Instead[];
  /** The query that was answered. */
  readonly query: Query;
}

/** Weights of the fields that are not shown, and of the title. */
export const ranking = {
  metaWeights: { title: 5, t: 5, x: 1, about: 1.5 },
  diacriticSimilarity: 0.8,
};

const quoted = (key: string) => `"${key}"`;

export async function findPages(
  engine: Engine,
  marker: Marker,
  query: Query,
  { filters = {}, order = 'relevance' }: Wish = {},
): Promise<Finding> {
  // A query of nothing but filters lists everything they leave, by date.
  if (query.length === 0) {
    const none = { missing: [], instead: [], query };
    if (Object.keys(filters).length === 0) return { hits: [], ...none };
    const sort = { date: order === 'oldest' ? 'asc' : 'desc' } as const;
    return { hits: (await engine.search(null, { filters, sort })).results, ...none };
  }
  const ask = (word: QueryWord) => pagesWith(word, engine, marker, filters);
  const perWord = await Promise.all(
    query.map(async (word) => {
      const pages = await ask(word);
      return pages.size > 0
        ? { word, pages, read: [word] }
        : { word, ...(await inOtherWords(word, ask)) };
    }),
  );
  const isFound = ({ pages }: { readonly pages: Pages }) => pages.size > 0;
  const hits = [...inAll(perWord.filter(isFound).map(({ pages }) => pages)).values()];
  const ordered = await inOrder(hits, engine, filters, order);
  const answered = perWord.flatMap(({ read }) => read);
  return {
    hits: order === 'relevance' ? await placesFirst(ordered, answered, engine) : ordered,
    missing: perWord.filter((one) => !isFound(one)).map(({ word }) => word.text),
    instead: perWord
      .filter(({ word, read }) => !read.includes(word) && read.length > 0)
      .map(({ word, read }) => ({ asked: word.text, found: read })),
    query: answered,
  };
}

/** Who asks for nothing but a place wants its own page, however often the others name it. */
async function placesFirst(
  hits: readonly Hit[],
  query: Query,
  engine: Engine,
): Promise<readonly Hit[]> {
  const places = query.flatMap(({ place }) => (place === undefined ? [] : [place]));
  if (hits.length < 2 || places.length < query.length) return hits;
  const profiles = await Promise.all(
    places.map((place) => engine.search(null, { filters: { kind: 'place', place } })),
  );
  const ids = new Set(profiles.flatMap(({ results }) => results.map(({ id }) => id)));
  return [...hits.filter(({ id }) => ids.has(id)), ...hits.filter(({ id }) => !ids.has(id))];
}

type Pages = ReadonlyMap<string, Hit>;

/** Pages that have every word, with the sum of their scores. */
function inAll([first, ...others]: readonly Pages[]): Pages {
  const all = [...(first ?? [])].flatMap(([id, hit]) => {
    const same = others.map((pages) => pages.get(id));
    return same.every((one) => one !== undefined)
      ? [[id, { ...hit, score: same.reduce((sum, one) => sum + one.score, hit.score) }] as const]
      : [];
  });
  return new Map(all);
}

/** The first way to read a word that is answered; a word is only looked up if those before it are found. */
async function inOtherWords(word: QueryWord, ask: (word: QueryWord) => Promise<Pages>) {
  for (const read of word.instead?.() ?? []) {
    let pages: Pages | undefined;
    for (const part of read) {
      const found = await ask(part);
      pages = pages ? inAll([pages, found]) : found;
      if (pages.size === 0) break;
    }
    if (pages && pages.size > 0) return { pages, read };
  }
  return { pages: new Map<string, Hit>(), read: [] };
}

/** Pages that have a word under any of its keys, each with its best score. */
async function pagesWith(
  { beginnings, stems, place }: QueryWord,
  engine: Engine,
  marker: Marker,
  filters: Readonly<Record<string, string>>,
): Promise<Pages> {
  const found = new Map<string, Hit>();
  const add = (hits: readonly Hit[]) => {
    for (const hit of hits)
      if (hit.score > (found.get(hit.id)?.score ?? -1)) found.set(hit.id, hit);
  };
  const results = async (term: string) => (await engine.search(term, { filters })).results;
  // In quotes Pagefind looks up the very key, and nothing where there is none.
  const whole = [
    ...beginnings,
    ...stems.flatMap((stem) => [stem, stemKey(stem)]),
    ...(place === undefined ? [] : [stemKey(place), ...(isWordOfPlace(place) ? [place] : [])]),
  ];
  const exact = await Promise.all([...new Set(whole)].map((key) => results(quoted(key))));
  exact.forEach(add);
  const begun = beginnings.filter((beginning) => beginning.length >= shortestBeginning);
  for (const beginning of begun) {
    const hits = await results(beginning);
    // Without a key that begins so, Pagefind takes the longest key that the word begins with.
    if (await isTrue(hits[0], beginning, marker)) add(hits);
  }
  return found;
}

const isTrue = async (hit: Hit | undefined, beginning: string, marker: Marker) => {
  if (!hit) return false;
  const { content, meta } = await hit.data();
  return [content, meta['title'], meta['about'], meta['t'], meta['x']].some((text) =>
    marker.hasBeginning(text ?? '', beginning),
  );
};

async function inOrder(
  hits: readonly Hit[],
  engine: Engine,
  filters: Readonly<Record<string, string>>,
  order: NonNullable<Wish['order']>,
): Promise<Hit[]> {
  if (order === 'relevance' || hits.length < 2)
    return hits.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const sort = { date: order === 'oldest' ? 'asc' : 'desc' } as const;
  const { results } = await engine.search(null, { filters, sort });
  const position = new Map(results.map(({ id }, index) => [id, index]));
  return hits.toSorted((a, b) => (position.get(a.id) ?? 0) - (position.get(b.id) ?? 0));
}
