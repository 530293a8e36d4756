import { type StrategyWording } from './wording.ts';

export const pt: StrategyWording = {
  about: {
    title: 'Que texto é este?',
    text: 'Em outubro de 2022, o Município de Siegburg pôs por escrito, na «Produktstrategie» (estratégia de produto), como quer continuar o trabalho com as cidades geminadas e os apadrinhamentos. A 25 de outubro de 2022, o projeto estava na ordem do dia da comissão; não conhecemos nenhuma versão mais recente. Aqui é contado por palavras nossas. Em caso de dúvida, vale o texto alemão do Município.',
  },
  sections: {
    partners: {
      title: 'Os laços de Siegburg',
      text: 'O texto começa com uma lista. Mostra como as coisas estavam no outono de 2022; desde então, algumas coisas mudaram.',
    },
    goals: {
      title: 'Objetivos',
      text: 'Cinco objetivos indicam o caminho: paz, trabalho mais bem repartido, mais participantes, cooperação e uma rede mais densa.',
    },
    themes: {
      title: 'Temas prioritários',
      text: 'Quatro temas devem reforçar as geminações. É possível afastar-se deles quando a situação o pede.',
    },
    formats: {
      title: 'Formatos',
      text: 'Um formato é uma maneira de nos encontrarmos, aprendermos ou fazermos algo em conjunto. Contámos dezoito no texto: alguns já existem, outros são desejos ou ideias.',
    },
    development: {
      title: 'O que pode vir a seguir',
      text: 'Dois pontos olham em frente: um fala da rede dos parceiros, o outro do futuro dos laços existentes.',
    },
    grants: {
      title: 'Subsídios',
      text: 'Três regras dizem como se decide sobre os subsídios. Uma já foi cumprida; outra, segundo o Município, deixou de se aplicar.',
    },
  },
  paragraphs: {
    'S.E': {
      title: 'A lista de 2022',
      text: 'No outono de 2022, o texto conta cinco cidades geminadas: Nogent-sur-Marne, Bolesławiec, Selçuk, Orestiada e Guarda. Werder (Havel) ainda aparece como um apadrinhamento vindo do tempo da reunificação alemã; hoje é cidade geminada. À parte, refere mais dois apadrinhamentos: o da «Siegburger Kompanie», uma companhia do batalhão da guarda, e o do navio «Siegburg», em Kiel, na altura ainda chamado draga-minas. A estratégia quer explicar o novo rumo e torná-lo mensurável, mas não dá indicadores.',
    },
    'S.Z1': {
      title: 'Reforçar a paz a partir de dentro',
      text: 'Onde uma geminação é vivida no dia a dia, nasce uma confiança que resiste às provas. É sobre ela que a paz deve poder assentar.',
    },
    'S.Z2': {
      title: 'Repartir o trabalho',
      text: 'O Município continua a trabalhar com a associação de geminação, o Partnerschaftsverein Siegburg e.V. Voluntários e funcionários do Município devem atuar mais em conjunto, para que nem tudo dependa de poucas pessoas e o tempo dedicado às geminações se distribua por mais gente. Assim devem manter-se o empenho e o gosto dos voluntários.',
    },
    'S.Z3': {
      title: 'Mais jovens, menos barreiras linguísticas',
      text: 'Os alunos e os outros jovens devem voltar a participar mais. Para os adultos, a língua deve ser um obstáculo menor: ninguém deveria ficar de fora só por receio de uma língua estrangeira.',
    },
    'S.Z4': {
      title: 'Aproximar as cidades e a economia',
      text: 'As cidades devem fazer mais coisas em conjunto. No futuro, trata-se também de cooperação económica, tanto com as cidades geminadas como nos apadrinhamentos.',
    },
    'S.Z5': {
      title: 'Ligar os parceiros entre si',
      text: 'O anel das quatro cidades Nogent-sur-Marne, Bolesławiec, Siegburg e Zbarazh (Збараж), a que o texto chama «Ringpartnerschaft» (parceria em anel), é visto como um começo. A ideia de uma ligação europeia deve ganhar peso. O texto sublinha que o laço com Selçuk não pode ser descurado.',
    },
    'S.T1': {
      title: 'Escolas e educação',
      text: 'Aprende-se a vida inteira; por isso, o trabalho deve começar onde as coisas já correm bem, por exemplo nas viagens de cidadãos e nos eventos. Nos próximos anos, devem crescer sobretudo os intercâmbios de alunos, aprendizes e estudantes universitários. As amizades que as próprias escolas cultivam devem manter o seu lugar. Para além do encontro pessoal, trata-se de partilhar conhecimentos e de conhecer a cultura do outro.',
    },
    'S.T2': {
      title: 'Cultura',
      text: 'O intercâmbio entre culturas pode ir mais longe. As associações que fazem ou apoiam a cultura são importantes para a vida da cidade. A par dos formatos já experimentados, também elas podem dar vida às geminações e reforçar os laços.',
    },
    'S.T3': {
      title: 'Convivência económica e social',
      text: 'A amizade não nasce da vontade de apoiar a economia, mas uma boa geminação pode abrir-lhe caminhos. A ideia europeia prometeu sempre, a par da paz e da confiança, estabilidade económica; o Município quer aproveitar melhor esse efeito secundário. As cidades da Europa têm tarefas parecidas: habitação que ocupe pouco solo, acolhimento de crianças, proteção do clima e transição energética. Podem debatê-las e agir de forma concertada, até com projetos comuns com fundos da UE; programas da UE, do Estado alemão, dos estados federados e de fundações privadas podem ajudar.',
    },
    'S.T4': {
      title: 'Encontro',
      text: 'Depois do primeiro contacto deve haver continuação, sobretudo nos tempos livres, por exemplo no desporto. Com parceiros distantes como a Guarda, Selçuk, Orestiada e Bolesławiec, são precisos também meios digitais para que a ligação dure. Segundo o Município, o que mais atrai jovens e famílias é a diversão e aquilo que aprendem. Os laços que já uniam bombeiros, associações ou desportistas devem ganhar novo fôlego ou continuar a ter apoio.',
    },
    'S.TX': {
      title: 'É possível ir além dos temas',
      text: 'Conforme a situação, os conteúdos e os formatos podem também ficar fora dos quatro temas prioritários. Sobre lugares e níveis, esta passagem nada diz.',
    },
    'S.F0': {
      title: 'Quem pode dar o primeiro passo',
      text: 'Associações, escolas e empresas podem lançar um formato. Cada um deve chegar a pelo menos um dos três níveis do intercâmbio: o humano (A), o da aprendizagem (B) ou o da prática (C).',
    },
    'S.FA': {
      title: 'Nível A: humano',
      text: 'O texto dá a este nível apenas um nome. Entendemo-lo assim: as pessoas encontram-se, no local ou no ecrã, e mantêm-se em contacto.',
    },
    'S.FB': {
      title: 'Nível B: aprendizagem',
      text: 'O texto dá a este nível apenas um nome. Entendemo-lo assim: as pessoas aprendem umas com as outras, por exemplo uma língua, uma disciplina ou como é o dia a dia noutro lugar.',
    },
    'S.FC': {
      title: 'Nível C: prática',
      text: 'O texto dá a este nível apenas um nome. Entendemo-lo assim: as pessoas fazem algo em conjunto, no trabalho, no palco ou num projeto.',
    },
    'S.F1': {
      title: 'Formatos para escolas e educação',
      text: 'Intercâmbios escolares já existem. Para chegar a mais jovens, devem ser apoiados também novos formatos: um ano de voluntariado social («Freiwilliges Soziales Jahr») numa cidade geminada (níveis B e C), semanas de projeto nas escolas (B), formatos digitais (A), Erasmus (A, B e C) e Erasmus+ (A e B).',
    },
    'S.F2': {
      title: 'Formatos para a cultura',
      text: 'A gestão cultural cabe aos «Stadtbetriebe», as empresas municipais. Já as associações culturais poderiam trabalhar mais de perto com as cidades geminadas; nesse caso, podem ser previstas verbas para projetos concretos. São concebíveis intercâmbios de agentes culturais e eventos em anel, em que participam várias cidades ligadas entre si (ambos de nível C).',
    },
    'S.F3': {
      title: 'Formatos para a convivência económica e social',
      text: 'Até agora há poucos projetos comuns na economia e na formação profissional. Devem crescer com cautela, mas em bases sólidas. São concebíveis jornadas técnicas e conferências (níveis B e C), intercâmbios de estagiários e aprendizes (B e C), ajuda a encontrar um lugar para o ano de voluntariado social (C) e intercâmbios entre administrações (B e C).',
    },
    'S.F4': {
      title: 'Formatos para o encontro',
      text: 'Novas formas de viajar devem aproximar as pessoas das cidades geminadas e dos apadrinhamentos; devem ser criadas em conjunto pela associação de geminação, pelos cidadãos interessados e pelo Município. O que já deu provas, como as viagens desportivas e as viagens de cidadãos, continua a ser apoiado. Podem juntar-se um blogue e um vlogue (níveis A e B), um parlamento digital de jovens das cidades geminadas (B) e viagens em família (A).',
    },
    'S.D1': {
      title: 'Continuar a tecer a rede',
      text: 'Em 2022, Nogent-sur-Marne, Bolesławiec e Siegburg ligaram-se a Zbarazh (Збараж), na Ucrânia, cidade geminada com Bolesławiec. O texto fala de uma parceria a quatro ou em anel e vê nela um exemplo do que uma boa geminação aguenta e pode vir a ser. O caminho deve continuar com temas e formatos próprios, para aproximar todos os parceiros. A base é uma declaração de solidariedade; Zbarazh não é cidade geminada com Siegburg.',
    },
    'S.D2': {
      title: 'Primeiro, reforçar o que existe',
      text: 'Num primeiro passo, Siegburg quer manter, reforçar ou reavivar as suas geminações e os seus apadrinhamentos, sem celebrar oficialmente outros. Os apadrinhamentos do batalhão da guarda e do navio (em 2022 ainda chamado draga-minas) devem intensificar-se; em conjunto, deve ver-se o que neles se pode melhorar ou ligar aos objetivos. Quanto a Werder (Havel), devia estudar-se em breve se o apadrinhamento podia passar a geminação. Foi o que aconteceu: desde outubro de 2025, Werder é cidade geminada.',
    },
    'S.G1': {
      title: 'A estratégia serve de medida',
      text: 'Cada pedido de subsídio deve ser avaliado primeiro à luz da estratégia. Depois, decide a comissão.',
    },
    'S.G2': {
      title: 'Um regulamento para os subsídios',
      text: 'O texto de 2022 anuncia um regulamento dos subsídios, sobre o qual a comissão deve decidir. Segundo o Município, foi o que fez em março de 2023.',
    },
    'S.G3': {
      title: 'Montantes abaixo de 500 euros',
      text: 'O texto de 2022 prevê o seguinte: se o montante for inferior a 500 euros e o projeto se enquadrar na estratégia, o serviço «Amt 01» pode conceder o subsídio por decisão própria e informa depois a comissão por escrito. Em março de 2023, o Município comunicou que a comissão tinha eliminado este limite. Conte, por isso, com uma decisão da comissão e pergunte ao Município.',
    },
  },
  themes: {
    T1: {
      name: 'Escolas e educação',
      explanation:
        'Intercâmbios na escola, na formação e na universidade, e aprendizagem em qualquer idade.',
    },
    T2: {
      name: 'Cultura',
      explanation: 'Associações e agentes culturais aproximam as cidades.',
    },
    T3: {
      name: 'Convivência económica e social',
      explanation: 'Trabalho, formação, administração e tarefas que muitas cidades têm em comum.',
    },
    T4: {
      name: 'Encontro',
      explanation: 'Conhecer-se e manter o contacto: no desporto, em viagem, no ecrã.',
    },
  },
  levels: {
    A: { name: 'humano', explanation: 'As pessoas encontram-se.' },
    B: { name: 'aprendizagem', explanation: 'As pessoas aprendem umas com as outras.' },
    C: { name: 'prática', explanation: 'As pessoas fazem algo em conjunto.' },
  },
  formats: {
    schulaustausch: {
      name: 'Intercâmbio escolar',
      example:
        'Uma turma de Siegburg poderia passar uma semana em casa de famílias da Guarda e, no ano seguinte, ser ela a receber.',
    },
    fsj: {
      name: 'Ano de voluntariado social numa cidade geminada',
      example: 'Acabada a escola, alguém poderia ajudar durante um ano num infantário da Guarda.',
    },
    projektwoche: {
      name: 'Semana de projeto na escola',
      example:
        'Durante uma semana, uma escola poderia comparar a cerâmica de Siegburg com a de Bolesławiec e partilhar os resultados com uma turma de lá.',
    },
    digital: {
      name: 'Formato digital',
      example:
        'Uma vez por mês, pessoas de Siegburg e de Orestiada poderiam encontrar-se no ecrã e contar como é o seu dia a dia.',
    },
    erasmus: {
      name: 'Erasmus',
      example:
        'Uma estudante de Siegburg poderia passar um semestre em Portugal e aproveitar para descobrir a Guarda.',
    },
    erasmusplus: {
      name: 'Erasmus+',
      example:
        'Jovens de Siegburg e da Guarda poderiam planear um encontro comum e pedir para isso verbas ao Erasmus+.',
    },
    kulturaustausch: {
      name: 'Intercâmbio de agentes culturais',
      example:
        'Dois coros, um de Orestiada e outro de Siegburg, poderiam ensaiar um programa e cantá-lo nas duas cidades.',
    },
    ringveranstaltung: {
      name: 'Evento em anel',
      example:
        'Várias cidades geminadas poderiam organizar, no mesmo dia, um evento sobre o mesmo tema e ligar-se por vídeo.',
    },
    fachtagung: {
      name: 'Jornadas técnicas ou conferência',
      example:
        'Especialistas de vários municípios poderiam discutir como construir casas ocupando pouco solo.',
    },
    'praktikum-azubi': {
      name: 'Intercâmbio de estagiários e aprendizes',
      example:
        'Um aprendiz poderia trabalhar três semanas numa oficina de cerâmica em Bolesławiec.',
    },
    'fsj-vermittlung': {
      name: 'Ajuda a encontrar lugar para o voluntariado social',
      example:
        'Um ponto de contacto poderia ajudar jovens a encontrar, numa cidade geminada, um lugar para o seu ano de voluntariado.',
    },
    verwaltungsaustausch: {
      name: 'Intercâmbio entre administrações',
      example:
        'Uma funcionária do Município de Siegburg poderia trabalhar uma semana com os colegas de Werder (Havel).',
    },
    tourformat: {
      name: 'Nova forma de viajar',
      example: 'Um grupo poderia ir a Nogent-sur-Marne de bicicleta em vez de autocarro.',
    },
    sportfahrt: {
      name: 'Viagem desportiva',
      example: 'Um clube poderia levar a sua equipa a um torneio na Guarda.',
    },
    buergerfahrt: {
      name: 'Viagem de cidadãos',
      example:
        'Um grupo de cidadãos poderia passar um fim de semana prolongado em Werder (Havel) e conhecer pessoas que voltaria a ver no ano seguinte.',
    },
    blogvlog: {
      name: 'Blogue e vlogue',
      example: 'Jovens poderiam contar uma viagem em textos e pequenos filmes.',
    },
    jugenddigitalparlament: {
      name: 'Parlamento digital europeu de jovens',
      example:
        'Jovens de várias cidades geminadas poderiam debater pela Internet um tema que diz respeito a todos.',
    },
    familienfahrt: {
      name: 'Viagem em família',
      example:
        'Nas férias, várias famílias poderiam ir a Selçuk e encontrar-se lá com outras famílias.',
    },
  },
  standings: {
    practised: 'Segundo a estratégia, já existe.',
    'to-be-supported': 'Segundo a estratégia, deve ser apoiado.',
    conceivable: 'Segundo a estratégia, é concebível.',
    possible: 'Segundo a estratégia, pode vir a juntar-se.',
    'to-be-developed': 'Segundo a estratégia, ainda está por criar.',
    continued: 'Segundo a estratégia, já existe e deve continuar a ser apoiado.',
  },
  developments: {
    'solidarity-declaration':
      'Bolesławiec, Nogent-sur-Marne, Siegburg, Pirna, Acuto e Vallecorsa assinaram uma declaração de solidariedade com Zbarazh (Збараж). As notícias do Município não coincidem: uma fala de sábado, 20 de agosto, outra do dia 21; em outubro de 2022 já só se fala de quatro cidades, Bolesławiec, Nogent-sur-Marne, Siegburg e Zbarazh.',
    'bus-for-zbarazh':
      'Bolesławiec entregou um autocarro a Zbarazh (Збараж); com ele seguiu também ajuda de Siegburg.',
    'grant-guideline':
      'A comissão adotou o regulamento dos subsídios numa versão alterada: caiu o limite de 500 euros e também uma quota de mais de 50 por cento de jovens. Ainda assim, os jovens devem ter um peso especial na avaliação. Não temos o próprio regulamento.',
    'grant-share':
      'O Município comunicou que pode suportar até 75 por cento dos custos, em encontros no local ou no ecrã; para o pedido bastava um simples e-mail. Só o Município pode dizer o que se aplica hoje.',
    'selcuk-renewed':
      'Siegburg e Selçuk festejaram 30 anos de geminação e renovaram a sua promessa. O Município conta a partir de 1993; o jornal General-Anzeiger indica 1994.',
    'more-youth-projects': 'A comissão quis mais projetos com jovens.',
    'boat-project':
      'A comissão pronunciou-se por unanimidade a favor de um projeto com o navio apadrinhado.',
    'nogent-sixty-years':
      'Siegburg e Nogent-sur-Marne festejaram 60 anos de geminação; o documento tem a data de 13 de junho de 1964.',
    'boat-not-a-minesweeper':
      'Numa notícia, o Município chama ao «Siegburg» simplesmente navio apadrinhado. Numa página sem data, as Forças Armadas alemãs já não o incluem nos draga-minas, mas nos navios de recrutamento e comando.',
    'werder-partner-town':
      'No memorial de Marienborn, Siegburg e Werder (Havel) assinaram o documento da geminação. Desde então, Werder é a sexta cidade geminada.',
    'guarda-renewed':
      'No quadragésimo ano da geminação, Siegburg e a Guarda renovaram o seu documento.',
  },
  statuses: {
    'in-force':
      'É o que diz o texto de outubro de 2022. Não nos consta que o Município tenha voltado atrás neste ponto.',
    'reported-superseded':
      'Ultrapassado: segundo o Município, este ponto já não se aplica. Pergunte ao Município como é hoje.',
    done: 'Cumprido: segundo o Município, o que aqui se anuncia já aconteceu.',
  },
};
