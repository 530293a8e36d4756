// Decap's own interface texts, with ours laid over them: what its translations lack, and what they
// say in a way that volunteers would not understand. Measured against decap-cms-locales 3.8.2.

/** Missing in every translation of Decap, or replaced in every one of them. */
type Needed =
  | 'collection.collectionTop.viewAsGrid'
  | 'collection.collectionTop.viewAsList'
  | 'collection.entries.unpublishedHeader'
  | 'editor.editorControl.field.widgetLabel'
  | 'editor.editorControlPane.i18n.copyFromLocale'
  | 'editor.editorControlPane.i18n.copyFromLocaleConfirm'
  | 'editor.editorControlPane.i18n.writingInLocale'
  | 'editor.editorControlPane.widget.regexPattern'
  | 'editor.editorInterface.toggleI18n'
  | 'editor.editorToolbar.backCollection'
  | 'editor.editorToolbar.deployButtonLabel'
  | 'editor.editorWidgets.datetime.setToNow'
  | 'editor.editorWidgets.markdown.markdown'
  | 'editor.editorWidgets.markdown.richText'
  | 'editor.editorWidgets.markdown.toggleMode.markdown'
  | 'editor.editorWidgets.markdown.toggleMode.rich'
  | 'editor.editorWidgets.object.collapse'
  | 'editor.editorWidgets.object.expand'
  | 'mediaLibrary.mediaLibraryModal.close'
  | 'ui.settingsDropdown.account'
  | 'ui.toast.missingRequiredField'
  | 'ui.toast.onFailToPersist';

/** By path, `ui.toast.entrySaved`; `%{…}` stands for what is filled in. */
export type Phrases = Readonly<Record<Needed, string>> & Readonly<Record<string, string>>;

/** Decap's form: objects inside objects. */
export interface PhraseTree {
  [step: string]: PhraseTree | string;
}

/** Neither argument is changed. */
export function withOurs(decaps: PhraseTree, ours: Readonly<Record<string, string>>): PhraseTree {
  const tree = structuredClone(decaps);
  for (const [path, text] of Object.entries(ours)) {
    const steps = path.split('.');
    const last = steps.pop() ?? path;
    let branch = tree;
    for (const step of steps) {
      const next = branch[step];
      branch = branch[step] = typeof next === 'object' ? next : {};
    }
    branch[last] = text;
  }
  return tree;
}

/** The reverse of a tree: texts by path. */
export const byPath = (tree: PhraseTree, before = ''): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tree).flatMap(([step, value]) =>
      typeof value === 'string'
        ? [[before + step, value]]
        : Object.entries(byPath(value, `${before}${step}.`)),
    ),
  );
