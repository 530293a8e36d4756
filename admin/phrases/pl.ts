import { type Phrases } from './phrases.ts';

export const pl: Phrases = {
  'collection.collectionTop.viewAsGrid': 'Pokaż jako kafelki',
  'collection.collectionTop.viewAsList': 'Pokaż jako listę',
  'collection.entries.unpublishedHeader': 'Jeszcze nieopublikowane',
  'collection.sidebar.collections': 'Treści',
  'editor.editorControl.field.optional': 'nieobowiązkowe',
  'editor.editorControl.field.widgetLabel': 'Pole: %{widgetLabel}',
  'editor.editorControlPane.i18n.copyFromLocale': 'Skopiuj z innego języka',
  'editor.editorControlPane.i18n.copyFromLocaleConfirm':
    'Skopiować teksty z tego języka: %{locale}?\nZastąpią to, co już tu jest.',
  'editor.editorControlPane.i18n.writingInLocale': 'Język: %{locale}',
  'editor.editorControlPane.widget.regexPattern': '%{fieldLabel}: %{pattern}.',
  'editor.editorInterface.toggleI18n': 'Pokaż obok inny język',
  'editor.editorInterface.togglePreview': 'Pokaż podgląd',
  'editor.editorToolbar.backCollection': 'Powrót do listy: %{collectionLabel}',
  'editor.editorToolbar.deleteEntry': 'Usuń',
  'editor.editorToolbar.deployButtonLabel': 'Zobacz na stronie',
  'editor.editorWidgets.datetime.setToNow': '%{fieldLabel}: teraz',
  'editor.editorWidgets.markdown.addComponent': 'Wstaw zdjęcie, film, cytat…',
  'editor.editorWidgets.markdown.markdown': 'Kod źródłowy',
  'editor.editorWidgets.markdown.richText': 'Tekst',
  'editor.editorWidgets.markdown.toggleMode.markdown': 'Przejdź do kodu źródłowego',
  'editor.editorWidgets.markdown.toggleMode.rich': 'Przejdź do tekstu sformatowanego',
  'editor.editorWidgets.object.collapse': 'Zwiń',
  'editor.editorWidgets.object.expand': 'Rozwiń',
  'mediaLibrary.mediaLibraryModal.close': 'Zamknij',
  'ui.settingsDropdown.account': 'Konto',
  'ui.toast.entrySaved': 'Zapisano',
  'ui.toast.missingRequiredField':
    'Czegoś jeszcze brakuje albo coś jest nie tak. Prosimy sprawdzić pola zaznaczone na czerwono.',
  'ui.toast.onFailToPersist': 'Nie zapisano. %{details}',
};
