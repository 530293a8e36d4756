// Which words of a text are those that were asked for, so that they can be marked; and the piece of a
// text that shows most of them.
import { fold } from '../fold.ts';
import { placeFinderFor } from './place-names.ts';
import { shortestBeginning, type Query, type QueryWord } from './query.ts';
import { beginningOf, withoutDigraphs, wordsIn, type Word } from './words.ts';
import { type WordForms } from './word-forms.ts';

export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

interface Found extends Word {
  /** Which words of the query it is. */
  readonly asked: readonly QueryWord[];
}

export interface Marker {
  /** The text in parts, in their order. */
  readonly mark: (text: string, query: Query) => Part[];
  /** Some words around those that were asked for; from the beginning where there are none. */
  readonly excerpt: (text: string, query: Query, length?: number) => Part[];
  readonly has: (text: string, query: Query) => boolean;
  /** Whether a word of the text begins as one of the query's does. */
  readonly hasBeginning: (text: string, beginning: string) => boolean;
}

export function markerFor(forms: WordForms): Marker {
  const placeFrom = placeFinderFor(forms);

  const isMeant = (word: string, { beginnings, stems }: QueryWord) => {
    const beginning = beginningOf(word);
    if (
      beginnings.some(
        (one) =>
          beginning === one || (one.length >= shortestBeginning && beginning.startsWith(one)),
      )
    )
      return true;
    const folded = fold(word);
    if (stems.includes(folded)) return true;
    if (folded.length < 3) return false;
    if (forms.stemsInText(word).some((stem) => stems.includes(stem))) return true;
    // Only pages of which the dictionary knew the parts come here, so that the letters are enough.
    return (
      forms.hasCompounds &&
      stems.some((stem) => {
        const at = withoutDigraphs(folded).indexOf(stem);
        return stem.length > 3 ? at >= 0 : stem.length === 3 && at > 1;
      })
    );
  };

  const foundIn = (text: string, query: Query): Found[] => {
    const words = wordsIn(text, forms.locale);
    const places = new Map<number, ReturnType<typeof placeFrom>>();
    if (query.some(({ place }) => place !== undefined))
      words.forEach((_, index) => {
        const mention = placeFrom(words, index);
        for (let step = 0; step < (mention?.length ?? 0); step++) places.set(index + step, mention);
      });
    return words.flatMap((word, index) => {
      const id = places.get(index)?.id;
      const asked = query.filter(
        (one) => (id !== undefined && one.place === id) || isMeant(word.text, one),
      );
      return asked.length > 0 ? [{ ...word, asked }] : [];
    });
  };

  const mark = (text: string, query: Query): Part[] => {
    const parts: Part[] = [];
    let from = 0;
    for (const { start, end } of foundIn(text, query)) {
      parts.push({ text: text.slice(from, start), isMarked: false });
      parts.push({ text: text.slice(start, end), isMarked: true });
      from = end;
    }
    parts.push({ text: text.slice(from), isMarked: false });
    return parts.filter((part) => part.text !== '');
  };

  return {
    mark,
    excerpt: (text, query, length = 30) => mark(pieceOf(text, foundIn(text, query), length), query),
    has: (text, query) => foundIn(text, query).length > 0,
    hasBeginning: (text, beginning) =>
      wordsIn(text, forms.locale).some((word) => beginningOf(word.text).startsWith(beginning)) ||
      text.split(' ').some((word) => word.startsWith(beginning)),
  };
}

/** The piece in which most different words of the query stand, beginning a little before them. */
function pieceOf(text: string, found: readonly Found[], length: number): string {
  const chunks = [...text.matchAll(/\S+/g)];
  if (chunks.length <= length) return text;
  const chunkAt = (position: number) => chunks.findLastIndex(({ index }) => index <= position);
  const places = found.map((word) => ({ ...word, chunk: chunkAt(word.start) }));
  let [best, from] = [0, 0];
  for (const { chunk } of places) {
    const near = places.filter((one) => one.chunk >= chunk && one.chunk < chunk + length - 6);
    const worth = new Set(near.flatMap(({ asked }) => asked)).size * 10 + Math.min(near.length, 9);
    if (worth > best) [best, from] = [worth, Math.max(0, chunk - 6)];
  }
  from = Math.min(from, chunks.length - length);
  const last = chunks[from + length - 1]!;
  const piece = text.slice(chunks[from]!.index, last.index + last[0].length);
  return `${from > 0 ? '… ' : ''}${piece}${from + length < chunks.length ? ' …' : ''}`;
}
