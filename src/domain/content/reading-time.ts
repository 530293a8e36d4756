// How long a text takes to read, by the language it is in.
import { type Locale } from '../locale.ts';

/**
 * Words a minute of adults reading standardised texts in their language (IReST:
 * Trauzettel-Klosinski and Dietz 2012, https://doi.org/10.1167/iovs.11-8284). Greek was not measured
 * there and has the study's mean, as has any language to come.
 */
const wordsAMinute: Partial<Record<Locale, number>> = {
  de: 179,
  fr: 195,
  pl: 166,
  tr: 166,
  pt: 181,
};
const mean = 184;

/** Whole minutes, at least one, from a text in Markdown. */
export function minutesToRead(markdown: string, locale: Locale): number {
  const words = markdown
    // What is addressed to the machine is not read.
    .replace(/\]\([^)]*\)|^:{2,}.*$|[#>*_|-]+/gm, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word));
  return Math.max(1, Math.round(words.length / (wordsAMinute[locale] ?? mean)));
}
