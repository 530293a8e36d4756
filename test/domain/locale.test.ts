import { describe, expect, it } from 'vitest';
import {
  firstMatch,
  isLocale,
  labelIn,
  languageOf,
  locales,
  tagOf,
  wordingIn,
  type Locale,
} from '../../src/domain/locale.ts';

describe('the languages', () => {
  it('are six, in the order in which the portal lists them', () => {
    expect(locales).toEqual(['de', 'fr', 'pl', 'tr', 'el', 'pt']);
  });

  it.each(locales)('%s has a tag that Intl knows and that begins with its code', (locale) => {
    const tag = tagOf(locale);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(Intl.DateTimeFormat.supportedLocalesOf([tag])).toEqual([tag]);
    expect(tag.split('-')[0]).toBe(locale);
  });

  it('take Portuguese for that of Portugal, because Intl takes plain pt for that of Brazil', () => {
    expect(tagOf('pt')).toBe('pt-PT');
    expect(locales.filter((locale) => tagOf(locale) !== locale)).toEqual(['pt']);
  });

  it.each(locales)('%s is called as it calls itself', (locale) => {
    const own = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? '';
    expect(languageOf(locale).name.toLocaleLowerCase(locale)).toBe(own.toLocaleLowerCase(locale));
    expect(languageOf(locale).name).toMatch(/^\p{Lu}/u);
  });

  it.each([
    ['de', '„a“', '‚b‘'],
    ['fr', '«\u202fa\u202f»', '“b”'],
    ['pl', '„a”', '«b»'],
    ['tr', '“a”', '‘b’'],
    ['el', '«a»', '“b”'],
    ['pt', '«a»', '“b”'],
  ] as const)('%s quotes %s and inside %s', (locale, outer, inner) => {
    const [open, close, openInner, closeInner] = languageOf(locale).quotes;
    expect([`${open}a${close}`, `${openInner}b${closeInner}`]).toEqual([outer, inner]);
  });

  it.each(locales)('%s asks for the cut of the font in which its own name can be set', (locale) => {
    const { name, font } = languageOf(locale);
    expect(font).toContain('latin');
    expect(font?.includes('greek')).toBe(/\p{Script=Greek}/u.test(name));
  });
});

describe('a language code', () => {
  it.each(locales)('%s is one', (code) => {
    expect(isLocale(code)).toBe(true);
  });

  it.each([
    'en',
    'uk',
    'DE',
    'pt-PT',
    '',
    'constructor',
    'toString',
    '__proto__',
    undefined,
    null,
    0,
    ['de'],
  ])('%j is none', (code) => {
    expect(isLocale(code)).toBe(false);
  });
});

describe('the language that a reader asks for', () => {
  it.each([
    [['tr-CY', 'de'], 'tr'],
    [['en-GB', 'fr-CA', 'de'], 'fr'],
    [['pt-BR'], 'pt'],
    [['PL'], 'pl'],
    [['EL-gr'], 'el'],
    [['en', 'uk'], undefined],
    [['', '*', 'de-AT'], 'de'],
    [[], undefined],
  ])('%j is answered with %s', (asked, found) => {
    expect(firstMatch(asked)).toBe(found);
  });

  it('is looked for among what is offered', () => {
    expect(firstMatch(['de', 'fr'], ['fr', 'pl'])).toBe('fr');
  });
});

describe('a wording', () => {
  it('is given in the language when there is one', () => {
    expect(wordingIn({ de: 'Ort', fr: 'lieu' }, 'fr')).toEqual({ text: 'lieu', locale: 'fr' });
  });

  it('is given in German, and says so, when there is none', () => {
    expect(wordingIn({ de: 'Ort', fr: 'lieu' }, 'tr')).toEqual({ text: 'Ort', locale: 'de' });
  });
});

it.each<[Locale, string]>([
  ['de', 'Ort:'],
  ['fr', 'Ort\u00a0:'],
  ['el', 'Ort:'],
])('a label in %s has its colon as the language sets it', (locale, text) => {
  expect(labelIn(locale, 'Ort')).toBe(text);
});
