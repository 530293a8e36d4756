// What the editor may ask of the checkout. Decap's file server itself reads and writes every file in it,
// `.git/hooks` and `package.json` included.
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  collectionFolder,
  contentFolder,
  extension,
  filePlace,
  mediaFolder,
} from '../../admin/entries/content-paths.ts';
import { collections, isCollection } from '../domain/content/collections.ts';

type Params = Readonly<Record<string, unknown>>;

export interface Order {
  readonly action: string;
  readonly params: Params;
}

/** The branch that the editor's configuration names for local files. */
export const localBranch = 'main';

const mediaFolders = [mediaFolder, 'public/media'];
const collectionNames = Object.keys(collections).filter(isCollection);

/** No scripts, and no SVG, which may hold one: what is uploaded is served from the site's own address. */
const mediaEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'mp4', 'webm', 'vtt'];

const allowed = [
  ...collectionNames.map((name) => `${collectionFolder(name)}/<language>/<slug>.${extension}`),
  ...mediaFolders.map((folder) => `${folder}/… (${mediaEndings.join(', ')})`),
].join('; ');

/** Neither hidden nor `..`, and nothing that some system takes for a separator or a code. */
const plainName = /^[^\p{C}\p{Z}.\\/:%*?"<>|][^\p{C}\\/:%*?"<>|]*$/u;
const slugForm = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

const isEntry = (file: string) => {
  const place = filePlace(file);
  return place?.locale !== undefined && slugForm.test(place.slug);
};

const isMediaFolder = (folder: string) =>
  mediaFolders.some((root) => folder === root || folder.startsWith(`${root}/`)) &&
  folder.split('/').every((name) => plainName.test(name));

const isMedia = (file: string) => {
  const end = file.lastIndexOf('/');
  const name = file.slice(end + 1);
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  return (
    isMediaFolder(file.slice(0, end)) &&
    plainName.test(name) &&
    mediaEndings.some((one) => one === ending)
  );
};

/** Why an order is not carried out, for whoever reads it in the editor; `undefined` where it is. */
export function refusalOf({ action, params }: Order, root: string): string | undefined {
  const read = Object.hasOwn(readers, action) ? readers[action] : undefined;
  if (!read) return `The editor's server does not know the order "${action}".`;
  if (action !== 'info' && params['branch'] !== localBranch)
    return `The branch is ${JSON.stringify(params['branch'])}; allowed: ${localBranch}.`;
  const { files = [], media = [], folders = [], isWrong = false } = read(params);
  if (isWrong)
    return `The order "${action}" is not complete or holds something that is not allowed.`;
  const out = [
    ...files.filter((file) => !isText(file) || !(isEntry(file) || isMedia(file))),
    ...media.filter((file) => !isText(file) || !isMedia(file)),
    ...folders.filter((folder) => !isText(folder) || !isFolder(folder)),
  ];
  if (out.length > 0)
    return `${JSON.stringify(out[0])} is out of the editor's reach; allowed: ${allowed}.`;
  // Everything that is not a text has been refused.
  const link = [...files, ...media, ...folders].find(
    (name) => isText(name) && isLinked(root, name),
  );
  return link === undefined
    ? undefined
    : `${JSON.stringify(link)} is or holds a symbolic link, which may lead anywhere; replace it by a file.`;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFolder = (folder: string) =>
  folder === contentFolder ||
  collectionNames.some((name) => collectionFolder(name) === folder) ||
  isMediaFolder(folder);

/** A link on the way to a file, or one among the files of a folder that is to be listed. */
function isLinked(root: string, name: string): boolean {
  const parts = name.split('/');
  const onTheWay = parts.map((_, index) => path.join(root, ...parts.slice(0, index + 1)));
  const found = onTheWay.map((file) => lstatSync(file, { throwIfNoEntry: false }));
  if (found.some((entry) => entry?.isSymbolicLink())) return true;
  return (
    found.at(-1)?.isDirectory() === true &&
    readdirSync(path.join(root, name), { recursive: true, withFileTypes: true }).some((entry) =>
      entry.isSymbolicLink(),
    )
  );
}

interface Named {
  /** Entries or media. */
  readonly files?: readonly unknown[];
  readonly media?: readonly unknown[];
  readonly folders?: readonly unknown[];
  /** What is not a path is not what it should be. */
  readonly isWrong?: boolean;
}

const nothing = (): Named => ({});
/** Of an entry under review: its branch is made of these. */
const isNoEntry = ({ collection, slug }: Params) =>
  !(isText(collection) && isCollection(collection) && isText(slug) && slugForm.test(slug));
const underReview = (params: Params): Named => ({ isWrong: isNoEntry(params) });
const statuses: readonly unknown[] = ['draft', 'pending_review', 'pending_publish'];
const pathsIn = (list: unknown): unknown[] =>
  Array.isArray(list)
    ? list.map((item: unknown) => (isRecord(item) ? item['path'] : item))
    : [list];

/** The orders of decap-server 3.11, and what each names. */
const readers: Readonly<Record<string, (params: Params) => Named>> = {
  info: nothing,
  getDeployPreview: nothing,
  unpublishedEntries: nothing,
  entriesByFolder: ({ folder, extension: ending }) => ({
    folders: [folder],
    isWrong: ending !== extension,
  }),
  entriesByFiles: ({ files }) => ({ files: pathsIn(files) }),
  getEntry: ({ path: file }) => ({ files: [file] }),
  unpublishedEntry: ({ id, ...params }) => {
    const [, collection, slug] = /^([^/]*)\/([^/]*)$/.exec(isText(id) ? id : '') ?? [];
    return { isWrong: isNoEntry(id === undefined ? params : { collection, slug }) };
  },
  unpublishedEntryDataFile: ({ path: file, ...params }) => ({
    files: [file],
    isWrong: isNoEntry(params),
  }),
  unpublishedEntryMediaFile: ({ path: file, ...params }) => ({
    media: [file],
    isWrong: isNoEntry(params),
  }),
  deleteUnpublishedEntry: underReview,
  publishUnpublishedEntry: underReview,
  updateUnpublishedEntryStatus: (params) => ({
    isWrong: isNoEntry(params) || !statuses.includes(params['newStatus']),
  }),
  persistEntry({ entry, dataFiles, assets, options }) {
    const [entries, pictures] = [pathsIn(dataFiles), pathsIn(assets)];
    const moves =
      Array.isArray(dataFiles) &&
      dataFiles.some((file: unknown) => isRecord(file) && file['newPath'] !== undefined);
    const { collectionName, status, useWorkflow = false } = isRecord(options) ? options : {};
    const slugs = Array.isArray(dataFiles)
      ? dataFiles.map((file: unknown) => (isRecord(file) ? file['slug'] : undefined))
      : [];
    return {
      files: entries,
      media: pictures,
      // A move takes along everything that lies beside the file.
      isWrong:
        entry !== undefined ||
        moves ||
        entries.length + pictures.length === 0 ||
        // Decap's server takes whatever is not false, such as "true" or 1, for true.
        (useWorkflow !== false &&
          (!statuses.includes(status) ||
            slugs.some((slug) => isNoEntry({ collection: collectionName, slug })))),
    };
  },
  getMedia: ({ mediaFolder: folder }) => ({ folders: [folder] }),
  getMediaFile: ({ path: file }) => ({ media: [file] }),
  persistMedia: ({ asset }) => ({ media: pathsIn([asset]) }),
  deleteFile: ({ path: file }) => ({ files: [file] }),
  deleteFiles: ({ paths }) => ({ files: pathsIn(paths) }),
};

/** An order as it stands in a request; nothing where it is none. */
export function orderIn(text: string): Order | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (!isRecord(read) || !isText(read['action'])) return undefined;
    const { action, params = {} } = read;
    return isRecord(params) ? { action, params } : undefined;
  } catch {
    return undefined;
  }
}
