import { type UploadWording } from './uploads.ts';

export const pl: UploadWording = {
  pictureRefused: 'Tego zdjęcia nie można dodać w tej postaci',
  filmRefused: 'Tego filmu nie można dodać w tej postaci',
  heic: 'To zdjęcie z iPhone’a w formacie HEIC, a ta przeglądarka nie potrafi go odczytać. Są trzy sposoby. Można otworzyć redakcję w przeglądarce Safari. Można wysłać zdjęcie do siebie e-mailem: dojdzie jako JPEG. Można też na iPhonie wybrać Ustawienia › Aparat › Formaty › „Najbardziej zgodny”: nowe zdjęcia będą wtedy w formacie JPEG.',
  notAPicture:
    'Ten plik nie jest zdjęciem. Można dodać pliki JPEG, PNG, WebP, AVIF i GIF, ale nie SVG.',
  broken: 'Plik jest uszkodzony lub niekompletny. Prosimy wybrać to zdjęcie jeszcze raz albo inne.',
  tooMany: (most) =>
    `W jednym wpisie zmieści się najwyżej ${most} zdjęć i zdjęcie tytułowe. Prosimy usunąć tutaj niepotrzebne zdjęcia albo napisać drugi wpis.`,
  notAFilm:
    'Można dodać filmy w formacie MP4 lub WebM. Wszystkie inne, także MOV z iPhone’a, prosimy umieścić w serwisie PeerTube, YouTube lub Vimeo i podać tutaj ich adres.',
  filmUnclear:
    'Ten film jest uszkodzony albo zawiera dane, których nie da się usunąć, na przykład miejsce nagrania. Prosimy wybrać go jeszcze raz. Jeśli to nie pomoże, prosimy zapisać go na nowo w programie do montażu jako MP4, tylko z obrazem i dźwiękiem.',
  filmTooLarge: (megabytes) =>
    `Film ma ponad ${megabytes} MB. Prosimy go skrócić albo umieścić w serwisie PeerTube, YouTube lub Vimeo i podać tutaj jego adres.`,
  unreadable: {
    heading: 'Film nie ma jeszcze transkrypcji',
    explanation:
      'Kto nie słyszy lub nie widzi filmu, bez niej niczego się nie dowie. Dopóki jej nie ma, wpis pozostaje szkicem: wszystko zostanie zapisane, ale jeszcze nie opublikowane. Transkrypcję można dodać później w polu pod filmem, a potem wyłączyć „Szkic” i opublikować wpis.',
    saveAsDraft: 'Zapisz jako szkic',
    back: 'Wróć do tekstu',
    notSaved: 'Tekst nadal jest w formularzu.',
  },
};
