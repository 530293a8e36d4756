// What to offer when nothing is found: places that are spelled nearly so, and words that begin so.
import { foldedWords } from '../fold.ts';
import { placeIds, type PlaceId } from '../places.ts';
import { differenceOf } from './differences.ts';
import { type Engine } from './find.ts';
import { type Marker } from './marks.ts';
import { spellingsOf } from './place-names.ts';
import { type Query } from './query.ts';
import { beginningOf, wordsIn } from './words.ts';
import { type Locale } from '../locale.ts';

/** Places with a name that one or two wrong letters turn into a word of the query. */
export function placesSpelledLike(query: Query): PlaceId[] {
  const words = query.flatMap(({ text }) => foldedWords(text)).filter((word) => word.length > 3);
  const isNear = (word: string, name: string) => {
    const most = word.length > 5 ? 2 : 1;
    return name.length > 3 && differenceOf(word, name, most) <= most;
  };
  return placeIds.filter((id) =>
    spellingsOf(id)
      .flatMap((spelling) => foldedWords(spelling))
      .some((name) => words.some((word) => isNear(word, name))),
  );
}

/** Of a word that is not found, so much must be left that the rest still says what is meant. */
const leastShare = 0.6;
const leastLetters = 4;

/** A word of a page that begins as a word of the query does, as far as it can be found. */
export async function wordBeginningLike(
  engine: Engine,
  marker: Marker,
  locale: Locale,
  { text }: Query[number],
): Promise<string | undefined> {
  const whole = beginningOf(text);
  const least = Math.max(leastLetters, Math.ceil(whole.length * leastShare));
  for (let length = whole.length - 1; length >= least; length--) {
    const beginning = whole.slice(0, length);
    const [hit] = (await engine.search(beginning, {})).results;
    if (!hit) continue;
    const { content, meta } = await hit.data();
    const text = [meta['title'], content].join(' ');
    if (!marker.hasBeginning(text, beginning)) continue;
    return wordsIn(text, locale).find((word) => beginningOf(word.text).startsWith(beginning))?.text;
  }
  return undefined;
}
