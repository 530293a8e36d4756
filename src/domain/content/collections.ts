// The table of contents: each collection, its fields and how its files may end.
import { eventFields } from './event.ts';
import { type EntryOf, type Fields } from './fields.ts';
import { pageFields } from './page.ts';
import { placeFields } from './place.ts';
import { storyFields } from './story.ts';

interface CollectionDefinition {
  readonly fields: Fields;
  /** `mdx` only where people who may commit code write by hand: its components can run scripts. */
  readonly extensions: readonly ('md' | 'mdx')[];
}

/** Files are `content/<collection>/<locale>/<slug>.<extension>`. */
export const collections = {
  places: { fields: placeFields, extensions: ['md'] },
  stories: { fields: storyFields, extensions: ['md', 'mdx'] },
  events: { fields: eventFields, extensions: ['md'] },
  pages: { fields: pageFields, extensions: ['md', 'mdx'] },
} as const satisfies Record<string, CollectionDefinition>;

export type CollectionName = keyof typeof collections;
export type DataOf<C extends CollectionName> = EntryOf<(typeof collections)[C]['fields']>;

// Object.keys widens to string[]; the object is a constant of exactly these keys.
export const collectionNames = Object.keys(collections) as readonly CollectionName[];

export const isCollection = (name: string): name is CollectionName =>
  Object.hasOwn(collections, name);

/** Fields of which every language version must carry the same value as the original. */
export const sharedFields = (name: CollectionName): string[] =>
  Object.entries<Fields[string]>(collections[name].fields).flatMap(([field, { translated }]) =>
    translated ? [] : [field],
  );
