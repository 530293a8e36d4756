import { type Phrases } from './phrases.ts';

export const de: Phrases = {
  'auth.login': 'Anmelden',
  'auth.loggingIn': 'Sie werden angemeldet …',
  'app.header.quickAdd': 'Neu anlegen',
  'collection.collectionTop.viewAsGrid': 'Als Kacheln zeigen',
  'collection.collectionTop.viewAsList': 'Als Liste zeigen',
  'collection.entries.unpublishedHeader': 'Noch nicht veröffentlicht',
  'collection.sidebar.collections': 'Inhalte',
  'editor.editor.onDeletePublishedEntry':
    'Soll dieser veröffentlichte Eintrag wirklich gelöscht werden?',
  'editor.editor.onDeleteWithUnsavedChanges':
    'Sollen dieser Eintrag und Ihre ungespeicherten Änderungen wirklich gelöscht werden?',
  'editor.editor.onDeleteUnpublishedChangesWithUnsavedChanges':
    'Sollen alle unveröffentlichten und ungespeicherten Änderungen an diesem Eintrag wirklich gelöscht werden?',
  'editor.editor.onPublishing': 'Soll dieser Eintrag wirklich veröffentlicht werden?',
  'editor.editor.onPublishingNotReady':
    'Bitte stellen Sie den Status vor dem Veröffentlichen auf „Abgeschlossen“.',
  'editor.editor.onPublishingWithUnsavedChanges':
    'Es gibt noch ungespeicherte Änderungen. Bitte speichern Sie vor dem Veröffentlichen.',
  'editor.editorControl.field.optional': 'freiwillig',
  'editor.editorControl.field.widgetLabel': 'Feld: %{widgetLabel}',
  'editor.editorControlPane.i18n.copyFromLocale': 'Aus anderer Sprache übernehmen',
  'editor.editorControlPane.i18n.copyFromLocaleConfirm':
    'Texte aus dieser Sprache übernehmen: %{locale}?\nWas hier schon steht, wird ersetzt.',
  'editor.editorControlPane.i18n.writingInLocale': 'Sprache: %{locale}',
  'editor.editorControlPane.widget.regexPattern': '%{fieldLabel}: %{pattern}.',
  'editor.editorInterface.toggleI18n': 'Andere Sprache daneben zeigen',
  'editor.editorToolbar.backCollection': 'Zurück zur Liste: %{collectionLabel}',
  'editor.editorToolbar.deleteEntry': 'Löschen',
  'editor.editorToolbar.deployButtonLabel': 'Auf der Website ansehen',
  'editor.editorToolbar.publishAndCreateNew': 'Veröffentlichen und neuen Eintrag anlegen',
  'editor.editorToolbar.publishAndDuplicate': 'Veröffentlichen und Eintrag kopieren',
  'editor.editorWidgets.datetime.setToNow': '%{fieldLabel}: jetzt',
  'editor.editorWidgets.image.choose': 'Bild auswählen',
  'editor.editorWidgets.image.chooseDifferent': 'Anderes Bild auswählen',
  'editor.editorWidgets.image.remove': 'Bild entfernen',
  'editor.editorWidgets.markdown.addComponent': 'Bild, Video, Zitat … einfügen',
  'editor.editorWidgets.markdown.markdown': 'Quelltext',
  'editor.editorWidgets.markdown.richText': 'Text',
  'editor.editorWidgets.markdown.toggleMode.markdown': 'Zum Quelltext wechseln',
  'editor.editorWidgets.markdown.toggleMode.rich': 'Zum gestalteten Text wechseln',
  'editor.editorWidgets.object.collapse': 'Zuklappen',
  'editor.editorWidgets.object.expand': 'Aufklappen',
  'mediaLibrary.mediaLibraryModal.close': 'Schließen',
  'mediaLibrary.mediaLibraryModal.download': 'Herunterladen',
  'mediaLibrary.mediaLibraryModal.noResults': 'Nichts gefunden.',
  'ui.errorBoundary.detailsHeading': 'Einzelheiten',
  'ui.errorBoundary.privacyWarning':
    'Für den Bericht werden die Fehlermeldung und technische Angaben automatisch eingetragen.\nBitte sehen Sie nach, ob sie stimmen, und entfernen Sie, was vertraulich ist.',
  'ui.errorBoundary.reportIt': 'melden Sie ihn.',
  'ui.settingsDropdown.account': 'Konto',
  'ui.toast.entrySaved': 'Gespeichert',
  'ui.toast.entryPublished': 'Eintrag veröffentlicht',
  'ui.toast.missingRequiredField':
    'Es fehlt noch etwas, oder etwas passt nicht. Bitte die rot markierten Felder ansehen.',
  'ui.toast.onFailToDelete': 'Nicht gelöscht. %{details}',
  'ui.toast.onFailToPersist': 'Nicht gespeichert. %{details}',
  'ui.toast.onLoggedOut':
    'Sie sind abgemeldet. Bitte kopieren Sie Ihren Text und melden Sie sich wieder an.',
};
