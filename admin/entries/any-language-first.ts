// Wraps a back end of Decap so that an entry may be written first in any language, and volunteers of
// different languages work on the same files. Decap's own i18n expects one default language for all:
// it writes a file for each language and opens an entry without the default one as an empty form
// (https://github.com/decaporg/decap-cms/issues/6932).
import { type CollectionName } from '../../src/domain/content/collections.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { type BackEnd, type BackEndClass, type LoadedFile } from './back-end.ts';
import { collectionOfFolder, filePlace, pathOf, type EntryPlace } from './content-paths.ts';
import { entryChanges } from './entry-changes.ts';
import { writeEntryFile, type EntryFile } from './entry-file.ts';
import { fieldsOf, originalOf, shownVersion, stubFor, type Versions } from './language-files.ts';
import { withOwnRows } from './list-rows.ts';
import { messageFor, saveEntry, type Manner } from './save-entry.ts';
import { storedEntries } from './stored-entry.ts';
import { withTroubleTold } from './trouble.ts';

/** A class for `registerBackend`; what it makes is the back end with our methods laid over its own. */
export function anyLanguageFirst(Inner: BackEndClass, manner: Manner): BackEndClass {
  function LaidOver(config: unknown, options: unknown): BackEnd {
    const inner = withTroubleTold(new Inner(config, options), manner.refusals.trouble);
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

function overrides(inner: BackEnd, manner: Manner): Partial<BackEnd> {
  const { own, refusals, shown, afterWriting } = manner;
  const entries = storedEntries(inner);
  const changes = entryChanges(inner, entries, manner);

  const list = async (folder: string, extension: string, depth: number) => {
    const all = inner.allEntriesByFolder
      ? await inner.allEntriesByFolder(folder, extension, depth)
      : await inner.entriesByFolder(folder, extension, depth);
    const collection = collectionOfFolder(folder);
    return collection ? withOwnRows(collection, all, own) : all;
  };
  const show = (place: EntryPlace, locale: Locale, versions: Versions): string => {
    const { collection } = place;
    const path = pathOf(place, locale);
    const version = shownVersion(collection, versions, locale);
    if (version) shown.set(path, version);
    else shown.delete(path);
    return textOf(collection, version ?? stubFor(collection, versions));
  };

  return {
    authenticate: async (credentials) => withoutPortrait(await inner.authenticate(credentials)),
    restoreUser: async (user) => withoutPortrait(await inner.restoreUser(user)),

    entriesByFolder: list,
    ...(inner.allEntriesByFolder && { allEntriesByFolder: list }),

    async getEntry(path) {
      const place = filePlace(path);
      if (!place) return inner.getEntry(path);
      // Decap makes several back ends; the one that reads is the one that is signed in.
      manner.onReading?.(changes);
      const file = { path, id: null };
      // Decap asks whether a new entry's name is taken by a path without a language. A former address
      // leads to the entry that had it, and an event is known to calendars by its first.
      if (place.locale === undefined)
        return { data: (await changes.isTaken(place)) ? 'taken' : null, file } satisfies LoadedFile;
      return { data: show(place, place.locale, await entries.versionsOf(place)), file };
    },

    async unpublishedEntryDataFile(collection, slug, path, id) {
      const place = filePlace(path);
      if (place?.locale === undefined)
        return inner.unpublishedEntryDataFile(collection, slug, path, id);
      return show(place, place.locale, await entries.draftOf(place));
    },

    persistEntry: (entry, options) => saveEntry(inner, entries, manner, entry, options),

    /**
     * Decap asks to delete the entry in all languages at once. What others have translated is not for
     * one press of a button to take away; and forges refuse a file that is not there.
     */
    async deleteFiles(paths, commitMessage) {
      const place = filePlace(paths[0] ?? '');
      if (!place) return inner.deleteFiles(paths, commitMessage);
      const versions = await entries.versionsOf(place);
      const there = [...versions.keys()];
      const original = originalOf(place.collection, versions) ?? there[0];
      const others = there.filter((locale) => locale !== original);
      if (original !== undefined && others.length > 0)
        throw refusals.translationsLive(original, others);
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

/** Forges let a third party show it, which would learn who writes here and when; the policy forbids it. */
const withoutPortrait = (user: object | undefined) => user && { ...user, avatar_url: undefined };
