import { pl as repetition } from '../../../src/i18n/repetition/pl.ts';
import { type TimesWording } from './times.ts';

export const pl: TimesWording = {
  ...repetition,
  time: 'Godzina',
  clockOf: (places) => `Według czasu miejsca wydarzenia: ${places}`,
  once: 'nie powtarza się',
  byHand: 'według własnej reguły',
  byHandStays:
    'Tę regułę ktoś wpisał ręcznie. Pozostanie bez zmian, dopóki powyżej nie zostanie wybrane coś innego.',
  startFirst: 'Najpierw prosimy podać początek.',
  interval: {
    DAILY: 'Co ile dni?',
    WEEKLY: 'Co ile tygodni?',
    MONTHLY: 'Co ile miesięcy?',
    YEARLY: 'Co ile lat?',
  },
  weekdays: 'W które dni tygodnia?',
  day: 'W którym dniu?',
  ends: 'Kiedy kończy się powtarzanie?',
  endings: { never: 'nigdy', count: 'po określonej liczbie terminów', until: 'w określonym dniu' },
  howOften: 'Ile razy łącznie?',
  lastDay: 'Ostatni dzień',
  times: (count) => `łącznie ${count} ${count === 1 ? 'raz' : 'razy'}`,
  until: (day) => `do ${day}`,
  next: (days) => `Najbliższe terminy: ${days}`,
  noneLeft: 'Wszystkie terminy już minęły.',
  faults: {
    noTime: (field, allDay) =>
      `W polu „${field}” brakuje godziny. Jeśli wydarzenie trwa cały dzień, prosimy włączyć „${allDay}”.`,
    untilBeforeStart: 'Powtarzanie kończy się przed początkiem wydarzenia.',
    noRule: (exceptions, repeat) =>
      `„${exceptions}” dotyczy tylko wydarzeń, które się powtarzają. Prosimy wybrać coś w polu „${repeat}” albo usunąć te dni.`,
    startNotInRule: (start, days) =>
      `Data w polu „${start}” nie pasuje do powtarzania.${days === '' ? '' : ` Najbliższe dni: ${days}.`} Prosimy zmienić jedno lub drugie.`,
    exceptionNotInRule: (days) =>
      `W tym dniu wydarzenie i tak się nie odbywa. Najbliższe dni: ${days}.`,
  },
};
