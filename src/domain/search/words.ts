// Where the words of a text are, and what the search engine makes of them.
import { fold, isPlain } from '../fold.ts';
import { type Locale } from '../locale.ts';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const letters = '[\\p{L}\\p{N}]+';
const anyWord = new RegExp(`(${letters})`, 'gu');
/** What a Turkish apostrophe parts from a name is its ending: `Selçuk’ta`. */
const wordAndEnding = new RegExp(`(${letters})(?:['’ʼ]${letters})*`, 'gu');

/** Letters and digits together; everything else parts words. */
export const wordsIn = (text: string, locale: Locale): Word[] =>
  [...text.matchAll(locale === 'tr' ? wordAndEnding : anyWord)].map(({ 1: word = '', index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** Letters that Pagefind leaves as they are and people type without their mark. */
const special = /[łıßœæøđ]/u;

const lowerWithoutMarks = (text: string) =>
  isPlain(text) ? text.toLowerCase() : text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** A word as Pagefind's keys begin with it: folded, but a Greek final sigma stays one. */
export const beginningOf = (word: string) => {
  const lower = lowerWithoutMarks(word);
  return special.test(lower) ? fold(lower) : lower;
};

/** The keys that Pagefind, without a stemmer, makes of what stands between two blanks. */
export function keysOf(chunk: string): string[] {
  // Letter by letter, as Pagefind does: a capital sigma at the end becomes σ, not ς.
  const whole = chunk.replace(/[^\p{L}\p{N}]/gu, '').replaceAll('Σ', 'σ');
  const parts = chunk.split(/[!-/:-@[-`{-~]+/);
  const more = parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
  return [whole, ...more].map(lowerWithoutMarks);
}

/** `Mueller`, `Müller` and `Muller` are one; a u after a vowel or q is a letter of its own. */
export const withoutDigraphs = (folded: string) => folded.replace(/(?<![aeiouq])([aou])e/g, '$1');
