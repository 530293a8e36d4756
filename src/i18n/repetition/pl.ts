import { type RepetitionWords } from './words.ts';

const single = {
  DAILY: 'codziennie',
  WEEKLY: 'co tydzień',
  MONTHLY: 'co miesiąc',
  YEARLY: 'co roku',
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

export const pl: RepetitionWords = {
  every: (unit, interval) =>
    interval === 1
      ? single[unit]
      : `co ${interval} ${plural[unit][rules.select(interval) === 'few' ? 0 : 1]}`,
  onWeekdays: (names, list) => within(list(names.map(accusative))),
  onDate: (date) => (date === -1 ? 'ostatniego dnia miesiąca' : `${date}. dnia miesiąca`),
  onDay: (day) => day,
  onNth: (nth, weekday, month) =>
    `w ${nthDay(nth, weekday)}${month === undefined ? '' : ` ${month}`}`,
};
