// What can be done with an entry as a whole: another address, off the site and back, one version deleted,
// another one made the first. Works on what is stored, not on what stands in a form.
import { reservedSlugs, standingPages } from '../../src/domain/addresses.ts';
import { type CollectionName } from '../../src/domain/content/collections.ts';
import { uidOf } from '../../src/domain/content/event.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { type Asset, type BackEnd, type LoadedFile } from './back-end.ts';
import {
  collectionFolder,
  contentFolder,
  extension,
  filePlace,
  pathOf,
  type EntryPlace,
} from './content-paths.ts';
import { readEntryFile, writeEntryFile, type EntryFile } from './entry-file.ts';
import { assetOf, uploadsOf } from './entry-uploads.ts';
import {
  fieldsOf,
  originalOf,
  sharedData,
  withFilmsKeptBack,
  type Versions,
} from './language-files.ts';
import { messageFor, type Manner } from './save-entry.ts';
import { type StoredEntries } from './stored-entry.ts';

export interface EntryChanges {
  readonly versionsOf: (place: EntryPlace) => Promise<Versions>;
  /** Whether an entry has this address or had it, but for one of them. */
  readonly isTaken: (place: EntryPlace, exceptBy?: EntryPlace) => Promise<boolean>;
  /** The old address lives on. Says no where another entry has the new one, or had it. */
  readonly rename: (place: EntryPlace, slug: string) => Promise<'done' | 'taken'>;
  /**
   * Makes drafts of these versions and puts all others on the site, but for those with a film of which
   * nothing can be read: these it gives back.
   */
  readonly setDrafts: (place: EntryPlace, drafts: readonly Locale[]) => Promise<readonly Locale[]>;
  readonly makeOriginal: (place: EntryPlace, locale: Locale) => Promise<void>;
  /** Refuses to delete the original while translations live. */
  readonly deleteVersion: (place: EntryPlace, locale: Locale) => Promise<void>;
}

/** Places are data of the program, and so are the addresses of standing pages. */
export const hasFixedAddress = ({ collection, slug }: EntryPlace): boolean =>
  collection === 'places' ||
  (collection === 'pages' && standingPages.some((standing) => standing === slug));

/**
 * Besides those that stand for another file of the site, a slug that begins the collection's own name:
 * Decap would put the language before the collection, because it replaces the first `/event` that it
 * finds in `content/events/event.md`.
 */
export const isReserved = (collection: CollectionName, slug: string): boolean =>
  collection.startsWith(slug) || reservedSlugs(collection).has(slug);

export function entryChanges(
  inner: BackEnd,
  entries: StoredEntries,
  { refusals, afterWriting }: Manner,
): EntryChanges {
  const list = (folder: string, depth: number): Promise<LoadedFile[]> =>
    inner.allEntriesByFolder
      ? inner.allEntriesByFolder(folder, extension, depth)
      : inner.entriesByFolder(folder, extension, depth);

  const write = async (
    place: EntryPlace,
    versions: Versions,
    verb: string,
    more: { readonly assets?: readonly Asset[]; readonly from?: EntryPlace } = {},
  ) => {
    const { collection, slug } = place;
    await inner.persistEntry(
      {
        dataFiles: [...versions].map(([locale, file]) => ({
          slug,
          path: pathOf(place, locale),
          raw: writeEntryFile(fieldsOf(collection), file),
        })),
        assets: more.assets ?? [],
      },
      {
        commitMessage: messageFor(verb, more.from ?? place, versions.keys()),
        collectionName: collection,
        useWorkflow: false,
      },
    );
    afterWriting(collection);
  };
  const withData = (
    versions: Versions,
    more: (file: EntryFile, locale: Locale) => EntryFile['data'],
  ): Versions =>
    new Map(
      [...versions].map(([locale, file]) => [
        locale,
        { ...file, data: { ...file.data, ...more(file, locale) } },
      ]),
    );

  const isTaken: EntryChanges['isTaken'] = async ({ collection, slug }, exceptBy) =>
    (await list(collectionFolder(collection), 2)).some((file) => hasSlug(file, slug, exceptBy));

  return {
    versionsOf: entries.versionsOf,
    isTaken,

    async rename(place, slug) {
      const { collection } = place;
      if (isReserved(collection, slug) || (await isTaken({ collection, slug }, place)))
        return 'taken';
      const versions = await entries.versionsOf(place);
      const from = `/media/${collection}/${place.slug}/`;
      const uploads = await uploadsOf(inner, place, versions);
      const moved = { collection, slug };
      const renamed = withData(versions, ({ data }) => ({
        formerSlugs: [
          ...formerSlugsOf(data).filter((former) => former !== slug && former !== place.slug),
          place.slug,
        ],
        // Unsaid it follows the address, and calendars would take it for another event.
        ...(collection === 'events' && { uid: data['uid'] ?? uidOf(place.slug, {}) }),
      }));
      await write(
        moved,
        new Map(
          [...renamed].map(([locale, file]) => [
            locale,
            withText(file, from, `/media/${collection}/${slug}/`),
          ]),
        ),
        `rename to ${slug}:`,
        {
          from: place,
          assets: uploads.map(({ path, content }) =>
            assetOf(path.replace(from, `/media/${collection}/${slug}/`), content),
          ),
        },
      );
      // Whoever has made a new entry from this one still shows its pictures and films from the old folder.
      const others = (await list(contentFolder, 3)).flatMap(({ data, file }) =>
        data === null || isAt(place, file.path) ? [] : [data],
      );
      const free = uploads.filter(
        ({ path }) => !others.some((text) => text.includes(`${from}${nameOf(path)}`)),
      );
      await inner.deleteFiles(
        [
          ...[...versions.keys()].map((locale) => pathOf(place, locale)),
          ...free.map(({ path }) => path),
        ],
        messageFor('delete old', place, versions.keys()),
      );
      return 'done';
    },

    async setDrafts(place, drafts) {
      const wanted = withData(await entries.versionsOf(place), (_, locale) => ({
        draft: drafts.includes(locale),
      }));
      const versions = withFilmsKeptBack(wanted);
      const off = [...versions].flatMap(([locale, { data }]) => (data['draft'] ? [locale] : []));
      await write(place, versions, off.length === versions.size ? 'unpublish' : 'publish');
      return off.filter((locale) => !drafts.includes(locale));
    },

    async makeOriginal(place, locale) {
      const versions = await entries.versionsOf(place);
      const before = originalOf(place.collection, versions);
      // The original's shared fields are the truth, so the new one must have them.
      const shared = sharedData(place.collection, (before && versions.get(before)?.data) ?? {});
      await write(
        place,
        withData(versions, () => ({ ...shared, original: locale })),
        'write',
      );
    },

    async deleteVersion(place, locale) {
      const versions = await entries.versionsOf(place);
      const others = [...versions.keys()].filter((other) => other !== locale);
      if (originalOf(place.collection, versions) === locale && others.length > 0)
        throw refusals.translationsLive(locale, others);
      await inner.deleteFiles([pathOf(place, locale)], messageFor('delete', place, [locale]));
      afterWriting(place.collection);
    },
  };
}

const isAt = ({ collection, slug }: EntryPlace, path: string): boolean => {
  const place = filePlace(path);
  return place?.collection === collection && place.slug === slug;
};

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

const formerSlugsOf = (data: EntryFile['data']): string[] => {
  const former = data['formerSlugs'];
  return Array.isArray(former) ? former.filter((slug) => typeof slug === 'string') : [];
};

/** Another entry stands at this address, or has stood there. */
const hasSlug = ({ data, file }: LoadedFile, slug: string, except?: EntryPlace): boolean => {
  const place = filePlace(file.path);
  if (!place || place.slug === except?.slug) return false;
  if (place.slug === slug) return true;
  try {
    return data !== null && formerSlugsOf(readEntryFile(data).data).includes(slug);
  } catch {
    // Of a file that cannot be read nobody can say where it stood.
    return false;
  }
};

const withText = (file: EntryFile, from: string, to: string): EntryFile => {
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(from, to);
    if (Array.isArray(value)) return value.map(replaced);
    return value;
  };
  return {
    ...file,
    data: Object.fromEntries(
      Object.entries(file.data).map(([name, value]) => [name, replaced(value)]),
    ),
    body: file.body.replaceAll(from, to),
  };
};
