// Which files an entry has, and which of them saving writes: only languages in which something is
// written, each with the same shared values, the first language named in `original`.
import { collections, type CollectionName } from '../../src/domain/content/collections.ts';
import { type Field, type Fields } from '../../src/domain/content/fields.ts';
import { isLocale, locales, type Locale } from '../../src/domain/locale.ts';
import { hasUnreadableFilm } from '../blocks/text-faults.ts';
import { withPictureFolder } from './content-paths.ts';
import { isEmpty, tidy, type Data, type EntryFile } from './entry-file.ts';

/** An entry's files by language, whichever there are. */
export type Versions = ReadonlyMap<Locale, EntryFile>;

/** Also in the data of lists, where Decap prints them and filters by them; never in a file. */
export const writtenInField = '_langs';
export const missingInField = '_missing';
/** Under this name a new entry carries its slug from the check before saving to the file's path. */
export const slugField = '_slug';

export const fieldsOf = (collection: CollectionName): Fields => collections[collection].fields;

/** A choice, a switch or a day says nothing by itself; words, lists and addresses do. */
const carriesWords = ({ kind, translated, hidden }: Field) =>
  translated === true &&
  hidden !== true &&
  (kind === 'text' || kind === 'list' || kind === 'link' || kind === 'image');

/** Somebody has written something in this language. */
export const isWritten = (collection: CollectionName, { data, body }: EntryFile): boolean =>
  body.trim() !== '' ||
  Object.entries(fieldsOf(collection)).some(
    ([name, field]) => carriesWords(field) && !isEmpty(data[name]),
  );

/** In the portal's order of languages. */
export const writtenLocales = (collection: CollectionName, versions: Versions): Locale[] =>
  locales.filter((locale) => {
    const version = versions.get(locale);
    return version !== undefined && isWritten(collection, version);
  });

/** The language in which the entry was first written, as its files say, else the first that there is. */
export function originalOf(
  collection: CollectionName,
  versions: Versions,
  own?: Locale,
): Locale | undefined {
  const written = writtenLocales(collection, versions);
  const named = [...versions.values()].map(({ data }) => data['original']).find(isLocale);
  return [named, own].find((locale) => locale && written.includes(locale)) ?? written[0];
}

export const sharedData = (collection: CollectionName, data: Data): Data =>
  Object.fromEntries(
    Object.entries(fieldsOf(collection)).flatMap(([name, { translated }]) =>
      translated || data[name] === undefined ? [] : [[name, data[name]]],
    ),
  );

/** The other part: what each version has for itself. */
export const unshared = (collection: CollectionName, data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).filter(([name]) => {
      const field = fieldsOf(collection)[name];
      return field === undefined || field.translated === true;
    }),
  );

/** What an entry's form shows in a language that has no text yet: the shared values alone. */
export function stubFor(collection: CollectionName, versions: Versions): EntryFile {
  const original = originalOf(collection, versions);
  const truth = original && versions.get(original);
  return { data: truth ? { ...sharedData(collection, truth.data), original } : {}, body: '' };
}

/**
 * A version as an entry's form shows it, or nothing: what all languages share is the original's, also
 * where somebody has changed it by hand in this file alone.
 */
export function shownVersion(
  collection: CollectionName,
  versions: Versions,
  locale: Locale,
): EntryFile | undefined {
  const version = versions.get(locale);
  if (!version || originalOf(collection, versions) === undefined) return version;
  const { data } = stubFor(collection, versions);
  return { ...version, data: { ...unshared(collection, version.data), ...data } };
}

/** One row of a list in the volunteer's own language; a title that is missing there is the original's. */
export function listRow(collection: CollectionName, versions: Versions, own: Locale): EntryFile {
  const written = writtenLocales(collection, versions);
  const original = originalOf(collection, versions);
  const shown = versions.get(written.includes(own) ? own : (original ?? own));
  return {
    data: {
      ...shown?.data,
      [writtenInField]: codes(written),
      [missingInField]: codes(locales.filter((locale) => !written.includes(locale))),
    },
    body: shown?.body ?? '',
  };
}

const codes = (list: readonly Locale[]) => list.map((locale) => locale.toUpperCase()).join(' ');

/** In some language a film lacks what can be read of it, and the text is to be published all the same. */
export const keepsFilmsBack = (form: Versions): boolean =>
  [...form.values()].some(({ data, body }) => data['draft'] !== true && hasUnreadableFilm(body));

/** The form with every such language as a draft. */
export const withFilmsKeptBack = (form: Versions): Versions =>
  new Map(
    [...form].map(([locale, file]): [Locale, EntryFile] => [
      locale,
      hasUnreadableFilm(file.body) ? { ...file, data: { ...file.data, draft: true } } : file,
    ]),
  );

interface Saving {
  readonly collection: CollectionName;
  readonly slug: string;
  /** The language in whose pane the shared fields were filled in. */
  readonly own: Locale;
  /** What the form holds, a version for each language that Decap knows of. */
  readonly form: Versions;
  /** Languages that have a file already. */
  readonly stored: readonly Locale[];
  readonly isNew: boolean;
}

/**
 * What saving writes; no files when nothing is written in any language. `original` may name a language
 * that has been emptied while others live: the caller must refuse that.
 */
export function filesToWrite({ collection, slug, own, form, stored, isNew }: Saving): {
  readonly files: Versions;
  readonly original: Locale | undefined;
} {
  const written = writtenLocales(collection, form);
  const truth = form.get(own)?.data ?? {};
  const named = truth['original'];
  const original =
    isLocale(named) && (written.includes(named) || stored.includes(named))
      ? named
      : originalOf(collection, form, own);
  const shared = { ...sharedData(collection, truth), original };
  const files = new Map(
    written.map((locale): [Locale, EntryFile] => {
      const version = form.get(locale) ?? { data: {}, body: '' };
      // Shared fields that are empty in the form must not live on in a version that still has them.
      const data = { ...unshared(collection, version.data), ...shared };
      return [
        locale,
        {
          data: tidy(fieldsOf(collection), {
            ...withPictures(collection, slug, isNew ? withoutHistory(collection, data) : data),
            ...momentsOf(collection, data),
          }),
          body: withPictureFolder(version.body.trim(), { collection, slug }),
        },
      ];
    }),
  );
  return { files, original };
}

/** A copy of an entry is not the entry: what the machine keeps about that one does not go along. */
const withoutHistory = (collection: CollectionName, data: Data): Data => {
  const fields = fieldsOf(collection);
  return Object.fromEntries(
    Object.entries(data).filter(([name]) => name === 'original' || !fields[name]?.hidden),
  );
};

const withPictures = (collection: CollectionName, slug: string, data: Data): Data => {
  const fields = fieldsOf(collection);
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      fields[name]?.kind === 'image' && typeof value === 'string'
        ? withPictureFolder(value, { collection, slug })
        : value,
    ]),
  );
};

/** The form always gives moments a time; an event that lasts whole days has none. */
export function momentsOf(collection: CollectionName, data: Data): Data {
  if (data['allDay'] !== true) return {};
  return Object.fromEntries(
    Object.entries(fieldsOf(collection)).flatMap(([name, { kind }]) => {
      const value = data[name];
      return kind === 'moment' && typeof value === 'string' ? [[name, value.slice(0, 10)]] : [];
    }),
  );
}

/** Two versions that would be the same file. */
export const isSame = (collection: CollectionName, a: EntryFile, b: EntryFile): boolean => {
  const key = ({ data, body }: EntryFile) =>
    JSON.stringify([tidy(fieldsOf(collection), data), body.trim()]);
  return key(a) === key(b);
};
