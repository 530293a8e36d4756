// Reads an amount of euros as people of six languages type it, into whole cents.
import { currencyOf } from './currency.ts';

export const amountErrors = [
  'negative',
  'other-currency',
  'not-a-number',
  'ambiguous',
  'too-precise',
  'too-large',
] as const;
export type AmountError = (typeof amountErrors)[number];

/** Whole cents, or why the text could not be read. Never a guess, never 0 for want of better. */
export type Amount = { readonly cents: number } | { readonly error: AmountError };

const maxWholeDigits = 9;
/** The largest amount that `parseAmount` gives: 999.999.999,99 euros. */
export const maxCents = 10 ** (maxWholeDigits + 2) - 1;

/** Any script's digits in full width and the like become ASCII; what cannot be seen goes. */
const normalised = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s/gu, ' ')
    .trim();

/** The text without its one euro word or sign, which must not stand between digits. */
const withoutEuro = (text: string): { number: string } | { error: AmountError } => {
  const words = [...text.matchAll(/\p{Sc}|[\p{L}\p{M}]+/gu)];
  const currencies = words.map(([word]) => currencyOf(word));
  if (currencies.includes(undefined)) return { error: 'not-a-number' };
  if (currencies.includes('other')) return { error: 'other-currency' };
  const [word, second] = words;
  if (!word) return { number: text };
  const before = text.slice(0, word.index);
  const after = text.slice(word.index + word[0].length);
  // `5€50` would become 550, a hundred times what was meant.
  if (second || (/\d/.test(before) && /\d/.test(after))) return { error: 'not-a-number' };
  return { number: (before + after).trim() };
};

/**
 * The decimal sign's position, -1 without decimals. With both `.` and `,` it is the last one; a
 * single one followed by three digits groups thousands if it is a point, and could be either if it
 * is a comma or stands after a zero, where nobody groups: `0.500` is half a euro to some.
 */
const decimalSign = (number: string): number | 'ambiguous' => {
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  if (last < 0) return -1;
  if (number.includes('.') && number.includes(',')) return last;
  const isSingle = number.indexOf(number.charAt(last)) === last;
  if (!isSingle) return -1;
  if (!/^\d{3}$/.test(number.slice(last + 1))) return last;
  return number.charAt(last) === ',' || number.startsWith('0') ? 'ambiguous' : -1;
};

/** One kind of sign, between groups of three after one to three digits. */
const grouped = /^\d{1,3}([ .,'])\d{3}(?:\1\d{3})*$/;

const readNumber = (number: string): Amount => {
  if (!/^\d[\d .,']*$/.test(number)) return { error: 'not-a-number' };
  const sign = decimalSign(number);
  if (sign === 'ambiguous') return { error: 'ambiguous' };
  const whole = sign < 0 ? number : number.slice(0, sign);
  const decimals = sign < 0 ? '' : number.slice(sign + 1);
  if (!/^\d*$/.test(decimals) || (sign >= 0 && decimals === '')) return { error: 'not-a-number' };
  if (decimals.length > 2) return { error: 'too-precise' };
  if (!/^\d+$/.test(whole) && !grouped.test(whole)) return { error: 'not-a-number' };
  const digits = whole.replace(/\D/g, '');
  if (digits.length > maxWholeDigits) return { error: 'too-large' };
  return { cents: Number(digits) * 100 + Number(decimals.padEnd(2, '0')) };
};

/** `undefined` when nothing was typed. Never throws. */
export const parseAmount = (text: string): Amount | undefined => {
  const typed = normalised(text);
  if (typed === '') return undefined;
  const stripped = withoutEuro(typed);
  if ('error' in stripped) return stripped;
  const number = stripped.number.replace(/,-$/, '').trim();
  if (/^- *\d/.test(number)) return { error: 'negative' };
  return readNumber(number);
};
