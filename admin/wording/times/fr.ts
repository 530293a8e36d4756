import { type TimesWording } from './times.ts';

/** Between a word and a French punctuation mark. */
const thin = '\u202f';

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
const first = (day: string) => day.replace(/^1 /, '1er ');

export const fr: TimesWording = {
  time: 'Heure',
  clockOf: (places) => `À l’heure du lieu\u00a0: ${places}`,
  repeats: { once: 'ne se répète pas', ...single },
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
  every: (unit, interval) => (interval === 1 ? single[unit] : several[unit](interval)),
  weekdays: `Quels jours de la semaine${thin}?`,
  onWeekdays: (names, list) => list(names.map((name) => `le ${name}`)),
  day: `Quel jour${thin}?`,
  onDate: (date) =>
    date === -1 ? 'le dernier jour du mois' : `le ${date === 1 ? '1er' : date} du mois`,
  onDay: (day) => `le ${first(day)}`,
  onNth: (nth, weekday, month) =>
    `le ${nth === -1 ? 'dernier' : ordinals[nth]} ${weekday}${month === undefined ? '' : /^[aâo]/.test(month) ? ` d’${month}` : ` de ${month}`}`,
  ends: `Quand la répétition prend-elle fin${thin}?`,
  endings: {
    never: 'jamais',
    count: 'après un certain nombre de fois',
    until: 'à une date précise',
  },
  howOften: `Combien de fois en tout${thin}?`,
  lastDay: 'Dernier jour',
  times: (count) => `${count} fois en tout`,
  until: (day) => `jusqu’au ${first(day)}`,
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
