// What stands in the form on the guide's pictures: plainly an example, in every language.
import { type Locale } from '../../domain/locale.ts';

export interface Sample {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

export const samples: Readonly<Record<Locale, Sample>> = {
  de: {
    title: 'Beispiel: ein Tag am Fluss',
    summary: 'Zwei Klassen, ein Floß und sehr nasse Schuhe.',
    body: 'Um neun Uhr standen wir am Ufer. Niemand hatte an Handtücher gedacht.',
  },
  fr: {
    title: 'Exemple : une journée au bord de l’eau',
    summary: 'Deux classes, un radeau et des chaussures trempées.',
    body: 'À neuf heures, nous étions sur la rive. Personne n’avait pensé aux serviettes.',
  },
  pl: {
    title: 'Przykład: dzień nad rzeką',
    summary: 'Dwie klasy, jedna tratwa i bardzo mokre buty.',
    body: 'O dziewiątej staliśmy na brzegu. Nikt nie pomyślał o ręcznikach.',
  },
  tr: {
    title: 'Örnek: nehir kıyısında bir gün',
    summary: 'İki sınıf, bir sal ve sırılsıklam ayakkabılar.',
    body: 'Saat dokuzda kıyıdaydık. Havlu getirmek kimsenin aklına gelmemişti.',
  },
  el: {
    title: 'Παράδειγμα: μια μέρα στο ποτάμι',
    summary: 'Δύο τάξεις, μια σχεδία και πολύ βρεγμένα παπούτσια.',
    body: 'Στις εννέα ήμασταν στην όχθη. Κανείς δεν είχε σκεφτεί τις πετσέτες.',
  },
  pt: {
    title: 'Exemplo: um dia à beira-rio',
    summary: 'Duas turmas, uma jangada e sapatos encharcados.',
    body: 'Às nove horas estávamos na margem. Ninguém se tinha lembrado das toalhas.',
  },
};
