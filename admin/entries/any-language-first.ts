// Wraps a back end of Decap so that an entry may be written first in any language, and volunteers of
// different languages work on the same files. Decap's own i18n expects one default language for all:
// it writes a file for each language and opens an entry without the default one as an empty form
// (https://github.com/decaporg/decap-cms/issues/6932).
import { type CollectionName } from '../../src/domain/content/collections.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import {
  isNotFound,
  type BackEnd,
  type BackEndClass,
  type EntryToSave,
  type LoadedFile,
  type SaveOptions,
} from './back-end.ts';
import { collectionOfFolder, filePlace, pathOf, type EntryPlace } from './content-paths.ts';
import { readEntryFile, writeEntryFile, type EntryFile } from './entry-file.ts';
import {
  fieldsOf,
  filesToWrite,
  isSame,
  isWritten,
  stubFor,
  type Versions,
} from './language-files.ts';
import { withOwnRows } from './list-rows.ts';
import { mergedForm } from './merge.ts';

/** Says what the volunteer must know instead of saving. */
export interface Refusals {
  readonly nothingWritten: () => Error;
  readonly originalEmptied: (original: Locale) => Error;
}

/** Files by path, as the editor showed them last; also by which it tells what has been changed. */
export type ShownFiles = Map<string, EntryFile>;

export interface Manner {
  /** The volunteer's language: the one whose pane comes first and holds the shared fields. */
  readonly own: Locale;
  readonly refusals: Refusals;
  readonly shown: ShownFiles;
  /** Called once a collection's files have changed, so that its list can be read anew. */
  readonly afterWriting: (collection: CollectionName) => void;
}

/** A class for `registerBackend`; what it makes is the back end with our methods laid over its own. */
export function anyLanguageFirst(Inner: BackEndClass, manner: Manner): BackEndClass {
  function LaidOver(config: unknown, options: unknown): BackEnd {
    const inner = new Inner(config, options);
    return laidOver(inner, overrides(inner, manner));
  }
  // `new` gives back the object that a function returns, which TypeScript knows of classes only.
  return LaidOver as unknown as BackEndClass;
}

const laidOver = (inner: BackEnd, own: object): BackEnd =>
  new Proxy(inner, {
    get(target, name) {
      const owner = name in own ? own : target;
      const value: unknown = Reflect.get(owner, name);
      if (typeof value !== 'function') return value;
      // Back ends keep their state in `this` and call their own methods, not ours.
      const bound: unknown = value.bind(owner);
      return bound;
    },
  });

function overrides(
  inner: BackEnd,
  { own, refusals, shown, afterWriting }: Manner,
): Partial<BackEnd> {
  /** Reading an entry asks for all its languages at the same moment: one reading serves them all. */
  const underWay = new Map<string, Promise<Versions>>();

  const read = async (path: string): Promise<EntryFile | undefined> => {
    try {
      const { data } = await inner.getEntry(path);
      return data === null ? undefined : readEntryFile(data);
    } catch (error) {
      // Any other error must be heard: a text that could not be read must not pass for missing.
      if (isNotFound(error)) return undefined;
      throw error;
    }
  };

  const versionsOf = (place: EntryPlace): Promise<Versions> => {
    const key = `${place.collection}/${place.slug}`;
    const reading = underWay.get(key) ?? readAll((locale) => read(pathOf(place, locale)));
    underWay.set(key, reading);
    const done = () => underWay.delete(key);
    reading.then(done, done);
    return reading;
  };

  const shownOf = (place: EntryPlace): Versions =>
    new Map(
      locales.flatMap((locale) => {
        const file = shown.get(pathOf(place, locale));
        return file ? [[locale, file]] : [];
      }),
    );

  const list = async (folder: string, extension: string, depth: number) => {
    const all = inner.allEntriesByFolder
      ? await inner.allEntriesByFolder(folder, extension, depth)
      : await inner.entriesByFolder(folder, extension, depth);
    const collection = collectionOfFolder(folder);
    return collection ? withOwnRows(collection, all, own) : all;
  };

  return {
    entriesByFolder: list,
    ...(inner.allEntriesByFolder && { allEntriesByFolder: list }),

    async getEntry(path) {
      const place = filePlace(path);
      if (!place) return inner.getEntry(path);
      const versions = await versionsOf(place);
      const file = { path, id: null };
      // Decap asks whether a new entry's name is taken by a path without a language.
      if (place.locale === undefined)
        return { data: versions.size > 0 ? 'taken' : null, file } satisfies LoadedFile;
      const version = versions.get(place.locale);
      if (version) shown.set(path, version);
      else shown.delete(path);
      return {
        data: textOf(place.collection, version ?? stubFor(place.collection, versions)),
        file,
      };
    },

    async unpublishedEntryDataFile(collection, slug, path, id) {
      const place = filePlace(path);
      if (!place) return inner.unpublishedEntryDataFile(collection, slug, path, id);
      // The proxy refuses an empty id, and takes the path for one.
      const onBranch = async (file: string) => {
        const given = file === path && id !== '' ? id : file;
        const text = await inner
          .unpublishedEntryDataFile(collection, slug, file, given)
          .catch(() => null);
        return text === null ? undefined : readEntryFile(text);
      };
      const version = await onBranch(path);
      if (version) return textOf(place.collection, version);
      const versions = await readAll((locale) => onBranch(pathOf(place, locale)));
      return textOf(place.collection, stubFor(place.collection, versions));
    },

    async persistEntry(entry, options) {
      const place = filePlace(entry.dataFiles[0]?.path ?? '');
      if (!place) return inner.persistEntry(entry, options);
      const { collection, slug } = place;
      const isNew = options.newEntry === true;
      const before = await versionsOf(place);
      const stored = [...before.keys()];
      const asFilledIn = formOf(entry);
      const form = mergedForm({
        collection,
        own,
        form: asFilledIn,
        // A new entry meets nobody, and a draft stands on a branch of its own.
        shown: isNew || options.useWorkflow === true ? new Map() : shownOf(place),
        stored: before,
      });
      const { files, original } = filesToWrite({ collection, slug, own, form, stored, isNew });
      if (files.size === 0) throw refusals.nothingWritten();
      if (original !== undefined && !files.has(original)) throw refusals.originalEmptied(original);

      const changed = [...files].filter(([locale, file]) => {
        const old = before.get(locale);
        return options.useWorkflow === true || old === undefined || !isSame(collection, old, file);
      });
      const emptied = options.useWorkflow
        ? []
        : // Only a text that was shown can have been emptied on purpose.
          stored.filter((locale) => !files.has(locale) && shown.has(pathOf(place, locale)));
      const message = (verb: string, which: Iterable<Locale>) =>
        ({ ...options, commitMessage: messageFor(verb, place, which) }) satisfies SaveOptions;
      if (changed.length > 0 || entry.assets.length > 0)
        await inner.persistEntry(
          {
            ...entry,
            dataFiles: changed.map(([locale, file]) => ({
              slug,
              path: pathOf(place, locale),
              raw: writeEntryFile(fieldsOf(collection), file),
            })),
          },
          message('write', new Map(changed).keys()),
        );
      if (emptied.length > 0)
        await inner.deleteFiles(
          emptied.map((locale) => pathOf(place, locale)),
          message('delete', emptied).commitMessage,
        );
      // The form goes on showing its own, even where another volunteer's text has been kept.
      for (const [locale, file] of asFilledIn)
        if (isWritten(collection, file)) shown.set(pathOf(place, locale), file);
        else shown.delete(pathOf(place, locale));
      afterWriting(collection);
      return undefined;
    },

    /** Decap asks to delete the entry in all languages; forges refuse a file that is not there. */
    async deleteFiles(paths, commitMessage) {
      const place = filePlace(paths[0] ?? '');
      if (!place) return inner.deleteFiles(paths, commitMessage);
      const there = [...(await versionsOf(place)).keys()];
      if (there.length > 0)
        await inner.deleteFiles(
          there.map((locale) => pathOf(place, locale)),
          messageFor('delete', place, there),
        );
      afterWriting(place.collection);
      return undefined;
    },
  };
}

/** As Decap reads it: with no more line breaks than its text editor gives back, or it would see a change. */
const textOf = (collection: CollectionName, { data, body }: EntryFile) =>
  writeEntryFile(fieldsOf(collection), { data, body: '' }) + body.trim();

/** One form for every commit, whatever the volunteer's language: `content: write stories/a-day (pl tr)`. */
const messageFor = (verb: string, { collection, slug }: EntryPlace, which: Iterable<Locale>) =>
  `content: ${verb} ${collection}/${slug} (${[...which].join(' ')})`;

const readAll = async (
  readOne: (locale: Locale) => Promise<EntryFile | undefined>,
): Promise<Versions> => {
  const found = await Promise.all(
    locales.map(async (locale) => [locale, await readOne(locale)] as const),
  );
  return new Map(found.flatMap(([locale, file]) => (file ? [[locale, file]] : [])));
};

const formOf = ({ dataFiles }: EntryToSave): Versions =>
  new Map(
    dataFiles.flatMap(({ path, raw }) => {
      const locale = filePlace(path)?.locale;
      return locale ? [[locale, readEntryFile(raw)]] : [];
    }),
  );
