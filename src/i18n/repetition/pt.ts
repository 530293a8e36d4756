import { type RepetitionWords } from './words.ts';

const single = {
  DAILY: 'todos os dias',
  WEEKLY: 'todas as semanas',
  MONTHLY: 'todos os meses',
  YEARLY: 'todos os anos',
} as const;
const plural = { DAILY: 'dias', WEEKLY: 'semanas', MONTHLY: 'meses', YEARLY: 'anos' } as const;
const ordinals = ['', 'primeir', 'segund', 'terceir', 'quart', 'quint'];

/** Saturday and Sunday are masculine, the other days feminine. */
const isMasculine = (weekday: string) => weekday === 'sábado' || weekday === 'domingo';

export const pt: RepetitionWords = {
  every: (unit, interval) =>
    interval === 1 ? single[unit] : `de ${interval} em ${interval} ${plural[unit]}`,
  onWeekdays: (names, list) =>
    list(names.map((name) => `${isMasculine(name) ? 'ao' : 'à'} ${name}`)),
  onDate: (date) => (date === -1 ? 'no último dia do mês' : `no dia ${date} do mês`),
  onDay: (day) => `a ${day}`,
  onNth: (nth, weekday, month) => {
    const [where, ending] = isMasculine(weekday) ? ['no', 'o'] : ['na', 'a'];
    const stem = nth === -1 ? 'últim' : ordinals[nth];
    return `${where} ${stem}${ending} ${weekday}${month === undefined ? '' : ` de ${month}`}`;
  },
};
