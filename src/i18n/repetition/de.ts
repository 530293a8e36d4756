import { type RepetitionWords } from './words.ts';

const plural = { DAILY: 'Tage', WEEKLY: 'Wochen', MONTHLY: 'Monate', YEARLY: 'Jahre' } as const;
const single = {
  DAILY: 'jeden Tag',
  WEEKLY: 'jede Woche',
  MONTHLY: 'jeden Monat',
  YEARLY: 'jedes Jahr',
} as const;
const ordinals = ['', 'ersten', 'zweiten', 'dritten', 'vierten', 'fünften'];

export const de: RepetitionWords = {
  every: (unit, interval) => (interval === 1 ? single[unit] : `alle ${interval} ${plural[unit]}`),
  onWeekdays: (names, list) => `am ${list(names)}`,
  onDate: (date) => (date === -1 ? 'am letzten Tag des Monats' : `am ${date}. Tag des Monats`),
  onDay: (day) => `am ${day}`,
  onNth: (nth, weekday, month) =>
    `am ${nth === -1 ? 'letzten' : ordinals[nth]} ${weekday}${month === undefined ? '' : ` im ${month}`}`,
};
