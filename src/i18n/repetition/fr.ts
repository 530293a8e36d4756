import { type RepetitionWords } from './words.ts';

const single = {
  DAILY: 'tous les jours',
  WEEKLY: 'toutes les semaines',
  MONTHLY: 'tous les mois',
  YEARLY: 'tous les ans',
} as const;
const several = {
  DAILY: (n: number) => `tous les ${n} jours`,
  WEEKLY: (n: number) => `toutes les ${n} semaines`,
  MONTHLY: (n: number) => `tous les ${n} mois`,
  YEARLY: (n: number) => `tous les ${n} ans`,
} as const;
const ordinals = ['', 'premier', 'deuxième', 'troisième', 'quatrième', 'cinquième'];

export const fr: RepetitionWords = {
  every: (unit, interval) => (interval === 1 ? single[unit] : several[unit](interval)),
  onWeekdays: (names, list) => list(names.map((name) => `le ${name}`)),
  onDate: (date) =>
    date === -1 ? 'le dernier jour du mois' : `le ${date === 1 ? '1er' : date} du mois`,
  onDay: (day) => `le ${day}`,
  onNth: (nth, weekday, month) =>
    `le ${nth === -1 ? 'dernier' : ordinals[nth]} ${weekday}${month === undefined ? '' : /^[aâo]/.test(month) ? ` d’${month}` : ` de ${month}`}`,
};
