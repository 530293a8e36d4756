// What a volunteer's browser loads before the editor can be used, in bytes on the wire.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { languageOf, locales } from '../domain/locale.ts';

const brotli = (content: Uint8Array) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/**
 * Of a built editor: its page, everything that the page names, and the chunks of the heaviest language,
 * which are named after it. The way to the files (a forge's or the local one) adds some 20 kB at most.
 */
export function editorWeight(folder: string): number {
  const weigh = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + brotli(readFileSync(path.join(folder, name))), 0);
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/admin\/(assets\/[^"]+)"/g)].map(
    ([, name = '']) => name,
  );
  const chunks = readdirSync(path.join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const languages = locales.map((locale) => {
    const codes = [...new Set([locale, languageOf(locale).editor ?? locale])];
    return weigh(
      chunks
        .filter((name) => codes.some((code) => name.startsWith(`${code}-`)))
        .map((name) => `assets/${name}`),
    );
  });
  return weigh(['index.html', ...named]) + Math.max(...languages);
}
