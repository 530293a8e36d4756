import { type TimesWording } from './times.ts';

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

export const pt: TimesWording = {
  time: 'Hora',
  clockOf: (places) => `Hora do lugar do evento: ${places}`,
  repeats: { once: 'não se repete', ...single },
  byHand: 'com uma regra própria',
  byHandStays:
    'Esta regra foi escrita à mão. Fica como está enquanto não escolher outra coisa acima.',
  startFirst: 'Indique primeiro o início.',
  interval: {
    DAILY: 'De quantos em quantos dias?',
    WEEKLY: 'De quantas em quantas semanas?',
    MONTHLY: 'De quantos em quantos meses?',
    YEARLY: 'De quantos em quantos anos?',
  },
  every: (unit, interval) =>
    interval === 1 ? single[unit] : `de ${interval} em ${interval} ${plural[unit]}`,
  weekdays: 'Em que dias da semana?',
  onWeekdays: (names, list) =>
    list(names.map((name) => `${isMasculine(name) ? 'ao' : 'à'} ${name}`)),
  day: 'Em que dia?',
  onDate: (date) => (date === -1 ? 'no último dia do mês' : `no dia ${date} do mês`),
  onDay: (day) => `a ${day}`,
  onNth: (nth, weekday, month) => {
    const [where, ending] = isMasculine(weekday) ? ['no', 'o'] : ['na', 'a'];
    const stem = nth === -1 ? 'últim' : ordinals[nth];
    return `${where} ${stem}${ending} ${weekday}${month === undefined ? '' : ` de ${month}`}`;
  },
  ends: 'Quando termina a repetição?',
  endings: { never: 'nunca', count: 'ao fim de um certo número de vezes', until: 'num certo dia' },
  howOften: 'Quantas vezes ao todo?',
  lastDay: 'Último dia',
  times: (count) => `${count} ${count === 1 ? 'vez' : 'vezes'} ao todo`,
  until: (day) => `até ${day}`,
  next: (days) => `Próximas datas: ${days}`,
  noneLeft: 'Todas as datas já passaram.',
  faults: {
    noTime: (field, allDay) =>
      `Falta a hora em «${field}». Se o evento durar todo o dia, ative «${allDay}».`,
    untilBeforeStart: 'A repetição termina antes do início do evento.',
    noRule: (exceptions, repeat) =>
      `«${exceptions}» só se aplica a eventos que se repetem. Escolha algo em «${repeat}» ou apague esses dias.`,
    startNotInRule: (start, days) =>
      `A data em «${start}» não corresponde à repetição.${days === '' ? '' : ` Dias mais próximos: ${days}.`} Mude uma ou outra.`,
    exceptionNotInRule: (days) =>
      `De qualquer modo, o evento não se realiza nesse dia. Dias mais próximos: ${days}.`,
  },
};
