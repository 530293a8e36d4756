// Under which name an upload is stored.
import { type Locale } from '../../src/domain/locale.ts';
import { slugOf } from '../../src/domain/slug.ts';

/** Letters of the file's own name that are kept. */
const longest = 40;

/**
 * What can be written of the file's own name, and a number from its content: two photos of one name
 * differ, whoever uploads them when. The same photo keeps the name under which it is there already, for
 * Decap keeps one content only once.
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
  const there = taken.find((other) => other.endsWith(`${number}.${ending}`));
  if (there !== undefined) return there;
  return `${[word.replace(/-$/, ''), number].filter((part) => part !== '').join('-')}.${ending}`;
}
