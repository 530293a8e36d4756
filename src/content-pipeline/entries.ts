// From Astro's collections to the entries that a reader of one language gets.
import { getCollection, type CollectionEntry } from 'astro:content';
import { type ImageMetadata } from 'astro';
import {
  collections,
  sharedFields,
  type CollectionName,
  type DataOf,
} from '../domain/content/collections.ts';
import { type Field, type Fields } from '../domain/content/fields.ts';
import {
  entriesFrom,
  readingIn,
  type Entry,
  type Reading,
  type Versioned,
} from '../domain/content/language-versions.ts';
import { punctuate } from '../domain/content/punctuation.ts';
import { isLocale, type Locale } from '../domain/locale.ts';

/** An entry's fields as pages print them: pictures read by Astro, punctuation set. */
export type Published<C extends CollectionName> = Omit<DataOf<C>, 'cover'> &
  Versioned & { readonly cover?: ImageMetadata };
export type EntryIn<C extends CollectionName> = Entry<Published<C>, CollectionEntry<C>>;
export type ReadingOf<C extends CollectionName> = Reading<Published<C>, CollectionEntry<C>>;

const gathered = new Map<CollectionName, Promise<unknown>>();

/** All published entries of a collection, in no particular order. */
export function entriesOf<C extends CollectionName>(collection: C): Promise<EntryIn<C>[]> {
  // Every page asks, and within one build the answer cannot change; in `npm run dev` it can.
  const known = import.meta.env.PROD ? gathered.get(collection) : undefined;
  const entries = known ?? gather(collection);
  gathered.set(collection, entries);
  // The map holds under each name what `gather` gave for that name.
  return entries as Promise<EntryIn<C>[]>;
}

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

export async function readingsIn<C extends CollectionName>(collection: C, locale: Locale) {
  return (await entriesOf(collection)).map((entry) => readingIn(entry, locale));
}

const byDateDescending = (a: { data: { date: string } }, b: { data: { date: string } }) =>
  b.data.date.localeCompare(a.data.date);

/** Newest first. */
export const storiesIn = async (locale: Locale) =>
  (await readingsIn('stories', locale)).toSorted(byDateDescending);

/** Straight quotes in the texts of the fields become the language's own. */
function setPunctuation(
  data: Readonly<Record<string, unknown>>,
  fields: Fields,
  locale: Locale,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = fields[name];
      return [name, field?.translated ? punctuated(value, field, locale) : value];
    }),
  );
}

function punctuated(value: unknown, field: Field, locale: Locale): unknown {
  if (field.kind === 'text' && typeof value === 'string') return punctuate(value, locale);
  if (field.kind !== 'list' || !Array.isArray(value)) return value;
  return value.map((item: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(item).map(([name, inner]) => {
        const innerField = field.of[name];
        return [name, innerField ? punctuated(inner, innerField, locale) : inner];
      }),
    ),
  );
}
