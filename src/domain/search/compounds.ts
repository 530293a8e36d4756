// Parts of German compounds, so that `Keller` finds `Luftschutzkeller`. At build only: the browser is
// sent no dictionary.
import { fold } from '../fold.ts';

/** The parts of a word, none where it is not built of several. */
export type CompoundSplitter = (word: string) => readonly string[];

/** What may stand between two parts. */
const links = ['', 's', 'es', 'n', 'en', 'e', 'er'];
const shortestPart = 3;
const shortestCompound = 7;
/** A noun this long at the end is a part even after what no dictionary has: `Textilfabrik`. */
const certainTail = 5;

/** Heads that are no nouns: `Wohnhaus`, `Neubau`. */
const otherHeads =
  'neu neben innen aussen wohn schreib schwimm gedenk sprech hor trink lehr lern brenn dreh leucht reit';

export interface Nouns {
  readonly singular: Iterable<string>;
  readonly plural: Iterable<string>;
}

export function compoundSplitterFrom({ singular, plural }: Nouns): CompoundSplitter {
  const foldedSet = (nouns: Iterable<string>) =>
    new Set([...nouns].map(fold).filter((noun) => noun.length >= shortestPart));
  const certain = foldedSet(singular);
  const known = new Set([...certain, ...foldedSet(plural)]);
  const heads = new Set([...known, ...otherHeads.split(' ')]);
  const remembered = new Map<string, readonly string[] | undefined>();

  /** `Sprachschule`, `Kirchturm`: nouns lose their e before others. */
  const headIn = (text: string) =>
    [text, ...(text.length > shortestPart ? [`${text}e`] : [])].find((noun) => heads.has(noun));

  /** The fewest nouns that make up the word, from its beginning on. */
  const split = (rest: string): readonly string[] | undefined => {
    const answered = remembered.get(rest);
    if (answered !== undefined || remembered.has(rest)) return answered;
    const whole = headIn(rest);
    let best: readonly string[] | undefined = whole === undefined ? undefined : [whole];
    for (let end = rest.length - shortestPart; end >= shortestPart && best?.length !== 1; end--) {
      const head = headIn(rest.slice(0, end));
      if (head === undefined) continue;
      for (const link of links) {
        if (!rest.startsWith(link, end)) continue;
        const tail = split(rest.slice(end + link.length));
        if (tail && (best === undefined || tail.length + 1 < best.length)) best = [head, ...tail];
      }
    }
    remembered.set(rest, best);
    return best;
  };

  /** As two parts, the last of them as long as can be, and then the parts of these. */
  const partsOf = (word: string): readonly string[] => {
    if (word.length < shortestCompound) return [];
    // `Urgroßvater`, but neither `Urlaub` nor `Urkunde`.
    const [, younger] = /^ur((?:ur)*(?:gross|enkel|einwohner).*)$/.exec(word) ?? [];
    if (younger !== undefined) return [younger, ...partsOf(younger)];
    for (let start = shortestPart; start <= word.length - shortestPart; start++) {
      const tail = word.slice(start);
      if (!known.has(tail)) continue;
      for (const link of links) {
        if (!word.slice(0, start).endsWith(link)) continue;
        const head = word.slice(0, start - link.length);
        const heads = head.length >= shortestPart ? split(head) : undefined;
        if (heads) return [...heads, tail, ...partsOf(tail)];
      }
    }
    if (known.has(word)) return [];
    for (let start = 2; start <= word.length - certainTail; start++) {
      const tail = word.slice(start);
      if (certain.has(tail)) return [tail, ...partsOf(tail)];
    }
    return [];
  };
  return (word) => [...new Set(partsOf(fold(word)))];
}
