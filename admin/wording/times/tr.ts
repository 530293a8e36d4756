import { tr as repetition } from '../../../src/i18n/repetition/tr.ts';
import { type TimesWording } from './times.ts';

export const tr: TimesWording = {
  ...repetition,
  time: 'Saat',
  clockOf: (places) => `Etkinliğin yapıldığı yerin saatiyle: ${places}`,
  once: 'tekrarlanmaz',
  byHand: 'özel bir kurala göre',
  byHandStays:
    'Bu kural elle yazılmış. Yukarıda başka bir şey seçmediğiniz sürece olduğu gibi kalır.',
  startFirst: 'Önce başlangıcı girin.',
  interval: {
    DAILY: 'Kaç günde bir?',
    WEEKLY: 'Kaç haftada bir?',
    MONTHLY: 'Kaç ayda bir?',
    YEARLY: 'Kaç yılda bir?',
  },
  weekdays: 'Haftanın hangi günleri?',
  day: 'Hangi gün?',
  ends: 'Tekrar ne zaman biter?',
  endings: {
    never: 'hiçbir zaman',
    count: 'belirli sayıda tekrardan sonra',
    until: 'belirli bir günde',
  },
  howOften: 'Toplam kaç kez?',
  lastDay: 'Son gün',
  times: (count) => `toplam ${count} kez`,
  until: (day) => `son gün: ${day}`,
  next: (days) => `Sonraki tarihler: ${days}`,
  noneLeft: 'Bütün tarihler geçti.',
  faults: {
    noTime: (field, allDay) =>
      `“${field}” için saat de gerekli. Etkinlik tüm gün sürüyorsa “${allDay}” seçeneğini açın.`,
    untilBeforeStart: 'Tekrar, başlangıçtan önce bitiyor.',
    noRule: (exceptions, repeat) =>
      `“${exceptions}” yalnızca tekrarlanan etkinlikler için geçerlidir. “${repeat}” alanında bir seçim yapın ya da bu günleri silin.`,
    startNotInRule: (start, days) =>
      `“${start}” alanındaki gün bu tekrara uymuyor.${days === '' ? '' : ` Uygun olan: ${days}.`} Günü ya da tekrarı değiştirin.`,
    exceptionNotInRule: (days) => `Etkinlik o gün zaten yapılmıyor. En yakın günler: ${days}.`,
  },
};
