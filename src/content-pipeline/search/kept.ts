// Bundles from an earlier build: whoever changes one text changes what can be found in its language and
// little else, and indexing takes longer than reading the pages.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { type Locale } from '../../domain/locale.ts';
import { type RecordsOf } from './records.ts';

/**
 * Puts the bundles of a language into `folder`. They are written only where those in `kept`, a folder
 * whose files are all made by the present code, are not of the same records.
 */
export async function placeBundles(
  folder: string,
  kept: string,
  locale: Locale,
  records: RecordsOf,
  write: (folder: string) => Promise<void>,
): Promise<void> {
  const digest = createHash('sha256').update(JSON.stringify(records)).digest('hex');
  const own = path.join(kept, locale, digest);
  if (!existsSync(own)) {
    rmSync(path.join(kept, locale), { recursive: true, force: true });
    // Whole or not there: a build may be ended at any moment.
    const unfinished = path.join(kept, locale, 'unfinished');
    mkdirSync(unfinished, { recursive: true });
    await write(unfinished);
    renameSync(unfinished, own);
  }
  for (const bundle of readdirSync(own)) {
    rmSync(path.join(folder, bundle), { recursive: true, force: true });
    placeFolder(path.join(own, bundle), path.join(folder, bundle));
  }
}

function placeFolder(from: string, to: string) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [file, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) placeFolder(file, target);
    else placeFile(file, target);
  }
}

/** Under both names it is one file, for nobody writes into it again; a copy would take ten times as long. */
function placeFile(file: string, target: string) {
  try {
    linkSync(file, target);
  } catch {
    // Not every file system has links.
    copyFileSync(file, target);
  }
}
