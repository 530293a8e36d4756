import { type TimesWording } from './times.ts';

const single = {
  DAILY: 'her gün',
  WEEKLY: 'her hafta',
  MONTHLY: 'her ay',
  YEARLY: 'her yıl',
} as const;
const several = {
  DAILY: 'günde',
  WEEKLY: 'haftada',
  MONTHLY: 'ayda',
  YEARLY: 'yılda',
} as const;
const ordinals = ['', 'birinci', 'ikinci', 'üçüncü', 'dördüncü', 'beşinci'];
/** Without a date beside them, days and months are written small. */
const small = (name: string) => name.toLocaleLowerCase('tr');

export const tr: TimesWording = {
  time: 'Saat',
  clockOf: (places) => `Etkinliğin yapıldığı yerin saatiyle: ${places}`,
  repeats: { once: 'tekrarlanmaz', ...single },
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
  every: (unit, interval) => (interval === 1 ? single[unit] : `${interval} ${several[unit]} bir`),
  weekdays: 'Haftanın hangi günleri?',
  onWeekdays: (names, list) =>
    `${list(names.map(small))} ${names.length === 1 ? 'günü' : 'günleri'}`,
  day: 'Hangi gün?',
  onDate: (date) => (date === -1 ? 'ayın son günü' : `ayın ${date}. günü`),
  onDay: (day) => `${day} günü`,
  onNth: (nth, weekday, month) =>
    `${month === undefined ? 'ayın ' : `${small(month)} ayının `}${nth === -1 ? 'son' : ordinals[nth]} ${small(weekday)} günü`,
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
