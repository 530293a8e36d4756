// The words of one language: which stems a word has, and which words say nothing. The rules of a
// language and the stemmers that others have written are handed in, so that readers load their own.
import { fold } from '../fold.ts';
import { type Locale } from '../locale.ts';

/** Cuts a folded word. */
export type Stemmer = (word: string) => string;

export interface LanguageRules {
  /** Words whose forms no rule leads together, written as in a dictionary, parted by `|` or a line's end. */
  readonly irregular: string;
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

export function wordFormsOf(locale: Locale, rules = noRules, stem = asItIs): WordForms {
  const stopWords = new Set(fold(rules.stopWords).split(/\s+/).filter(Boolean));
  const irregular = new Map(
    rules.irregular
      .split(/[|\n]/)
      .map((line) => fold(line).split(' '))
      .flatMap(([first = '', ...others]) => [first, ...others].map((form) => [form, first])),
  );

  const stemsOf = (word: string): readonly string[] => {
    const folded = fold(word);
    if (folded.length < 3 || /\d/.test(folded)) return [folded];
    const first = irregular.get(folded);
    return [...(first === undefined ? [] : rules.stems(first, stem)), ...rules.stems(folded, stem)];
  };
  const remembering = (make: (word: string) => readonly string[]) => {
    const known = new Map<string, readonly string[]>();
    return (word: string) => {
      const stems = known.get(word) ?? [...new Set(make(word))].filter((one) => one.length > 1);
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
