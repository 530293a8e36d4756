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

/** What is made once and kept, so that it is not made again: pictures, drawings, editor and search. */
const caches = ['astro', 'rules.sha256', 'share', 'map', 'editor', 'editor.sha256', 'search'];

/** Without the caches everything is made from nothing, which takes longer. */
export function projectCopy(folder: string, { withCaches = true } = {}): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const kept = withCaches ? caches.map((name) => `.cache/${name}`) : [];
  for (const name of [...parts, ...kept])
    if (existsSync(name)) cpSync(name, path.join(folder, name), { recursive: true });
  if (!withCaches) rmSync(path.join(folder, 'public/fonts'), { recursive: true, force: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}
