// Made-up records for measuring the search: words of the portal's own texts in a language, as common
// as words are, and many rare ones put together of their halves.
import { locales, type Locale } from '../domain/locale.ts';
import { placeIds, placeName } from '../domain/places.ts';
import { readContent } from '../content-pipeline/content-files.ts';
import { type RecordsOf, type SearchRecord } from '../content-pipeline/search/records.ts';

const kindsOfWords = 40_000;
const wordsPerPage = 450;
/** Zipf's exponent of running text. */
const exponent = 1.05;

/** The same numbers at each run (mulberry32), from 0 to 1. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function vocabularyOf(locale: Locale, next: () => number): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const { body } of (await readContent()).files.filter((file) => file.locale === locale))
    for (const [word] of body.matchAll(/\p{L}{2,}/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
  const long = known.filter((word) => word.length > 4);
  const any = () => long[Math.floor(next() * long.length)] ?? '';
  const words = new Set(known);
  while (words.size < kindsOfWords) {
    const [head, tail] = [any(), any()];
    const cut = Math.ceil(head.length / 2) + 1;
    words.add(head.slice(0, cut) + tail.slice(Math.floor(tail.length / 2)).toLowerCase());
  }
  return [...words];
}

/** `count` pages of the reader's own, and as many in other languages. */
export async function syntheticRecords(locale: Locale, count: number): Promise<RecordsOf> {
  const next = numbers(locales.indexOf(locale) + 1);
  const vocabulary = await vocabularyOf(locale, next);
  // What readers get in another language is written in that.
  const foreign = locales.find((other) => other !== locale) ?? locale;
  const foreignVocabulary = await vocabularyOf(foreign, next);
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= vocabulary.length; rank++) sums.push((sum += rank ** -exponent));
  const wordFrom = (words: readonly string[]) => {
    const wanted = next() * sum;
    let [from, to] = [0, sums.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sums[middle]! < wanted) from = middle + 1;
      else to = middle;
    }
    return words[from]!;
  };
  const text = (length: number, words: readonly string[]) =>
    Array.from({ length }, () => wordFrom(words)).join(' ');
  const record = (index: number, isOwn: boolean): SearchRecord => {
    const place = placeIds[index % placeIds.length]!;
    const year = String(2006 + (index % 20));
    const words = isOwn ? vocabulary : foreignVocabulary;
    return {
      url: `/${locale}/${isOwn ? 'own' : 'other'}/${index}/`,
      title: text(5, words),
      about: `${placeName(place, locale).text} · ${year}`,
      content: text(isOwn ? Math.round(wordsPerPage * Math.exp(next() - 0.5)) : 22, words),
      date: `${year}-${String(1 + (index % 12)).padStart(2, '0')}-01`,
      filters: {
        kind: ['story'],
        language: [isOwn ? locale : foreign],
        place: [place],
        theme: [`T${1 + (index % 4)}`],
        year: [year],
      },
    };
  };
  return {
    own: Array.from({ length: count }, (_, index) => record(index, true)),
    other: Array.from({ length: count }, (_, index) => record(index, false)),
  };
}
