import { type RepetitionWords } from './words.ts';

const single = {
  DAILY: 'her gün',
  WEEKLY: 'her hafta',
  MONTHLY: 'her ay',
  YEARLY: 'her yıl',
} as const;
const several = {
  DAILY: 'günde',
  WEEKLY: 'haftada',
  MONTHLY: 'ayda',
  YEARLY: 'yılda',
} as const;
const ordinals = ['', 'birinci', 'ikinci', 'üçüncü', 'dördüncü', 'beşinci'];
/** Without a date beside them, days and months are written small. */
const small = (name: string) => name.toLocaleLowerCase('tr');

export const tr: RepetitionWords = {
  every: (unit, interval) => (interval === 1 ? single[unit] : `${interval} ${several[unit]} bir`),
  onWeekdays: (names, list) =>
    `${list(names.map(small))} ${names.length === 1 ? 'günü' : 'günleri'}`,
  onDate: (date) => (date === -1 ? 'ayın son günü' : `ayın ${date}. günü`),
  onDay: (day) => `${day} günü`,
  onNth: (nth, weekday, month) =>
    `${month === undefined ? 'ayın ' : `${small(month)} ayının `}${nth === -1 ? 'son' : ordinals[nth]} ${small(weekday)} günü`,
};
