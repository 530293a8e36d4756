import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { punctuate } from '../../../src/domain/content/punctuation.ts';
import { languageOf, locales, type Locale } from '../../../src/domain/locale.ts';

/** Spaces that cannot be told apart by eye, written so that they can: `_` narrow, `~` hard. */
const shown = (text: string) => text.replaceAll('\u202f', '_').replaceAll('\u00a0', '~');

describe('straight quotation marks', () => {
  it.each<[Locale, string, string]>([
    ['de', '"Ja, wir wollen"', '„Ja, wir wollen“'],
    ['fr', '"Ja, wir wollen"', '«_Ja, wir wollen_»'],
    ['pl', '"Ja, wir wollen"', '„Ja, wir wollen”'],
    ['tr', '"Ja, wir wollen"', '“Ja, wir wollen”'],
    ['el', '"Ja, wir wollen"', '«Ja, wir wollen»'],
    ['pt', '"Ja, wir wollen"', '«Ja, wir wollen»'],
  ])('in %s: %s', (locale, typed, set) => {
    expect(shown(punctuate(typed, locale))).toBe(set);
  });

  it.each<[Locale, string, string]>([
    ['de', `Er rief: "Das ist 'gut' so."`, 'Er rief: „Das ist ‚gut‘ so.“'],
    ['fr', `Elle écrit "un 'beau' jour".`, 'Elle écrit «_un “beau” jour_».'],
    ['pl', `Napisał "to 'dobry' dzień".`, 'Napisał „to «dobry» dzień”.'],
    ['tr', `"Bu 'güzel' bir gün" dedi.`, '“Bu ‘güzel’ bir gün” dedi.'],
    ['el', `Είπε "μια 'καλή' μέρα".`, 'Είπε «μια “καλή” μέρα».'],
    ['pt', `Disse "um 'belo' dia".`, 'Disse «um “belo” dia».'],
  ])('inside others, in %s: %s', (locale, typed, set) => {
    expect(shown(punctuate(typed, locale))).toBe(set);
  });

  it.each<[Locale, string, string]>([
    ['de', `"'Nein', sagte sie"`, '„‚Nein‘, sagte sie“'],
    ['de', `"Er sagte 'Nein'"`, '„Er sagte ‚Nein‘“'],
    ['de', '("Hallo") – "so"—"so"', '(„Hallo“)~– „so“—„so“'],
    ['de', '"Erste" ["zweite"] {"dritte"}', '„Erste“ [„zweite“] {„dritte“}'],
    ['de', '"Ja", "nein" und "vielleicht"!', '„Ja“, „nein“ und „vielleicht“!'],
    ['de', '"Er "sagte" das"', '„Er „sagte“ das“'],
    ['de', '"Zeile"\n"Zeile"', '„Zeile“\n„Zeile“'],
    ['fr', `l'"anneau" et d'"abord"`, 'l’«_anneau_» et d’«_abord_»'],
    ['fr', `'l'été est là' et c'est tout`, '“l’été est là” et c’est tout'],
    ['pt', `'gota d'água' e mais`, '“gota d’água” e mais'],
  ])('where others stand beside them, in %s: %s', (locale, typed, set) => {
    expect(shown(punctuate(typed, locale))).toBe(set);
  });

  it.each(locales)('all become typographic in %s', (locale) => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(punctuate(text, locale)).not.toMatch(/['"]/);
      }),
    );
  });
});

describe('apostrophes', () => {
  it.each<[Locale, string, string]>([
    ['de', "Wie geht's in Hans' Garten?", 'Wie geht’s in Hans’ Garten?'],
    ['fr', "L'hôtel de ville d'aujourd'hui", 'L’hôtel de ville d’aujourd’hui'],
    ['pl', "Rock'n'roll u Baltarda", 'Rock’n’roll u~Baltarda'],
    ['tr', "Türkiye'nin 1964'te Siegburg'la", 'Türkiye’nin~1964’te Siegburg’la'],
    ['el', "σ' αυτό απ' εδώ", 'σ’~αυτό απ’~εδώ'],
    ['pt', "gota d'água", 'gota d’água'],
  ])('in %s are no quotation marks: %s', (locale, typed, set) => {
    expect(shown(punctuate(typed, locale))).toBe(set);
  });

  it('after a word in quotation marks stay apostrophes', () => {
    expect(punctuate("‚Nein‘ und Hans' Rad", 'de')).toBe('‚Nein‘ und Hans’ Rad');
    expect(punctuate("'Siegburg'un dostu' dedi", 'tr')).toBe('‘Siegburg’un dostu’ dedi');
  });
});

describe('numbers', () => {
  it.each<[Locale, string, string]>([
    ['de', 'am 13. Juni 1964, § 18', 'am 13.~Juni~1964, §~18'],
    ['fr', 'le 13 juin 1964, à 1 597 km', 'le 13~juin~1964, à 1_597~km'],
    ['pt', '75 % de 1 234 567 €', '75~% de 1~234~567~€'],
    ['el', 'σε 5 ημέρες, το 1964 όμως', 'σε 5~ημέρες, το~1964 όμως'],
    ['de', '2.134 Kilometer, 13 bis 30 Jahre', '2.134~Kilometer, 13~bis~30~Jahre'],
    ['de', 'Im März 2023 in 53721 Siegburg', 'Im März~2023 in 53721~Siegburg'],
    ['de', 'Ebenen A, B und C', 'Ebenen A, B~und~C'],
    ['tr', 'Haziran 1964 ya da 403 kilometre', 'Haziran~1964 ya~da 403~kilometre'],
    ['tr', 'Malaya dair, ya daha', 'Malaya dair, ya daha'],
    ['el', 'γι’ αυτό, 500 ευρώ, 4 έως 21', 'γι’~αυτό, 500~ευρώ, 4~έως~21'],
    ['pt', 'a assinatura – de 1964', 'a assinatura~– de~1964'],
    ['tr', 'telefon +49 2241 102-0, 53721 Siegburg', 'telefon +49~2241~102-0, 53721~Siegburg'],
  ])('stay with what belongs to them, in %s: %s', (locale, typed, set) => {
    expect(shown(punctuate(typed, locale))).toBe(set);
  });
});

it('Greek capitals with an accent get the room that the accent takes', () => {
  expect(punctuate('στον Έβρο, η Ελλάδα. Όχι', 'el')).toBe('στον\u2002Έβρο, η Ελλάδα.\u2002Όχι');
  expect(punctuate('στον Έβρο', 'de')).toBe('στον Έβρο');
});

describe('French', () => {
  it.each([
    ['Quoi ? Oui ! Non ; si : bon', 'Quoi_? Oui_! Non_; si~: bon'],
    ['Les villes :', 'Les villes~:'],
    ['« Bonjour »', '«_Bonjour_»'],
    ['"Vraiment ?"', '«_Vraiment_?_»'],
    ['À 10:30, sur https://exemple.fr', 'À 10:30, sur https://exemple.fr'],
    ['score 3 :2', 'score 3 :2'],
  ])('sets off its double punctuation: %s', (typed, set) => {
    expect(shown(punctuate(typed, 'fr'))).toBe(set);
  });

  it.each(locales.filter((locale) => locale !== 'fr'))(
    'alone does: in %s the spaces stay as typed',
    (locale) => {
      expect(punctuate('Quoi ? Oui ! Non ; si : bon', locale)).toBe('Quoi ? Oui ! Non ; si : bon');
    },
  );
});

describe('Polish', () => {
  it.each([
    ['Idę w lesie', 'Idę w~lesie'],
    ['z bratem a i w domu', 'z~bratem a~i~w~domu'],
    ['I w Siegburgu (w mieście)', 'I~w~Siegburgu (w~mieście)'],
    ['„W tym roku” i "u nas"', '„W~tym roku” i~„u~nas”'],
    ['do domu, na wsi', 'do domu, na wsi'],
    ['lew i', 'lew i'],
    [' lew i ', ' lew i~'],
    ['lew ', 'lew '],
    ['Ewa w 2016 roku', 'Ewa w~2016 roku'],
  ])('keeps its one-letter words with the next: %s', (typed, set) => {
    expect(shown(punctuate(typed, 'pl'))).toBe(set);
  });

  it.each(locales.filter((locale) => locale !== 'pl'))('alone does, not %s', (locale) => {
    expect(punctuate('a i w o', locale)).toBe('a i w o');
  });
});

describe('text that has been set', () => {
  const pieces = ['"', "'", ' ', '\u00a0', '\u202f', '«', '»', '„', '“', '”', '‚', '‘', '’'];
  const text = fc
    .array(
      fc.constantFrom(...pieces, ';', ':', '!', '?', '(', '–', '\n', 'a', 'w', 'i', 'Été', '7'),
    )
    .map((parts) => parts.join(''));

  it.each(locales)('is left alone when it is set again, in %s', (locale) => {
    fc.assert(
      fc.property(text, (typed) => {
        const once = punctuate(typed, locale);
        expect(shown(punctuate(once, locale))).toBe(shown(once));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(locales)('by hand stays as it is, in %s', (locale) => {
    const [open, close, openInner, closeInner] = languageOf(locale).quotes;
    const words = fc.stringMatching(/^\p{L}{2,9}(’\p{L}{2,5})?$/u);
    const sentence = fc
      .tuple(words, words, words)
      .map(([a, b, c]) => `${a} ${open}${b} ${openInner}${c}${closeInner}${close}, ${a}.`);
    fc.assert(
      fc.property(sentence, (set) => {
        expect(punctuate(set, locale)).toBe(set);
      }),
    );
  });

  it.each(locales)('has kept every letter and digit, in %s', (locale) => {
    const bare = (written: string) => written.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (typed) => {
        expect(bare(punctuate(typed, locale))).toBe(bare(typed));
      }),
    );
  });

  it('may be empty or nothing but a mark', () => {
    expect(punctuate('', 'de')).toBe('');
    expect(punctuate('"', 'de')).toBe('“');
    expect(punctuate("'", 'de')).toBe('’');
  });
});
