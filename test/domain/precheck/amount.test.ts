import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  amountErrors,
  maxCents,
  parseAmount,
  type AmountError,
} from '../../../src/domain/precheck/amount.ts';
import { locales, tagOf } from '../../../src/domain/locale.ts';

describe('amounts as people type them', () => {
  test.each([
    ['300', 30_000],
    ['0', 0],
    ['0,00', 0],
    ['0,01', 1],
    ['499,99', 49_999],
    ['499.99', 49_999],
    ['500,00', 50_000],
    ['1.5', 150],
    ['12,3', 1230],
    ['01,50', 150],
    ['1.234', 123_400],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1 234,56', 123_456],
    ['1\u00a0234,56', 123_456],
    ['1\u202f234,56', 123_456],
    ['1\t234', 123_400],
    ["1'234", 123_400],
    ["1'234.5", 123_450],
    ['1.234.567', 123_456_700],
    ['1,234,567', 123_456_700],
    ['1,234,567.8', 123_456_780],
    ['12 345 678,90', 1_234_567_890],
    ['999999999,99', maxCents],
    ['999.999.999,99', maxCents],
    ['500,-', 50_000],
    ['500,\u2013', 50_000],
    ['500,- €', 50_000],
    ['€ 500,-', 50_000],
    ['1.234,-', 123_400],
    ['５００', 50_000],
    ['４９９，９９', 49_999],
    [' 500 ', 50_000],
    ['\u200b5\u00ad00\ufeff', 50_000],
    ['\u202a500\u202c', 50_000],
  ])('%j is %i cents', (text, cents) => {
    expect(parseAmount(text)).toEqual({ cents });
  });

  test.each([
    '€',
    'EUR',
    'eur',
    'Euro',
    'EURO',
    'euros',
    'eura',
    'avro',
    'AVRO',
    'ευρώ',
    'ΕΥΡΩ',
    'ευρω',
  ])('with %s before or after', (word) => {
    for (const text of [
      `450 ${word}`,
      `450${word}`,
      `${word} 450`,
      `${word}450`,
      `450,00 ${word}`,
    ]) {
      expect(parseAmount(text)).toEqual({ cents: 45_000 });
    }
  });

  test.each(['', ' ', '\t\n', '\u00a0', '\u200b', '\u202f\ufeff '])('%j is no answer', (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });
});

describe('amounts that are refused', () => {
  test.each<[AmountError, readonly string[]]>([
    ['negative', ['-50', '- 50', '\u221250', '\u201350', '-€50', '€ -50', '-50 €', '-0', '-1,234']],
    [
      'other-currency',
      [
        ...['500 zł', '500 zl', '500 ZŁ', '500 złotych', '500 PLN', '500 TL', '500 TRY', '₺500'],
        ...['$500', '500 US$', '500 dollars', '£5', '500 GBP', '500 CHF', 'Fr. 500', '500 грн'],
        ...[
          '500 lira',
          '500 λίρες',
          '500 φράγκα',
          '500 Kč',
          '500 DM',
          'JPY 5',
          '5¥',
          '5 € $',
          'zł',
        ],
      ],
    ],
    [
      'not-a-number',
      [
        ...['1e3', '0x1F4', '400-600', '400\u2013600', 'ca. 450', '450 €/Person', 'abc', 'NaN'],
        ...['<script>1</script>', 'Infinity', '5€50', '€', 'EUR 5 EUR', '5 € €', '-', '--5', '+5'],
        ...['500.', '500,', '.', ',', ',-', '.5', ',50', '5-', '500.-', '50%', '1/2', '½', '5k'],
        ...['12.34.56', '1.23.456', '1234.567', '12 34', '1  234', '1 234.567', "1'23", '1,23,456'],
        ...[
          '1.234 567',
          '1,5.3',
          '1.,5',
          '1,.5',
          '1. 5',
          '١٢٣',
          '५००',
          '5\u0301',
          '1٬234',
          '500 ＠',
        ],
      ],
    ],
    [
      'ambiguous',
      ['1,234', '12,345', '123,456', '0,500', '0.500', '00.500', '1,234 €', '1234,567'],
    ],
    ['too-precise', ['1.2345', '12,3456', '1.234,567', '1,234.567', '0,0001', '1 234,5678']],
    [
      'too-large',
      ['99999999999', '1000000000', '1.000.000.000', '1.000.000.000,00', '9999999999,5'],
    ],
  ])('as %s', (error, texts) => {
    for (const text of texts) expect(parseAmount(text), text).toEqual({ error });
  });
});

/** A cent amount, small and large ones alike. */
const anyCents = fc.oneof(
  fc.integer({ min: 0, max: 200_000 }),
  fc.integer({ min: 0, max: maxCents }),
);

describe.each(locales.map(tagOf))('as Intl writes them in %s', (tag) => {
  const styles: readonly Intl.NumberFormatOptions[] = [
    { style: 'decimal', minimumFractionDigits: 2, maximumFractionDigits: 2 },
    { style: 'decimal', maximumFractionDigits: 2 },
    { style: 'currency', currency: 'EUR' },
    { style: 'currency', currency: 'EUR', currencyDisplay: 'code' },
    { style: 'currency', currency: 'EUR', currencyDisplay: 'name' },
  ];
  test.each(styles)('%j', (style) => {
    const format = new Intl.NumberFormat(tag, style);
    fc.assert(
      fc.property(anyCents, (cents) => {
        expect(parseAmount(format.format(cents / 100))).toEqual({ cents });
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  const typed = fc.stringMatching(/^[0-9., '€$eurzłEUR½²\u00a0\u202f\u200b-]{0,14}$/);
  test.each([
    ['of all characters', fc.string({ unit: 'binary', maxLength: 40 })],
    ['of what stands in amounts', typed],
  ])('%s is read, refused or empty, and never throws', (_kind, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const amount = parseAmount(text);
        if (amount === undefined) return true;
        if ('error' in amount) return amountErrors.includes(amount.error);
        return Number.isSafeInteger(amount.cents) && amount.cents >= 0 && amount.cents <= maxCents;
      }),
      { numRuns: 5000 },
    );
  });
  test('of great length is read in an instant', () => {
    for (const part of ['1.', ' ', '-', '€', 'a', '9', "1'234"]) {
      expect(parseAmount(part.repeat(50_000))).toSatisfy(
        (amount) => amount === undefined || 'error' in amount,
      );
    }
  });
});
