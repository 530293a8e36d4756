// Finds a place of the pre-check by what people type, in any script, case and spelling.
import { locales, tagOf } from '../locale.ts';
import { placeName, placeOf, places, type PlaceId } from '../places.ts';
import { listedPlaces, type ListedPlace } from './facts.ts';
import { foldedWords } from '../fold.ts';

/** Every way of writing a place: its own name, those in the portal's languages, older ones. */
const spellingsOf = (id: PlaceId): readonly string[] => {
  const { endonym, spellings } = placeOf(id);
  return [endonym.text, ...locales.map((locale) => placeName(id, locale).text), ...spellings];
};

/** Blanks and hyphens are where spellings differ most, so they do not count: `M 1098`, `M1098`. */
const joined = (text: string) => foldedWords(text).join('');

const regions = [...locales.map(tagOf), 'uk'].map(
  (tag) => new Intl.DisplayNames(tag, { type: 'region' }),
);

/** What may follow a place's name: nothing, or its country's code or name in any of the languages. */
const countriesOf = (id: PlaceId): readonly string[] => {
  const { country } = placeOf(id);
  return ['', country, ...regions.map((names) => names.of(country) ?? '')].map(joined);
};

const namesOf = (id: PlaceId): readonly string[] =>
  spellingsOf(id).flatMap((name) => countriesOf(id).map((country) => joined(name) + country));

const listed: ReadonlyMap<string, ListedPlace> = new Map(
  listedPlaces.flatMap((id) => namesOf(id).map((name) => [name, id] as const)),
);

const homeSpellings: ReadonlySet<string> = new Set(namesOf('siegburg'));

/** Whether the text names Siegburg itself: home, so no place with which a project could be. */
export const isHome = (text: string): boolean => homeSpellings.has(joined(text));

/**
 * The place that a text names, by its whole name, with its country or without: `Nogent` is Nogent-sur-Marne, as in the strategy,
 * but any other Nogent is not. Siegburg itself gives `undefined`, see `isHome`.
 */
export const matchPlace = (text: string): ListedPlace | undefined => listed.get(joined(text));

/** The ends of a spelling from each of its words on, so that `havel` finds Werder (Havel). */
const beginnings = (spelling: string) =>
  foldedWords(spelling).map((_, from, words) => words.slice(from).join(''));

const beginningsOf: ReadonlyMap<ListedPlace, readonly string[]> = new Map(
  listedPlaces.map((id) => [
    id,
    [...spellingsOf(id), places[id].slug].flatMap((text) =>
      beginnings(text).flatMap((name) => countriesOf(id).map((country) => name + country)),
    ),
  ]),
);

/** The places of which a name in any language or spelling has a word that begins so, in list order. */
export const placesMatching = (typed: string): readonly ListedPlace[] => {
  const start = joined(typed);
  return listedPlaces.filter((id) => beginningsOf.get(id)?.some((text) => text.startsWith(start)));
};
