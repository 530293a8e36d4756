import { el as repetition } from '../../../src/i18n/repetition/el.ts';
import { type TimesWording } from './times.ts';

export const el: TimesWording = {
  ...repetition,
  time: 'Ώρα',
  clockOf: (places) => `Με την ώρα του τόπου όπου γίνεται: ${places}`,
  once: 'δεν επαναλαμβάνεται',
  byHand: 'με δικό της κανόνα',
  byHandStays:
    'Αυτόν τον κανόνα τον έγραψε κάποιος με το χέρι. Μένει όπως είναι, όσο δεν επιλέγετε κάτι άλλο παραπάνω.',
  startFirst: 'Δώστε πρώτα την έναρξη.',
  interval: {
    DAILY: 'Κάθε πόσες μέρες;',
    WEEKLY: 'Κάθε πόσες εβδομάδες;',
    MONTHLY: 'Κάθε πόσους μήνες;',
    YEARLY: 'Κάθε πόσα χρόνια;',
  },
  weekdays: 'Ποιες ημέρες της εβδομάδας;',
  day: 'Ποια ημέρα;',
  ends: 'Πότε σταματά η επανάληψη;',
  endings: { never: 'ποτέ', count: 'ύστερα από ορισμένες φορές', until: 'σε ορισμένη ημέρα' },
  howOften: 'Πόσες φορές συνολικά;',
  lastDay: 'Τελευταία ημέρα',
  times: (count) => `${count} ${count === 1 ? 'φορά' : 'φορές'} συνολικά`,
  until: (day) => `έως ${day.startsWith('1 ') ? `την 1η${day.slice(1)}` : `τις ${day}`}`,
  next: (days) => `Επόμενες ημερομηνίες: ${days}`,
  noneLeft: 'Όλες οι ημερομηνίες έχουν περάσει.',
  faults: {
    noTime: (field, allDay) =>
      `Στο πεδίο «${field}» λείπει η ώρα. Αν διαρκεί όλη την ημέρα, ενεργοποιήστε το «${allDay}».`,
    untilBeforeStart: 'Η επανάληψη σταματά πριν από την έναρξη.',
    noRule: (exceptions, repeat) =>
      `Το πεδίο «${exceptions}» ισχύει μόνο για εκδηλώσεις που επαναλαμβάνονται. Επιλέξτε κάτι στο πεδίο «${repeat}» ή διαγράψτε αυτές τις ημέρες.`,
    startNotInRule: (start, days) =>
      `Η ημέρα στο πεδίο «${start}» δεν ανήκει σε αυτή την επανάληψη.${days === '' ? '' : ` Οι πιο κοντινές ημέρες: ${days}.`} Αλλάξτε το ένα ή το άλλο.`,
    exceptionNotInRule: (days) =>
      `Αυτή την ημέρα η εκδήλωση δεν γίνεται έτσι κι αλλιώς. Οι πιο κοντινές ημέρες: ${days}.`,
  },
};
