import { type StrategyWording } from './wording.ts';

export const pl: StrategyWording = {
  about: {
    title: 'Co to za tekst',
    text: 'W październiku 2022 roku Miasto Siegburg opisało w dokumencie „Produktstrategie” (strategia produktu), jak ma dalej wyglądać współpraca z miastami partnerskimi i w ramach patronatów. 25 października 2022 roku projekt trafił pod obrady komisji; późniejszej wersji nie znamy. Tutaj opowiadamy ten tekst własnymi słowami. W razie wątpliwości rozstrzyga niemiecki tekst miasta.',
  },
  sections: {
    partners: {
      title: 'Z kim związany jest Siegburg',
      text: 'Tekst zaczyna się od listy. Pokazuje ona stan z jesieni 2022 roku; od tego czasu sporo się zmieniło.',
    },
    goals: {
      title: 'Cele',
      text: 'Kierunek wyznacza pięć celów: pokój, lepszy podział pracy, więcej uczestników, współpraca i gęstsza sieć kontaktów.',
    },
    themes: {
      title: 'Tematy przewodnie',
      text: 'Cztery tematy mają wzmocnić partnerstwa. Można od nich odejść, jeśli wymaga tego sytuacja.',
    },
    formats: {
      title: 'Formy współpracy',
      text: 'Forma współpracy to sposób, by się spotkać, czegoś nauczyć albo zrobić coś razem. W tekście naliczyliśmy ich osiemnaście: jedne już istnieją, inne są życzeniem lub pomysłem.',
    },
    development: {
      title: 'Co dalej',
      text: 'Dwa fragmenty patrzą w przyszłość: jeden mówi o sieci partnerów, drugi o tym, co stanie się z obecnymi więziami.',
    },
    grants: {
      title: 'Dotacje',
      text: 'Trzy zasady mówią, jak mają zapadać decyzje o dotacjach. Jedną już wykonano, a jedna, jak podało miasto, przestała obowiązywać.',
    },
  },
  paragraphs: {
    'S.E': {
      title: 'Lista z 2022 roku',
      text: 'Jesienią 2022 roku tekst wymienia pięć miast partnerskich: Nogent-sur-Marne, Bolesławiec, Selçuk, Orestiadę i Guardę. Werder (Havel) figuruje jeszcze jako patronat z czasów przełomu przed zjednoczeniem Niemiec; dziś jest miastem partnerskim. Osobno wymienione są dwa patronaty: nad „Siegburger Kompanie”, czyli kompanią batalionu reprezentacyjnego, i nad okrętem „Siegburg” w Kilonii, nazywanym wtedy jeszcze trałowcem. Strategia ma wyjaśnić nowy kierunek i uczynić go mierzalnym, ale żadnych mierników nie podaje.',
    },
    'S.Z1': {
      title: 'Wzmacniać pokój od środka',
      text: 'Tam, gdzie partnerstwo żyje na co dzień, rośnie zaufanie, które wytrzymuje próby. Na nim ma się opierać pokój.',
    },
    'S.Z2': {
      title: 'Podzielić się pracą',
      text: 'Miasto nadal współpracuje ze stowarzyszeniem partnerskim Partnerschaftsverein Siegburg e.V. Wolontariusze i pracownicy urzędu mają ściślej działać razem, żeby nie wszystko zależało od pojedynczych osób, a czas poświęcany partnerstwom lepiej się rozkładał. Dzięki temu wolontariusze mają zachować siły i zapał.',
    },
    'S.Z3': {
      title: 'Więcej młodych, mniej barier językowych',
      text: 'Uczniowie i inni młodzi ludzie mają znów częściej brać udział. Dla dorosłych język ma być mniejszą przeszkodą: nikt nie powinien zostawać z boku tylko ze strachu przed obcym językiem.',
    },
    'S.Z4': {
      title: 'Połączyć miasta i gospodarkę',
      text: 'Miasta mają więcej robić razem. W przyszłości ma chodzić także o współpracę gospodarczą, zarówno z miastami partnerskimi, jak i w ramach patronatów.',
    },
    'S.Z5': {
      title: 'Połączyć partnerów między sobą',
      text: 'Krąg czterech miast: Nogent-sur-Marne, Bolesławiec, Siegburg i Zbaraż, w tekście nazwany „Ringpartnerschaft” (partnerstwo w kręgu), jest uznany za początek. Idea europejskiej więzi ma zyskać na znaczeniu. Tekst zaznacza przy tym wyraźnie, że więź z Selçukiem nie może na tym ucierpieć.',
    },
    'S.T1': {
      title: 'Szkoły i edukacja',
      text: 'Uczymy się przez całe życie, dlatego trzeba zaczynać tam, gdzie już dobrze idzie, na przykład podczas wyjazdów mieszkańców i wspólnych imprez. W najbliższych latach ma rosnąć przede wszystkim wymiana uczniów, młodzieży uczącej się zawodu i studentów. Przyjaźnie, o które szkoły dbają same, mają zachować swoje miejsce. Obok osobistego spotkania chodzi o dzielenie się wiedzą i poznawanie kultury drugiej strony.',
    },
    'S.T2': {
      title: 'Kultura',
      text: 'Wymiana między kulturami może być żywsza. Stowarzyszenia, które tworzą kulturę lub ją wspierają, są ważne dla życia miasta. Obok sprawdzonych form także one mogą ożywiać partnerstwa i umacniać więzi.',
    },
    'S.T3': {
      title: 'Współpraca gospodarcza i społeczna',
      text: 'Przyjaźń nie rodzi się z chęci wspierania gospodarki, ale dobre partnerstwo może także gospodarce otworzyć nowe drogi. Idea europejska obok pokoju i zaufania zawsze obiecywała też stabilną gospodarkę; miasto chce z tego skutku ubocznego wyraźniej korzystać. Miasta Europy mają podobne zadania: budowę mieszkań przy oszczędzaniu terenu, opiekę nad dziećmi, ochronę klimatu i transformację energetyczną. Mogą o tym wspólnie rozmawiać i działać w porozumieniu, aż po wspólne projekty finansowane przez UE; pomocne mogą być programy UE, państwa niemieckiego, krajów związkowych i prywatnych fundacji.',
    },
    'S.T4': {
      title: 'Spotkania',
      text: 'Na pierwszej znajomości nie powinno się skończyć, zwłaszcza w czasie wolnym, na przykład dzięki sportowi. Z partnerami położonymi daleko, jak Guarda, Selçuk, Orestiada i Bolesławiec, potrzebne są też rozwiązania cyfrowe, żeby więź była trwała. Zdaniem miasta młodych ludzi i rodziny przyciąga przede wszystkim dobra zabawa i to, czego się przy tym nauczą. Dotychczasowe więzi straży pożarnych, stowarzyszeń i sportowców mają odżyć albo dalej otrzymywać wsparcie.',
    },
    'S.TX': {
      title: 'Można odejść od tematów',
      text: 'Zależnie od sytuacji treści i formy współpracy mogą wykraczać poza cztery tematy przewodnie. O miejscach i poziomach nie ma w tym fragmencie mowy.',
    },
    'S.F0': {
      title: 'Kto może zacząć',
      text: 'Z pomysłem mogą wyjść stowarzyszenia, szkoły i firmy. Każda forma współpracy powinna objąć przynajmniej jeden z trzech poziomów wymiany: międzyludzki (A), naukę (B) lub praktykę (C).',
    },
    'S.FA': {
      title: 'Poziom A: międzyludzki',
      text: 'Tekst podaje tylko nazwę tego poziomu. Rozumiemy ją tak: ludzie spotykają się, na miejscu albo przed ekranem, i pozostają w kontakcie.',
    },
    'S.FB': {
      title: 'Poziom B: nauka',
      text: 'Tekst podaje tylko nazwę tego poziomu. Rozumiemy ją tak: ludzie uczą się od siebie nawzajem, na przykład języka, jakiejś dziedziny albo tego, jak wygląda codzienność gdzie indziej.',
    },
    'S.FC': {
      title: 'Poziom C: praktyka',
      text: 'Tekst podaje tylko nazwę tego poziomu. Rozumiemy ją tak: ludzie robią coś razem, w pracy, na scenie lub w projekcie.',
    },
    'S.F1': {
      title: 'Formy dla szkół i edukacji',
      text: 'Wymiany szkolne już istnieją. Żeby objąć więcej młodych ludzi, wsparcie mają otrzymać też nowe formy: rok wolontariatu społecznego („Freiwilliges Soziales Jahr”) w mieście partnerskim (poziomy B i C), szkolne tygodnie projektowe (B), formy cyfrowe (A), Erasmus (A, B i C) oraz Erasmus+ (A i B).',
    },
    'S.F2': {
      title: 'Formy dla kultury',
      text: 'Za zarządzanie kulturą odpowiadają zakłady miejskie „Stadtbetriebe”. Stowarzyszenia kulturalne mogą natomiast ściślej współpracować z miastami partnerskimi; na poszczególne projekty można wtedy przeznaczyć środki. Możliwa jest wymiana twórców i animatorów kultury oraz wydarzenia w kręgu, w których bierze udział kilka związanych ze sobą miast (w obu przypadkach poziom C).',
    },
    'S.F3': {
      title: 'Formy dla współpracy gospodarczej i społecznej',
      text: 'Wspólnych przedsięwzięć w gospodarce i kształceniu zawodowym jest dotąd niewiele. Mają rozwijać się ostrożnie, ale na solidnych podstawach. Możliwe są konferencje i spotkania fachowe (poziomy B i C), wymiana praktykantów i uczniów zawodu (B i C), pośrednictwo w roku wolontariatu społecznego (C) oraz wymiana między urzędami (B i C).',
    },
    'S.F4': {
      title: 'Formy dla spotkań',
      text: 'Nowe sposoby podróżowania mają zbliżyć ludzi połączonych partnerstwami i patronatami; wspólnie mają je wymyślić stowarzyszenie partnerskie, zainteresowani mieszkańcy i miasto. To, co się sprawdziło, jak wyjazdy sportowe i wyjazdy mieszkańców, nadal ma wsparcie. Mogą dojść blog i vlog (poziomy A i B), cyfrowy parlament młodzieży miast partnerskich (B) i wyjazdy rodzinne (A).',
    },
    'S.D1': {
      title: 'Rozwijać sieć',
      text: 'W 2022 roku Nogent-sur-Marne, Bolesławiec i Siegburg związały się ze Zbarażem w Ukrainie, miastem partnerskim Bolesławca. Tekst mówi o partnerstwie czterech miast lub partnerstwie w kręgu i widzi w nim przykład tego, co dobre partnerstwo potrafi udźwignąć i czym może się stać. Teraz pora na własne tematy i formy, żeby zbliżyć wszystkich partnerów. Podstawą jest deklaracja solidarności; miastem partnerskim Siegburga Zbaraż nie jest.',
    },
    'S.D2': {
      title: 'Najpierw wzmocnić to, co jest',
      text: 'Na początek Siegburg chce zachować, wzmocnić lub ożywić swoje partnerstwa i patronaty, a nowych oficjalnych nie zawierać. Patronaty nad batalionem reprezentacyjnym i okrętem (w 2022 roku nazywanym jeszcze trałowcem) mają być żywsze; wspólnie trzeba sprawdzić, co da się w nich poprawić lub powiązać z celami. W wypadku miasta Werder (Havel) należało szybko rozważyć, czy z patronatu może powstać partnerstwo miast. Tak się stało: od października 2025 roku Werder jest miastem partnerskim.',
    },
    'S.G1': {
      title: 'Miarą jest strategia',
      text: 'Każdy wniosek o dotację ma być najpierw oceniony pod kątem strategii. Potem decyduje komisja.',
    },
    'S.G2': {
      title: 'Wytyczne w sprawie dotacji',
      text: 'Tekst z 2022 roku zapowiada wytyczne w sprawie dotacji, nad którymi ma głosować komisja. Jak podało miasto, zrobiła to w marcu 2023 roku.',
    },
    'S.G3': {
      title: 'Kwoty poniżej 500 euro',
      text: 'Tekst z 2022 roku przewiduje: jeśli chodzi o mniej niż 500 euro, a projekt pasuje do strategii, urząd „Amt 01” może sam obiecać dotację, a potem pisemnie informuje o tym komisję. W marcu 2023 roku miasto podało, że komisja zniosła ten próg. Trzeba więc liczyć się z decyzją komisji; najlepiej zapytać miasto.',
    },
  },
  themes: {
    T1: {
      name: 'Szkoły i edukacja',
      explanation: 'Wymiana w szkole, nauce zawodu i na studiach, a także nauka w każdym wieku.',
    },
    T2: {
      name: 'Kultura',
      explanation: 'Stowarzyszenia i twórcy zbliżają miasta do siebie.',
    },
    T3: {
      name: 'Współpraca gospodarcza i społeczna',
      explanation: 'Praca, kształcenie zawodowe, urzędy i zadania wspólne wielu miastom.',
    },
    T4: {
      name: 'Spotkania',
      explanation: 'Poznać się i pozostać w kontakcie: w sporcie, w podróży, przed ekranem.',
    },
  },
  levels: {
    A: { name: 'międzyludzki', explanation: 'Ludzie się spotykają.' },
    B: { name: 'nauka', explanation: 'Ludzie uczą się od siebie nawzajem.' },
    C: { name: 'praktyka', explanation: 'Ludzie robią coś razem.' },
  },
  formats: {
    schulaustausch: {
      name: 'Wymiana szkolna',
      example:
        'Klasa z Siegburga mogłaby spędzić tydzień u rodzin w Bolesławcu, a rok później sama przyjąć gości.',
    },
    fsj: {
      name: 'Rok wolontariatu społecznego w mieście partnerskim',
      example: 'Po szkole ktoś mógłby przez rok pomagać w przedszkolu w Guardzie.',
    },
    projektwoche: {
      name: 'Szkolny tydzień projektowy',
      example:
        'Przez tydzień szkoła mogłaby porównywać ceramikę z Siegburga z bolesławiecką i podzielić się wynikami z klasą z Bolesławca.',
    },
    digital: {
      name: 'Forma cyfrowa',
      example:
        'Raz w miesiącu mieszkańcy Siegburga i Orestiady mogliby spotykać się przed ekranem i opowiadać o swojej codzienności.',
    },
    erasmus: {
      name: 'Erasmus',
      example: 'Studentka mogłaby spędzić semestr w Portugalii i przy okazji odkryć Guardę.',
    },
    erasmusplus: {
      name: 'Erasmus+',
      example:
        'Młodzi ludzie z Siegburga i Bolesławca mogliby zaplanować wspólne spotkanie i poprosić o środki z programu Erasmus+.',
    },
    kulturaustausch: {
      name: 'Wymiana twórców i animatorów kultury',
      example:
        'Dwa chóry, z Orestiady i z Siegburga, mogłyby przygotować program i zaśpiewać w obu miastach.',
    },
    ringveranstaltung: {
      name: 'Wydarzenie w kręgu',
      example:
        'Kilka miast partnerskich mogłoby tego samego dnia urządzić wydarzenie na ten sam temat i połączyć się przez wideo.',
    },
    fachtagung: {
      name: 'Spotkanie fachowe lub konferencja',
      example:
        'Specjaliści z kilku ratuszy mogliby zastanowić się, jak budować mieszkania, nie zajmując dużo terenu.',
    },
    'praktikum-azubi': {
      name: 'Wymiana praktykantów i uczniów zawodu',
      example:
        'Uczeń zawodu mógłby przez trzy tygodnie pracować w warsztacie ceramicznym w Bolesławcu.',
    },
    'fsj-vermittlung': {
      name: 'Pośrednictwo w roku wolontariatu społecznego',
      example:
        'Punkt kontaktowy mógłby pomagać młodym ludziom w szukaniu miejsca na rok wolontariatu w mieście partnerskim.',
    },
    verwaltungsaustausch: {
      name: 'Wymiana między urzędami',
      example:
        'Pracownica ratusza w Siegburgu mogłaby przez tydzień pracować z koleżankami i kolegami w mieście Werder (Havel).',
    },
    tourformat: {
      name: 'Nowy sposób podróżowania',
      example: 'Grupa mogłaby pojechać do Nogent-sur-Marne na rowerach zamiast autokarem.',
    },
    sportfahrt: {
      name: 'Wyjazd sportowy',
      example: 'Klub mógłby zabrać swoją drużynę na turniej do Guardy.',
    },
    buergerfahrt: {
      name: 'Wyjazd mieszkańców',
      example:
        'Mieszkańcy mogliby spędzić długi weekend w mieście Werder (Havel) i poznać ludzi, z którymi spotkają się znowu za rok.',
    },
    blogvlog: {
      name: 'Blog i vlog',
      example: 'Młodzi ludzie mogliby opowiedzieć o wyjeździe w tekstach i krótkich filmach.',
    },
    jugenddigitalparlament: {
      name: 'Europejski cyfrowy parlament młodzieży',
      example:
        'Młodzi ludzie z kilku miast partnerskich mogliby naradzać się w sieci nad sprawą, która dotyczy ich wszystkich.',
    },
    familienfahrt: {
      name: 'Wyjazd rodzinny',
      example: 'Kilka rodzin mogłoby pojechać w wakacje do Selçuku i spotkać tam inne rodziny.',
    },
  },
  standings: {
    practised: 'Według strategii już istnieje.',
    'to-be-supported': 'Według strategii ma otrzymać wsparcie.',
    conceivable: 'Strategia widzi taką możliwość.',
    possible: 'Według strategii może pojawić się dodatkowo.',
    'to-be-developed': 'Według strategii trzeba to dopiero opracować.',
    continued: 'Według strategii już istnieje i nadal ma mieć wsparcie.',
  },
  developments: {
    'solidarity-declaration':
      'Bolesławiec, Nogent-sur-Marne, Siegburg, Pirna, Acuto i Vallecorsa podpisały deklarację solidarności ze Zbarażem. Komunikaty miasta nie są zgodne: raz mowa o sobocie 20 sierpnia, raz o 21 sierpnia; w październiku 2022 roku mówi się już tylko o czterech miastach: Bolesławcu, Nogent-sur-Marne, Siegburgu i Zbarażu.',
    'bus-for-zbarazh':
      'Bolesławiec przekazał Zbarażowi autobus; pojechały z nim także dary z Siegburga.',
    'grant-guideline':
      'Komisja przyjęła wytyczne w sprawie dotacji w zmienionej wersji: zniknął próg 500 euro, a także wymóg, by młodzież stanowiła ponad 50 procent. Udział młodych ludzi ma jednak szczególnie liczyć się przy ocenie. Tekstu wytycznych nie mamy.',
    'grant-share':
      'Miasto podało, że może pokryć do 75 procent kosztów, zarówno spotkań na miejscu, jak i przed ekranem; wniosek można było złożyć bez formularza, e-mailem. O tym, co obowiązuje dziś, informuje miasto.',
    'selcuk-renewed':
      'Siegburg i Selçuk świętowały 30 lat partnerstwa i odnowiły swoje przyrzeczenie. Miasto liczy od 1993 roku; gazeta General-Anzeiger podaje rok 1994.',
    'more-youth-projects': 'Komisja poprosiła o więcej projektów z udziałem młodych ludzi.',
    'boat-project': 'Komisja jednomyślnie opowiedziała się za projektem z okrętem pod patronatem.',
    'nogent-sixty-years':
      'Siegburg i Nogent-sur-Marne świętowały 60 lat partnerstwa; akt nosi datę 13 czerwca 1964 roku.',
    'boat-not-a-minesweeper':
      'W jednym z komunikatów miasto nazywa „Siegburg” po prostu okrętem pod patronatem. Bundeswehra na stronie bez daty zalicza go już nie do trałowców, lecz do okrętów rekrutacyjnych i dowodzenia.',
    'werder-partner-town':
      'W miejscu pamięci Marienborn Siegburg i Werder (Havel) podpisały akt partnerstwa. Od tego dnia Werder jest szóstym miastem partnerskim.',
    'guarda-renewed': 'W czterdziestym roku partnerstwa Siegburg i Guarda odnowiły jego akt.',
  },
  statuses: {
    'in-force':
      'Tak mówi tekst z października 2022 roku. Nic nam nie wiadomo o tym, by miasto odstąpiło od tego punktu.',
    'reported-superseded':
      'Nieaktualne: jak podało miasto, ten punkt już nie obowiązuje. O to, co obowiązuje dziś, najlepiej zapytać miasto.',
    done: 'Wykonane: jak podało miasto, tę zapowiedź już zrealizowano.',
  },
};
