import { describe, expect, it } from 'vitest';
import { locales, tagOf, type Locale } from '../../src/domain/locale.ts';
import { placeIds, placeName, placeOf } from '../../src/domain/places.ts';
import {
  compareIn,
  countryName,
  formatDate,
  formatDays,
  formatDaysOfYear,
  formatKilometres,
  formatList,
  formatNumber,
  formatTime,
  formatZone,
  languageName,
} from '../../src/i18n/format.ts';

/** Which of its blanks a language uses changes between versions of ICU; that there is one does not. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('a date', () => {
  it.each<[Locale, string, string]>([
    ['de', '5. März 2026', 'März 2026'],
    ['fr', '5 mars 2026', 'mars 2026'],
    ['pl', '5 marca 2026', 'marzec 2026'],
    ['tr', '5 Mart 2026', 'Mart 2026'],
    ['el', '5 Μαρτίου 2026', 'Μάρτιος 2026'],
    ['pt', '5 de março de 2026', 'março de 2026'],
  ])('in %s is %s, its month %s', (locale, day, month) => {
    expect(plain(formatDate('2026-03-05', locale))).toBe(day);
    expect(plain(formatDate('2026-03', locale))).toBe(month);
    expect(formatDate('2026', locale)).toBe('2026');
  });

  it.each(locales)('in %s breaks neither after its day nor before its year', (locale) => {
    const dates = [
      formatDate('2026-05-01', locale),
      formatDays('2026-12-31', '2027-01-01', locale),
      formatDaysOfYear('2026-08-26', '2026-08-28', locale),
    ];
    expect(dates.filter((date) => /(\d\.?|1er) \p{L}| \d{4}/u.test(date))).toEqual([]);
  });

  it.each(locales)('keeps its day wherever the computer stands, in %s', (locale) => {
    expect(formatDate('2026-01-01', locale)).toContain('2026');
    expect(formatDate('2026-12-31', locale)).toContain('31');
    expect(formatDate('1964-06-13', locale)).toMatch(/13.*1964/);
  });

  it.each<[Locale, string, string]>([
    ['de', '1. Mai 2026', '1. Mai'],
    ['fr', '1er mai 2026', '1er mai'],
    ['pl', '1 maja 2026', '1 maja'],
    ['tr', '1 Mayıs 2026', '1 Mayıs'],
    ['el', '1 Μαΐου 2026', '1 Μαΐου'],
    ['pt', '1 de maio de 2026', '1 de maio'],
  ])('on the first of a month is %s %s, every year %s', (locale, day, yearly) => {
    expect(plain(formatDate('2026-05-01', locale))).toBe(day);
    expect(plain(formatDaysOfYear('2026-05-01', '2026-05-01', locale))).toBe(yearly);
  });

  it.each(['2026-05-11', '2026-05-21', '2026-05-31'])('%s is no first in French', (date) => {
    expect(plain(formatDate(date, 'fr'))).toBe(`${date.slice(8)} mai 2026`);
  });
});

describe('days in a row', () => {
  it.each<[Locale, string, string, string]>([
    ['de', '26.–28. August 2026', '30. April – 1. Mai 2026', '31. Dezember 2026 – 1. Januar 2027'],
    ['fr', '26–28 août 2026', '30 avril – 1er mai 2026', '31 décembre 2026 – 1er janvier 2027'],
    ['pl', '26–28 sierpnia 2026', '30 kwietnia – 1 maja 2026', '31 grudnia 2026 – 1 stycznia 2027'],
    ['tr', '26–28 Ağustos 2026', '30 Nisan – 1 Mayıs 2026', '31 Aralık 2026 – 1 Ocak 2027'],
    [
      'el',
      '26–28 Αυγούστου 2026',
      '30 Απριλίου – 1 Μαΐου 2026',
      '31 Δεκεμβρίου 2026 – 1 Ιανουαρίου 2027',
    ],
    [
      'pt',
      '26–28 de agosto de 2026',
      '30 de abril – 1 de maio de 2026',
      '31 de dezembro de 2026 – 1 de janeiro de 2027',
    ],
  ])('share in %s what they share: %s, %s, %s', (locale, month, year, more) => {
    expect(plain(formatDays('2026-08-26', '2026-08-28', locale))).toBe(month);
    expect(plain(formatDays('2026-04-30', '2026-05-01', locale))).toBe(year);
    expect(plain(formatDays('2026-12-31', '2027-01-01', locale))).toBe(more);
  });

  it.each(locales)('are one when they begin and end on it, in %s', (locale) => {
    expect(formatDays('2026-08-26', '2026-08-26', locale)).toBe(formatDate('2026-08-26', locale));
  });

  it('begin with an ordinal in French, too', () => {
    expect(plain(formatDays('2026-05-01', '2026-05-03', 'fr'))).toBe('1er–3 mai 2026');
  });

  it.each<[Locale, string, string]>([
    ['de', '28. Oktober', '26.–28. August'],
    ['fr', '28 octobre', '26–28 août'],
    ['pl', '28 października', '26–28 sierpnia'],
    ['tr', '28 Ekim', '26 – 28 Ağustos'],
    ['el', '28 Οκτωβρίου', '26–28 Αυγούστου'],
    ['pt', '28 de outubro', '26–28 de agosto'],
  ])('that return every year have none in %s: %s, %s', (locale, day, days) => {
    expect(plain(formatDaysOfYear('2026-10-28', '2026-10-28', locale))).toBe(day);
    expect(plain(formatDaysOfYear('2026-08-26', '2026-08-28', locale))).toBe(days);
  });
});

it('a time is on the clock of 24 hours in every language, Greek among them', () => {
  expect(formatTime('2026-03-05T15:07')).toBe('15:07');
  expect(formatTime('2026-03-05T00:00')).toBe('00:00');
});

describe('a number', () => {
  it.each<[Locale, string, string, string, string]>([
    ['de', '1.234', '1.234.568', '1.803 km', '403 km'],
    ['fr', '1 234', '1 234 568', '1 803 km', '403 km'],
    ['pl', '1234', '1 234 568', '1803 km', '403 km'],
    ['tr', '1.234', '1.234.568', '1.803 km', '403 km'],
    ['el', '1.234', '1.234.568', '1.803 χλμ.', '403 χλμ.'],
    ['pt', '1234', '1 234 568', '1803 km', '403 km'],
  ])('in %s is %s or %s, a distance %s or %s', (locale, thousand, million, far, near) => {
    expect(plain(formatNumber(1234, locale))).toBe(thousand);
    expect(plain(formatNumber(1234567.89, locale))).toBe(million);
    expect(plain(formatKilometres(1803.4, locale))).toBe(far);
    expect(plain(formatKilometres(403.1, locale))).toBe(near);
  });

  it.each(locales)('is never broken between its thousands, in %s', (locale) => {
    expect(formatNumber(12345678, locale)).not.toContain(' ');
    expect(formatKilometres(1803.4, locale)).not.toContain(' ');
  });
});

describe('a list', () => {
  it.each<[Locale, string, string]>([
    ['de', 'A, B und C', 'A und B'],
    ['fr', 'A, B et C', 'A et B'],
    ['pl', 'A, B i C', 'A i B'],
    ['tr', 'A, B ve C', 'A ve B'],
    ['el', 'A, B και C', 'A και B'],
    ['pt', 'A, B e C', 'A e B'],
  ])('in %s is %s, of two %s', (locale, three, two) => {
    expect(formatList(['A', 'B', 'C'], locale)).toBe(three);
    expect(formatList(['A', 'B'], locale)).toBe(two);
    expect(formatList(['A'], locale)).toBe('A');
    expect(formatList([], locale)).toBe('');
  });
});

describe('the name of a country', () => {
  const codes = ['DE', 'FR', 'PT', 'PL', 'TR', 'GR', 'UA'];

  it.each<[Locale, string]>([
    ['de', 'Deutschland Frankreich Portugal Polen Türkei Griechenland Ukraine'],
    ['fr', 'Allemagne France Portugal Pologne Turquie Grèce Ukraine'],
    ['pl', 'Niemcy Francja Portugalia Polska Turcja Grecja Ukraina'],
    ['tr', 'Almanya Fransa Portekiz Polonya Türkiye Yunanistan Ukrayna'],
    ['el', 'Γερμανία Γαλλία Πορτογαλία Πολωνία Τουρκία Ελλάδα Ουκρανία'],
    ['pt', 'Alemanha França Portugal Polónia Turquia Grécia Ucrânia'],
  ])('in %s: %s', (locale, written) => {
    expect(codes.map((code) => countryName(code, locale)).join(' ')).toBe(written);
  });

  it('is known for every place', () => {
    expect(placeIds.filter((id) => !codes.includes(placeOf(id).country))).toEqual([]);
  });
});

describe('the name of a language', () => {
  it.each<[Locale, string, string, string]>([
    ['de', 'Deutsch', 'Türkisch', 'Polnisch'],
    ['fr', 'allemand', 'turc', 'polonais'],
    ['pl', 'niemiecki', 'turecki', 'polski'],
    ['tr', 'Almanca', 'Türkçe', 'Lehçe'],
    ['el', 'Γερμανικά', 'Τουρκικά', 'Πολωνικά'],
    ['pt', 'alemão', 'turco', 'polaco'],
  ])('in %s: %s, %s, %s', (locale, german, turkish, polish) => {
    expect(['de', 'tr', 'pl'].map((code) => languageName(code, locale))).toEqual([
      german,
      turkish,
      polish,
    ]);
  });

  it.each(locales)('of every language of ours is known in %s', (locale) => {
    for (const other of locales) expect(languageName(tagOf(other), locale)).not.toBe(tagOf(other));
  });
});

describe('the alphabet', () => {
  it.each<readonly [Locale, string]>([
    ['de', 'Apfel Äpfel Ofen Öl Strasse Straße Zug'],
    ['fr', 'cote coté côte côté odeur œuf offre'],
    ['pl', 'cena ćma lato Lublin ława łąka Łódź z ź ż'],
    ['tr', 'cam çay g ğ ılık Irmak ilk İzmir su şeker uzun ürün'],
    ['el', 'άγιος αγορά άλφα βήτα ωμέγα'],
    ['pt', 'agora água bolo coração corda'],
  ])('of %s has its own order: %s', (locale, order) => {
    const words = order.split(' ');
    expect(words.toReversed().toSorted(compareIn(locale))).toEqual(words);
    expect(words.toSorted().toSorted(compareIn(locale))).toEqual(words);
  });

  it.each<readonly [Locale, readonly string[]]>([
    ['de', ['Bolesławiec (Bunzlau)', 'Guarda', 'Orestiada', 'Sbarasch', 'Selçuk']],
    ['pl', ['Bolesławiec', 'Guarda', 'Orestiada', 'Selçuk', 'Zbaraż']],
    ['el', ['Γκουάρντα', 'Ζμπάραζ', 'Μπολεσλάβιετς', 'Ορεστιάδα', 'Σελτσούκ']],
  ])('of %s puts the places in order', (locale, order) => {
    const names = (['zbarazh', 'selcuk', 'orestiada', 'guarda', 'boleslawiec'] as const).map(
      (id) => placeName(id, locale).text,
    );
    expect(names.toSorted(compareIn(locale))).toEqual(order);
  });
});

it.each<[string, string]>([
  ['Europe/Lisbon', 'Westeuropäische Zeit'],
  ['Europe/Athens', 'Osteuropäische Zeit'],
  ['Europe/Kyiv', 'Osteuropäische Zeit'],
])('a zone has the name of today, not of 1970: %s', (zone, name) => {
  expect(formatZone(zone, 'de')).toBe(name);
});
