import { de as repetition } from '../../../src/i18n/repetition/de.ts';
import { type TimesWording } from './times.ts';

export const de: TimesWording = {
  ...repetition,
  time: 'Uhrzeit',
  clockOf: (places) => `Uhrzeit am Ort der Veranstaltung: ${places}`,
  once: 'wiederholt sich nicht',
  byHand: 'nach einer eigenen Regel',
  byHandStays:
    'Diese Regel hat jemand von Hand geschrieben. Sie bleibt, wie sie ist, solange Sie oben nichts anderes wählen.',
  startFirst: 'Geben Sie zuerst den Beginn an.',
  interval: {
    DAILY: 'Im Abstand von wie vielen Tagen?',
    WEEKLY: 'Im Abstand von wie vielen Wochen?',
    MONTHLY: 'Im Abstand von wie vielen Monaten?',
    YEARLY: 'Im Abstand von wie vielen Jahren?',
  },
  weekdays: 'An welchen Wochentagen?',
  day: 'An welchem Tag?',
  ends: 'Wann endet die Wiederholung?',
  endings: {
    never: 'nie',
    count: 'nach einer bestimmten Zahl von Terminen',
    until: 'an einem bestimmten Tag',
  },
  howOften: 'Wie oft insgesamt?',
  lastDay: 'Letzter Tag',
  times: (count) => `insgesamt ${count}-mal`,
  until: (day) => `bis ${day}`,
  next: (days) => `Nächste Termine: ${days}`,
  noneLeft: 'Alle Termine sind vorbei.',
  faults: {
    noTime: (field, allDay) =>
      `„${field}“ braucht eine Uhrzeit. Dauert es den ganzen Tag, schalten Sie „${allDay}“ ein.`,
    untilBeforeStart: 'Die Wiederholung endet vor dem Beginn.',
    noRule: (exceptions, repeat) =>
      `„${exceptions}“ gilt nur, wenn sich der Termin wiederholt. Wählen Sie etwas bei „${repeat}“, oder löschen Sie diese Tage.`,
    startNotInRule: (start, days) =>
      `Der Tag bei „${start}“ gehört nicht zu dieser Wiederholung.${days === '' ? '' : ` Passen würde zum Beispiel: ${days}.`} Ändern Sie den Tag oder die Wiederholung.`,
    exceptionNotInRule: (days) =>
      `An diesem Tag findet der Termin ohnehin nicht statt. Nächstgelegene Tage: ${days}.`,
  },
};
