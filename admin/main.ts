// Starts the editor in the volunteer's language.
import { DecapCmsCore, type CmsWidgetParam } from 'decap-cms-core';
import { loadEntries } from 'decap-cms-core/dist/esm/actions/entries';
import { store } from 'decap-cms-core/dist/esm/redux';
import english from 'decap-cms-locales/dist/esm/en/index.js';
import booleanWidget from 'decap-cms-widget-boolean';
import fileWidget from 'decap-cms-widget-file';
import imageWidget from 'decap-cms-widget-image';
import listWidget from 'decap-cms-widget-list';
import numberWidget from 'decap-cms-widget-number';
import objectWidget from 'decap-cms-widget-object';
import richtextWidget from 'decap-cms-widget-richtext';
import selectWidget from 'decap-cms-widget-select';
import stringWidget from 'decap-cms-widget-string';
import textWidget from 'decap-cms-widget-text';
import { type CollectionName } from '../src/domain/content/collections.ts';
import { tagOf } from '../src/domain/locale.ts';
import { editorBlocks } from './blocks/editor-blocks.ts';
import { checkBeforeSaving } from './check-before-saving.ts';
import { decapConfig } from './decap-config.ts';
import './editor.css';
import { anyLanguageFirst } from './entries/any-language-first.ts';
import { type BackEndClass } from './entries/back-end.ts';
import { type ShownFiles } from './entries/save-entry.ts';
import { languageOfVisit } from './language-choice.ts';
import { showLanguageSwitch } from './language-switch.ts';
import { loadLanguage } from './languages.ts';
import { hasLocalReview } from './local-review.ts';
import { refusalsIn } from './messages.ts';
import { startPreview } from './preview/preview.ts';
import { startSafety } from './safety/safety.ts';
import { type EditorSettings } from './settings.ts';
import { timesWidgets } from './times/widgets.ts';
import { readyUploadsBy } from './uploads/ready-upload.ts';

const settings = __EDITOR_SETTINGS__ ?? undefined;
const locale = languageOfVisit();
const [{ wording, phrases }, BackEnd, hasReview] = await Promise.all([
  loadLanguage(locale),
  loadBackEnd(settings),
  settings?.review ?? hasLocalReview(),
]);
const today = new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(new Date());

document.documentElement.lang = tagOf(locale);
document.title = wording.title;
showLanguageSwitch(locale, wording);

const shown: ShownFiles = new Map();
const safety = startSafety({ locale, wording, shown, hasReview });
readyUploadsBy({ own: locale, wording });
/** Collections whose list is no longer what Decap has in memory. */
const changed = new Set<CollectionName>();

DecapCmsCore.registerBackend(
  settings?.backEnd ?? 'proxy',
  anyLanguageFirst(BackEnd, {
    own: locale,
    shown,
    refusals: refusalsIn(wording),
    onClash: safety.onClash,
    onReading: safety.onReading,
    afterWriting: (collection) => changed.add(collection),
  }),
);
for (const widget of [
  stringWidget,
  textWidget,
  numberWidget,
  booleanWidget,
  selectWidget,
  fileWidget,
  imageWidget,
  listWidget,
  objectWidget,
  richtextWidget,
])
  DecapCmsCore.registerWidget(widget.Widget() satisfies CmsWidgetParam);
for (const widget of timesWidgets(wording)) DecapCmsCore.registerWidget(widget);
for (const block of editorBlocks(locale, wording))
  // Decap's type wants mutable lists and no `code-block`; it takes both.
  DecapCmsCore.registerEditorComponent(
    block as unknown as Parameters<typeof DecapCmsCore.registerEditorComponent>[0],
  );
DecapCmsCore.registerLocale('en', english);
DecapCmsCore.registerLocale(locale, phrases);
startPreview(locale, wording);
DecapCmsCore.registerEventListener({
  name: 'preSave',
  handler: async ({ entry }) => {
    const checked = checkBeforeSaving(entry, { own: locale, wording, today, shown });
    await safety.askAboutLanguages(entry.toJS());
    await safety.tellOfFilms(entry.toJS());
    return checked;
  },
});

if (!settings) signInLocally();
preferOnePane();
addEventListener('hashchange', readChangedListAnew);
DecapCmsCore.init({
  config: decapConfig({ locale, wording, today, settings, hasReview, site: location.origin }),
});

async function loadBackEnd(chosen: EditorSettings | undefined): Promise<BackEndClass> {
  switch (chosen?.backEnd) {
    case undefined:
      return (await import('decap-cms-backend-proxy')).ProxyBackend;
    case 'gitlab':
      return (await import('decap-cms-backend-gitlab')).GitLabBackend;
    case 'gitea':
      return (await import('decap-cms-backend-gitea')).GiteaBackend;
    case 'github':
      return (await import('decap-cms-backend-github')).GitHubBackend;
  }
}

/** The local server asks nobody who they are, so a page with nothing but a button would only be in the way. */
function signInLocally(): void {
  localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }));
}

/** A new story is written in one language; a second pane shows itself when there is something to translate. */
function preferOnePane(): void {
  if (localStorage.getItem('cms.right-pane') === null)
    localStorage.setItem('cms.right-pane', 'none');
}

/** Decap keeps a list as it first read it, without the languages that have been written since. */
function readChangedListAnew(): void {
  const name = /^#\/collections\/([^/?]+)$/.exec(location.hash)?.[1];
  const shown = [...changed].find((collection) => collection === name);
  if (!shown) return;
  changed.delete(shown);
  const collection = store.getState().collections.get(shown);
  if (collection) store.dispatch(loadEntries(collection));
}
