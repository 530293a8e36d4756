import { type SafetyWording } from './safety.ts';

export const fr: SafetyWording = {
  rescue: {
    heading: 'Texte non enregistré',
    explanation: 'La dernière fois, ce texte n’a pas été enregistré. Il est toujours là.',
    untitled: 'Sans titre',
    isNew: 'nouveau',
    setAside: 'mis de côté',
    takeBack: 'Reprendre',
    copy: 'Copier',
    copied: 'Copié',
    notCopied:
      'Le navigateur n’a pas permis la copie. Téléchargez le texte, ou sélectionnez-le à la main.',
    download: 'Télécharger en fichier texte',
    throwAway: 'Jeter',
    reallyThrowAway: 'Vraiment jeter\u202f?',
    hide: 'Plus tard',
    show: (count) => `Texte non enregistré (${count})`,
    notKept:
      'Ce navigateur ne garde aucun texte non enregistré (fenêtre privée\u202f?). Enregistrez souvent.',
  },
  clash: {
    heading: 'Quelqu’un d’autre a enregistré entre-temps',
    explanation:
      'Pendant que vous écriviez, quelqu’un a modifié le même passage. Rien n’est encore remplacé. Quelle version garder\u202f?',
    mine: 'Votre version',
    theirs: 'L’autre version',
    empty: '(vide)',
    allLanguages: 'Données communes à toutes les langues',
    keepMine: 'Enregistrer ma version',
    keepTheirs: 'Garder l’autre version',
    copyMine: 'Copier mon texte',
    back: 'Ne pas encore enregistrer',
    notSaved: 'Votre texte est toujours dans le formulaire.',
    notSetAside:
      'Ce navigateur ne peut pas mettre votre texte de côté. Rien n’a donc été enregistré, et votre texte est toujours dans le formulaire. Enregistrez encore une fois, choisissez «\u202fCopier mon texte\u202f» et gardez-le ailleurs. Rechargez ensuite la page pour voir l’autre version.',
  },
  language: {
    heading: 'Est-ce la bonne langue\u202f?',
    question: (pane, looksLike) =>
      `Le texte de la version «\u202f${pane}\u202f» semble écrit dans une autre langue\u00a0: ${looksLike}. Est-ce voulu\u202f?`,
    save: 'Oui, enregistrer ainsi',
    back: 'Non, revenir au texte',
    notSaved: 'Votre texte est toujours dans le formulaire.',
  },
  faults: {
    notADay: (field) => `«\u202f${field}\u202f» n’est pas une date valable.`,
    notAnAddress: (field) =>
      `«\u202f${field}\u202f» doit être une adresse qui commence par https://.`,
    endsBeforeStart: (end, start) => `«\u202f${end}\u202f» vient avant «\u202f${start}\u202f».`,
    notBetween: (field, min, max) =>
      `«\u202f${field}\u202f» doit être un nombre de ${min} à ${max}.`,
    undescribed: 'Une image du texte n’a pas encore de description.',
  },
  entry: {
    open: 'Adresse, langues, suppression…',
    saveFirst: 'Enregistrez d’abord\u00a0: le formulaire contient du texte non enregistré.',
    address: 'Adresse sur le site',
    addressHint: 'L’ancienne adresse continue de mener ici.',
    change: 'Changer l’adresse',
    addressFixed: 'Cette adresse ne peut pas changer.',
    addressEmpty: 'L’adresse doit contenir au moins une lettre ou un chiffre.',
    addressTaken: (slug) => `L’adresse «\u202f${slug}\u202f» est déjà prise.`,
    onSite: 'Visible sur le site',
    offSite: 'N’apparaît sur le site dans aucune langue',
    takeOff: 'Retirer du site',
    putBack: 'Remettre sur le site',
    takeOffHint: 'Rien n’est supprimé\u00a0: le texte reste ici comme brouillon.',
    whichBack: 'Quelles versions sont prêtes et doivent apparaître sur le site\u202f?',
    versions: 'Versions par langue',
    originalMark: 'écrite en premier',
    draftMark: 'brouillon',
    deleteVersion: 'Supprimer cette version',
    reallyDelete: 'Vraiment supprimer\u202f?',
    makeOriginal: 'En faire la première version',
    originalStays:
      'La version écrite en premier ne peut pas être supprimée tant qu’il y a des traductions. Choisissez d’abord une autre version comme première, ou retirez le texte du site.',
    lastStays:
      'La dernière version se supprime avec «\u202fSupprimer\u202f», en haut du formulaire.',
    notDeleted: (original, others) =>
      `Ce texte a d’abord été écrit dans cette langue\u00a0: ${original}. Il existe aussi dans ces langues\u00a0: ${others}. Sous «\u202fAdresse, langues, suppression…\u202f», vous pouvez le retirer du site ou supprimer les versions une à une.`,
    close: 'Fermer',
    failed: (reason) => `Cela n’a pas fonctionné. ${reason}`,
  },
  trouble: {
    signedOut:
      'Votre session a expiré. Votre texte est conservé dans ce navigateur\u00a0: déconnectez-vous en haut à droite, puis reconnectez-vous, et vous pourrez le reprendre.',
    unreachable:
      'Il n’y a pas de connexion. Votre texte est toujours dans le formulaire et reste conservé dans ce navigateur. Enregistrez à nouveau dès que la connexion est rétablie.',
    tooMuch:
      'C’est trop à la fois\u00a0: les images et les vidéos pèsent ensemble plus que le serveur n’accepte. Votre texte est toujours dans le formulaire. Retirez des vidéos ou des images, enregistrez, puis ajoutez les autres un par un.',
    gone: 'Ce texte n’est plus ici\u00a0: quelqu’un lui a donné une autre adresse, l’a publié ou l’a supprimé entre-temps. Le vôtre est toujours dans le formulaire. Copiez ce que vous avez écrit, puis rouvrez le texte depuis la liste.',
  },
};
