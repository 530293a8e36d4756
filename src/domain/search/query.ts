// What a reader asks for: the words of a query, each with all the keys under which it may be found.
import { type WordForms } from './word-forms.ts';
import { placeMeantBy, wordsJoinedIn } from './instead.ts';
import { placeFinderFor } from './place-names.ts';
import { beginningOf, withoutDigraphs, wordsIn } from './words.ts';
import { type PlaceId } from '../places.ts';

export interface QueryWord {
  /** As it was typed. */
  readonly text: string;
  /** What it can be read as where it stands on no page: each a few words that must all be there. */
  readonly instead?: () => readonly (readonly QueryWord[])[];
  /** A word that begins so is meant. */
  readonly beginnings: readonly string[];
  readonly stems: readonly string[];
  readonly place: PlaceId | undefined;
}

export type Query = readonly QueryWord[];

/** Shorter words are looked up whole: too much begins like them. */
export const shortestBeginning = 3;

export function queryReaderFor(forms: WordForms) {
  const placeFrom = placeFinderFor(forms);

  return (text: string): Query => {
    const words = wordsIn(text.normalize('NFC'), forms.locale);
    const telling = words.filter((word) => !forms.isStopWord(word.text));
    const asked = telling.length > 0 ? telling : words;
    const query: QueryWord[] = [];
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!;
      const place = placeFrom(words, index);
      if (place && place.length > 1) {
        const last = words[index + place.length - 1]!;
        const typed = text.slice(word.start, last.end);
        query.push({ text: typed, beginnings: [], stems: [], place: place.id });
        index += place.length - 1;
      } else if (place || asked.includes(word)) {
        const read = readWord(word.text, place?.id);
        query.push(place ? read : { ...read, instead: () => insteadOf(word.text) });
      }
    }
    return query;
  };

  function insteadOf(text: string): QueryWord[][] {
    const place = placeMeantBy(text);
    return [
      ...(place === undefined ? [] : [[{ text, beginnings: [], stems: [], place }]]),
      ...(forms.hasCompounds ? wordsJoinedIn(text).map((words) => words.map(readWhole)) : []),
    ];
  }

  function readWhole(text: string): QueryWord {
    const { beginnings, stems } = readWord(text, undefined);
    return { text, beginnings: [], stems: [...beginnings, ...stems], place: undefined };
  }

  function readWord(text: string, place: PlaceId | undefined): QueryWord {
    const beginning = beginningOf(text);
    const beginnings = forms.hasCompounds ? [beginning, withoutDigraphs(beginning)] : [beginning];
    return { text, beginnings: [...new Set(beginnings)], stems: forms.stems(text), place };
  }
}
