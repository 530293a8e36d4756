import { type StrategyWording } from './wording.ts';

export const fr: StrategyWording = {
  about: {
    title: 'De quel texte s’agit-il ?',
    text: 'En octobre 2022, la Ville de Siegburg a mis par écrit la façon dont elle veut faire vivre ses jumelages et ses parrainages. Ce projet de texte était à l’ordre du jour de la commission le 25 octobre 2022 ; nous n’en connaissons pas de version plus récente. Vous le lisez ici raconté avec nos propres mots. En cas de doute, c’est le texte allemand de la Ville qui fait foi.',
  },
  sections: {
    partners: {
      title: 'Les liens de Siegburg',
      text: 'Le texte s’ouvre sur une liste. Elle date de l’automne 2022 ; depuis, plusieurs choses ont changé.',
    },
    goals: {
      title: 'Les objectifs',
      text: 'Cinq objectifs donnent la direction : la paix, un travail mieux réparti, davantage de participants, la coopération et un réseau plus serré.',
    },
    themes: {
      title: 'Les thèmes prioritaires',
      text: 'Quatre thèmes doivent renforcer les jumelages. On peut s’en écarter si la situation le demande.',
    },
    formats: {
      title: 'Les formats',
      text: 'Un format est une manière de se rencontrer, d’apprendre ou de faire quelque chose ensemble. Nous en comptons dix-huit dans le texte : certains existent déjà, d’autres sont des souhaits ou des idées.',
    },
    development: {
      title: 'Et la suite ?',
      text: 'Deux passages regardent vers l’avenir : l’un parle du réseau des partenaires, l’autre de ce que vont devenir les liens existants.',
    },
    grants: {
      title: 'Les subventions',
      text: 'Trois règles disent comment se décide une subvention. L’une a été suivie d’effet ; une autre, selon la Ville, ne s’applique plus.',
    },
  },
  paragraphs: {
    'S.E': {
      title: 'La liste de 2022',
      text: 'À l’automne 2022, le texte compte cinq villes jumelées : Nogent-sur-Marne, Bolesławiec, Selçuk, Orestiada et Guarda. Werder (Havel) y figure encore comme un parrainage né au temps de la réunification allemande ; c’est aujourd’hui une ville jumelée. À part, il cite deux autres parrainages : celui de la « Siegburger Kompanie », une compagnie du bataillon de garde, et celui du bateau filleul « Siegburg » à Kiel, encore appelé dragueur de mines à l’époque. La stratégie veut expliquer la nouvelle orientation et la rendre mesurable, mais elle ne donne aucun indicateur.',
    },
    'S.Z1': {
      title: 'Consolider la paix de l’intérieur',
      text: 'Un jumelage vécu au quotidien crée une confiance qui résiste aux épreuves. C’est sur elle que la paix doit pouvoir s’appuyer.',
    },
    'S.Z2': {
      title: 'Répartir le travail',
      text: 'La Ville continue de travailler avec le Partnerschaftsverein Siegburg e.V., le comité de jumelage. Bénévoles et agents de la Ville doivent agir plus étroitement ensemble, pour que tout ne repose pas sur quelques personnes et que le temps consacré aux jumelages soit mieux partagé. Les bénévoles doivent ainsi garder leur élan et leur plaisir.',
    },
    'S.Z3': {
      title: 'Plus de jeunes, moins de barrières de langue',
      text: 'Les élèves et les autres jeunes doivent retrouver une plus grande place. Pour les adultes, la barrière de la langue doit être moins haute : personne ne devrait rester à l’écart par simple crainte d’une langue étrangère.',
    },
    'S.Z4': {
      title: 'Rapprocher les villes et l’économie',
      text: 'Les villes doivent faire davantage de choses ensemble. À l’avenir, il s’agira aussi de coopération économique, avec les villes jumelées comme dans les parrainages.',
    },
    'S.Z5': {
      title: 'Relier les partenaires entre eux',
      text: 'L’anneau des quatre villes Nogent-sur-Marne, Bolesławiec, Siegburg et Zbaraj, que le texte appelle « Ringpartnerschaft » (partenariat en anneau), est vu comme un début. L’idée d’un lien européen doit prendre plus de poids. Le texte précise que le lien avec Selçuk ne doit surtout pas en souffrir.',
    },
    'S.T1': {
      title: 'Écoles et éducation',
      text: 'On apprend toute la vie : le travail doit donc partir de ce qui marche déjà, comme les voyages de citoyens et les événements. Dans les années à venir, ce sont surtout les échanges d’élèves, d’apprentis et d’étudiants qui doivent se développer. Les amitiés que les écoles entretiennent elles-mêmes gardent toute leur place. Au-delà de la rencontre, il s’agit de partager des connaissances et de découvrir la culture de l’autre.',
    },
    'S.T2': {
      title: 'Culture',
      text: 'Les échanges entre cultures peuvent aller plus loin. Les associations qui font vivre la culture ou la soutiennent comptent beaucoup dans la vie locale. À côté des formats éprouvés, elles aussi peuvent animer les jumelages et resserrer les liens.',
    },
    'S.T3': {
      title: 'Vie économique et sociale',
      text: 'L’amitié ne naît pas de l’envie de soutenir l’économie, mais un bon jumelage peut lui ouvrir des portes. L’idée européenne a toujours promis, avec la paix et la confiance, la stabilité économique : la Ville veut mieux profiter de cet effet secondaire. Les villes d’Europe ont en outre des tâches semblables : loger les gens sans gaspiller le sol, faire garder les enfants, protéger le climat, réussir la transition énergétique. Elles peuvent en débattre et agir de concert, jusqu’à des projets communs avec des fonds de l’UE ; des programmes de l’UE, de l’État fédéral, des Länder et de fondations privées peuvent y aider.',
    },
    'S.T4': {
      title: 'Rencontre',
      text: 'Après le premier contact, il doit y avoir une suite, en particulier dans les loisirs comme le sport. Avec des partenaires éloignés comme Guarda, Selçuk, Orestiada et Bolesławiec, il faut aussi des moyens numériques pour que le lien dure. Selon la Ville, ce sont d’abord le plaisir et ce qu’on y apprend qui attirent les jeunes et les familles. Les liens qui unissaient déjà des pompiers, des associations ou des sportifs doivent revivre ou être encore soutenus.',
    },
    'S.TX': {
      title: 'S’écarter des thèmes est possible',
      text: 'Selon la situation, les contenus et les formats peuvent aussi sortir des quatre thèmes prioritaires. Ce passage ne dit rien des lieux ni des niveaux.',
    },
    'S.F0': {
      title: 'Qui peut lancer une idée',
      text: 'Les associations, les écoles et les entreprises peuvent lancer un format. Chacun doit toucher au moins un des trois niveaux de l’échange : le niveau humain (A), celui de l’apprentissage (B) ou le niveau pratique (C).',
    },
    'S.FA': {
      title: 'Niveau A : humain',
      text: 'Le texte donne seulement un nom à ce niveau. Nous le comprenons ainsi : des personnes se rencontrent, sur place ou à l’écran, et restent en contact.',
    },
    'S.FB': {
      title: 'Niveau B : apprentissage',
      text: 'Le texte donne seulement un nom à ce niveau. Nous le comprenons ainsi : des personnes apprennent les unes des autres, par exemple une langue, une matière ou la vie de tous les jours ailleurs.',
    },
    'S.FC': {
      title: 'Niveau C : pratique',
      text: 'Le texte donne seulement un nom à ce niveau. Nous le comprenons ainsi : des personnes font quelque chose ensemble, au travail, sur scène ou dans un projet.',
    },
    'S.F1': {
      title: 'Formats pour les écoles et l’éducation',
      text: 'Les échanges scolaires existent déjà. Pour toucher davantage de jeunes, de nouveaux formats doivent aussi être soutenus : une année de volontariat social (« Freiwilliges Soziales Jahr ») dans une ville jumelée (niveaux B et C), des semaines de projet à l’école (B), des formats numériques (A), Erasmus (A, B et C) et Erasmus+ (A et B).',
    },
    'S.F2': {
      title: 'Formats pour la culture',
      text: 'La gestion culturelle relève des « Stadtbetriebe », les entreprises municipales. Les associations culturelles, elles, pourraient travailler de plus près avec les villes jumelées ; des moyens peuvent alors être prévus projet par projet. On peut envisager des échanges entre artistes et acteurs culturels, et des événements en anneau auxquels participent plusieurs villes liées (niveau C dans les deux cas).',
    },
    'S.F3': {
      title: 'Formats pour la vie économique et sociale',
      text: 'Les projets communs dans l’économie et la formation sont encore rares. Ils doivent se développer avec prudence, mais sur des bases solides. On peut envisager des colloques et des conférences (niveaux B et C), des échanges de stagiaires et d’apprentis (B et C), la recherche de places pour une année de volontariat social (C) et des échanges entre administrations (B et C).',
    },
    'S.F4': {
      title: 'Formats pour la rencontre',
      text: 'De nouvelles façons de voyager doivent rapprocher les habitants des villes jumelées et les filleuls de Siegburg ; le comité de jumelage, les habitants intéressés et la Ville doivent les inventer ensemble. Ce qui a fait ses preuves, comme les voyages sportifs et les voyages de citoyens, reste soutenu. Peuvent s’y ajouter un blog et un vlog (niveaux A et B), un parlement numérique des jeunes des villes jumelées (B) et des voyages en famille (A).',
    },
    'S.D1': {
      title: 'Continuer à tisser le réseau',
      text: 'En 2022, Nogent-sur-Marne, Bolesławiec et Siegburg se sont liées à Zbaraj, en Ukraine, ville jumelée avec Bolesławiec. Le texte parle d’un partenariat à quatre ou en anneau et y voit un exemple de ce qu’un bon jumelage peut porter et devenir. Le mouvement doit se poursuivre avec des thèmes et des formats propres, pour rapprocher tous les partenaires. Il repose sur une déclaration de solidarité ; Zbaraj n’est pas une ville jumelée avec Siegburg.',
    },
    'S.D2': {
      title: 'D’abord renforcer ce qui existe',
      text: 'Dans un premier temps, Siegburg veut garder, renforcer ou ranimer ses jumelages et ses parrainages, sans en conclure officiellement de nouveaux. Les parrainages du bataillon de garde et du bateau filleul (encore appelé dragueur de mines en 2022) doivent s’intensifier ; on examinera ensemble ce qui peut y être amélioré ou rattaché aux objectifs. Pour Werder (Havel), il fallait vite étudier si le parrainage pouvait devenir un vrai jumelage. C’est chose faite : Werder est une ville jumelée depuis octobre 2025.',
    },
    'S.G1': {
      title: 'La stratégie comme référence',
      text: 'Chaque demande de subvention doit d’abord être évaluée au regard de la stratégie. La commission décide ensuite.',
    },
    'S.G2': {
      title: 'Des règles écrites pour les subventions',
      text: 'Le texte de 2022 annonce des lignes directrices sur les subventions, sur lesquelles la commission doit se prononcer. D’après la Ville, la commission l’a fait en mars 2023.',
    },
    'S.G3': {
      title: 'Les montants de moins de 500 euros',
      text: 'Voici ce que prévoit le texte de 2022 : au-dessous de 500 euros, si le projet correspond à la stratégie, le service « Amt 01 » peut donner seul son accord et en informe ensuite la commission par écrit. En mars 2023, la Ville a fait savoir que la commission avait supprimé cette limite. Attendez-vous donc à une décision de la commission et renseignez-vous auprès de la Ville.',
    },
  },
  themes: {
    T1: {
      name: 'Écoles et éducation',
      explanation:
        'Des échanges à l’école, en apprentissage, à l’université, et apprendre à tout âge.',
    },
    T2: {
      name: 'Culture',
      explanation: 'Associations et artistes rapprochent les villes.',
    },
    T3: {
      name: 'Vie économique et sociale',
      explanation:
        'Le travail, la formation, l’administration et les défis communs à bien des villes.',
    },
    T4: {
      name: 'Rencontre',
      explanation: 'Faire connaissance et garder le lien : par le sport, en voyage, à l’écran.',
    },
  },
  levels: {
    A: { name: 'humain', explanation: 'Des personnes se rencontrent.' },
    B: { name: 'apprentissage', explanation: 'Des personnes apprennent les unes des autres.' },
    C: { name: 'pratique', explanation: 'Des personnes font quelque chose ensemble.' },
  },
  formats: {
    schulaustausch: {
      name: 'Échange scolaire',
      example:
        'Une classe de Siegburg pourrait passer une semaine dans des familles de Nogent-sur-Marne et recevoir à son tour l’année suivante.',
    },
    fsj: {
      name: 'Année de volontariat social dans une ville jumelée',
      example:
        'Après le lycée, quelqu’un pourrait aider pendant un an dans un jardin d’enfants à Guarda.',
    },
    projektwoche: {
      name: 'Semaine de projet à l’école',
      example:
        'Pendant une semaine, une école pourrait comparer la céramique de Siegburg à celle de Bolesławiec et partager ses résultats avec une classe de là-bas.',
    },
    digital: {
      name: 'Format numérique',
      example:
        'Une fois par mois, des habitants de Siegburg et d’Orestiada pourraient se retrouver à l’écran et se raconter leur quotidien.',
    },
    erasmus: {
      name: 'Erasmus',
      example:
        'Une étudiante pourrait passer un semestre au Portugal et en profiter pour découvrir Guarda.',
    },
    erasmusplus: {
      name: 'Erasmus+',
      example:
        'Des jeunes de Siegburg et de Bolesławiec pourraient préparer une rencontre et demander pour cela des fonds à Erasmus+.',
    },
    kulturaustausch: {
      name: 'Échange entre artistes et acteurs culturels',
      example:
        'Deux chorales, l’une d’Orestiada, l’autre de Siegburg, pourraient préparer un programme et le chanter dans les deux villes.',
    },
    ringveranstaltung: {
      name: 'Événement en anneau',
      example:
        'Plusieurs villes jumelées pourraient inviter le même jour, sur le même thème, et se relier par vidéo.',
    },
    fachtagung: {
      name: 'Colloque ou conférence',
      example:
        'Des spécialistes de plusieurs mairies pourraient chercher ensemble comment construire des logements sans trop consommer de sol.',
    },
    'praktikum-azubi': {
      name: 'Échange de stagiaires et d’apprentis',
      example:
        'Un apprenti pourrait travailler trois semaines dans un atelier de céramique à Bolesławiec.',
    },
    'fsj-vermittlung': {
      name: 'Mise en relation pour le volontariat social',
      example:
        'Un point de contact pourrait aider des jeunes à trouver, dans une ville jumelée, une place pour leur année de volontariat.',
    },
    verwaltungsaustausch: {
      name: 'Échange entre administrations',
      example:
        'Une employée de la mairie de Siegburg pourrait partager pendant une semaine le travail de ses collègues de Werder (Havel).',
    },
    tourformat: {
      name: 'Nouvelle façon de voyager',
      example: 'Un groupe pourrait rejoindre Nogent-sur-Marne à vélo plutôt qu’en autocar.',
    },
    sportfahrt: {
      name: 'Voyage sportif',
      example: 'Un club pourrait emmener son équipe à un tournoi à Guarda.',
    },
    buergerfahrt: {
      name: 'Voyage de citoyens',
      example:
        'Des habitants pourraient passer un long week-end à Werder (Havel) et y rencontrer des gens qu’ils reverraient l’année suivante.',
    },
    blogvlog: {
      name: 'Blog et vlog',
      example: 'Des jeunes pourraient raconter un voyage en textes et en petits films.',
    },
    jugenddigitalparlament: {
      name: 'Parlement numérique européen des jeunes',
      example:
        'Des jeunes de plusieurs villes jumelées pourraient débattre en ligne d’un sujet qui les concerne tous.',
    },
    familienfahrt: {
      name: 'Voyage en famille',
      example:
        'Pendant les vacances, plusieurs familles pourraient aller à Selçuk et y rencontrer d’autres familles.',
    },
  },
  standings: {
    practised: 'Existe déjà, selon la stratégie.',
    'to-be-supported': 'Doit être soutenu, selon la stratégie.',
    conceivable: 'Envisageable, selon la stratégie.',
    possible: 'Peut s’ajouter, selon la stratégie.',
    'to-be-developed': 'Reste à inventer, selon la stratégie.',
    continued: 'Existe déjà et doit rester soutenu, selon la stratégie.',
  },
  developments: {
    'solidarity-declaration':
      'Bolesławiec, Nogent-sur-Marne, Siegburg, Pirna, Acuto et Vallecorsa ont signé une déclaration de solidarité avec Zbaraj. Les comptes rendus de la Ville divergent : l’un parle du samedi 20 août, l’autre du 21 ; en octobre 2022, il n’est plus question que de quatre villes, Bolesławiec, Nogent-sur-Marne, Siegburg et Zbaraj.',
    'bus-for-zbarazh':
      'Bolesławiec a remis un autobus à Zbaraj ; des dons venus de Siegburg étaient du voyage.',
    'grant-guideline':
      'La commission a adopté les lignes directrices sur les subventions dans une version modifiée : la limite de 500 euros a disparu, tout comme un quota de plus de 50 pour cent de jeunes. Les jeunes doivent néanmoins peser d’un poids particulier dans l’évaluation. Nous n’avons pas le texte lui-même.',
    'grant-share':
      'La Ville a annoncé qu’elle pouvait prendre en charge jusqu’à 75 pour cent des coûts, pour des rencontres sur place ou à l’écran ; un simple courriel suffisait pour la demande. Pour savoir ce qui vaut aujourd’hui, demandez à la Ville.',
    'selcuk-renewed':
      'Siegburg et Selçuk ont fêté 30 ans de jumelage et renouvelé leur promesse. La Ville compte à partir de 1993 ; le journal General-Anzeiger indique 1994.',
    'more-youth-projects': 'La commission a souhaité davantage de projets avec des jeunes.',
    'boat-project':
      'La commission s’est prononcée à l’unanimité pour un projet avec le bateau filleul.',
    'nogent-sixty-years':
      'Siegburg et Nogent-sur-Marne ont fêté 60 ans de jumelage ; l’acte date du 13 juin 1964.',
    'boat-not-a-minesweeper':
      'Dans un article, la Ville appelle le « Siegburg » simplement son bateau filleul. Sur une page sans date, l’armée allemande ne le range plus parmi les dragueurs de mines, mais parmi les bateaux de recrutement et de commandement.',
    'werder-partner-town':
      'Au mémorial de Marienborn, Siegburg et Werder (Havel) ont signé leur acte de jumelage. Werder est depuis lors la sixième ville jumelée.',
    'guarda-renewed':
      'Dans la quarantième année de leur jumelage, Siegburg et Guarda en ont renouvelé l’acte.',
  },
  statuses: {
    'in-force':
      'C’est ce que dit le texte d’octobre 2022. À notre connaissance, la Ville n’est pas revenue sur ce point.',
    'reported-superseded':
      'Dépassé : selon la Ville, ce point ne s’applique plus. Renseignez-vous auprès d’elle sur la situation actuelle.',
    done: 'Fait : selon la Ville, ce qui est annoncé ici a eu lieu.',
  },
};
