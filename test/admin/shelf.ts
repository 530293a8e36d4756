// A back end that keeps files in memory, as the proxy (missing files are null) or a forge (they are
// refused) would: a third implementation of what Decap calls, to lay our manner of working over.
import {
  type BackEnd,
  type EntryToSave,
  type LoadedFile,
  type SaveOptions,
} from '../../admin/entries/back-end.ts';
import { type Refusals } from '../../admin/entries/save-entry.ts';

export type Kind = 'proxy' | 'forge';

export const refusals: Refusals = {
  nothingWritten: () => new Error('nothing written'),
  originalEmptied: (locale) => new Error(`${locale} is the original`),
  emptiedInReview: (emptied) => new Error(`${emptied.join(' ')} emptied in review`),
  addressTaken: (slug) => new Error(`${slug} is taken`),
  gone: () => new Error('gone'),
  translationsLive: (original, others) => new Error(`${original} has ${others.join(' ')}`),
  trouble: (trouble) => new Error(`told: ${trouble}`),
};

const notFound = (): Promise<never> =>
  Promise.reject(Object.assign(new Error('Not found'), { status: 404 }));

export const shelfOf = (kind: Kind, files: Map<string, string>, log: string[]) =>
  class Shelf implements BackEnd {
    /** Back ends keep their state in `this`; so does this one. */
    readonly files = files;
    allEntriesByFolder?: NonNullable<BackEnd['allEntriesByFolder']>;

    authenticate() {
      return Promise.resolve(
        kind === 'forge' ? { name: 'Ayşe', avatar_url: 'https://x' } : undefined,
      );
    }

    restoreUser() {
      return this.authenticate();
    }

    constructor() {
      if (kind === 'forge')
        this.allEntriesByFolder = (folder: string) => Promise.resolve(this.under(folder));
    }

    /** A method that we do not lay anything over. */
    greeting() {
      return `${this.files.size} files`;
    }

    under(folder: string): LoadedFile[] {
      return [...this.files]
        .filter(([path]) => path.startsWith(`${folder}/`))
        .map(([path, data]) => ({ data, file: { path, id: path } }));
    }

    entriesByFolder(folder: string) {
      if (kind === 'forge') return Promise.reject(new Error('page by page, and so incomplete'));
      return Promise.resolve(this.under(folder));
    }

    getEntry(path: string): Promise<LoadedFile> {
      log.push(`read ${path}`);
      const data = this.files.get(path) ?? null;
      if (data === 'unreadable') return Promise.reject(new Error('The network is gone'));
      return data === null && kind === 'forge'
        ? notFound()
        : Promise.resolve({ data, file: { path, id: null } });
    }

    async persistEntry(
      { dataFiles, assets }: EntryToSave,
      { commitMessage, useWorkflow, unpublished }: SaveOptions,
    ) {
      const { length } = assets;
      log.push(`${commitMessage}${length > 0 ? ` +${length}` : ''}${unpublished ? ' again' : ''}`);
      const where = useWorkflow ? 'draft:' : '';
      for (const { path } of this.onBranch(dataFiles[0]?.slug ?? ''))
        // Decap takes off a branch the pictures that are not saved along.
        if (useWorkflow && !path.endsWith('.md') && !assets.some((asset) => asset.path === path))
          this.files.delete(`draft:${path}`);
      for (const { path, raw } of dataFiles) this.files.set(`${where}${path}`, raw);
      for (const { path, toBase64 } of assets)
        this.files.set(`${where}${path}`, atob(await toBase64()));
    }

    deleteFiles(paths: readonly string[], commitMessage: string) {
      log.push(commitMessage);
      for (const path of paths)
        if (!this.files.delete(path)) return Promise.reject(new Error(`There is no ${path}`));
      return Promise.resolve();
    }

    getMedia(folder: string) {
      return Promise.resolve(this.under(folder).map(({ file }) => file));
    }

    getMediaFile(path: string) {
      return Promise.resolve({ file: new Blob([this.files.get(path) ?? '']) });
    }

    onBranch(slug: string) {
      return [...this.files.keys()].flatMap((key) => {
        const [, path] = key.split('draft:');
        return path?.includes(`/${slug}`) ? [{ path, id: 'id' }] : [];
      });
    }

    unpublishedEntry({ slug }: { slug: string }) {
      const diffs = this.onBranch(slug);
      if (diffs.some(({ path }) => this.files.get(`draft:${path}`) === 'unreadable'))
        return Promise.reject(new Error('The network is gone'));
      return diffs.length > 0
        ? Promise.resolve({ diffs })
        : Promise.reject(Object.assign(new Error('No draft'), { notUnderEditorialWorkflow: true }));
    }

    unpublishedEntryMediaFile(_collection: string, _slug: string, path: string) {
      return Promise.resolve({ file: new Blob([this.files.get(`draft:${path}`) ?? '']) });
    }

    unpublishedEntryDataFile(_collection: string, _slug: string, path: string, id: string) {
      if (id === '' && kind === 'proxy') return Promise.reject(new Error('422'));
      // Its branch starts from what is published.
      const data = this.files.get(`draft:${path}`) ?? this.files.get(path) ?? null;
      return data === null && kind === 'forge' ? notFound() : Promise.resolve(data);
    }
  };
