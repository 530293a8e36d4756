// What the search says in a language, for scripts: fetched with the first search, not before.
import { entryAddress, roomAddress } from '../domain/addresses.ts';
import { locales, tagOf, type Locale } from '../domain/locale.ts';
import { placeIds, placeName, placeOf } from '../domain/places.ts';
import { languageName } from './format.ts';
import { pluralForms } from './plural-forms.ts';
import { searchKeys, type SearchKey, type SearchWords } from '../domain/search/search-words.ts';
import { catalogues, type UiKey } from './translator.ts';

/** Each is a string of the interface. */
const keys: readonly (SearchKey & UiKey)[] = searchKeys;

export const searchWordsIn = (locale: Locale): SearchWords => ({
  locale,
  // Made of all keys.
  texts: Object.fromEntries(
    keys.map((key) => [key, catalogues[locale]?.[key] ?? catalogues['de']?.[key] ?? key]),
  ) as Record<SearchKey, string>,
  count: pluralForms('search.count', locale),
  foreign: pluralForms('search.foreign', locale),
  languages: locales.map((other) => ({
    locale: other,
    tag: tagOf(other),
    name: languageName(tagOf(other), locale),
    search: roomAddress('search', other),
  })),
  places: placeIds.map((id) => ({
    id,
    name: placeName(id, locale).text,
    href: entryAddress('places', placeOf(id).slug, locale),
  })),
});
