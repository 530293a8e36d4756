// Which lists of stories there are: all, by theme, by place, by language; each in pages.
import { listPath, type Facet, type List } from '../domain/addresses.ts';
import { themes } from '../domain/content/strategy-tags.ts';
import { locales, type Locale } from '../domain/locale.ts';
import { placeIds, placeOf } from '../domain/places.ts';
import { storiesIn, type ReadingOf } from './entries.ts';

export type StoryReading = ReadingOf<'stories'>;

/** Fills rows of two and of three; a reader turns few pages. */
const storiesPerPage = 24;

interface FacetValue {
  readonly by: Facet;
  readonly value: string;
  readonly has: (story: StoryReading) => boolean;
}

/** Every value by which stories can be listed; a place goes by its slug. */
export const facetValues: readonly FacetValue[] = [
  ...themes.map((theme) => ({
    by: 'theme' as const,
    value: theme,
    has: ({ data }: StoryReading) => data.themes.includes(theme),
  })),
  ...placeIds.map((id) => ({
    by: 'place' as const,
    value: placeOf(id).slug,
    has: ({ data }: StoryReading) => data.places.includes(id),
  })),
  ...locales.map((locale) => ({
    by: 'language' as const,
    value: locale,
    has: ({ original }: StoryReading) => original === locale,
  })),
];

export interface StoryList {
  readonly locale: Locale;
  readonly list: List;
  readonly stories: readonly StoryReading[];
  readonly pages: number;
  readonly total: number;
}

/** Every page of every list that has a story, in one language. */
export async function storyLists(locale: Locale): Promise<StoryList[]> {
  const all = await storiesIn(locale);
  const lists = [
    { facet: undefined, stories: all },
    ...facetValues.map(({ by, value, has }) => ({
      facet: { by, value },
      stories: all.filter(has),
    })),
  ];
  return lists.flatMap(({ facet, stories }) => {
    const pages = Math.max(facet ? 0 : 1, Math.ceil(stories.length / storiesPerPage));
    return Array.from({ length: pages }, (_, index) => ({
      locale,
      list: { ...(facet ? { facet } : {}), page: index + 1 },
      stories: stories.slice(index * storiesPerPage, (index + 1) * storiesPerPage),
      pages,
      total: stories.length,
    }));
  });
}

export const pathOfList = ({ list, locale }: StoryList) => listPath(list, locale);
