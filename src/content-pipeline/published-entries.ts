// The published entries of a collection from its files, without Astro: for what is written once the
// pages are there.
import {
  collections,
  sharedFields,
  type CollectionName,
  type DataOf,
} from '../domain/content/collections.ts';
import {
  entriesFrom,
  type Entry,
  type Reading,
  type Versioned,
} from '../domain/content/language-versions.ts';
import { type ContentFile } from './content-files.ts';
import { setPunctuation } from './set-punctuation.ts';

type Data<C extends CollectionName> = DataOf<C> & Versioned;
export type FileEntry<C extends CollectionName> = Entry<Data<C>, ContentFile>;
export type FileReading<C extends CollectionName> = Reading<Data<C>, ContentFile>;

export const publishedEntries = <C extends CollectionName>(
  files: readonly ContentFile[],
  collection: C,
): FileEntry<C>[] =>
  entriesFrom(
    files
      .filter((file) => file.collection === collection)
      .map((source) => {
        const { slug, locale } = source;
        const data = setPunctuation(source.data, collections[collection].fields, locale);
        // The files have been read by the same fields as `DataOf`.
        return { slug, locale, source, data: data as unknown as Data<C> };
      }),
    sharedFields(collection),
  );
