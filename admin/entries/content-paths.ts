// Where entries, their pictures and their films stand: `content/<collection>/<locale>/<slug>.md`,
// `content/media/<collection>/<slug>/` and `public/media/<collection>/<slug>/`.
import { isCollection, type CollectionName } from '../../src/domain/content/collections.ts';
import { isLocale, type Locale } from '../../src/domain/locale.ts';

/** An entry whatever its languages. */
export interface EntryPlace {
  readonly collection: CollectionName;
  readonly slug: string;
}

/** One of its files; without a language it is the path by which Decap asks whether a name is taken. */
export interface FilePlace extends EntryPlace {
  readonly locale: Locale | undefined;
}

export const contentFolder = 'content';
export const mediaFolder = `${contentFolder}/media`;
/** Films are not made anew for each screen, so they lie where the site takes files as they are. */
export const filmFolder = 'public/media';
export const extension = 'md';

export const collectionFolder = (collection: CollectionName) => `${contentFolder}/${collection}`;

export const pathOf = ({ collection, slug }: EntryPlace, locale: Locale) =>
  `${collectionFolder(collection)}/${locale}/${slug}.${extension}`;

/** `undefined` for anything that is not an entry of ours. */
export function filePlace(path: string): FilePlace | undefined {
  const [, collection = '', locale, slug = ''] =
    /^content\/([^/]+)\/(?:([^/]+)\/)?([^/]+)\.md$/.exec(path) ?? [];
  if (!isCollection(collection) || !(locale === undefined || isLocale(locale))) return undefined;
  return { collection, locale, slug };
}

export const collectionOfFolder = (folder: string): CollectionName | undefined => {
  const name = folder.slice(contentFolder.length + 1);
  return folder.startsWith(`${contentFolder}/`) && isCollection(name) ? name : undefined;
};

/** The folder for films beside one for pictures, both as they are stored and as texts name them. */
export const filmFolderBeside = (pictures: string): string =>
  pictures
    .replace(/^\/?content\/media(?=\/|$)/, `/${filmFolder}`)
    .replace(/^\.\.\/\.\.\/media(?=\/|$)/, '/media');

/**
 * Gives pictures and films of a new entry their folder. While an entry has no name yet, Decap can only
 * write `../../media/stories/photo.jpg` and `/media/stories/film.mp4`; on saving it puts the file into
 * the folder of the new name.
 */
export const withPictureFolder = (text: string, { collection, slug }: EntryPlace): string =>
  text.replaceAll(
    new RegExp(
      String.raw`(?<=(?:^|[\s("'=])(?:\.\./\.\.)?)/media/${collection}/(?=[^/\s)"']+(?:[\s)"']|$))`,
      'g',
    ),
    `/media/${collection}/${slug}/`,
  );
