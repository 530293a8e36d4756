// A copy of the project for a build of its own: its files, and the packages of this checkout.
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const parts = [
  'src',
  'content',
  'locales',
  'public',
  'admin',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** What is made once and kept. */
const caches = [
  // The editor as built last, so that it is not built again.
  '.cache/editor',
  '.cache/editor.sha256',
  // Share images and maps that are drawn already, and the search of languages in which nothing changes.
  '.cache/share',
  '.cache/map',
  '.cache/search',
];

/** Without the caches everything is made from nothing, which takes longer. */
export function projectCopy(folder: string, { withCaches = true } = {}): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of withCaches ? [...parts, ...caches] : parts)
    if (existsSync(name)) cpSync(name, path.join(folder, name), { recursive: true });
  if (!withCaches) rmSync(path.join(folder, 'public/fonts'), { recursive: true, force: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}
