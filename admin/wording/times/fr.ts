import { fr as repetition } from '../../../src/i18n/repetition/fr.ts';
import { type TimesWording } from './times.ts';

/** Between a word and a French punctuation mark. */
const thin = '\u202f';

export const fr: TimesWording = {
  ...repetition,
  time: 'Heure',
  clockOf: (places) => `À l’heure du lieu\u00a0: ${places}`,
  once: 'ne se répète pas',
  byHand: 'selon une règle particulière',
  byHandStays:
    'Cette règle a été écrite à la main. Elle reste telle quelle tant que vous ne choisissez rien d’autre ci-dessus.',
  startFirst: 'Indiquez d’abord le début.',
  interval: {
    DAILY: `À combien de jours d’intervalle${thin}?`,
    WEEKLY: `À combien de semaines d’intervalle${thin}?`,
    MONTHLY: `À combien de mois d’intervalle${thin}?`,
    YEARLY: `À combien d’années d’intervalle${thin}?`,
  },
  weekdays: `Quels jours de la semaine${thin}?`,
  day: `Quel jour${thin}?`,
  ends: `Quand la répétition prend-elle fin${thin}?`,
  endings: {
    never: 'jamais',
    count: 'après un certain nombre de fois',
    until: 'à une date précise',
  },
  howOften: `Combien de fois en tout${thin}?`,
  lastDay: 'Dernier jour',
  times: (count) => `${count} fois en tout`,
  until: (day) => `jusqu’au ${day}`,
  next: (days) => `Prochaines dates\u00a0: ${days}`,
  noneLeft: 'Toutes les dates sont passées.',
  faults: {
    noTime: (field, allDay) =>
      `Il manque l’heure dans «${thin}${field}${thin}». Si cela dure toute la journée, activez «${thin}${allDay}${thin}».`,
    untilBeforeStart: 'La répétition prend fin avant le début.',
    noRule: (exceptions, repeat) =>
      `«${thin}${exceptions}${thin}» ne vaut que pour un rendez-vous qui se répète. Choisissez un rythme dans «${thin}${repeat}${thin}», ou supprimez ces jours.`,
    startNotInRule: (start, days) =>
      `Le jour indiqué dans «${thin}${start}${thin}» ne fait pas partie de cette répétition.${days === '' ? '' : ` Jours les plus proches\u00a0: ${days}.`} Changez le jour ou la répétition.`,
    exceptionNotInRule: (days) =>
      `Ce jour-là, le rendez-vous n’a de toute façon pas lieu. Jours les plus proches\u00a0: ${days}.`,
  },
};
