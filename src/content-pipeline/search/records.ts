// What can be found: a record for each page in its own language, and a short one for each page that
// readers of another language get in the original.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
// The type alone, because what that module imports takes a process a while to load.
import type { Findable } from './findable.ts';
import { readPage } from './page-text.ts';

export interface SearchRecord {
  readonly url: string;
  readonly title: string;
  /** Names of places and themes in the reader's language, and the year. */
  readonly about: string;
  readonly content: string;
  /** Keys that are the same in every language. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** ISO 8601, for the order by date. */
  readonly date: string;
}

/** Of one reader's language. */
export interface RecordsOf {
  readonly own: readonly SearchRecord[];
  /** Pages that this reader gets in another language. */
  readonly other: readonly SearchRecord[];
}

/** Reads the built pages. */
export function readRecords(outDir: string, findable: readonly Findable[]): RecordsOf {
  const own: SearchRecord[] = [];
  const other: SearchRecord[] = [];
  for (const { isOwn, page, summary, ...known } of findable) {
    const file = path.join(outDir, page, 'index.html');
    const read = existsSync(file) ? readPage(readFileSync(file, 'utf8')) : undefined;
    if (!read) continue;
    const content = isOwn ? read.text : summary;
    (isOwn ? own : other).push({ ...known, title: read.title, content });
  }
  return { own, other };
}
