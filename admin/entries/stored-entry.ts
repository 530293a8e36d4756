// Reads an entry as it stands now, in whichever languages it has.
import { locales, type Locale } from '../../src/domain/locale.ts';
import { isNotFound, type BackEnd } from './back-end.ts';
import { pathOf, type EntryPlace } from './content-paths.ts';
import { readEntryFile, type EntryFile } from './entry-file.ts';
import { type Versions } from './language-files.ts';

export interface StoredEntries {
  readonly versionsOf: (place: EntryPlace) => Promise<Versions>;
  /** An entry that waits for its review, on a branch of its own. */
  readonly draftOf: (place: EntryPlace) => Promise<Versions>;
  readonly onBranch: (
    place: EntryPlace,
    path: string,
    id: string,
  ) => Promise<EntryFile | undefined>;
}

export function storedEntries(inner: BackEnd): StoredEntries {
  /** Reading an entry asks for all its languages at the same moment: one reading serves them all. */
  const underWay = new Map<string, Promise<Versions>>();

  const read = async (path: string): Promise<EntryFile | undefined> => {
    try {
      const { data } = await inner.getEntry(path);
      return data === null ? undefined : readStored(data);
    } catch (error) {
      // Any other error must be heard: a text that could not be read must not pass for missing.
      if (isNotFound(error)) return undefined;
      throw error;
    }
  };

  // Forges keep what they have read under its id for good; without one they read anew. The proxy
  // refuses an empty id, and makes no use of it.
  const withoutId = inner.allEntriesByFolder ? '' : 'none';
  const onBranch: StoredEntries['onBranch'] = async ({ collection, slug }, path, id) => {
    try {
      const text = await inner.unpublishedEntryDataFile(collection, slug, path, id || withoutId);
      return text === null ? undefined : readStored(text);
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  };

  return {
    onBranch,
    versionsOf(place) {
      const key = `${place.collection}/${place.slug}`;
      const reading = underWay.get(key) ?? readAll((locale) => read(pathOf(place, locale)));
      underWay.set(key, reading);
      const done = () => underWay.delete(key);
      reading.then(done, done);
      return reading;
    },
    draftOf: (place) => readAll((locale) => onBranch(place, pathOf(place, locale), '')),
  };
}

const readStored = (text: string): EntryFile => ({ ...readEntryFile(text), asWritten: text });

const readAll = async (
  readOne: (locale: Locale) => Promise<EntryFile | undefined>,
): Promise<Versions> => {
  const found = await Promise.all(
    locales.map(async (locale) => [locale, await readOne(locale)] as const),
  );
  return new Map(found.flatMap(([locale, file]) => (file ? [[locale, file]] : [])));
};
