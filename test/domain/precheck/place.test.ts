import { describe, expect, test } from 'vitest';
import { listedPlaces, type ListedPlace } from '../../../src/domain/precheck/facts.ts';
import { isHome, matchPlace, placesMatching } from '../../../src/domain/precheck/place.ts';
import { locales } from '../../../src/domain/locale.ts';
import { placeIds, placeName, placeOf } from '../../../src/domain/places.ts';

/** As people write it, and as keyboards, capitals and old texts have it. */
const written: Readonly<Record<ListedPlace, readonly string[]>> = {
  nogent: [
    ...['Nogent', 'nogent', 'NOGENT', 'Nogent-sur-Marne', 'Nogent sur Marne', 'nogent–sur–marne'],
    ...['NOGENT-SUR-MARNE', 'Νοζάν', 'ΝΟΖΑΝ', 'Νοζαν', 'Νοζάν-συρ-Μαρν', 'ΝΟΖΑΝ ΣΥΡ ΜΑΡΝ'],
    ...['Ножан-сюр-Марн', 'НОЖАН', 'ножан'],
  ],
  boleslawiec: [
    ...['Bolesławiec', 'Boleslawiec', 'BOLESŁAWIEC', 'BOLESLAWIEC', 'bolesławiec', 'BUNZLAU'],
    ...['Bunzlau', 'bunzlau', 'Bolesławiec (Bunzlau)', 'BOLESLAWİEC', 'boleslawıec'],
    ...['Μπολεσλάβιετς', 'ΜΠΟΛΕΣΛΑΒΙΕΤΣ', 'ΜΠΟΛΕΣΛΆΒΙΕΤΣ', 'μπολεσλαβιετς'],
    ...['Болеславець', 'БОЛЕСЛАВЕЦЬ', 'Болеславец'],
  ],
  selcuk: [
    ...['Selçuk', 'Selcuk', 'SELÇUK', 'SELCUK', 'selçuk', 'Sel\u0063\u0327uk', 'Seltschuk'],
    ...['Σελτσούκ', 'ΣΕΛΤΣΟΥΚ', 'σελτσουκ', 'Сельчук', 'СЕЛЬЧУК'],
  ],
  orestiada: [
    ...['Orestiada', 'ORESTIADA', 'ORESTİADA', 'Orestıada', 'orestıada', 'Orestiáda', 'Orestida'],
    ...[
      'Ορεστιάδα',
      'ΟΡΕΣΤΙΑΔΑ',
      'ΟΡΕΣΤΙΆΔΑ',
      'Ορεστιαδα',
      'Ορεστιάς',
      'ΟΡΕΣΤΙΑΣ',
      'Νέα Ορεστιάδα',
    ],
    ...['Nea Orestiada', 'Орестіада', 'ОРЕСТІАДА'],
  ],
  guarda: [
    'Guarda',
    'GUARDA',
    'guarda',
    ' Guarda ',
    'Γκουάρντα',
    'ΓΚΟΥΑΡΝΤΑ',
    'Гуарда',
    'ＧＵＡＲＤＡ',
    ...['guarda portugal', 'Guarda, Portugal', 'Guarda (PT)', 'Γκουάρντα, Πορτογαλία'],
  ],
  werder: [
    ...['Werder', 'WERDER', 'Werder (Havel)', 'werder havel', 'Werder/Havel'],
    ...[
      'Werder an der Havel',
      'Βέρντερ',
      'ΒΕΡΝΤΕΡ (ΧΑΦΕΛ)',
      'Вердер',
      'Werder (Havel), Deutschland',
    ],
  ],
  zbarazh: [
    ...['Zbarazh', 'ZBARAZH', 'Zbaraż', 'ZBARAŻ', 'Zbaraz', 'Zbaraž', 'Zbaraj', 'Sbarasch'],
    ...['Збараж', 'ЗБАРАЖ', 'збараж', 'Ζμπάραζ', 'ΖΜΠΑΡΑΖ'],
  ],
  kompanie: [
    ...['Siegburger Kompanie', 'SIEGBURGER KOMPANIE', '„Siegburger Kompanie“', '6. Kompanie'],
    ...['Wachbataillon', 'WACHBATAILLON', '6./Wachbataillon', 'Wachbataillon BMVg'],
  ],
  boot: [
    ...['Patenboot', 'Boot', 'Patenboot „Siegburg“', 'Patenboot "Siegburg"', 'Boot Siegburg'],
    ...['Minensuchboot', 'M 1098', 'm1098', 'M-1098', 'Okręt „Siegburg”', 'OKRET SIEGBURG'],
    ...[
      'Navio «Siegburg»',
      '“Siegburg” botu',
      "'Siegburg' botu",
      'Σκάφος «Siegburg»',
      'ΣΚΑΦΟΣ SIEGBURG',
    ],
  ],
};

describe.each(listedPlaces)('%s', (id) => {
  test.each(written[id])('is %j', (text) => {
    expect(matchPlace(text)).toBe(id);
  });
  test('is its name in every language and each of its spellings, in capitals too', () => {
    const { endonym, spellings } = placeOf(id);
    const names = locales.map((locale) => placeName(id, locale).text);
    for (const text of [endonym.text, ...names, ...spellings]) {
      for (const tag of ['de', 'tr', 'el']) {
        expect(matchPlace(text.toLocaleUpperCase(tag)), text).toBe(id);
        expect(matchPlace(text.toLocaleLowerCase(tag)), text).toBe(id);
      }
      expect(matchPlace(text.normalize('NFD'))).toBe(id);
    }
  });
});

test('every place but home is one with which a project can be', () => {
  expect(listedPlaces.toSorted()).toEqual(placeIds.filter((id) => id !== 'siegburg').toSorted());
});

test.each([
  ...['Nogent-sur-Seine', 'nogent sur seine', 'Nogent-le-Rotrou', 'NOGENT SUR OISE', 'Nogentsur'],
  ...['Werder (Bremen)', 'Guardamar', 'La Guarda', 'Selçuklu', 'Kompanien', 'Boote', 'M 1099'],
  ...['Guarda, Spanien', 'Werder, Bremen', 'Portugal', 'PT'],
  ...['', ' ', '-', 'other', 'Paris', 'toString', '__proto__', '<b>Guarda</b>', 'Guarda, Werder'],
])('%j is none of the places', (text) => {
  expect(matchPlace(text)).toBeUndefined();
  expect(isHome(text)).toBe(false);
});

test.each([
  'Siegburg',
  'SIEGBURG',
  'sıegburg',
  'SİEGBURG',
  'Ζίγκμπουργκ',
  'ΖΙΓΚΜΠΟΥΡΓΚ',
  'Зігбург',
])('%j is home: known, but nothing with which a partnership project could be', (text) => {
  expect(isHome(text)).toBe(true);
  expect(matchPlace(text)).toBeUndefined();
});

describe('filtering while typing', () => {
  test.each<[string, readonly ListedPlace[]]>([
    ['', listedPlaces],
    ['  ', listedPlaces],
    ['g', ['guarda']],
    ['GU', ['guarda']],
    ['γκ', ['guarda']],
    ['Σελτσ', ['selcuk']],
    ['збар', ['zbarazh']],
    ['Sb', ['zbarazh']],
    ['nogent s', ['nogent']],
    ['nogent-sur-m', ['nogent']],
    ['marne', ['nogent']],
    ['Nogent-sur-S', []],
    ['bun', ['boleslawiec', 'kompanie']],
    ['bunz', ['boleslawiec']],
    ['boleslaw', ['boleslawiec']],
    ['bolesła', ['boleslawiec']],
    ['havel', ['werder']],
    ['ορεστια', ['orestiada']],
    ['ORESTİ', ['orestiada']],
    ['sieg', ['kompanie', 'boot']],
    ['m1', ['boot']],
    ['guarda, por', ['guarda']],
    ['por', []],
    ['uarda', []],
    ['xyz', []],
  ])('%j leaves %j', (typed, places) => {
    expect(placesMatching(typed)).toEqual(places);
  });
  test('every beginning of a name leaves its place', () => {
    for (const id of listedPlaces) {
      for (const text of written[id]) {
        for (let length = 1; length <= text.length; length += 1) {
          expect(placesMatching(text.slice(0, length)), text.slice(0, length)).toContain(id);
        }
      }
    }
  });
});
