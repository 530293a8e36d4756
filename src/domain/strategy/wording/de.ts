import { type StrategyWording } from './wording.ts';

export const de: StrategyWording = {
  about: {
    title: 'Was das für ein Text ist',
    text: 'Mit der „Produktstrategie“ hat die Stadtverwaltung im Oktober 2022 aufgeschrieben, wie die Arbeit mit Partnerstädten und Patenschaften weitergehen soll. Am 25. Oktober 2022 kam der Entwurf in den Ausschuss; eine spätere Fassung kennen wir nicht. Hier steht er in unseren eigenen Worten. Im Zweifel gilt der Wortlaut der Stadt.',
  },
  sections: {
    partners: {
      title: 'Mit wem Siegburg verbunden ist',
      text: 'Am Anfang des Textes steht eine Liste. Sie zeigt den Stand vom Herbst 2022; seither hat sich einiges geändert.',
    },
    goals: {
      title: 'Ziele',
      text: 'Fünf Ziele geben die Richtung vor: Frieden, besser verteilte Arbeit, mehr Mitwirkende, Zusammenarbeit und ein dichteres Netz.',
    },
    themes: {
      title: 'Themenschwerpunkte',
      text: 'Vier Themen sollen die Partnerschaften stärken. Abweichen ist erlaubt, wenn die Lage es verlangt.',
    },
    formats: {
      title: 'Formate',
      text: 'Ein Format ist eine Art, sich zu treffen, zu lernen oder gemeinsam etwas zu tun. Wir zählen achtzehn im Text: Manche gibt es schon, andere sind Wünsche oder Ideen.',
    },
    development: {
      title: 'Wie es weitergehen kann',
      text: 'Zwei Stellen blicken nach vorn: auf das Netz der Partner und auf die Frage, was aus den bestehenden Verbindungen wird.',
    },
    grants: {
      title: 'Zuschüsse',
      text: 'Drei Regeln sagen, wie über Zuschüsse entschieden werden soll. Eine ist inzwischen erledigt, eine gilt nach einem Bericht der Stadt nicht mehr.',
    },
  },
  paragraphs: {
    'S.E': {
      title: 'Die Liste von 2022',
      text: 'Im Herbst 2022 zählt der Text fünf Partnerstädte: Nogent-sur-Marne, Bolesławiec (Bunzlau), Selçuk, Orestiada und Guarda. Werder (Havel) führt er noch als Patenschaft aus der Wendezeit; heute ist es Partnerstadt. Getrennt davon nennt er zwei weitere Patenschaften: eine gilt der Siegburger Kompanie vom Wachbataillon, die andere dem Patenboot „Siegburg“ in Kiel, damals noch als Minensuchboot bezeichnet. Die Strategie soll die neue Ausrichtung erklären und messbar machen; Messgrößen nennt sie nicht.',
    },
    'S.Z1': {
      title: 'Den Frieden von innen stärken',
      text: 'Wo Partnerschaften gelebt werden, wächst ein Vertrauen, das etwas aushält. Darauf soll der Frieden bauen können.',
    },
    'S.Z2': {
      title: 'Auf mehr Schultern verteilen',
      text: 'Die Stadt arbeitet weiter mit dem Partnerschaftsverein Siegburg e.V. zusammen. Ehrenamtliche und Beschäftigte der Stadt sollen enger zusammenwirken, damit nicht alles an einzelnen Personen hängt und sich die Zeit für die Partnerschaften besser verteilt. So sollen der Einsatz und die Freude der Ehrenamtlichen erhalten bleiben.',
    },
    'S.Z3': {
      title: 'Mehr junge Menschen, weniger Sprachhürden',
      text: 'Schülerinnen, Schüler und andere Jugendliche sollen wieder stärker mitmachen. Für Erwachsene soll die Sprache eine kleinere Hürde sein: Niemand soll fernbleiben, nur weil eine fremde Sprache Respekt einflößt.',
    },
    'S.Z4': {
      title: 'Wirtschaft und Städte zusammenbringen',
      text: 'Die Städte sollen mehr gemeinsam tun. Künftig soll es dabei auch um wirtschaftliche Zusammenarbeit gehen, mit den Partnerstädten ebenso wie in den Patenschaften.',
    },
    'S.Z5': {
      title: 'Die Partner untereinander verbinden',
      text: 'Der Ring der vier Städte Nogent-sur-Marne, Bolesławiec (Bunzlau), Siegburg und Sbarasch, im Text „Ringpartnerschaft“ genannt, gilt als ein Anfang. Der Gedanke einer europäischen Verbindung soll mehr Gewicht bekommen. Die Bindung an Selçuk darf darunter ausdrücklich nicht leiden.',
    },
    'S.T1': {
      title: 'Schulen und Bildung',
      text: 'Lernen hört nie auf; deshalb soll die Arbeit dort anknüpfen, wo es schon gut läuft, etwa bei Bürgerreisen und Veranstaltungen. In den kommenden Jahren soll vor allem der Austausch von Schülerinnen und Schülern, von Auszubildenden und Studierenden wachsen. Freundschaften, die Schulen selbst pflegen, sollen ihren Platz behalten. Neben der persönlichen Begegnung geht es darum, Wissen zu teilen und die Kultur der anderen kennenzulernen.',
    },
    'S.T2': {
      title: 'Kultur',
      text: 'Beim Austausch zwischen den Kulturen ist mehr möglich. Vereine, die selbst Kultur machen oder sie fördern, sind wichtig für das Leben in der Stadt. Neben den bewährten Formaten können auch sie die Partnerschaften beleben und festigen.',
    },
    'S.T3': {
      title: 'Wirtschaftliches und soziales Miteinander',
      text: 'Freundschaft entsteht nicht aus dem Wunsch, die Wirtschaft zu fördern; eine gute Partnerschaft kann ihr aber Wege öffnen. Zur europäischen Idee gehörte neben Frieden und Vertrauen immer auch die Aussicht auf stabile wirtschaftliche Verhältnisse, und diesen Nebeneffekt will die Stadt künftig deutlicher nutzen. Viele Aufgaben haben Europas Städte gemeinsam: Wohnungen auf knapper Fläche, Kinderbetreuung, Klimaschutz und Energiewende. Darüber können die Partner beraten und sich abstimmen, bis hin zu gemeinsamen Projekten mit EU-Mitteln; helfen können Programme der EU, des Bundes, der Länder und privater Stiftungen.',
    },
    'S.T4': {
      title: 'Begegnung',
      text: 'Aus dem ersten Kennenlernen soll mehr werden, besonders in der Freizeit, etwa beim Sport. Bei weit entfernten Partnern wie Guarda, Selçuk, Orestiada und Bolesławiec (Bunzlau) braucht es dafür auch digitale Wege, damit die Verbindung hält. Junge Menschen und Familien gewinnt man nach Ansicht der Stadt vor allem mit Spaß und mit dem, was sie dabei lernen. Was Feuerwehren, Vereine und Sportgruppen schon verbunden hat, soll neuen Schwung bekommen oder weiter Unterstützung finden.',
    },
    'S.TX': {
      title: 'Abweichen ist möglich',
      text: 'Je nach Lage dürfen Inhalte und Formate auch außerhalb der vier Themenschwerpunkte liegen. Über Orte und Ebenen sagt diese Stelle nichts.',
    },
    'S.F0': {
      title: 'Wer den Anstoß geben kann',
      text: 'Vereine, Schulen und Betriebe können ein Format anstoßen. Jedes soll wenigstens eine von drei Ebenen des Austauschs erreichen: die zwischenmenschliche (A), die lernende (B) oder die praktische (C).',
    },
    'S.FA': {
      title: 'Ebene A: zwischenmenschlich',
      text: 'Der Text gibt dieser Ebene nur einen Namen. Wir verstehen darunter: Menschen begegnen einander, vor Ort oder am Bildschirm, und bleiben in Verbindung.',
    },
    'S.FB': {
      title: 'Ebene B: lernend',
      text: 'Der Text gibt dieser Ebene nur einen Namen. Wir verstehen darunter: Menschen lernen voneinander, zum Beispiel eine Sprache, ein Fach oder wie der Alltag anderswo aussieht.',
    },
    'S.FC': {
      title: 'Ebene C: praktisch',
      text: 'Der Text gibt dieser Ebene nur einen Namen. Wir verstehen darunter: Menschen packen gemeinsam etwas an, bei der Arbeit, auf der Bühne oder in einem Projekt.',
    },
    'S.F1': {
      title: 'Formate für Schulen und Bildung',
      text: 'Schulaustausche gibt es schon. Damit mehr junge Menschen dabei sind, sollen auch neue Formate unterstützt werden: ein Freiwilliges Soziales Jahr in einer Partnerstadt (Ebenen B und C), Projektwochen an Schulen (B), digitale Formate (A), Erasmus (A, B und C) und Erasmus+ (A und B).',
    },
    'S.F2': {
      title: 'Formate für die Kultur',
      text: 'Das Kulturmanagement ist Sache der Stadtbetriebe. Kulturvereine könnten enger mit den Partnerstädten zusammenarbeiten; für einzelne Projekte kann es dann auch Mittel geben. Denkbar sind ein Austausch von Kulturschaffenden und Ringveranstaltungen, an denen mehrere verbundene Städte teilnehmen (beides Ebene C).',
    },
    'S.F3': {
      title: 'Formate für Wirtschaft und Zusammenleben',
      text: 'Gemeinsame Vorhaben in Wirtschaft und Ausbildung gibt es bisher nur wenige. Sie sollen behutsam aufgebaut werden und trotzdem tragfähig sein. Denkbar sind Fachtagungen und Konferenzen (Ebenen B und C), ein Austausch für Praktikum und Ausbildung (B und C), die Vermittlung von Freiwilligen Sozialen Jahren (C) und ein Austausch zwischen Verwaltungen (B und C).',
    },
    'S.F4': {
      title: 'Formate für die Begegnung',
      text: 'Der Partnerschaftsverein, interessierte Bürgerinnen und Bürger und die Stadt sollen gemeinsam neue Arten zu reisen entwickeln, die die Menschen in den Partnerstädten und Patenschaften enger verbinden. Was sich bewährt hat, etwa Sport- und Bürgerfahrten, wird weiter unterstützt. Hinzukommen können Blog und Vlog (Ebenen A und B), ein digitales Jugendparlament der Partnerstädte (B) und Fahrten für Familien (A).',
    },
    'S.D1': {
      title: 'Das Netz weiterknüpfen',
      text: '2022 haben sich Nogent-sur-Marne, Bolesławiec (Bunzlau) und Siegburg mit Sbarasch in der Ukraine verbunden, das eine Partnerstadt von Bolesławiec ist. Der Text nennt das Vierer- oder Ringpartnerschaft und sieht darin ein Beispiel dafür, was eine gute Partnerschaft trägt und was aus ihr werden kann. Mit eigenen Themen und Formaten soll es weitergehen, damit alle Partner enger zusammenfinden. Grundlage ist eine Solidaritätserklärung; eine Partnerstadt Siegburgs ist Sbarasch nicht.',
    },
    'S.D2': {
      title: 'Erst stärken, was da ist',
      text: 'Zunächst will Siegburg seine Partnerschaften und Patenschaften behalten, stärken oder neu beleben und keine weiteren offiziell schließen. Die Patenschaften mit dem Wachbataillon und dem Patenboot (2022 noch als Minensuchboot bezeichnet) sollen enger werden; gemeinsam soll geprüft werden, was sich an ihnen verbessern oder mit den Zielen verknüpfen lässt. Bei Werder (Havel) sollte bald geklärt werden, ob aus der Patenschaft eine Städtepartnerschaft wird. Das ist geschehen: Seit Oktober 2025 ist Werder Partnerstadt.',
    },
    'S.G1': {
      title: 'An der Strategie gemessen',
      text: 'Anträge auf Zuschüsse sollen zuerst danach beurteilt werden, wie sie zur Strategie passen. Dann entscheidet der Ausschuss.',
    },
    'S.G2': {
      title: 'Eine Richtlinie für Zuschüsse',
      text: 'Der Text von 2022 kündigt eine Zuschussrichtlinie an, über die der Ausschuss beschließen soll. Nach einem Bericht der Stadt hat er das im März 2023 getan.',
    },
    'S.G3': {
      title: 'Beträge unter 500 Euro',
      text: 'Der Text von 2022 sieht vor: Geht es um weniger als 500 Euro und passt das Vorhaben zur Strategie, kann Amt 01 den Zuschuss allein zusagen und berichtet dem Ausschuss danach schriftlich. Im März 2023 berichtete die Stadt, dass der Ausschuss diese Grenze gestrichen hat. Rechnen Sie deshalb mit einer Entscheidung des Ausschusses und fragen Sie bei der Stadt nach.',
    },
  },
  themes: {
    T1: {
      name: 'Schulen und Bildung',
      explanation: 'Austausch in Schule, Ausbildung und Studium sowie Lernen in jedem Alter.',
    },
    T2: {
      name: 'Kultur',
      explanation: 'Vereine und Kulturschaffende bringen die Städte einander näher.',
    },
    T3: {
      name: 'Wirtschaftliches und soziales Miteinander',
      explanation: 'Arbeit, Ausbildung, Verwaltung und Aufgaben, die viele Städte gemeinsam haben.',
    },
    T4: {
      name: 'Begegnung',
      explanation:
        'Sich kennenlernen und verbunden bleiben: beim Sport, auf Reisen, am Bildschirm.',
    },
  },
  levels: {
    A: { name: 'zwischenmenschlich', explanation: 'Menschen begegnen einander.' },
    B: { name: 'lernend', explanation: 'Menschen lernen voneinander.' },
    C: { name: 'praktisch', explanation: 'Menschen packen gemeinsam etwas an.' },
  },
  formats: {
    schulaustausch: {
      name: 'Schulaustausch',
      example:
        'Eine Klasse könnte eine Woche bei Familien in Nogent-sur-Marne wohnen und im Jahr darauf selbst Gäste aufnehmen.',
    },
    fsj: {
      name: 'Freiwilliges Soziales Jahr in einer Partnerstadt',
      example:
        'Nach der Schule könnte jemand ein Jahr lang in einem Kindergarten in Guarda mithelfen.',
    },
    projektwoche: {
      name: 'Projektwoche an einer Schule',
      example:
        'Eine Woche lang könnte eine Schule Keramik aus Siegburg mit der aus Bolesławiec (Bunzlau) vergleichen und die Ergebnisse mit einer Klasse dort teilen.',
    },
    digital: {
      name: 'Digitales Format',
      example:
        'Einmal im Monat könnten sich Menschen aus Siegburg und Orestiada am Bildschirm treffen und von ihrem Alltag erzählen.',
    },
    erasmus: {
      name: 'Erasmus',
      example:
        'Eine Studentin könnte ein Semester in Portugal studieren und dabei Guarda kennenlernen.',
    },
    erasmusplus: {
      name: 'Erasmus+',
      example:
        'Jugendliche aus Siegburg und Bolesławiec (Bunzlau) könnten eine gemeinsame Begegnung planen und dafür Mittel bei Erasmus+ beantragen.',
    },
    kulturaustausch: {
      name: 'Austausch von Kulturschaffenden',
      example:
        'Zwei Chöre, einer aus Orestiada und einer aus Siegburg, könnten ein gemeinsames Programm einstudieren und in beiden Städten singen.',
    },
    ringveranstaltung: {
      name: 'Ringveranstaltung',
      example:
        'Mehrere Partnerstädte könnten am selben Tag zum selben Thema einladen und sich per Video zusammenschalten.',
    },
    fachtagung: {
      name: 'Fachtagung oder Konferenz',
      example:
        'Fachleute aus mehreren Rathäusern könnten beraten, wie Wohnungen entstehen, ohne viel Boden zu verbrauchen.',
    },
    'praktikum-azubi': {
      name: 'Austausch für Praktikum und Ausbildung',
      example:
        'Ein Auszubildender könnte drei Wochen in einer Keramikwerkstatt in Bolesławiec (Bunzlau) arbeiten.',
    },
    'fsj-vermittlung': {
      name: 'Vermittlung von Freiwilligen Sozialen Jahren',
      example:
        'Eine Anlaufstelle könnte jungen Leuten helfen, in einer Partnerstadt einen Platz für ihr freiwilliges Jahr zu finden.',
    },
    verwaltungsaustausch: {
      name: 'Austausch zwischen Verwaltungen',
      example:
        'Eine Mitarbeiterin des Siegburger Rathauses könnte eine Woche lang in Werder (Havel) mitarbeiten.',
    },
    tourformat: {
      name: 'Neue Art zu reisen',
      example: 'Eine Gruppe könnte mit dem Fahrrad statt mit dem Bus nach Nogent-sur-Marne fahren.',
    },
    sportfahrt: {
      name: 'Sportfahrt',
      example: 'Ein Verein könnte mit seiner Mannschaft zu einem Turnier nach Guarda reisen.',
    },
    buergerfahrt: {
      name: 'Bürgerfahrt',
      example:
        'Bürgerinnen und Bürger könnten ein langes Wochenende in Werder (Havel) verbringen und im Jahr darauf Gäste von dort empfangen.',
    },
    blogvlog: {
      name: 'Blog und Vlog',
      example: 'Jugendliche könnten in Texten und kurzen Filmen von einer Fahrt erzählen.',
    },
    jugenddigitalparlament: {
      name: 'Europäisches digitales Jugendparlament',
      example:
        'Jugendliche aus mehreren Partnerstädten könnten online über ein Thema beraten, das sie alle angeht.',
    },
    familienfahrt: {
      name: 'Familienfahrt',
      example:
        'Mehrere Familien könnten in den Ferien nach Selçuk reisen und dort Familien treffen.',
    },
  },
  standings: {
    practised: 'Gibt es laut Strategie schon.',
    'to-be-supported': 'Soll laut Strategie unterstützt werden.',
    conceivable: 'Ist laut Strategie denkbar.',
    possible: 'Kann laut Strategie hinzukommen.',
    'to-be-developed': 'Soll laut Strategie noch entwickelt werden.',
    continued: 'Gibt es laut Strategie schon und soll weiter unterstützt werden.',
  },
  developments: {
    'solidarity-declaration':
      'Bolesławiec (Bunzlau), Nogent-sur-Marne, Siegburg, Pirna, Acuto und Vallecorsa unterzeichneten eine Solidaritätserklärung für Sbarasch. Die Berichte der Stadt sind nicht einheitlich: Der eine nennt den Samstag, also den 20. August, der andere den 21.; im Oktober 2022 ist von vier Städten die Rede, von Bolesławiec, Nogent-sur-Marne, Siegburg und Sbarasch.',
    'bus-for-zbarazh':
      'Bolesławiec (Bunzlau) übergab Sbarasch einen Bus; Hilfsgüter aus Siegburg waren dabei.',
    'grant-guideline':
      'Der Ausschuss beschloss die Zuschussrichtlinie in einer geänderten Fassung: Die Grenze von 500 Euro fiel weg, ebenso eine Jugendquote von mehr als 50 Prozent. Bei der Bewertung soll es trotzdem besonders zählen, ob junge Menschen dabei sind. Die Richtlinie selbst liegt uns nicht vor.',
    'grant-share':
      'Die Stadt berichtete, dass sie bis zu 75 Prozent der Kosten übernehmen kann, für Treffen vor Ort wie am Bildschirm; der Antrag könne formlos per E-Mail gestellt werden. Was heute gilt, sagt Ihnen die Stadt.',
    'selcuk-renewed':
      'Siegburg und Selçuk feierten 30 Jahre Partnerschaft und erneuerten ihr Versprechen. Die Stadt rechnet von 1993 an; der General-Anzeiger nennt 1994 als Beginn.',
    'more-youth-projects': 'Der Ausschuss wünschte sich mehr Projekte mit jungen Menschen.',
    'boat-project': 'Der Ausschuss sprach sich einstimmig für ein Projekt mit dem Patenboot aus.',
    'nogent-sixty-years':
      'Siegburg und Nogent-sur-Marne feierten 60 Jahre Partnerschaft; die Urkunde stammt vom 13. Juni 1964.',
    'boat-not-a-minesweeper':
      'Die Stadt nennt die „Siegburg“ in einem Bericht einfach Patenboot. Auf einer undatierten Seite führt die Bundeswehr sie nicht mehr als Minensuchboot, sondern als Truppenwerbe- und Führungsboot.',
    'werder-partner-town':
      'In der Gedenkstätte Marienborn unterzeichneten Siegburg und Werder (Havel) ihre Urkunde. Seither ist Werder die sechste Partnerstadt.',
    'guarda-renewed': 'Im 40. Jahr erneuerten Siegburg und Guarda ihre Partnerschaftsurkunde.',
  },
  statuses: {
    'in-force':
      'So steht es im Text vom Oktober 2022. Dass die Stadt diesen Punkt aufgehoben hätte, ist uns nicht bekannt.',
    'reported-superseded':
      'Überholt: Nach einem Bericht der Stadt gilt dieser Punkt nicht mehr. Bitte fragen Sie dort nach, wie es heute ist.',
    done: 'Erledigt: Was hier angekündigt wird, ist nach einem Bericht der Stadt geschehen.',
  },
};
