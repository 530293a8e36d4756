// Reads an entry as it stands now, in whichever languages it has.
import { locales, type Locale } from '../../src/domain/locale.ts';
import { isNoDraft, isNotFound, type BackEnd, type Branch } from './back-end.ts';
import { pathOf, type EntryPlace } from './content-paths.ts';
import { readEntryFile, type EntryFile } from './entry-file.ts';
import { type Versions } from './language-files.ts';

export interface StoredEntries {
  readonly versionsOf: (place: EntryPlace) => Promise<Versions>;
  /** An entry that waits for its review, on a branch of its own. */
  readonly draftOf: (place: EntryPlace) => Promise<Versions>;
  /** Nothing where the entry has no draft. */
  readonly branchOf: (place: EntryPlace) => Promise<Branch | undefined>;
}

export function storedEntries(inner: BackEnd): StoredEntries {
  /** Reading an entry asks for all its languages at the same moment: one reading serves them all. */
  const underWay = new Map<string, Promise<Versions>>();
  const readOnce = (
    key: string,
    readOne: (locale: Locale) => Promise<EntryFile | undefined>,
  ): Promise<Versions> => {
    const reading = underWay.get(key) ?? readAll(readOne);
    underWay.set(key, reading);
    const done = () => underWay.delete(key);
    reading.then(done, done);
    return reading;
  };

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
  const readDraft = async (place: EntryPlace, path: string): Promise<EntryFile | undefined> => {
    const { collection, slug } = place;
    try {
      const text = await inner.unpublishedEntryDataFile(collection, slug, path, withoutId);
      return text === null ? undefined : readStored(text);
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  };

  return {
    versionsOf: (place) =>
      readOnce(`${place.collection}/${place.slug}`, (locale) => read(pathOf(place, locale))),
    draftOf: (place) =>
      readOnce(`draft ${place.collection}/${place.slug}`, (locale) =>
        readDraft(place, pathOf(place, locale)),
      ),
    async branchOf({ collection, slug }) {
      try {
        return await inner.unpublishedEntry({ collection, slug });
      } catch (error) {
        if (isNoDraft(error)) return undefined;
        throw error;
      }
    },
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
