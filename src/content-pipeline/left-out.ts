// Which files cannot be published, told by the command that reads them all to Astro's process.
import { text } from 'node:stream/consumers';
import { readContent } from './content-files.ts';

const variable = 'PORTAL_LEFT_OUT';

/** The environment of a process that is told on its standard input. */
export const toBeTold = { [variable]: 'stdin' };

/** What to tell it. */
export const toldOf = (leftOut: readonly string[]) => JSON.stringify(leftOut);

/** Paths relative to `content/`; where nobody tells them, as in `npm run dev`, they are found anew. */
export async function leftOutFiles(): Promise<readonly string[]> {
  if (process.env[variable] === undefined) return (await readContent()).leftOut;
  // Made by `toldOf`.
  return JSON.parse(await text(process.stdin)) as string[];
}

/** The files of a collection, without those; as patterns, because matching names one by one takes long. */
export const patternsOf = (folder: string, leftOut: readonly string[]) => [
  '*/*.{md,mdx}',
  ...leftOut
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => `!${path.slice(folder.length + 1).replaceAll(/[^\w./-]/g, String.raw`\$&`)}`),
];
