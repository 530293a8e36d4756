import { type UploadWording } from './uploads.ts';

export const de: UploadWording = {
  pictureRefused: 'Dieses Bild geht so nicht',
  filmRefused: 'Dieser Film geht so nicht',
  heic: 'Es ist ein HEIC-Foto vom iPhone, und dieser Browser kann es nicht lesen. Drei Wege führen weiter: Öffnen Sie die Redaktion in Safari. Oder schicken Sie sich das Foto per E-Mail: Es kommt als JPEG an. Oder stellen Sie das iPhone um, unter Einstellungen › Kamera › Formate › „Maximale Kompatibilität“: Neue Fotos sind dann JPEG.',
  notAPicture:
    'Die Datei ist kein Foto. Möglich sind JPEG, PNG, WebP, AVIF und GIF, aber nicht SVG.',
  broken:
    'Die Datei ist beschädigt oder unvollständig. Bitte wählen Sie das Foto noch einmal oder ein anderes.',
  tooMany: (most) =>
    `Mehr als ${most} Bilder und ein Titelbild gehören nicht zu einem Eintrag. Löschen Sie hier Bilder, die Sie nicht brauchen, oder schreiben Sie einen zweiten Eintrag.`,
  notAFilm:
    'Möglich sind Filme als MP4 oder WebM. Alles andere, auch MOV vom iPhone, stellen Sie bitte auf PeerTube, YouTube oder Vimeo und geben hier die Adresse an.',
  filmTooLarge: (megabytes) =>
    `Der Film ist größer als ${megabytes} MB. Bitte stellen Sie ihn auf PeerTube, YouTube oder Vimeo und geben hier die Adresse an, oder kürzen Sie ihn.`,
  unreadable: {
    heading: 'Der Film hat noch keine Abschrift',
    explanation:
      'Wer den Film nicht hören oder nicht sehen kann, erfährt sonst nichts davon. Bis die Abschrift da ist, bleibt der Eintrag ein Entwurf: Alles wird gespeichert, aber noch nicht veröffentlicht. Tragen Sie die Abschrift später im Feld unter dem Video ein, schalten Sie „Entwurf“ aus und speichern Sie noch einmal.',
    saveAsDraft: 'Als Entwurf speichern',
    back: 'Zurück zum Text',
    notSaved: 'Ihr Text steht weiter im Formular.',
  },
};
