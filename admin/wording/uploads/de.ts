import { type UploadWording } from './uploads.ts';

export const de: UploadWording = {
  pictureRefused: 'Dieses Bild lässt sich so nicht verwenden',
  filmRefused: 'Dieser Film lässt sich so nicht verwenden',
  heic: 'Das ist ein HEIC-Foto vom iPhone, und dieser Browser kann es nicht lesen. Drei Wege führen weiter: Öffnen Sie die Redaktion in Safari. Oder schicken Sie sich das Foto per E-Mail: Dann kommt es als JPEG an. Oder wählen Sie am iPhone unter Einstellungen › Kamera › Formate „Maximale Kompatibilität“: Neue Fotos sind dann JPEG.',
  notAPicture:
    'Die Datei ist kein Foto. Möglich sind JPEG, PNG, WebP, AVIF und GIF, aber nicht SVG.',
  broken:
    'Die Datei ist beschädigt oder unvollständig. Bitte wählen Sie das Foto noch einmal oder ein anderes.',
  tooMany: (most) =>
    `Ein Eintrag hat Platz für ${most} Bilder und ein Titelbild. Löschen Sie hier Bilder, die Sie nicht brauchen, oder schreiben Sie einen zweiten Eintrag.`,
  notAFilm:
    'Möglich sind Filme als MP4 oder WebM. Alles andere, auch MOV vom iPhone, stellen Sie bitte auf PeerTube, YouTube oder Vimeo und geben hier die Adresse an.',
  filmUnclear:
    'Dieser Film ist beschädigt, oder es stecken Angaben darin, die sich nicht entfernen lassen, zum Beispiel der Ort der Aufnahme. Bitte wählen Sie ihn noch einmal. Hilft das nicht, speichern Sie ihn in einem Videoprogramm neu als MP4, nur mit Bild und Ton.',
  filmTooLarge: (megabytes) =>
    `Der Film ist größer als ${megabytes} MB. Bitte stellen Sie ihn auf PeerTube, YouTube oder Vimeo und geben hier die Adresse an, oder kürzen Sie ihn.`,
  unreadable: {
    heading: 'Der Film hat noch keine Abschrift',
    explanation:
      'Wer den Film nicht hören oder nicht sehen kann, erfährt sonst nichts davon. Bis die Abschrift da ist, bleibt der Eintrag ein Entwurf: Alles wird gespeichert, aber noch nicht veröffentlicht. Tragen Sie die Abschrift später im Feld unter dem Video ein, schalten Sie „Entwurf“ aus und veröffentlichen Sie dann.',
    saveAsDraft: 'Als Entwurf speichern',
    back: 'Zurück zum Text',
    notSaved: 'Ihr Text steht weiter im Formular.',
  },
};
