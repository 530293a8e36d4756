import { type SafetyWording } from './safety.ts';

export const pl: SafetyWording = {
  rescue: {
    heading: 'Niezapisany tekst',
    explanation: 'Ostatnim razem ten tekst nie został zapisany. Nadal tu jest.',
    untitled: 'Bez tytułu',
    isNew: 'nowy',
    setAside: 'odłożony',
    takeBack: 'Przywróć',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    notCopied:
      'Przeglądarka nie pozwoliła skopiować tekstu. Prosimy pobrać go jako plik albo zaznaczyć ręcznie.',
    download: 'Pobierz jako plik tekstowy',
    throwAway: 'Wyrzuć',
    reallyThrowAway: 'Na pewno wyrzucić?',
    hide: 'Później',
    show: (count) => `Niezapisany tekst (${count})`,
    notKept:
      'Ta przeglądarka nie przechowuje niezapisanego tekstu (okno prywatne?). Prosimy często zapisywać.',
  },
  clash: {
    heading: 'W międzyczasie ktoś inny zapisał zmiany',
    explanation:
      'W trakcie pisania ktoś zmienił ten sam fragment. Nic jeszcze nie zostało nadpisane. Która wersja ma zostać?',
    mine: 'Moja wersja',
    theirs: 'Druga wersja',
    empty: '(puste)',
    allLanguages: 'Dane wspólne dla wszystkich języków',
    keepMine: 'Zapisz moją wersję',
    keepTheirs: 'Zostaw drugą wersję',
    copyMine: 'Skopiuj mój tekst',
    back: 'Jeszcze nie zapisuj',
    notSaved: 'Tekst nadal jest w formularzu.',
    notSetAside:
      'Ta przeglądarka nie może odłożyć tekstu. Dlatego nic nie zostało zapisane, a tekst nadal jest w formularzu. Prosimy zapisać jeszcze raz, wybrać „Skopiuj mój tekst” i zachować go w innym miejscu, a potem odświeżyć stronę, żeby zobaczyć drugą wersję.',
  },
  language: {
    heading: 'Czy to właściwy język?',
    question: (pane, looksLike) =>
      `Tekst w części „${pane}” wygląda na napisany w innym języku: ${looksLike}. Czy tak ma być?`,
    save: 'Tak, zapisz',
    back: 'Nie, wróć do tekstu',
    notSaved: 'Tekst nadal jest w formularzu.',
  },
  faults: {
    notADay: (field) => `W polu „${field}” nie ma prawidłowej daty.`,
    notAnAddress: (field) => `W polu „${field}” musi być adres zaczynający się od https://.`,
    endsBeforeStart: (end, start) => `„${end}” przypada wcześniej niż „${start}”.`,
    notBetween: (field, min, max) => `W polu „${field}” musi być liczba od ${min} do ${max}.`,
    undescribed: 'Zdjęcie w tekście nie ma jeszcze opisu.',
  },
  entry: {
    open: 'Adres, języki, usuwanie…',
    saveFirst: 'Prosimy najpierw zapisać: w formularzu jest niezapisany tekst.',
    address: 'Adres na stronie',
    addressHint: 'Stary adres nadal będzie prowadził tutaj.',
    change: 'Zmień adres',
    addressFixed: 'Tego adresu nie można zmienić.',
    addressEmpty: 'Adres musi mieć co najmniej jedną literę lub cyfrę.',
    addressTaken: (slug) => `Adres „${slug}” jest już zajęty.`,
    onSite: 'Widoczny na stronie',
    offSite: 'Nie ma go na stronie w żadnym języku',
    takeOff: 'Zdejmij ze strony',
    putBack: 'Przywróć na stronę',
    takeOffHint: 'Nic nie zostanie usunięte: tekst zostaje tutaj jako szkic.',
    whichBack: 'Które wersje są gotowe i mają się pojawić na stronie?',
    versions: 'Wersje językowe',
    originalMark: 'napisana jako pierwsza',
    draftMark: 'szkic',
    deleteVersion: 'Usuń tę wersję',
    reallyDelete: 'Na pewno usunąć?',
    makeOriginal: 'Ustaw jako pierwszą wersję',
    originalStays:
      'Wersji napisanej jako pierwsza nie można usunąć, dopóki są tłumaczenia. Najpierw trzeba ustawić inną jako pierwszą albo zdjąć całość ze strony.',
    lastStays: 'Ostatnią wersję usuwa się przyciskiem „Usuń” na górze formularza.',
    notDeleted: (original, others) =>
      `Ten tekst napisano najpierw w tym języku: ${original}. Są też wersje: ${others}. W oknie „Adres, języki, usuwanie…” można zdjąć go ze strony albo usuwać wersje pojedynczo.`,
    close: 'Zamknij',
    failed: (reason) => `Nie udało się. ${reason}`,
  },
  trouble: {
    signedOut:
      'Trzeba zalogować się ponownie. Tekst jest bezpieczny w tej przeglądarce: prosimy wylogować się w prawym górnym rogu i zalogować jeszcze raz, wtedy będzie można go przywrócić.',
    unreachable:
      'Brak połączenia. Tekst nadal jest w formularzu i jest bezpieczny w tej przeglądarce. Prosimy zapisać ponownie, gdy internet znów zadziała.',
    tooMuch:
      'To za dużo naraz: zdjęcia i filmy są razem większe, niż przyjmuje serwer. Tekst nadal jest w formularzu. Prosimy usunąć część filmów lub zdjęć, zapisać, a potem dodać pozostałe pojedynczo.',
    gone: 'Tego wpisu już tu nie ma: ktoś w międzyczasie zmienił jego adres, opublikował go albo usunął. Tekst nadal jest w formularzu. Prosimy skopiować to, co zostało napisane, i otworzyć wpis ponownie z listy.',
  },
};
