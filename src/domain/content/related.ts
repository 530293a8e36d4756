// Which stories to read next: those that share most with the one at hand, and its neighbours in time.
import { type PlaceId } from '../places.ts';
import { type Theme } from './common.ts';

interface Story {
  readonly slug: string;
  readonly data: {
    /** `YYYY-MM-DD`. */
    readonly date: string;
    readonly places: readonly PlaceId[];
    readonly themes: readonly Theme[];
  };
}

const shared = <T>(a: readonly T[], b: readonly T[]) => a.filter((item) => b.includes(item)).length;

/** A common place says more than a common theme; Siegburg is common to all and says nothing. */
const kinship = (a: Story, b: Story) =>
  2 *
    shared(
      a.data.places.filter((id) => id !== 'siegburg'),
      b.data.places,
    ) +
  shared(a.data.themes, b.data.themes);

/** At most `most` others, the nearest first, of equals the newer. */
export const relatedTo = <S extends Story>(story: Story, all: readonly S[], most = 3): S[] =>
  all
    .map((other) => ({ other, near: other.slug === story.slug ? 0 : kinship(story, other) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near || b.other.data.date.localeCompare(a.other.data.date))
    .slice(0, most)
    .map(({ other }) => other);

/** The stories published just before and just after, from a list with the newest first. */
export function neighboursOf<S extends Story>(story: Story, newestFirst: readonly S[]) {
  const index = newestFirst.findIndex(({ slug }) => slug === story.slug);
  return { newer: newestFirst[index - 1], older: index < 0 ? undefined : newestFirst[index + 1] };
}
