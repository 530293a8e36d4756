// Pagefind's browser code run in Node on a bundle in a folder, to try the real queries without a browser.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { otherLanguage, ranking, type Engine } from '../domain/search/find.ts';

interface Pagefind extends Engine {
  readonly options: (options: object) => Promise<void>;
  readonly mergeIndex: (path: string, options: object) => Promise<void>;
}

export interface OpenedBundle {
  readonly engine: Engine;
  /** Adds the pages in other languages; from then on they are found too. */
  readonly addOthers: () => Promise<void>;
  /** Bytes read so far. */
  readonly bytes: () => number;
}

let bytesRead = 0;
let opened = 0;
const fetchFromNet = globalThis.fetch;

/** Pagefind fetches its parts by their address, here a file's. */
globalThis.fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  if (!address.startsWith('file:')) return fetchFromNet(input, init);
  const content = await readFile(fileURLToPath(new URL(address.replace(/\?.*$/, ''))));
  bytesRead += content.length;
  return new Response(content);
};

export async function openBundle(folder: string, others: string): Promise<OpenedBundle> {
  const address = (name: string) => `${pathToFileURL(path.resolve(name)).href}/`;
  // Each copy of the module keeps its own state.
  const pagefind = (await import(`${address(folder)}pagefind.js?${++opened}`)) as Pagefind;
  await pagefind.options({ baseUrl: '/', ranking });
  return {
    engine: pagefind,
    addOthers: () =>
      pagefind.mergeIndex(address(others), { baseUrl: '/', language: otherLanguage, ranking }),
    bytes: () => bytesRead,
  };
}
