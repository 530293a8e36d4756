// The portal in numbers: what there is, counted from the content alone. The strategy wants its work
// to be measurable (S.E) and names no measure, so these are counts and no marks.
import { locales, type Locale } from '../locale.ts';
import { placeIds, type PlaceId } from '../places.ts';
import { levels, themes, type Level, type Theme } from './strategy-tags.ts';
import { localesOf, type Entry } from './language-versions.ts';

/** What is counted of a story or an event. */
interface Countable {
  readonly places: readonly PlaceId[];
  readonly themes: readonly Theme[];
  readonly levels: readonly Level[];
}

interface StoryData extends Countable {
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export interface Row<Key> {
  readonly key: Key;
  readonly stories: number;
  readonly events: number;
}

export interface Counts {
  readonly total: Row<'total'>;
  readonly byPlace: readonly Row<PlaceId>[];
  readonly byTheme: readonly Row<Theme>[];
  readonly byLevel: readonly Row<Level>[];
  /** Entries that can be read in the language in its own words. */
  readonly byLanguage: readonly Row<Locale>[];
  /** Entries that were first written in the language. */
  readonly byOriginal: readonly Row<Locale>[];
  /** Stories only: an event that returns every year belongs to none. */
  readonly byYear: readonly Row<string>[];
}

export function countsOf(
  stories: readonly Entry<StoryData>[],
  events: readonly Entry<Countable>[],
): Counts {
  const rows = <Key>(
    keys: readonly Key[],
    has: (entry: Entry<Countable>, key: Key) => boolean,
  ): Row<Key>[] =>
    keys.map((key) => ({
      key,
      stories: stories.filter((entry) => has(entry, key)).length,
      events: events.filter((entry) => has(entry, key)).length,
    }));
  const years = Map.groupBy(stories, (entry) => dataOf(entry).date.slice(0, 4));
  return {
    total: { key: 'total', stories: stories.length, events: events.length },
    byPlace: rows(placeIds, (entry, id) => dataOf(entry).places.includes(id)),
    byTheme: rows(themes, (entry, theme) => dataOf(entry).themes.includes(theme)),
    byLevel: rows(levels, (entry, level) => dataOf(entry).levels.includes(level)),
    byLanguage: rows(locales, (entry, locale) => localesOf(entry).includes(locale)),
    byOriginal: rows(locales, (entry, locale) => entry.original === locale),
    byYear: [...years]
      .map(([key, found]) => ({ key, stories: found.length, events: 0 }))
      .toSorted((a, b) => a.key.localeCompare(b.key)),
  };
}

/** Fields that are counted are the same in every version. */
const dataOf = <Data>(entry: Entry<Data>): Data => entry.versions[0]!.data;
