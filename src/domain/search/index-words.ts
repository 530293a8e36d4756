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
  const keysOfChunk = remembering(keysOf);
  const factsOf = remembering((word) => {
    const isName = /^[^\p{Ll}]/u.test(word);
    const beginning = beginningOf(word);
    const hasStems = beginning.length >= 3 && !forms.isStopWord(word);
    const stems = hasStems ? forms.stemsInText(word) : [];
    const parts = hasStems && isName && split ? split(word) : [];
    return { isName, beginning, stems, stemsOfParts: parts.flatMap(forms.stemsInText) };
  });

  const keysFor = (text: string, read: ReadonlySet<string>, isForeign = false): string[] => {
    const words = wordsIn(text, forms.locale);
    return words.flatMap((word, index) => {
      const { isName, beginning, stems, stemsOfParts } = factsOf(word.text);
      const place = isName ? placeFrom(words, index) : undefined;
      const keys = [
        ...(read.has(beginning) ? [] : [beginning]),
        ...(place && !(isWordOfPlace(place.id) && read.has(place.id)) ? [stemKey(place.id)] : []),
      ];
      // The stemmer of one language makes nonsense of another's words.
      if (isForeign) return keys;
      // A stem that is a word of the page is found as that word.
      return [
        ...keys,
        ...[...stems, ...(place ? [] : stemsOfParts)]
          .filter((stem) => stem !== beginning && !read.has(stem))
          .map(stemKey),
      ];
    });
  };

  return ({ title, about, content }: IndexedTexts, isForeign = false): IndexWords => {
    const read = new Set(
      [title, about, content].flatMap((text) => text.split(/\s+/).flatMap(keysOfChunk)),
    );
    const first = new Set(keysFor(title, read, isForeign));
    const other = new Set([...keysFor(about, read), ...keysFor(content, read, isForeign)]);
    return {
      title: [...first].toSorted().join(' '),
      // In order, in which they take less room.
      other: [...other]
        .filter((word) => !first.has(word))
        .toSorted()
        .join(' '),
    };
  };
}
