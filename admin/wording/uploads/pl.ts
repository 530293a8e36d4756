import { type UploadWording } from './uploads.ts';

export const pl: UploadWording = {
  pictureRefused: 'Tego zdjęcia nie można dodać',
  filmRefused: 'Tego filmu nie można dodać',
  heic: 'To zdjęcie HEIC z iPhone’a, a ta przeglądarka nie potrafi go odczytać. Są trzy wyjścia: otworzyć redakcję w Safari. Albo wysłać zdjęcie do siebie e-mailem – dojdzie jako JPEG. Albo przestawić iPhone’a: Ustawienia › Aparat › Formaty › „Najbardziej zgodny” – nowe zdjęcia będą w formacie JPEG.',
  notAPicture: 'Ten plik nie jest zdjęciem. Można dodać JPEG, PNG, WebP, AVIF i GIF, ale nie SVG.',
  broken: 'Plik jest uszkodzony lub niekompletny. Proszę wybrać zdjęcie jeszcze raz albo inne.',
  tooMany: (most) =>
    `Jeden wpis może mieć najwyżej ${most} zdjęć i zdjęcie tytułowe. Można usunąć tutaj niepotrzebne zdjęcia albo napisać drugi wpis.`,
  notAFilm:
    'Można dodać filmy w formacie MP4 lub WebM. Wszystkie inne, także MOV z iPhone’a, proszę umieścić w serwisie PeerTube, YouTube lub Vimeo i podać tutaj adres.',
  filmTooLarge: (megabytes) =>
    `Film ma ponad ${megabytes} MB. Proszę umieścić go w serwisie PeerTube, YouTube lub Vimeo i podać tutaj adres albo go skrócić.`,
  unreadable: {
    heading: 'Film nie ma jeszcze transkrypcji',
    explanation:
      'Bez niej kto nie słyszy lub nie widzi filmu, niczego się z niego nie dowie. Dopóki jej nie ma, tekst pozostaje szkicem: wszystko zostanie zapisane, ale jeszcze nie opublikowane. Transkrypcję można dodać później w polu pod filmem, a potem wyłączyć „Szkic” i zapisać ponownie.',
    saveAsDraft: 'Zapisz jako szkic',
    back: 'Wróć do tekstu',
    notSaved: 'Tekst jest nadal w formularzu.',
  },
};
