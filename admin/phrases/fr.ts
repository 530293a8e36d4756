import { type Phrases } from './phrases.ts';

/** Between a word and a French punctuation mark. */
const thin = '\u202f';

export const fr: Phrases = {
  'app.header.media': 'Médias',
  'collection.collectionTop.viewAsGrid': 'Afficher en mosaïque',
  'collection.collectionTop.viewAsList': 'Afficher en liste',
  'collection.entries.unpublishedHeader': 'Pas encore publié',
  'collection.sidebar.collections': 'Contenus',
  'editor.editorControl.field.optional': 'facultatif',
  'editor.editorControl.field.widgetLabel': `Champ\u00a0: %{widgetLabel}`,
  'editor.editorControlPane.i18n.copyFromLocale': 'Reprendre le texte d’une autre langue',
  'editor.editorControlPane.i18n.copyFromLocaleConfirm': `Reprendre les textes de cette langue\u00a0: %{locale}${thin}?\nCe qui est déjà écrit ici sera remplacé.`,
  'editor.editorControlPane.i18n.writingInLocale': `Langue\u00a0: %{locale}`,
  'editor.editorControlPane.widget.regexPattern': `%{fieldLabel}\u00a0: %{pattern}.`,
  'editor.editorInterface.toggleI18n': 'Afficher une autre langue à côté',
  'editor.editorToolbar.backCollection': `Retour à la liste\u00a0: %{collectionLabel}`,
  'editor.editorToolbar.deleteEntry': 'Supprimer',
  'editor.editorToolbar.deployButtonLabel': 'Voir sur le site',
  'editor.editorWidgets.datetime.setToNow': `%{fieldLabel}\u00a0: maintenant`,
  'editor.editorWidgets.markdown.addComponent': 'Insérer une image, une vidéo, une citation…',
  'editor.editorWidgets.markdown.markdown': 'Code source',
  'editor.editorWidgets.markdown.richText': 'Texte',
  'editor.editorWidgets.markdown.toggleMode.markdown': 'Passer au code source',
  'editor.editorWidgets.markdown.toggleMode.rich': 'Passer au texte mis en forme',
  'editor.editorWidgets.object.collapse': 'Replier',
  'editor.editorWidgets.object.expand': 'Déplier',
  'mediaLibrary.mediaLibraryModal.close': 'Fermer',
  'ui.settingsDropdown.account': 'Compte',
  'ui.toast.entrySaved': 'Enregistré',
  'ui.toast.missingRequiredField':
    'Il manque quelque chose, ou quelque chose ne convient pas. Regardez les champs marqués en rouge.',
  'ui.toast.onFailToPersist': 'Pas enregistré. %{details}',
};
