// The pictures and films of an entry, read to be written at another address, or on a branch once more.
import { type Asset, type BackEnd, type Branch } from './back-end.ts';
import { filmFolder, mediaFolder, type EntryPlace } from './content-paths.ts';
import { type Versions } from './language-files.ts';

export const assetOf = (path: string, content: Blob): Asset => ({
  path,
  async toBase64() {
    const bytes = new Uint8Array(await content.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  },
});

/** The pictures and films in the entry's folders; without a folder there are none. */
export async function uploadsOf(
  inner: BackEnd,
  { collection, slug }: EntryPlace,
  versions: Versions,
): Promise<readonly { readonly path: string; readonly content: Blob }[]> {
  const texts = JSON.stringify([...versions]);
  const folders = [
    {
      folder: `${mediaFolder}/${collection}/${slug}`,
      isNamed: texts.includes(`../../media/${collection}/${slug}/`),
    },
    {
      folder: `${filmFolder}/${collection}/${slug}`,
      isNamed: new RegExp(`(?<!\\.\\./\\.\\.)/media/${collection}/${slug}/`).test(texts),
    },
  ];
  const found = await Promise.all(
    folders.map(async ({ folder, isNamed }) => {
      try {
        const files = await inner.getMedia(folder);
        return await Promise.all(
          files.map(async ({ path }) => ({ path, content: (await inner.getMediaFile(path)).file })),
        );
      } catch (error) {
        // Forges answer so where there is no such folder; what is shown must not be left behind.
        if (isNamed) throw error;
        return [];
      }
    }),
  );
  return found.flat();
}

/**
 * The pictures and films on a branch that `texts` show and that are not among those to be saved. Decap
 * takes off the branch whatever is not saved along, also what somebody else has added meanwhile.
 */
export const uploadsToKeep = (
  inner: BackEnd,
  { collection, slug }: EntryPlace,
  { diffs }: Branch,
  saved: readonly Asset[],
  texts: readonly string[],
): Promise<readonly Asset[]> =>
  Promise.all(
    diffs
      .filter(({ path }) => {
        const at = path.indexOf(`/media/${collection}/${slug}/`);
        return (
          at !== -1 &&
          texts.some((text) => text.includes(path.slice(at))) &&
          !saved.some((asset) => asset.path === path)
        );
      })
      .map(async ({ path, id }) =>
        assetOf(path, (await inner.unpublishedEntryMediaFile(collection, slug, path, id)).file),
      ),
  );
