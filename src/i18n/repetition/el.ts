import { type RepetitionWords } from './words.ts';

const single = {
  DAILY: 'κάθε μέρα',
  WEEKLY: 'κάθε εβδομάδα',
  MONTHLY: 'κάθε μήνα',
  YEARLY: 'κάθε χρόνο',
} as const;
const plural = { DAILY: 'μέρες', WEEKLY: 'εβδομάδες', MONTHLY: 'μήνες', YEARLY: 'χρόνια' } as const;
const ordinals = ['', 'πρώτ', 'δεύτερ', 'τρίτ', 'τέταρτ', 'πέμπτ'];

const onThe = (weekday: string) =>
  `${weekday === 'Σάββατο' ? 'το' : weekday === 'Δευτέρα' ? 'τη' : 'την'} ${weekday}`;

/** Saturday is neuter, the other days are feminine. */
const nthDay = (nth: number, weekday: string) => {
  const stem = nth === -1 ? 'τελευταί' : (ordinals[nth] ?? '');
  if (weekday === 'Σάββατο') return `το ${stem}ο ${weekday}`;
  // The article keeps its ν before vowels and κ, π, τ.
  const article = nth === 2 ? 'τη' : 'την';
  return `${article} ${stem}${nth === -1 ? 'α' : 'η'} ${weekday}`;
};

export const el: RepetitionWords = {
  every: (unit, interval) => (interval === 1 ? single[unit] : `κάθε ${interval} ${plural[unit]}`),
  onWeekdays: (names, list) => list(names.map(onThe)),
  onDate: (date) =>
    date === -1
      ? 'την τελευταία ημέρα του μήνα'
      : date === 1
        ? 'την 1η του μήνα'
        : `στις ${date} του μήνα`,
  onDay: (day) => (day.startsWith('1 ') ? `την 1η${day.slice(1)}` : `στις ${day}`),
  onNth: (nth, weekday, month) =>
    `${nthDay(nth, weekday)}${month === undefined ? '' : ` του ${month}`}`,
};
