// Which files can be published, told by the command that reads them all to Astro's process.
import { text } from 'node:stream/consumers';
import { readContent, type ContentFile } from './content-files.ts';

const variable = 'PORTAL_SOUND_FILES';

/** The environment of a process that is told on its standard input. */
export const toBeTold = { [variable]: 'stdin' };

/** What to tell it. */
export const soundList = (files: readonly ContentFile[]) =>
  JSON.stringify(files.map((file) => file.path));

/** Paths relative to `content/`; where nobody tells them, as in `npm run dev`, they are found anew. */
export async function soundFiles(): Promise<readonly string[]> {
  if (process.env[variable] === undefined)
    return (await readContent()).files.map(({ path }) => path);
  // Made by `soundList`.
  return JSON.parse(await text(process.stdin)) as string[];
}
