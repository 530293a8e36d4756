// From Astro's collections to the entries that a reader of one language gets.
import { getCollection, type CollectionEntry } from 'astro:content';
import { type ImageMetadata } from 'astro';
import {
  collections,
  sharedFields,
  type CollectionName,
  type DataOf,
} from '../domain/content/collections.ts';
import {
  entriesFrom,
  readingIn,
  type Entry,
  type Reading,
  type Versioned,
} from '../domain/content/language-versions.ts';
import { relatedTo } from '../domain/content/related.ts';
import { isLocale, type Locale } from '../domain/locale.ts';
import { setPunctuation } from './set-punctuation.ts';

/** An entry's fields as pages print them: pictures read by Astro, punctuation set. */
export type Published<C extends CollectionName> = Omit<DataOf<C>, 'cover'> &
  Versioned & { readonly cover?: ImageMetadata };
export type EntryIn<C extends CollectionName> = Entry<Published<C>, CollectionEntry<C>>;
export type ReadingOf<C extends CollectionName> = Reading<Published<C>, CollectionEntry<C>>;

/**
 * Every page asks the same, and within one build the answer cannot change; in `npm run dev` it can.
 * A key stands for one kind of answer only.
 */
const answers = new Map<string, Promise<unknown>>();
function once<Answer>(key: string, make: () => Promise<Answer>): Promise<Answer> {
  const known = import.meta.env.PROD ? answers.get(key) : undefined;
  const answer = known ?? make();
  answers.set(key, answer);
  // What stands under the key was made by the same function.
  return answer as Promise<Answer>;
}

/** All published entries of a collection, in no particular order. */
export const entriesOf = <C extends CollectionName>(collection: C): Promise<EntryIn<C>[]> =>
  once(collection, () => gather(collection));

async function gather<C extends CollectionName>(collection: C): Promise<EntryIn<C>[]> {
  const files = await getCollection(collection);
  return entriesFrom(
    files.flatMap((source) => {
      const [locale, slug] = source.id.split('/');
      if (!isLocale(locale) || slug === undefined) return [];
      const data = setPunctuation(source.data, collections[collection].fields, locale);
      // The collection's schema is drawn from the same fields as `DataOf`.
      return [{ slug, locale, source, data: data as unknown as Published<C> }];
    }),
    sharedFields(collection),
  );
}

export const readingsIn = <C extends CollectionName>(collection: C, locale: Locale) =>
  once(`${collection} in ${locale}`, async () =>
    (await entriesOf(collection)).map((entry) => readingIn(entry, locale)),
  );

const byDateDescending = (a: { data: { date: string } }, b: { data: { date: string } }) =>
  b.data.date.localeCompare(a.data.date);

/** Newest first. */
export const storiesIn = (locale: Locale) =>
  once(`newest stories in ${locale}`, async () =>
    (await readingsIn('stories', locale)).toSorted(byDateDescending),
  );

/** What to read next. It is the same in every language, so that it is found once for each story. */
export async function storiesRelatedTo(story: ReadingOf<'stories'>, locale: Locale) {
  const all = await storiesIn(locale);
  const slugs = await once(`related to ${story.slug}`, () =>
    Promise.resolve(relatedTo(story, all).map(({ slug }) => slug)),
  );
  return slugs.flatMap((slug) => all.find((one) => one.slug === slug) ?? []);
}
