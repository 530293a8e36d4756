// Dates, numbers, lists and names of countries and languages, as each language writes them.
import { tagOf, type Locale } from '../domain/locale.ts';
import { type PartialDate } from '../domain/places.ts';

/** Built once for each language: making an Intl object is what costs. */
const once = <Formatter>(make: (locale: Locale) => Formatter) => {
  const made = new Map<Locale, Formatter>();
  return (locale: Locale): Formatter => {
    const known = made.get(locale);
    if (known) return known;
    const formatter = make(locale);
    made.set(locale, formatter);
    return formatter;
  };
};

const dates = (options: Intl.DateTimeFormatOptions) =>
  once((locale) => new Intl.DateTimeFormat(tagOf(locale), { timeZone: 'UTC', ...options }));

const day = dates({ dateStyle: 'long' });
const month = dates({ year: 'numeric', month: 'long' });
const year = dates({ year: 'numeric' });
const dayOfYear = dates({ day: 'numeric', month: 'long' });

const utc = (date: PartialDate) => new Date(`${date.padEnd(10, '-01')}T00:00:00Z`);

/** French writes the first of a month as an ordinal; Intl does not. */
export const joinDate = (parts: readonly Intl.DateTimeFormatPart[], locale: Locale) =>
  parts
    .map(({ type, value }) => (locale === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .join('');

/** A day stays with its month, and a month with its year; several days may break at their dash. */
const whole = (date: string) => date.replace(/(?<=\d\.?|1er) (?=\p{L})| (?=\d{4})/gu, '\u00a0');

/** `2026-03-05`, `2026-03` or `2026` in the language's long form. */
export const formatDate = (date: PartialDate, locale: Locale) => {
  const formatter = date.length === 4 ? year : date.length === 7 ? month : day;
  return whole(joinDate(formatter(locale).formatToParts(utc(date)), locale));
};

/** From one day to another, with what they share written once. */
export const formatDays = (from: string, to: string, locale: Locale) =>
  from === to
    ? formatDate(from, locale)
    : whole(joinDate(day(locale).formatRangeToParts(utc(from), utc(to)), locale));

/** Days of something that returns every year, without the year. */
export const formatDaysOfYear = (from: string, to: string, locale: Locale) =>
  whole(joinDate(dayOfYear(locale).formatRangeToParts(utc(from), utc(to)), locale));

/** `19:30`; always on the 24-hour clock, which Intl would leave for Greek. */
export const formatTime = (moment: string) => moment.slice(11, 16);

/** Zones as they are today; in 1970, where Intl would look by itself, Kyiv had Moscow's time. */
const today = Date.UTC(2026, 6);

/** The zone's name all year round: `Osteuropäische Zeit`. */
export const formatZone = (timeZone: string, locale: Locale) =>
  new Intl.DateTimeFormat(tagOf(locale), { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(today)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

const numbers = once(
  (locale) => new Intl.NumberFormat(tagOf(locale), { maximumFractionDigits: 0 }),
);
export const formatNumber = (value: number, locale: Locale) => numbers(locale).format(value);

const kilometres = once(
  (locale) =>
    new Intl.NumberFormat(tagOf(locale), {
      style: 'unit',
      unit: 'kilometer',
      maximumFractionDigits: 0,
    }),
);
/** Unbroken: some languages' unit stands behind a plain space in Intl. */
export const formatKilometres = (value: number, locale: Locale) =>
  kilometres(locale).format(value).replaceAll(' ', '\u00a0');

const lists = once((locale) => new Intl.ListFormat(tagOf(locale), { type: 'conjunction' }));
export const formatList = (items: readonly string[], locale: Locale) => lists(locale).format(items);

const countries = once((locale) => new Intl.DisplayNames(tagOf(locale), { type: 'region' }));
export const countryName = (code: string, locale: Locale) => countries(locale).of(code) ?? code;

const languageNames = once((locale) => {
  const names = new Intl.DisplayNames(tagOf(locale), { type: 'language' });
  const known = new Map<string, string>();
  // Every page names languages, and `of` takes its time.
  return (code: string) => {
    const name = known.get(code) ?? names.of(code) ?? code;
    known.set(code, name);
    return name;
  };
});
/** The language `of` in the words of `locale`, for running text: `türkisch`, `Türkisch` as that language writes it. */
export const languageName = (of: string, locale: Locale) => {
  // Readers say Portuguese, not European Portuguese.
  const [primary = of] = of.split('-');
  return languageNames(locale)(primary);
};

const collators = once((locale) => new Intl.Collator(tagOf(locale), { ignorePunctuation: true }));
export const compareIn = (locale: Locale) => collators(locale).compare;
