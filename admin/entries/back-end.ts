// What we rely on in Decap's back ends (its packages carry no types): `Implementation` in
// decap-cms-lib-util, as decap-cms-core 3.19 calls it.

export interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
  readonly newPath?: string;
}

export interface Asset {
  readonly path: string;
  readonly toBase64: () => Promise<string>;
}

export interface EntryToSave {
  readonly dataFiles: readonly DataFile[];
  /** Pictures that go with the entry. */
  readonly assets: readonly Asset[];
}

export interface SaveOptions {
  readonly commitMessage: string;
  readonly newEntry?: boolean;
  readonly collectionName?: string;
  readonly useWorkflow?: boolean;
  /** There is a draft of it already. */
  readonly unpublished?: boolean;
}

export interface LoadedFile {
  /** The proxy answers `null` for a file that is not there; the forges reject. */
  readonly data: string | null;
  readonly file: { readonly path: string; readonly id?: string | null };
}

/** Where a draft stands until it is published. */
export interface Branch {
  /** What is on it and not, or not so, in what is published. */
  readonly diffs: readonly { readonly path: string; readonly id: string }[];
}

export interface BackEnd {
  /** The proxy knows no user. */
  authenticate(credentials: unknown): Promise<object | undefined>;
  restoreUser(user: unknown): Promise<object | undefined>;
  entriesByFolder(folder: string, extension: string, depth: number): Promise<LoadedFile[]>;
  /** Forges only: everything at once instead of page by page. */
  allEntriesByFolder?(folder: string, extension: string, depth: number): Promise<LoadedFile[]>;
  getEntry(path: string): Promise<LoadedFile>;
  persistEntry(entry: EntryToSave, options: SaveOptions): Promise<unknown>;
  deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown>;
  getMedia(folder: string): Promise<readonly { readonly path: string }[]>;
  getMediaFile(path: string): Promise<{ readonly file: Blob }>;
  /** Rejects where the entry has no draft. */
  unpublishedEntry(entry: { readonly collection: string; readonly slug: string }): Promise<Branch>;
  unpublishedEntryMediaFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<{ readonly file: Blob }>;
  unpublishedEntryDataFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<string | null>;
}

export type BackEndClass = new (config: unknown, options: unknown) => BackEnd;

/** The file is not there, as opposed to: it could not be read. */
export const isNotFound = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 404;

/** The entry has no draft, as opposed to: nobody could say. */
export const isNoDraft = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'notUnderEditorialWorkflow' in error &&
  error.notUnderEditorialWorkflow === true;
