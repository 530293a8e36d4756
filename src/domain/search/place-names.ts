// Which place a word or a few words name, in any language, script, case and older spelling.
import { fold, foldedWords } from '../fold.ts';
import { locales } from '../locale.ts';
import { placeIds, placeName, placeOf, type PlaceId } from '../places.ts';
import { type Word } from './words.ts';
import { type WordForms } from './word-forms.ts';

/** Spellings that readers type when they search, besides those that name the place everywhere. */
const searched: Partial<Record<PlaceId, readonly string[]>> = {
  siegburg: ['Siegbourg'],
  guarda: ['Ґуарда'],
  boleslawiec: ['Бунцлау'],
  selcuk: ['Ayasoluk', 'Ayasuluk'],
  orestiada: ['Kumçiftliği', 'Orestiás'],
  zbarazh: ['Zbarasch', 'Sbarazh', 'Сбараж'],
};

/** Words of the language as well, so they name no place by themselves. */
const general: ReadonlySet<string> = new Set([
  'boot',
  'kompanie',
  'wachbataillon',
  'minensuchboot',
]);

/** A place's own key is a word that a text may have anyway, unless it is a word of the language. */
export const isWordOfPlace = (id: PlaceId) => !general.has(id);

/** Every way of writing a place. */
export const spellingsOf = (id: PlaceId): string[] => {
  const { endonym, spellings } = placeOf(id);
  return [
    endonym.text,
    ...locales.map((locale) => placeName(id, locale).text),
    ...spellings,
    ...(searched[id] ?? []),
  ];
};

interface PlaceMention {
  readonly id: PlaceId;
  /** How many words name it. */
  readonly length: number;
}

/** Gives the place that is named from a word on, if there is one. */
export type PlaceFinder = (
  words: readonly Pick<Word, 'text'>[],
  from: number,
) => PlaceMention | undefined;

/** How many letters an ending can add to a name that no stemmer knows. */
const longestEnding = 3;

export function placeFinderFor(forms: WordForms): PlaceFinder {
  const bySpelling = new Map<string, PlaceId>();
  const byStem = new Map<string, PlaceId>();
  /** Names of several words, by their first. */
  const phrases = new Map<string, { readonly id: PlaceId; readonly words: readonly string[] }[]>();
  for (const id of placeIds)
    for (const spelling of spellingsOf(id)) {
      const words = foldedWords(spelling);
      const [first = ''] = words;
      if (words.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), { id, words }]);
      else if (!general.has(first)) {
        bySpelling.set(first, id);
        // Shorter stems belong to words of the language: Werder and werden.
        for (const stem of forms.stems(spelling)) if (stem.length > 4) byStem.set(stem, id);
      }
    }
  for (const same of phrases.values()) same.sort((a, b) => b.words.length - a.words.length);

  const named = (word: string, folded: string): PlaceId | undefined => {
    const exact = bySpelling.get(folded);
    if (exact !== undefined || folded.length < 5) return exact;
    const stem = forms.stems(word).find((one) => byStem.has(one));
    if (stem !== undefined) return byStem.get(stem);
    for (let cut = 1; cut <= longestEnding && folded.length - cut >= 5; cut++) {
      const id = bySpelling.get(folded.slice(0, -cut));
      if (id !== undefined) return id;
    }
    return undefined;
  };
  // The same words come again and again.
  const known = new Map<string, { readonly folded: string; readonly id: PlaceId | undefined }>();
  const lookUp = (word: string) => {
    const found = known.get(word);
    if (found) return found;
    const folded = fold(word);
    const made = { folded, id: named(word, folded) };
    known.set(word, made);
    return made;
  };

  return (words, from) => {
    const { folded, id } = lookUp(words[from]?.text ?? '');
    const phrase = phrases
      .get(folded)
      ?.find((one) =>
        one.words.every((word, step) => word === fold(words[from + step]?.text ?? '')),
      );
    if (phrase) return { id: phrase.id, length: phrase.words.length };
    return id === undefined ? undefined : { id, length: 1 };
  };
}
