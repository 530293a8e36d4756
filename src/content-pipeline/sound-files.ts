// Which files can be published, handed from the command that has read them all to Astro's process.
import { readFileSync, writeFileSync } from 'node:fs';
import { readContent, type ContentFile } from './content-files.ts';

/** Names the list to a process that is started by one that has read the content already. */
const variable = 'PORTAL_SOUND_FILES';

/** Writes the list; gives what the process must find in its environment. */
export function handOver(files: readonly ContentFile[], list: string): Record<string, string> {
  writeFileSync(list, JSON.stringify(files.map((file) => file.path)));
  return { [variable]: list };
}

/** Paths relative to `content/`; without a list, as in `npm run dev`, they are found anew. */
export async function soundFiles(): Promise<readonly string[]> {
  const list = process.env[variable];
  // Our own file, written a moment ago.
  if (list) return JSON.parse(readFileSync(list, 'utf8')) as string[];
  return (await readContent()).files.map((file) => file.path);
}
