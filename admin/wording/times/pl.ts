import { type TimesWording } from './times.ts';

const single = {
  DAILY: 'codziennie',
  WEEKLY: 'co tydzień',
  MONTHLY: 'co miesiąc',
  YEARLY: 'co rok',
} as const;
/** After 2 to 4 (but not 12 to 14), and after the others. */
const plural = {
  DAILY: ['dni', 'dni'],
  WEEKLY: ['tygodnie', 'tygodni'],
  MONTHLY: ['miesiące', 'miesięcy'],
  YEARLY: ['lata', 'lat'],
} as const;
const rules = new Intl.PluralRules('pl');
const ordinals = ['', 'pierwsz', 'drug', 'trzeci', 'czwart', 'piąt'];

/** Names of days as the object of a verb: środa, środę. */
const accusative = (name: string) => name.replace(/a$/, 'ę');
const within = (text: string) => (text.startsWith('wt') ? `we ${text}` : `w ${text}`);

const nthDay = (nth: number, weekday: string) => {
  const stem = nth === -1 ? 'ostatni' : (ordinals[nth] ?? '');
  const ending = weekday.endsWith('a')
    ? 'ą'
    : stem.endsWith('i')
      ? ''
      : stem.endsWith('g')
        ? 'i'
        : 'y';
  return `${stem}${ending} ${accusative(weekday)}`;
};

export const pl: TimesWording = {
  time: 'Godzina',
  clockOf: (places) => `Według czasu miejsca wydarzenia: ${places}`,
  repeats: { once: 'nie powtarza się', ...single },
  byHand: 'według własnej reguły',
  byHandStays:
    'Tę regułę ktoś wpisał ręcznie. Pozostanie bez zmian, dopóki powyżej nie zostanie wybrane coś innego.',
  startFirst: 'Najpierw prosimy podać początek.',
  interval: {
    DAILY: 'Co ile dni?',
    WEEKLY: 'Co ile tygodni?',
    MONTHLY: 'Co ile miesięcy?',
    YEARLY: 'Co ile lat?',
  },
  every: (unit, interval) =>
    interval === 1
      ? single[unit]
      : `co ${interval} ${plural[unit][rules.select(interval) === 'few' ? 0 : 1]}`,
  weekdays: 'W które dni tygodnia?',
  onWeekdays: (names, list) => within(list(names.map(accusative))),
  day: 'W którym dniu?',
  onDate: (date) => (date === -1 ? 'ostatniego dnia miesiąca' : `${date}. dnia miesiąca`),
  onDay: (day) => day,
  onNth: (nth, weekday, month) =>
    `w ${nthDay(nth, weekday)}${month === undefined ? '' : ` ${month}`}`,
  ends: 'Kiedy kończy się powtarzanie?',
  endings: { never: 'nigdy', count: 'po określonej liczbie terminów', until: 'w określonym dniu' },
  howOften: 'Ile razy łącznie?',
  lastDay: 'Ostatni dzień',
  times: (count) => `łącznie ${count} ${count === 1 ? 'raz' : 'razy'}`,
  until: (day) => `do ${day}`,
  next: (days) => `Najbliższe terminy: ${days}`,
  noneLeft: 'Wszystkie terminy już minęły.',
  faults: {
    noTime: (field, allDay) =>
      `W polu „${field}” brakuje godziny. Jeśli wydarzenie trwa cały dzień, prosimy włączyć „${allDay}”.`,
    untilBeforeStart: 'Powtarzanie kończy się przed początkiem wydarzenia.',
    noRule: (exceptions, repeat) =>
      `„${exceptions}” dotyczy tylko wydarzeń, które się powtarzają. Prosimy wybrać coś w polu „${repeat}” albo usunąć te dni.`,
    startNotInRule: (start, days) =>
      `Data w polu „${start}” nie pasuje do powtarzania.${days === '' ? '' : ` Najbliższe dni: ${days}.`} Prosimy zmienić jedno lub drugie.`,
    exceptionNotInRule: (days) =>
      `W tym dniu wydarzenie i tak się nie odbywa. Najbliższe dni: ${days}.`,
  },
};
