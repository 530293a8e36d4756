// Which pages can be found, and what is known of each before it is built.
import { entryAddress } from '../../domain/addresses.ts';
import { collectionNames } from '../../domain/content/collections.ts';
import { isYearly } from '../../domain/content/event.ts';
import { type Theme } from '../../domain/content/strategy-tags.ts';
import { locales, type Locale } from '../../domain/locale.ts';
import { placeName, placeOf, type PlaceId } from '../../domain/places.ts';
import { strategyWordingIn } from '../../domain/strategy/wording/wording.ts';
import { type ContentFile } from '../content-files.ts';
import { publishedEntries } from '../published-entries.ts';
import { type SearchRecord } from './records.ts';

/** All that is known of a record before its page is built. */
export interface Findable extends Pick<SearchRecord, 'url' | 'about' | 'filters' | 'date'> {
  /** Whether the reader gets it in the own language. */
  readonly isOwn: boolean;
  /** The address of the page with the text, in the language of the text. */
  readonly page: string;
  /** Stands for the text of a page in another language. */
  readonly summary: string;
}

const kinds = { stories: 'story', events: 'event', places: 'place', pages: 'page' } as const;

/** Places have no date of their own; they stand behind what has one. */
const noDate = '0001-01-01';

interface Facts {
  readonly places: readonly PlaceId[];
  readonly themes: readonly Theme[];
  readonly date: string;
  readonly year: string;
}

/** What the fields of every collection say, as far as they have them. */
interface AnyFields {
  readonly place?: PlaceId | undefined;
  readonly places?: readonly PlaceId[] | undefined;
  readonly themes?: readonly Theme[] | undefined;
  readonly date?: string | undefined;
  readonly start?: string | undefined;
  readonly repeat?: string | undefined;
  readonly summary?: string | undefined;
}

function factsOf({ place, places, themes = [], date, start, repeat }: AnyFields): Facts {
  const day = (date ?? start ?? '').slice(0, 10);
  return {
    places: places ?? (place === undefined ? [] : [place]),
    themes,
    date: day === '' ? noDate : day,
    // What returns every year is of no year.
    year: isYearly({ repeat }) ? '' : day.slice(0, 4),
  };
}

const aboutIn = (locale: Locale, { places, themes, year }: Facts) => {
  const { wording } = strategyWordingIn(locale);
  return [
    places.map((id) => placeName(id, locale).text).join(', '),
    themes.map((theme) => wording.themes[theme].name).join(', '),
    year,
  ]
    .filter((part) => part !== '')
    .join(' · ');
};

/** Everything that is published; drafts and fallback pages are none of it. */
export function findablePages(files: readonly ContentFile[]): Record<Locale, readonly Findable[]> {
  const entries = collectionNames.flatMap((collection) =>
    publishedEntries(files, collection).map((entry) => ({ ...entry, collection })),
  );
  const findableIn = (locale: Locale): Findable[] =>
    entries.map(({ collection, slug, original, versions }) => {
      const version = versions.find((one) => one.locale === locale);
      const source = version ?? versions.find((one) => one.locale === original)!;
      const data: AnyFields = source.data;
      const facts = factsOf(data);
      return {
        isOwn: version !== undefined,
        page: entryAddress(collection, slug, source.locale),
        summary: (data.summary ?? '').normalize(),
        url: entryAddress(collection, slug, locale),
        about: aboutIn(locale, facts),
        date: facts.date,
        filters: {
          kind: [kinds[collection]],
          language: [source.locale],
          place: facts.places.map((id) => placeOf(id).id),
          theme: facts.themes,
          year: facts.year === '' ? [] : [facts.year],
        },
      };
    });
  // Made of all locales.
  return Object.fromEntries(locales.map((locale) => [locale, findableIn(locale)])) as Record<
    Locale,
    Findable[]
  >;
}
