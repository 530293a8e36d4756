// Which lists of events there are: all, by theme, by place. Each stands on one page: what is past
// and what is next is told apart in the browser.
import { listPath, type FeedFacet } from '../domain/addresses.ts';
import { type Locale } from '../domain/locale.ts';
import { readingsIn, type ReadingOf } from './entries.ts';
import { belongsTo, feedFacets } from './feed-facets.ts';

export interface EventListOf {
  readonly locale: Locale;
  readonly facet: FeedFacet | undefined;
  readonly events: readonly ReadingOf<'events'>[];
}

/** Every list that has an event, and the whole. */
export async function eventLists(locale: Locale): Promise<EventListOf[]> {
  const all = await readingsIn('events', locale);
  return feedFacets
    .map((facet) => ({ locale, facet, events: all.filter(belongsTo(facet)) }))
    .filter(({ facet, events }) => facet === undefined || events.length > 0);
}

export const pathOfEventList = ({ facet, locale }: EventListOf) =>
  listPath(facet ? { facet } : {}, locale);
