import { type SafetyWording } from './safety.ts';

export const pt: SafetyWording = {
  rescue: {
    heading: 'Texto não guardado',
    explanation: 'Da última vez, este texto não foi guardado. Continua aqui.',
    untitled: 'Sem título',
    isNew: 'novo',
    setAside: 'posto de lado',
    takeBack: 'Recuperar',
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied:
      'O navegador não permitiu copiar. Transfira o texto como ficheiro ou selecione-o à mão.',
    download: 'Transferir como ficheiro de texto',
    throwAway: 'Deitar fora',
    reallyThrowAway: 'Deitar fora de vez?',
    hide: 'Mais tarde',
    show: (count) => `Texto não guardado (${count})`,
    notKept:
      'Este navegador não conserva texto não guardado (janela privada?). Guarde com frequência.',
  },
  clash: {
    heading: 'Entretanto, outra pessoa guardou',
    explanation:
      'Enquanto escrevia, alguém alterou a mesma parte. Ainda nada foi substituído. Que versão fica?',
    mine: 'A sua versão',
    theirs: 'A outra versão',
    empty: '(vazio)',
    allLanguages: 'Dados comuns a todas as línguas',
    keepMine: 'Guardar a minha versão',
    keepTheirs: 'Manter a outra versão',
    copyMine: 'Copiar o meu texto',
    back: 'Ainda não guardar',
    notSaved: 'O seu texto continua no formulário.',
    notSetAside:
      'Este navegador não consegue pôr o seu texto de lado. Por isso, nada foi guardado, e o seu texto continua no formulário. Guarde outra vez, escolha «Copiar o meu texto» e conserve-o noutro sítio. Depois, recarregue a página para ver a outra versão.',
  },
  language: {
    heading: 'É a língua certa?',
    question: (pane, looksLike) =>
      `O texto na parte «${pane}» parece estar noutra língua: ${looksLike}. É mesmo isso que quer?`,
    save: 'Sim, guardar assim',
    back: 'Não, voltar ao texto',
    notSaved: 'O seu texto continua no formulário.',
  },
  faults: {
    notADay: (field) => `«${field}» não é uma data válida.`,
    notAnAddress: (field) => `«${field}» tem de ser um endereço que comece por https://.`,
    endsBeforeStart: (end, start) => `«${end}» é anterior a «${start}».`,
    notBetween: (field, min, max) => `«${field}» tem de ser um número de ${min} a ${max}.`,
    undescribed: 'Uma imagem no texto ainda não tem descrição.',
  },
  entry: {
    open: 'Endereço, línguas, eliminar…',
    saveFirst: 'Guarde primeiro: há texto não guardado no formulário.',
    address: 'Endereço no site',
    addressHint: 'O endereço antigo continua a conduzir aqui.',
    change: 'Mudar o endereço',
    addressFixed: 'Este endereço é fixo.',
    addressEmpty: 'O endereço precisa de, pelo menos, uma letra ou um algarismo.',
    addressTaken: (slug) => `O endereço «${slug}» já está ocupado.`,
    onSite: 'Está no site',
    offSite: 'Não está no site em nenhuma língua',
    takeOff: 'Retirar do site',
    putBack: 'Repor no site',
    takeOffHint: 'Nada é eliminado: o texto fica aqui como rascunho.',
    whichBack: 'Que versões estão prontas e devem aparecer no site?',
    versions: 'Versões por língua',
    originalMark: 'escrita primeiro',
    draftMark: 'rascunho',
    deleteVersion: 'Eliminar esta versão',
    reallyDelete: 'Eliminar mesmo?',
    makeOriginal: 'Definir como primeira versão',
    originalStays:
      'A versão escrita primeiro não pode ser eliminada enquanto houver traduções. Defina antes outra como primeira ou retire o texto do site.',
    lastStays: 'A última versão elimina-se com o botão «Eliminar», no cimo do formulário.',
    notDeleted: (original, others) =>
      `Este texto foi escrito primeiro nesta língua: ${original}. Existe também nestas línguas: ${others}. Em «Endereço, línguas, eliminar…» pode retirá-lo do site ou eliminar as versões uma a uma.`,
    close: 'Fechar',
    failed: (reason) => `Não resultou. ${reason}`,
  },
  trouble: {
    signedOut:
      'A sua sessão expirou. O seu texto está a salvo neste navegador: termine a sessão no canto superior direito e volte a entrar; depois, poderá recuperá-lo.',
    unreachable:
      'Não há ligação. O seu texto continua no formulário e está a salvo neste navegador. Volte a guardá-lo assim que a internet regressar.',
    tooMuch:
      'É demasiado de uma vez: as imagens e os vídeos, em conjunto, excedem o que o servidor aceita. O seu texto continua no formulário. Retire vídeos ou imagens, guarde e acrescente depois os restantes, um a um.',
    gone: 'Este texto já não está aqui: entretanto, alguém lhe mudou o endereço, o publicou ou o eliminou. O seu continua no formulário. Copie o que escreveu e volte a abrir o texto a partir da lista.',
  },
};
