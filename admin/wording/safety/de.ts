import { type SafetyWording } from './safety.ts';

export const de: SafetyWording = {
  rescue: {
    heading: 'Nicht gespeicherter Text',
    explanation: 'Beim letzten Mal wurde dieser Text nicht gespeichert. Er ist noch da.',
    untitled: 'Ohne Titel',
    isNew: 'neu',
    setAside: 'zur Seite gelegt',
    takeBack: 'Zurückholen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    notCopied:
      'Der Browser lässt das Kopieren nicht zu. Sichern Sie den Text als Datei, oder markieren Sie ihn von Hand.',
    download: 'Als Textdatei sichern',
    throwAway: 'Wegwerfen',
    reallyThrowAway: 'Wirklich wegwerfen?',
    hide: 'Später',
    show: (count) => `Nicht gespeicherter Text (${count})`,
    notKept:
      'Dieser Browser bewahrt keinen ungespeicherten Text auf (privates Fenster?). Bitte oft speichern.',
  },
  clash: {
    heading: 'Inzwischen hat jemand anderes gespeichert',
    explanation:
      'Während Sie geschrieben haben, hat jemand dieselbe Stelle geändert. Es ist noch nichts überschrieben. Welche Fassung soll gelten?',
    mine: 'Ihre Fassung',
    theirs: 'Die andere Fassung',
    empty: '(leer)',
    allLanguages: 'Angaben für alle Sprachen',
    keepMine: 'Meine Fassung speichern',
    keepTheirs: 'Die andere Fassung behalten',
    copyMine: 'Meinen Text kopieren',
    back: 'Noch nicht speichern',
    notSaved: 'Ihr Text steht weiter im Formular.',
    notSetAside:
      'Dieser Browser kann Ihren Text nicht zur Seite legen. Deshalb ist nichts gespeichert, und Ihr Text steht weiter im Formular. Speichern Sie noch einmal, wählen Sie „Meinen Text kopieren“ und bewahren Sie ihn anderswo auf. Laden Sie danach die Seite neu, um die andere Fassung zu sehen.',
  },
  language: {
    heading: 'Stimmt die Sprache?',
    question: (pane, looksLike) =>
      `Der Text im Feld für ${pane} sieht aus wie ${looksLike}. Ist das so gewollt?`,
    save: 'Ja, so speichern',
    back: 'Nein, zurück zum Text',
    notSaved: 'Ihr Text steht weiter im Formular.',
  },
  faults: {
    notADay: (field) => `„${field}“ ist kein gültiges Datum.`,
    notAnAddress: (field) => `„${field}“ muss eine Adresse sein, die mit https:// beginnt.`,
    endsBeforeStart: (end, start) => `„${end}“ liegt vor „${start}“.`,
    notBetween: (field, min, max) => `„${field}“ muss eine Zahl von ${min} bis ${max} sein.`,
    undescribed: 'Ein Bild im Text hat noch keine Beschreibung.',
  },
  entry: {
    open: 'Adresse, Sprachen, Löschen …',
    saveFirst: 'Bitte zuerst speichern: Im Formular steht noch etwas Ungespeichertes.',
    address: 'Adresse auf der Website',
    addressHint: 'Die alte Adresse führt weiterhin hierher.',
    change: 'Adresse ändern',
    addressFixed: 'Diese Adresse steht fest.',
    addressEmpty: 'Die Adresse braucht mindestens einen Buchstaben oder eine Ziffer.',
    addressTaken: (slug) => `„${slug}“ ist schon vergeben.`,
    onSite: 'Steht auf der Website',
    offSite: 'Steht in keiner Sprache auf der Website',
    takeOff: 'Von der Website nehmen',
    putBack: 'Wieder auf die Website stellen',
    takeOffHint: 'Nichts wird gelöscht: Der Eintrag bleibt hier als Entwurf.',
    whichBack: 'Welche Sprachfassungen sind fertig und sollen auf die Website?',
    versions: 'Sprachfassungen',
    originalMark: 'zuerst geschrieben',
    draftMark: 'Entwurf',
    deleteVersion: 'Diese Fassung löschen',
    reallyDelete: 'Wirklich löschen?',
    makeOriginal: 'Zur ersten Fassung machen',
    originalStays:
      'Die zuerst geschriebene Fassung kann nicht gelöscht werden, solange es Übersetzungen gibt. Machen Sie zuvor eine andere zur ersten, oder nehmen Sie den Eintrag von der Website.',
    lastStays: 'Die letzte Fassung löschen Sie mit „Löschen“ oben im Formular.',
    notDeleted: (original, others) =>
      `Der Eintrag wurde zuerst in dieser Sprache geschrieben: ${original}. Er hat auch diese Fassungen: ${others}. Unter „Adresse, Sprachen, Löschen …“ können Sie ihn von der Website nehmen oder Fassungen einzeln löschen.`,
    close: 'Schließen',
    failed: (reason) => `Das hat nicht geklappt. ${reason}`,
  },
  trouble: {
    signedOut:
      'Sie sind nicht mehr angemeldet. Ihr Text bleibt in diesem Browser erhalten: Melden Sie sich oben rechts ab und wieder an, dann können Sie ihn zurückholen.',
    unreachable:
      'Es gibt keine Verbindung. Ihr Text steht weiter im Formular und bleibt in diesem Browser erhalten. Speichern Sie noch einmal, sobald das Internet wieder da ist.',
    tooMuch:
      'Das ist zu viel auf einmal: Bilder und Filme dürfen zusammen nicht größer sein, als der Server annimmt. Ihr Text steht weiter im Formular. Nehmen Sie Filme oder Bilder heraus, speichern Sie, und fügen Sie die übrigen danach einzeln hinzu.',
    gone: 'Diesen Eintrag gibt es hier nicht mehr: Jemand hat ihm inzwischen eine andere Adresse gegeben, ihn veröffentlicht oder gelöscht. Ihr Text steht weiter im Formular. Kopieren Sie, was Sie geschrieben haben, und öffnen Sie den Eintrag neu aus der Liste.',
  },
};
