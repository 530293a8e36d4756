// The built site as the tests read it: its files, and the few things of a page that they ask for.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { brotliCompressSync, constants } from 'node:zlib';

export const root = path.resolve('dist');

/** Names relative to `dist/`, with forward slashes. */
export const files = (folder = root): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .toSorted();

export const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

/** The pages of the site itself, without the editor. */
export const pages = (): string[] =>
  files().filter((name) => name.endsWith('.html') && !name.startsWith('admin/'));

/** `de/orte/index.html` is the page at `/de/orte/`. */
export const addressOf = (name: string) => `/${name.replace(/index\.html$/, '')}`;

export const brotli = (content: string | Uint8Array) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Values of an attribute in all tags of a page that match. */
export const attributes = (html: string, tag: RegExp, attribute: string): string[] =>
  [...html.matchAll(/<[a-z][^>]*>/gi)]
    .map(([whole]) => whole)
    .filter((whole) => tag.test(whole))
    .flatMap((whole) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(whole)?.[1] ?? [])
    .map((value) => value.replaceAll('&amp;', '&'));

/** Whether a picture carries anything besides itself: what a camera or a program noted. */
export async function carriesNotes(file: string): Promise<boolean> {
  const { exif, xmp, iptc, icc, comments = [] } = await sharp(file).metadata();
  return [exif, xmp, iptc, icc].some((notes) => notes !== undefined) || comments.length > 0;
}

const weights = new Map<string, number>();

/** Many pages load the same files, and brotli takes its time. */
function weightOfFile(address: string): number {
  const weight = weights.get(address) ?? brotli(readFileSync(path.join(root, address)));
  weights.set(address, weight);
  return weight;
}

/** Bytes on the wire of what a page loads before the reader does anything, pictures apart. */
export function weightOf(html: string) {
  const sizes = (addresses: readonly string[]) =>
    addresses.reduce((sum, address) => sum + weightOfFile(address), 0);
  return {
    html: brotli(html),
    css: sizes(attributes(html, /rel="stylesheet"/, 'href')),
    script: sizes(attributes(html, /^<script/, 'src')),
    // Fonts are compressed already.
    font: attributes(html, /as="font"/, 'href').reduce(
      (sum, address) => sum + readFileSync(path.join(root, address)).length,
      0,
    ),
  };
}
