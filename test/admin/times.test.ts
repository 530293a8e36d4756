import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../admin/times/meaning.ts';
import { momentOf, partsOf } from '../../admin/times/wall-fields.ts';
import { sentenceOfRepetition } from '../../admin/times/repetition-words.ts';
import { zoneLabel } from '../../admin/times/zone-label.ts';
import { repetitionOf, week } from '../../src/domain/content/repetition.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { wordings } from './wordings.ts';

const sentence = (rule: string, locale: Locale, first = '2027-05-08') => {
  const repetition = repetitionOf(rule);
  if (!repetition) throw new Error(`${rule} is not made of choices`);
  return sentenceOfRepetition(repetition, first, wordings[locale]);
};

describe('a rule in words', () => {
  const monthly = 'FREQ=MONTHLY;BYDAY=2SA;COUNT=6';
  it.each<[Locale, string]>([
    ['de', 'Jeden Monat am zweiten Samstag, insgesamt 6-mal.'],
    ['fr', 'Tous les mois le deuxième samedi, 6 fois en tout.'],
    ['pl', 'Co miesiąc w drugą sobotę, łącznie 6 razy.'],
    ['tr', 'Her ay ayın ikinci cumartesi günü, toplam 6 kez.'],
    ['el', 'Κάθε μήνα το δεύτερο Σάββατο, 6 φορές συνολικά.'],
    ['pt', 'Todos os meses no segundo sábado, 6 vezes ao todo.'],
  ])('by months, in %s', (locale, said) => {
    expect(sentence(monthly, locale)).toBe(said);
  });

  const yearly = 'FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYDAY=-1SU;UNTIL=20310501';
  it.each<[Locale, string]>([
    ['de', 'Alle 2 Jahre am letzten Sonntag im Mai, bis 1. Mai 2031.'],
    ['fr', 'Tous les 2 ans le dernier dimanche de mai, jusqu’au 1er mai 2031.'],
    ['pl', 'Co 2 lata w ostatnią niedzielę maja, do 1 maja 2031.'],
    ['tr', '2 yılda bir mayıs ayının son pazar günü, son gün: 1 Mayıs 2031.'],
    ['el', 'Κάθε 2 χρόνια την τελευταία Κυριακή του Μαΐου, έως την 1η Μαΐου 2031.'],
    ['pt', 'De 2 em 2 anos no último domingo de maio, até 1 de maio de 2031.'],
  ])('by years, in %s', (locale, said) => {
    expect(sentence(yearly, locale)).toBe(said);
  });

  it.each<[Locale, string]>([
    ['de', 'Alle 3 Wochen am Dienstag und Samstag.'],
    ['fr', 'Toutes les 3 semaines le mardi et le samedi.'],
    ['pl', 'Co 3 tygodnie we wtorek i sobotę.'],
    ['tr', '3 haftada bir salı ve cumartesi günleri.'],
    ['el', 'Κάθε 3 εβδομάδες την Τρίτη και το Σάββατο.'],
    ['pt', 'De 3 em 3 semanas à terça-feira e ao sábado.'],
  ])('by weeks, in %s', (locale, said) => {
    expect(sentence('FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,SA', locale)).toBe(said);
  });

  it.each([
    ['FREQ=DAILY', '2027-05-08', 'Jeden Tag.'],
    ['FREQ=WEEKLY', '2027-05-08', 'Jede Woche am Samstag.'],
    ['FREQ=MONTHLY', '2027-05-15', 'Jeden Monat am 15. Tag des Monats.'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2027-05-31', 'Jeden Monat am letzten Tag des Monats.'],
    ['FREQ=YEARLY', '2027-05-09', 'Jedes Jahr am 9. Mai.'],
  ])('%s from %s', (rule, first, said) => {
    expect(sentence(rule, 'de', first)).toBe(said);
  });
});

it.each(locales)('every day of a month has its words, in %s', (locale) => {
  const said = [1, 2, 3, 4, 5, -1].flatMap((nth) =>
    week.flatMap((day) =>
      ['MONTHLY', 'YEARLY;BYMONTH=8'].map((unit) =>
        sentence(`FREQ=${unit};BYDAY=${nth}${day}`, locale),
      ),
    ),
  );
  expect(new Set(said).size).toBe(6 * 7 * 2);
  for (const words of said) expect(words).not.toMatch(/undefined|  /);
});

it('a clock is told by its places, kept apart by commas in Turkish too', () => {
  expect(zoneLabel('Europe/Berlin', 'tr')).toBe('Siegburg, Werder (Havel) (Europe/Berlin)');
});

describe('what is understood', () => {
  const form = { start: '2027-05-08T18:30', timeZone: 'Europe/Athens' };
  const now = Date.parse('2027-06-13T00:00Z');

  it('ends with the next three days, exceptions left out', () => {
    const exceptions = [{ day: '2027-08-14' }, {}];
    expect(meaningOf({ ...form, exceptions }, 'FREQ=MONTHLY;BYDAY=2SA', wordings.de, now)).toBe(
      'Jeden Monat am zweiten Samstag.\nNächste Termine: Samstag, 10. Juli 2027 · Samstag, 11. September 2027 · Samstag, 9. Oktober 2027',
    );
  });

  it('is the days alone for a rule that somebody has written by hand', () => {
    expect(meaningOf(form, 'FREQ=MONTHLY;BYDAY=2SA,4SA;COUNT=4', wordings.de, now)).toBe(
      'Nächste Termine: Samstag, 26. Juni 2027',
    );
  });

  it('says that all is past, that the beginning is no day of it, or nothing', () => {
    expect(meaningOf(form, 'FREQ=DAILY;COUNT=2', wordings.el, now)).toContain(
      wordings.el.times.noneLeft,
    );
    expect(meaningOf(form, 'FREQ=WEEKLY;BYDAY=MO', wordings.pl, now)).toContain('10 maja 2027');
    for (const locale of locales) {
      expect(meaningOf({}, 'FREQ=DAILY', wordings[locale], now)).toBe('');
      expect(meaningOf(form, 'now and then', wordings[locale], now)).toBe('');
      expect(meaningOf({ ...form, start: 'T10:00' }, 'FREQ=DAILY', wordings[locale], now)).toBe('');
    }
  });
});

describe('a day and its time', () => {
  it.each([
    ['2027-05-08T18:30', ['2027-05-08', '18:30']],
    ['2027-05-08', ['2027-05-08', '']],
    ['2027-05-08T18:30:00.000+02:00', ['2027-05-08', '18:30']],
    ['T18:30', ['', '18:30']],
    [undefined, ['', '']],
    [null, ['', '']],
  ])('%s is shown as %j', (value, shown) => {
    expect(partsOf(value)).toEqual(shown);
  });

  it('wait for each other, and the time stays while an event lasts whole days', () => {
    expect(momentOf('2027-05-08', '', false)).toBe('2027-05-08');
    expect(momentOf('', '18:30', false)).toBe('T18:30');
    expect(momentOf('2027-05-09', '18:30', true)).toBe('2027-05-09T18:30');
    expect(momentOf('', '18:30', true)).toBe('');
  });
});
