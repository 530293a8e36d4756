// The words under which a page is found besides those that Pagefind reads in it: stems, folded
// spellings, parts of compounds, places. They stand in hidden fields of its record.
import { isWordOfPlace, placeFinderFor } from './place-names.ts';
import { beginningOf, keysOf, wordsIn } from './words.ts';
import { type CompoundSplitter } from './compounds.ts';
import { type WordForms } from './word-forms.ts';

/** The digit keeps a stem apart from the words of the text, and a short one from longer ones. */
export const stemKey = (stem: string) => `${stem}9`;

export interface IndexedTexts {
  readonly title: string;
  /** Names of places and themes, the year: always in the reader's language. */
  readonly about: string;
  readonly content: string;
}

export interface IndexWords {
  /** Words of the title, which count for more. */
  readonly title: string;
  readonly other: string;
}

/** As Pagefind is to read a text: it takes a typographic apostrophe for a part of the word. */
export const forEngine = (text: string) =>
  text.replace(/\u00AD/g, '').replace(/(?<=[\p{L}\p{N}])[’ʼ](?=[\p{L}\p{N}])/gu, "'");

/** The same text as people read it. */
export const forReaders = (text: string) =>
  text.replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '’');

/** Texts repeat their words, so that what is the same wherever a word stands is found once. */
function remembering<Found>(find: (word: string) => Found) {
  const known = new Map<string, Found>();
  return (word: string): Found => {
    const found = known.get(word) ?? find(word);
    known.set(word, found);
    return found;
  };
}

export function indexWriterFor(forms: WordForms, split?: CompoundSplitter) {
  const placeFrom = placeFinderFor(forms);

  const factsOf = remembering((text) => {
    const isName = /^[^\p{Ll}]/u.test(text);
    const beginning = beginningOf(text);
    const hasStems = beginning.length >= 3 && !forms.isStopWord(text);
    const parts = hasStems && isName && split ? split(text) : [];
    // A stem that is the word itself is found as that word.
    const named = (stems: readonly string[]) =>
      stems
        .filter((stem) => stem !== beginning)
        .map((stem): readonly [string, string] => [stem, stemKey(stem)]);
    return {
      text,
      isName,
      beginning,
      stems: named(hasStems ? forms.stemsInText(text) : []),
      stemsOfParts: named(parts.flatMap(forms.stemsInText)),
    };
  });
  const readChunk = remembering((chunk) => ({
    keys: keysOf(chunk),
    words: wordsIn(chunk, forms.locale).map(({ text }) => factsOf(text)),
  }));
  const readText = (text: string) => text.split(/\s+/).map(readChunk);

  const keysFor = (
    text: ReturnType<typeof readText>,
    read: ReadonlySet<string>,
    isForeign = false,
  ): Set<string> => {
    const keys = new Set<string>();
    const words = text.flatMap((chunk) => chunk.words);
    words.forEach(({ isName, beginning, stems, stemsOfParts }, index) => {
      const place = isName ? placeFrom(words, index) : undefined;
      if (!read.has(beginning)) keys.add(beginning);
      if (place && !(isWordOfPlace(place.id) && read.has(place.id))) keys.add(stemKey(place.id));
      // The stemmer of one language makes nonsense of another's words.
      if (isForeign) return;
      // A stem that is another word of the page is found as that one.
      for (const [stem, key] of stems) if (!read.has(stem)) keys.add(key);
      if (!place) for (const [stem, key] of stemsOfParts) if (!read.has(stem)) keys.add(key);
    });
    return keys;
  };

  return (texts: IndexedTexts, isForeign = false): IndexWords => {
    const [title, about, content] = [
      readText(texts.title),
      readText(texts.about),
      readText(texts.content),
    ];
    const read = new Set(
      [title, about, content].flatMap((text) => text.flatMap(({ keys }) => keys)),
    );
    const first = keysFor(title, read, isForeign);
    const other = new Set([...keysFor(about, read), ...keysFor(content, read, isForeign)]);
    // In order, in which they take less room.
    const inOrder = (keys: Iterable<string>) => [...keys].toSorted().join(' ');
    return {
      title: inOrder(first),
      other: inOrder([...other].filter((key) => !first.has(key))),
    };
  };
}
