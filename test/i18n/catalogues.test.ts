import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { setSpaces } from '../../src/domain/content/punctuation.ts';
import { locales, tagOf, type Locale } from '../../src/domain/locale.ts';
import { pluralCategories, pluralForms } from '../../src/i18n/plural-forms.ts';
import { catalogues, translatorFor, type UiKey } from '../../src/i18n/translator.ts';

const others = locales.filter((locale) => locale !== 'de');
const catalogueOf = (locale: Locale) => catalogues[locale] ?? {};
const german = catalogueOf('de');

const form = /_(zero|one|two|few|many|other)$/;
const stemOf = (key: string) => key.replace(form, '');
const keysWithForms = [
  ...new Set(
    Object.keys(german)
      .filter((key) => form.test(key))
      .map(stemOf),
  ),
];
const keysWithout = Object.keys(german).filter((key) => !form.test(key));

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(([, name = '']) => name).toSorted();

/** The forms that a key has in a language. */
const formsOf = (key: string, locale: Locale) =>
  Object.keys(catalogueOf(locale))
    .filter((one) => form.test(one) && stemOf(one) === key)
    .map((one) => one.slice(key.length + 1))
    .toSorted();

/** What really reads alike in German and in another language. */
const alike: Partial<Record<Locale, readonly string[]>> = {
  fr: ['places.home', 'story.author', 'precheck.list.format'],
  pl: ['places.home', 'story.author', 'event.online', 'operator.publisher.phone'],
  tr: ['places.home', 'story.author', 'operator.publisher.phone'],
  el: ['story.author'],
  pt: ['places.home', 'story.author', 'event.online'],
};

test('there is a catalogue for each language and no other', () => {
  expect(Object.keys(catalogues).toSorted()).toEqual([...locales].toSorted());
});

describe.each(locales)('the catalogue of %s', (locale) => {
  const own = catalogueOf(locale);

  it('has keys of the form room.what and strings that say something', () => {
    const wrong = Object.entries<unknown>(own).filter(
      ([key, text]) =>
        !/^[a-z][a-zA-Z]*(\.[a-zA-Z][\w-]*)+$/.test(key) ||
        typeof text !== 'string' ||
        text.trim() !== text ||
        text === '',
    );
    expect(wrong).toEqual([]);
  });

  it('has every key once', () => {
    const source = readFileSync(new URL(`../../locales/${locale}.json`, import.meta.url), 'utf8');
    const keys = [...source.matchAll(/^\s*"([^"]+)":/gm)].map(([, key = '']) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
    expect(keys).toHaveLength(Object.keys(own).length);
  });

  it('has every plural form that the language needs, and no other', () => {
    const needed = [...pluralCategories(locale)].toSorted();
    const wrong = keysWithForms.flatMap((key) => {
      const has = formsOf(key, locale);
      return [
        ...needed.filter((one) => !has.includes(one)).map((one) => `${key}_${one} is missing`),
        ...has
          .filter((one) => !needed.includes(one as never))
          .map((one) => `${key}_${one} is one too many`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('has no key without plural forms where German has them, nor the other way round', () => {
    const keys = Object.keys(own);
    expect(keysWithForms.filter((key) => keys.includes(key))).toEqual([]);
    expect(keysWithout.filter((key) => formsOf(key, locale).length > 0)).toEqual([]);
  });

  it('counts in every plural form', () => {
    const silent = keysWithForms.flatMap((key) =>
      Object.entries(pluralForms(key as UiKey, locale)).filter(
        // "Eine Geschichte" would be right for one thing, in the languages in which "one" means 1.
        ([category, text]) =>
          category !== 'one' && !placeholders(text).some((name) => name.startsWith('count')),
      ),
    );
    expect(silent).toEqual([]);
  });

  it('leaves nothing half open: braces, quotation marks, blanks', () => {
    const wrong = Object.entries(own).filter(([, text]) => {
      const bare = text.replace(/\{\{[a-zA-Z]+(, number)?\}\}/g, 'x');
      return /[{}<>]|["']|  |\.\.\.|\s[,.]/.test(bare);
    });
    expect(wrong).toEqual([]);
  });

  it('has its spaces as the language sets them', () => {
    const wrong = Object.entries(own).filter(([, text]) => setSpaces(text, locale) !== text);
    expect(wrong).toEqual([]);
  });

  it('has no exclamation marks', () => {
    expect(Object.entries(own).filter(([, text]) => text.includes('!'))).toEqual([]);
  });
});

describe.each(others)('the catalogue of %s', (locale) => {
  const own = catalogueOf(locale);

  it('has every string that German has', () => {
    expect(keysWithout.filter((key) => !Object.hasOwn(own, key))).toEqual([]);
  });

  it('has no string that German has not', () => {
    const known = new Set([...keysWithout, ...keysWithForms]);
    expect(Object.keys(own).filter((key) => !known.has(stemOf(key)))).toEqual([]);
  });

  it('has the placeholders of German in every string', () => {
    const wrong = Object.entries(own).flatMap(([key, text]) => {
      const original = german[key] ?? german[`${stemOf(key)}_other`] ?? '';
      const [has, wants] = [placeholders(text), placeholders(original)].map((names) =>
        names.join(' '),
      );
      return has === wants ? [] : [`${key}: ${has} instead of ${wants}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has no German left in it', () => {
    const same = Object.keys(own).filter((key) => own[key] === german[key]);
    expect(same.toSorted()).toEqual([...(alike[locale] ?? [])].toSorted());
  });

  it('has no German words in it', () => {
    const words =
      /(?<![\p{L}’])(und|oder|nicht|ist|sind|wird|werden|eine?[mnrs]?|dem|für|mit|auf|Sie|Ihre?[mnrs]?|Seite|Sprache)(?!\p{L})/u;
    const found = Object.entries(own).filter(([, text]) => words.test(text));
    // The portal keeps its name.
    expect(found.filter(([key]) => key !== 'site.name')).toEqual([]);
  });
});

it('a Polish word of one letter stays with the next one, whoever reads the string', () => {
  expect(translatorFor('pl')('home.lead')).not.toMatch(/(^|\s)[aiouwz] /i);
  for (const text of Object.values(catalogueOf('pl'))) expect(text).not.toMatch(/(^|\s)[aiouwz] /i);
});

describe('plural forms', () => {
  const counts = [0, 1, 1.5, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 102, 111, 112, 1_000_000];

  it.each<readonly [Locale, Partial<Record<Intl.LDMLPluralRule, readonly number[]>>]>([
    ['de', { one: [1] }],
    ['tr', { one: [1] }],
    ['el', { one: [1] }],
    ['fr', { one: [0, 1, 1.5], many: [1_000_000] }],
    ['pt', { one: [1], many: [1_000_000] }],
    [
      'pl',
      {
        one: [1],
        few: [2, 4, 22, 102],
        many: [0, 5, 11, 12, 14, 21, 25, 101, 111, 112, 1_000_000],
      },
    ],
  ])('of %s are chosen by the rules of the language', (locale, rule) => {
    const t = translatorFor(locale);
    for (const count of counts) {
      const category =
        Object.entries(rule).find(([, numbers]) => numbers.includes(count))?.[0] ?? 'other';
      const template = pluralForms('stories.count', locale)[category] ?? '';
      const number = new Intl.NumberFormat(tagOf(locale)).format(count);
      expect(t('stories.count', { count })).toBe(template.replace(/\{\{.*\}\}/, number));
    }
    expect([...pluralCategories(locale)].toSorted()).toEqual(
      [...new Set([...Object.keys(rule), 'other'])].toSorted(),
    );
  });

  it('of Polish differ where Polish differs', () => {
    const t = translatorFor('pl');
    const said = [1, 2, 5, 22].map((count) =>
      t('stories.count', { count }).replace(/[\d\s\u00a0]+/g, ''),
    );
    expect(said[1]).toBe(said[3]);
    expect(new Set(said).size).toBe(3);
  });

  it('of Turkish keep the noun in the singular', () => {
    const t = translatorFor('tr');
    const [one, many] = [1, 5].map((count) => t('stories.count', { count }).replace(/\d+/, ''));
    expect(one).toBe(many);
  });
});

describe('a translator', () => {
  it.each(locales)('fills in what is handed to it and escapes nothing, in %s', (locale) => {
    const t = translatorFor(locale);
    const said = t('story.author', { name: 'A & <B>', role: '"C"' });
    expect(said).toContain('A & <B>');
    expect(said).toContain('"C"');
    expect(said).not.toContain('{{');
  });

  it.each(locales)('speaks the language it is asked for, %s', (locale) => {
    expect(translatorFor(locale)('home.lead')).toBe(catalogueOf(locale)['home.lead']);
  });
});
