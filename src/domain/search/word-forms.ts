// The words of one language: which stems a word has, and which words say nothing. The rules of a
// language and the stemmers that others have written are handed in, so that readers load their own.
import { fold } from '../fold.ts';
import { type Locale } from '../locale.ts';

/** Cuts a folded word. */
export type Stemmer = (word: string) => string;

export interface LanguageRules {
  /** Words whose forms no rule leads together, written as in a dictionary, parted by `|` or a line's end. */
  readonly irregular: string;
  /** The same of verbs before which a prefix may stand: `kommen`, `ankommen`. */
  readonly verbs?: { readonly irregular: string; readonly prefixes: string };
  /** As which other forms an irregular one may be listed: `geschriebenen` as `geschrieben`. */
  readonly listedAs?: (folded: string) => readonly string[];
  readonly stopWords: string;
  readonly stems: (folded: string, stem: Stemmer) => readonly string[];
  /** What a word in a text can be besides, as it is written there. */
  readonly stemsOfVerb?: (written: string, folded: string, stem: Stemmer) => readonly string[];
  /** The same word as it is written in other forms, if folding would hide that. */
  readonly otherSpelling?: (small: string) => string | undefined;
  readonly hasCompounds?: boolean;
}

export interface WordForms {
  readonly locale: Locale;
  /** Folded stems of a word as it is written; two words are forms of one if they share a stem. */
  readonly stems: (word: string) => readonly string[];
  /** The same of a word in a text, where more is known of it: a German verb begins small. */
  readonly stemsInText: (word: string) => readonly string[];
  readonly isStopWord: (word: string) => boolean;
  /** Words are built of words, so the end of one can be what was asked for. */
  readonly hasCompounds: boolean;
}

/** A language of which nothing is known has its words as they are. */
const noRules: LanguageRules = {
  irregular: '',
  stopWords: '',
  stems: (word, stem) => [stem(word)],
};

const asItIs: Stemmer = (word) => word;

/** What a word with such an end may be besides, each by a pattern and what stands in its place. */
export type Shapes = readonly (readonly [RegExp, string])[];

export const otherShapes = (word: string, shapes: Shapes): readonly string[] =>
  shapes.flatMap(([end, other]) => (end.test(word) ? [word.replace(end, other)] : []));

/** From each form to the first of its word; some forms are of two. */
function firstForms(list: string): ReadonlyMap<string, readonly string[]> {
  const firsts = new Map<string, readonly string[]>();
  for (const line of list.split(/[|\n]/)) {
    const [first, ...others] = fold(line).match(/\S+/g) ?? [];
    if (first !== undefined)
      for (const form of [first, ...others]) firsts.set(form, [...(firsts.get(form) ?? []), first]);
  }
  return firsts;
}

export function wordFormsOf(locale: Locale, rules = noRules, stem = asItIs): WordForms {
  const stopWords = new Set(fold(rules.stopWords).split(/\s+/).filter(Boolean));
  const irregular = firstForms(rules.irregular);
  const verbs = firstForms(rules.verbs?.irregular ?? '');
  const prefixes = ['', ...(fold(rules.verbs?.prefixes ?? '').match(/\S+/g) ?? [])];
  const firstsOf = (form: string): readonly string[] => [
    ...(irregular.get(form) ?? []),
    ...prefixes.flatMap((prefix) => {
      const bare = form.startsWith(prefix) ? form.slice(prefix.length) : '';
      return (verbs.get(bare) ?? []).map((first) => prefix + first);
    }),
  ];

  const stemsOf = (word: string): readonly string[] => {
    const folded = fold(word);
    if (/\d/.test(folded)) return [folded];
    const firsts = [folded, ...(rules.listedAs?.(folded) ?? [])].flatMap(firstsOf);
    const stems = [...new Set(firsts)].flatMap((first) => rules.stems(first, stem));
    return [...stems, ...(folded.length < 3 ? [folded] : rules.stems(folded, stem))];
  };
  const remembering = (make: (word: string) => readonly string[]) => {
    const known = new Map<string, readonly string[]>();
    return (word: string) => {
      const stems =
        known.get(word) ??
        [...new Set(make(word))]
          .filter((one) => one.length > 1)
          // A stem that reads like one of the commonest words would find every page.
          .map((one) => (stopWords.has(one) ? `${one}0` : one));
      known.set(word, stems);
      return stems;
    };
  };
  const stems = remembering((word) => {
    const other = rules.otherSpelling?.(word.toLowerCase());
    return other === undefined ? stemsOf(word) : [...stemsOf(word), ...stemsOf(other)];
  });
  const { stemsOfVerb } = rules;
  return {
    locale,
    stems,
    stemsInText: stemsOfVerb
      ? remembering((word) => [...stems(word), ...stemsOfVerb(word, fold(word), stem)])
      : stems,
    isStopWord: (word) => stopWords.has(fold(word)),
    hasCompounds: rules.hasCompounds ?? false,
  };
}
