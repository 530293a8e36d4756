import { pt as repetition } from '../../../src/i18n/repetition/pt.ts';
import { type TimesWording } from './times.ts';

export const pt: TimesWording = {
  ...repetition,
  time: 'Hora',
  clockOf: (places) => `Hora do lugar do evento: ${places}`,
  once: 'não se repete',
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
  weekdays: 'Em que dias da semana?',
  day: 'Em que dia?',
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
