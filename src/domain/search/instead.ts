// What is asked instead of a word that stands on no page: the place that is spelled nearly so, or, in
// a language that builds words of words, two words that stand apart.
import { fold, foldedWords } from '../fold.ts';
import { placeIds, type PlaceId } from '../places.ts';
import { differenceOf } from './differences.ts';
import { isWordOfPlace, spellingsOf } from './place-names.ts';
import { type QueryWord } from './query.ts';

const shortestName = 5;
/** In a name so long a second wrong letter still leaves no doubt. */
const longName = 9;

/** `Sigburg` and `Gaurda`; but `guardo` is another form of a word, not of a name. */
export function placeMeantBy(text: string): PlaceId | undefined {
  const word = fold(text);
  const isOtherForm = (name: string) =>
    name.slice(0, -1) === word.slice(0, -1) && /[aeiou]$/.test(name) && /[aeiou]$/.test(word);
  const isMeant = (name: string) => {
    if (name.length < shortestName || !word.startsWith(name.slice(0, 1))) return false;
    if (word.startsWith(name) || isOtherForm(name)) return false;
    const most = name.length < longName ? 1 : 2;
    return differenceOf(word, name, most) <= most;
  };
  return placeIds.find(
    (id) =>
      isWordOfPlace(id) &&
      spellingsOf(id)
        .map(foldedWords)
        .some(([name, ...others]) => name !== undefined && others.length === 0 && isMeant(name)),
  );
}

const shortestPart = 4;
/** What may join two words, and stands in neither. */
const links = ['', 's', 'es', 'n', 'en', 'e'];

/** Every way to read a word as two, the longest first word first: `Gartenbank` as `Garten`, `bank`. */
export function wordsJoinedIn(text: string): readonly (readonly [string, string])[] {
  const pairs: [string, string][] = [];
  for (let end = text.length - shortestPart; end >= shortestPart; end--)
    for (const link of links) {
      const head = text.slice(0, end);
      if (head.endsWith(link) && end - link.length >= shortestPart)
        pairs.push([head.slice(0, end - link.length), text.slice(end)]);
    }
  return pairs;
}

export interface Instead {
  /** As it was typed. */
  readonly asked: string;
  readonly found: readonly QueryWord[];
}
