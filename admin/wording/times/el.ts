import { type TimesWording } from './times.ts';

const single = {
  DAILY: 'κάθε μέρα',
  WEEKLY: 'κάθε εβδομάδα',
  MONTHLY: 'κάθε μήνα',
  YEARLY: 'κάθε χρόνο',
} as const;
const plural = { DAILY: 'μέρες', WEEKLY: 'εβδομάδες', MONTHLY: 'μήνες', YEARLY: 'χρόνια' } as const;
const ordinals = ['', 'πρώτ', 'δεύτερ', 'τρίτ', 'τέταρτ', 'πέμπτ'];

const onThe = (weekday: string) =>
  `${weekday === 'Σάββατο' ? 'το' : weekday === 'Δευτέρα' ? 'τη' : 'την'} ${weekday}`;

/** Saturday is neuter, the other days are feminine. */
const nthDay = (nth: number, weekday: string) => {
  const stem = nth === -1 ? 'τελευταί' : (ordinals[nth] ?? '');
  if (weekday === 'Σάββατο') return `το ${stem}ο ${weekday}`;
  // The article keeps its ν before vowels and κ, π, τ.
  const article = nth === 2 ? 'τη' : 'την';
  return `${article} ${stem}${nth === -1 ? 'α' : 'η'} ${weekday}`;
};

export const el: TimesWording = {
  time: 'Ώρα',
  clockOf: (places) => `Με την ώρα του τόπου όπου γίνεται: ${places}`,
  repeats: { once: 'δεν επαναλαμβάνεται', ...single },
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
  every: (unit, interval) => (interval === 1 ? single[unit] : `κάθε ${interval} ${plural[unit]}`),
  weekdays: 'Ποιες ημέρες της εβδομάδας;',
  onWeekdays: (names, list) => list(names.map(onThe)),
  day: 'Ποια ημέρα;',
  onDate: (date) =>
    date === -1
      ? 'την τελευταία ημέρα του μήνα'
      : date === 1
        ? 'την 1η του μήνα'
        : `στις ${date} του μήνα`,
  onDay: (day) => (day.startsWith('1 ') ? `την 1η${day.slice(1)}` : `στις ${day}`),
  onNth: (nth, weekday, month) =>
    `${nthDay(nth, weekday)}${month === undefined ? '' : ` του ${month}`}`,
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
