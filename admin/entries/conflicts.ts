// Two volunteers on one entry: where saving would overwrite what somebody else has written since the
// form was opened.
import { type CollectionName } from '../../src/domain/content/collections.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { tidy, type Data, type EntryFile } from './entry-file.ts';
import {
  fieldsOf,
  isWritten,
  momentsOf,
  originalOf,
  sharedData,
  unshared,
  type Versions,
} from './language-files.ts';

export interface Meeting {
  readonly collection: CollectionName;
  /** The language whose version holds the shared fields in the form. */
  readonly own: Locale;
  readonly form: Versions;
  /** As the form showed the entry when it was opened or last saved. */
  readonly shown: Versions;
  /** As it stands now. */
  readonly stored: Versions;
}

/** What both have changed: the text of a language, or fields that all languages share. */
export interface Conflict {
  readonly languages: readonly Locale[];
  readonly shared: readonly string[];
}

export const isConflict = ({ languages, shared }: Conflict): boolean =>
  languages.length + shared.length > 0;

/** Nothing where the entry is new, or where both have come to write the same. */
export function conflictOf({ collection, own, form, shown, stored }: Meeting): Conflict {
  if (shown.size === 0) return { languages: [], shared: [] };
  const text = (file: EntryFile | undefined) => (file ? textKey(collection, file) : '');
  const mineShared = sharedData(collection, form.get(own)?.data ?? {});
  const [before, theirs] = [sharedOf(collection, shown), sharedOf(collection, stored)];
  return {
    languages: locales.filter((locale) => {
      const [old, mine, other] = [shown, form, stored].map((versions) => versions.get(locale));
      return (
        isTouched(collection, old, mine) && text(other) !== text(old) && text(other) !== text(mine)
      );
    }),
    shared:
      stored.size === 0
        ? []
        : sharedNames(collection).filter((name) => {
            const key = (data: Data) => valueKey(collection, name, data);
            return (
              key(mineShared) !== key(before) &&
              key(theirs) !== key(before) &&
              key(theirs) !== key(mineShared)
            );
          }),
  };
}

/** Whether somebody has written in a language; one without text is still as it was shown. */
export function isTouched(
  collection: CollectionName,
  before: EntryFile | undefined,
  mine: EntryFile | undefined,
): boolean {
  if (before && mine) return textKey(collection, before) !== textKey(collection, mine);
  return mine !== undefined && isWritten(collection, mine);
}

/** What is said in one language alone. */
const textKey = (collection: CollectionName, { data, body }: EntryFile): string =>
  JSON.stringify([tidy(fieldsOf(collection), unshared(collection, data)), body.trim()]);

/** The shared fields of an entry: those of its original. */
export function sharedOf(collection: CollectionName, versions: Versions): Data {
  const original = originalOf(collection, versions);
  return sharedData(collection, (original && versions.get(original)?.data) ?? {});
}

/** Which language came first is for nobody to change. */
export const sharedNames = (collection: CollectionName): string[] =>
  Object.entries(fieldsOf(collection)).flatMap(([name, { translated }]) =>
    translated || name === 'original' ? [] : [name],
  );

/** Two values that would be written alike have the same key. */
export const valueKey = (collection: CollectionName, name: string, data: Data): string =>
  JSON.stringify(
    tidy(fieldsOf(collection), { [name]: { ...data, ...momentsOf(collection, data) }[name] }),
  );
