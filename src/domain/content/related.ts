// Which stories to read next: those that share most with the one at hand, and its neighbours in time.
import { type PlaceId } from '../places.ts';
import { type Theme } from './strategy-tags.ts';

interface Story {
  readonly slug: string;
  readonly data: {
    /** `YYYY-MM-DD`. */
    readonly date: string;
    readonly places: readonly PlaceId[];
    readonly themes: readonly Theme[];
  };
}

const shared = <T>(a: readonly T[], b: readonly T[]) =>
  a.reduce((count, item) => (b.includes(item) ? count + 1 : count), 0);

/** At most `most` others, the nearest first, of equals the newer. Every story is held against every other. */
export function relatedTo<S extends Story>(story: Story, all: readonly S[], most = 3): S[] {
  // A common place says more than a common theme; Siegburg is common to all and says nothing.
  const places = story.data.places.filter((id) => id !== 'siegburg');
  const near = new Map<S, number>();
  for (const other of all) {
    const kinship =
      2 * shared(places, other.data.places) + shared(story.data.themes, other.data.themes);
    if (kinship > 0 && other.slug !== story.slug) near.set(other, kinship);
  }
  // Dates of this form are in the order of time as they are in that of their characters.
  const isNewer = (a: S, b: S) =>
    Number(b.data.date > a.data.date) - Number(b.data.date < a.data.date);
  return [...near]
    .toSorted(([a, nearA], [b, nearB]) => nearB - nearA || isNewer(a, b))
    .slice(0, most)
    .map(([other]) => other);
}

/** The stories published just before and just after, from a list with the newest first. */
export function neighboursOf<S extends Story>(story: Story, newestFirst: readonly S[]) {
  const index = newestFirst.findIndex(({ slug }) => slug === story.slug);
  return { newer: newestFirst[index - 1], older: index < 0 ? undefined : newestFirst[index + 1] };
}
