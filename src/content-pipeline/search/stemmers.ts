// The words of each language, loaded only where it is read: our rules, and others' stemmers.
import { languageOf, type Locale } from '../../domain/locale.ts';
import {
  wordFormsOf,
  type LanguageRules,
  type Stemmer,
  type WordForms,
} from '../../domain/search/word-forms.ts';

interface Loaded {
  readonly rules: LanguageRules;
  readonly stemmer?: Stemmer;
}

/** By the names in the table of languages; Polish and Turkish have stemmers of our own. */
const loaders: Readonly<Record<string, () => Promise<Loaded>>> = {
  german: async () => ({
    rules: (await import('../../domain/search/languages/german.ts')).german,
    stemmer: (await import('@orama/stemmers/german')).stemmer,
  }),
  french: async () => ({
    rules: (await import('../../domain/search/languages/french.ts')).french,
    stemmer: (await import('@orama/stemmers/french')).stemmer,
  }),
  polish: async () => ({
    rules: (await import('../../domain/search/languages/polish.ts')).polish,
  }),
  turkish: async () => ({
    rules: (await import('../../domain/search/languages/turkish.ts')).turkish,
  }),
  greek: async () => ({
    rules: (await import('../../domain/search/languages/greek.ts')).greek,
    stemmer: (await import('@orama/stemmers/greek')).stemmer,
  }),
  portuguese: async () => ({
    rules: (await import('../../domain/search/languages/portuguese.ts')).portuguese,
    stemmer: (await import('@orama/stemmers/portuguese')).stemmer,
  }),
};

export async function loadWordForms(locale: Locale): Promise<WordForms> {
  const loaded = await loaders[languageOf(locale).stemmer ?? '']?.();
  return wordFormsOf(locale, loaded?.rules, loaded?.stemmer);
}
