// What Decap needs to list entries of any language: it shows only rows of the volunteer's own.
import { type CollectionName } from '../../src/domain/content/collections.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { type LoadedFile } from './back-end.ts';
import { filePlace, pathOf } from './content-paths.ts';
import { readEntryFile, type EntryFile } from './entry-file.ts';
import { listRow } from './language-files.ts';

/** The list with a row in the volunteer's language for each entry; the other files stay in it. */
export function withOwnRows(
  collection: CollectionName,
  loaded: readonly LoadedFile[],
  own: Locale,
): LoadedFile[] {
  const bySlug = Map.groupBy(loaded, ({ file }) => filePlace(file.path)?.slug);
  return [...bySlug].flatMap(([slug, files]) => {
    if (slug === undefined) return files;
    const place = { collection, slug };
    const versions = new Map(
      files.flatMap(({ data, file }): [Locale, EntryFile][] => {
        const locale = filePlace(file.path)?.locale;
        return locale && data !== null ? [[locale, safelyRead(data)]] : [];
      }),
    );
    const path = pathOf(place, own);
    const row = listText(listRow(collection, versions, own));
    const others = files.filter(({ file }) => file.path !== path);
    return [{ data: row, file: { ...files[0]?.file, path } }, ...others];
  });
}

/** A faulty file must not keep a whole list from being shown. */
const safelyRead = (text: string): EntryFile => {
  try {
    return readEntryFile(text);
  } catch {
    return { data: {}, body: text };
  }
};

/** Unlike a file, a row keeps what only lists have. */
const listText = ({ data, body }: EntryFile) =>
  `---\n${Object.entries(data)
    .map(([name, value]) => `${name}: ${JSON.stringify(value ?? null)}\n`)
    .join('')}---\n${body}`;
