import { describe, expect, it } from 'vitest';
import { type Event } from '../../src/domain/content/event.ts';
import { units } from '../../src/domain/content/repetition.ts';
import { languages, locales, type Locale } from '../../src/domain/locale.ts';
import { eventWhen, eventWhenInWords } from '../../src/i18n/event-when.ts';
import { repetitionWordsIn } from '../../src/i18n/repetition/repetition.ts';
import { translatorFor } from '../../src/i18n/translator.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

type More = Partial<Pick<Event, 'end' | 'repeat'>>;

const timing = (start: string, more: More = {}) => ({
  allDay: start.length === 10,
  start,
  end: undefined,
  repeat: undefined,
  ...more,
});

/** When an event takes place, in the words of a language. */
const when = (start: string, more: More, locale: Locale) =>
  plain(eventWhenInWords(timing(start, more), locale, translatorFor(locale)));

describe('in German', () => {
  it.each<[string, string, More, string]>([
    ['a day', '2026-05-31', {}, '31. Mai 2026'],
    ['a few days', '2026-08-26', { end: '2026-08-28' }, '26.–28. August 2026'],
    ['an end on the same day', '2026-05-31', { end: '2026-05-31' }, '31. Mai 2026'],
    ['an evening', '2026-05-31T19:30', {}, '31. Mai 2026, 19:30 Uhr'],
    [
      'an evening with an end',
      '2026-05-31T19:30',
      { end: '2026-05-31T22:00' },
      '31. Mai 2026, 19:30 bis 22:00 Uhr',
    ],
    [
      'a night',
      '2026-05-31T19:30',
      { end: '2026-06-01T02:00' },
      '31. Mai – 1. Juni 2026, 19:30 bis 02:00 Uhr',
    ],
    ['a day of every year', '2026-10-28', { repeat: 'FREQ=YEARLY' }, 'jedes Jahr, 28. Oktober'],
    [
      'days of every year',
      '2026-08-26',
      { end: '2026-08-28', repeat: 'FREQ=YEARLY' },
      'jedes Jahr, 26.–28. August',
    ],
    [
      'an evening of every week',
      '2026-05-31T19:30',
      { repeat: 'FREQ=WEEKLY;COUNT=8' },
      'jede Woche, 31. Mai 2026, 19:30 Uhr',
    ],
    [
      'a day of every month',
      '2026-05-31',
      { repeat: 'INTERVAL=1;FREQ=MONTHLY' },
      'jeden Monat, 31. Mai 2026',
    ],
    ['every day', '2026-05-31', { repeat: 'FREQ=DAILY' }, 'jeden Tag, 31. Mai 2026'],
  ])('%s is told in words', (_, start, more, words) => {
    expect(when(start, more, 'de')).toBe(words);
  });

  it.each([
    ['WEEKLY;INTERVAL=2', '2026-05-10', 'alle 2 Wochen, 10. Mai 2026'],
    ['WEEKLY;BYDAY=SU', '2026-05-10', 'jede Woche am Sonntag, 10. Mai 2026'],
    ['WEEKLY;BYDAY=TH,MO', '2026-05-11', 'jede Woche am Montag und Donnerstag, 11. Mai 2026'],
    [
      'WEEKLY;INTERVAL=3;BYDAY=TU,SA;COUNT=9',
      '2026-05-12',
      'alle 3 Wochen am Dienstag und Samstag, 12. Mai 2026',
    ],
    ['MONTHLY;BYMONTHDAY=-1', '2026-05-31', 'jeden Monat am letzten Tag des Monats, 31. Mai 2026'],
    ['MONTHLY;BYDAY=2SU', '2026-05-10', 'jeden Monat am zweiten Sonntag, 10. Mai 2026'],
    [
      'YEARLY;BYMONTH=5;BYDAY=2SU',
      '2026-05-10',
      'jedes Jahr am zweiten Sonntag im Mai, 10. Mai 2026',
    ],
    ['YEARLY;INTERVAL=4', '2026-05-10', 'alle 4 Jahre, 10. Mai 2026'],
    // By hand: no choice of the editor's form.
    ['MONTHLY;BYDAY=2SU,4SU', '2026-05-10', 'mehrere Termine, 10. Mai 2026'],
    ['YEARLY;BYMONTH=5,10', '2026-05-10', 'mehrere Termine, 10. Mai 2026'],
  ])('FREQ=%s from %s is %s', (rule, start, words) => {
    expect(when(start, { repeat: `FREQ=${rule}` }, 'de')).toBe(words);
  });

  it('day, time and repetition are told apart for lists', () => {
    const t = translatorFor('de');
    expect(eventWhen(timing('2026-05-31'), 'de', t)).toEqual({
      day: '31.\u00a0Mai\u00a02026',
      time: undefined,
      again: undefined,
    });
    const evening = timing('2026-05-31T19:30', { repeat: 'FREQ=YEARLY' });
    expect(eventWhen(evening, 'de', t)).toEqual({
      day: '31.\u00a0Mai',
      time: '19:30 Uhr',
      again: 'jedes Jahr',
    });
  });
});

/** Every two weeks; every year on the second Sunday in May. */
const rhythms: Readonly<Record<Locale, readonly string[]>> = {
  de: ['alle 2 Wochen', 'jedes Jahr am zweiten Sonntag im Mai'],
  fr: ['toutes les 2 semaines', 'tous les ans le deuxième dimanche de mai'],
  pl: ['co 2 tygodnie', 'co roku w drugą niedzielę maja'],
  tr: ['2 haftada bir', 'her yıl mayıs ayının ikinci pazar günü'],
  el: ['κάθε 2 εβδομάδες', 'κάθε χρόνο τη δεύτερη Κυριακή του Μαΐου'],
  pt: ['de 2 em 2 semanas', 'todos os anos no segundo domingo de maio'],
};

describe.each(locales)('in %s', (locale) => {
  it('a time stands on the clock of 24 hours, with its end', () => {
    const words = when('2026-05-31T15:07', { end: '2026-05-31T22:00' }, locale);
    expect(words).toMatch(/15:07.+22:00/);
    expect(words).not.toMatch(/[^1]3:07|[{}]|μ\.μ\./);
  });

  it('a day of every year has no year and says that it returns', () => {
    const words = when('2026-10-28', { repeat: 'FREQ=YEARLY' }, locale);
    expect(words).not.toContain('2026');
    expect(words).toMatch(/^\p{L}.*, .*28/u);
  });

  it('each of the four ways of returning has words of its own', () => {
    const ways = units.map(
      (way) => when('2026-05-31', { repeat: `FREQ=${way}` }, locale).split(', ')[0],
    );
    expect(new Set(ways).size).toBe(4);
    for (const way of ways) expect(way).not.toMatch(/event\.repeat/);
    // The editor says the same.
    expect(ways).toEqual(units.map((unit) => repetitionWordsIn(locale)?.every(unit, 1)));
  });

  it('an interval and a day that the rule says are told', () => {
    const told = ['WEEKLY;INTERVAL=2', 'YEARLY;BYMONTH=5;BYDAY=2SU'].map((rule) =>
      when('2026-05-10', { repeat: `FREQ=${rule}` }, locale),
    );
    expect(told).toEqual(
      rhythms[locale].map((rhythm) => `${rhythm}, ${when('2026-05-10', {}, locale)}`),
    );
    expect(told.join()).not.toMatch(/[{}]|undefined|event\./);
  });
});

it('a language without the words tells the plain rules, and of the others that there are several days', () => {
  Object.assign(languages, { eo: { tag: 'eo', name: 'Esperanto', quotes: ['“', '”', '‘', '’'] } });
  // A seventh one that the type does not know.
  const added = 'eo' as Locale;
  const again = ['WEEKLY', 'WEEKLY;INTERVAL=2', 'YEARLY;BYMONTH=5;BYDAY=2SU'].map(
    (rule) =>
      eventWhen(timing('2026-05-10', { repeat: `FREQ=${rule}` }), added, translatorFor('de')).again,
  );
  expect(again).toEqual(['jede Woche', 'mehrere Termine', 'mehrere Termine']);
});

it('what belongs together in a rule stays on one line', () => {
  const weekly = timing('2026-05-10', { repeat: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU' });
  expect(eventWhen(weekly, 'pl', translatorFor('pl')).again).toBe(
    'co 2\u00a0tygodnie w\u00a0niedzielę',
  );
});
