// Under which name an upload is stored.
import { type Locale } from '../../src/domain/locale.ts';
import { slugOf } from '../../src/domain/slug.ts';

/** Letters of the file's own name that are kept. */
const longest = 40;

/**
 * What can be written of the file's own name, and a number from its content: two photos of one name
 * differ, whoever uploads them when. A name that is `taken` all the same gets a number more.
 */
export async function uploadName(
  { name, content, ending }: Readonly<{ name: string; content: Blob; ending: string }>,
  own: Locale,
  taken: readonly string[],
): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await content.arrayBuffer());
  const number = [...new Uint8Array(digest, 0, 4)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const word = slugOf(name.replace(/\.[^.]*$/, ''), own).slice(0, longest);
  const stem = [word.replace(/-$/, ''), number].filter((part) => part !== '').join('-');
  const isTaken = (candidate: string) => taken.includes(`${candidate}.${ending}`);
  let free = stem;
  for (let count = 2; isTaken(free); count++) free = `${stem}-${count}`;
  return `${free}.${ending}`;
}
