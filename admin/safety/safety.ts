// Sees to it that nobody loses or overwrites a text without having been asked.
import { loadUnpublishedEntry } from 'decap-cms-core/dist/esm/actions/editorialWorkflow';
import { loadEntry } from 'decap-cms-core/dist/esm/actions/entries';
import { store } from 'decap-cms-core/dist/esm/redux';
import { languageOf, type Locale } from '../../src/domain/locale.ts';
import { type EntryPlace } from '../entries/content-paths.ts';
import { type EntryChanges } from '../entries/entry-changes.ts';
import { isData } from '../entries/entry-file.ts';
import { keepsFilmsBack } from '../entries/language-files.ts';
import { shownOf, type Clash, type ShownFiles } from '../entries/save-entry.ts';
import { Notice } from '../messages.ts';
import { type EditorWording } from '../wording/wording.ts';
import { askAboutClash } from './clash-dialog.ts';
import { ask } from './dialog.ts';
import { offerEntryDialog } from './entry-dialog.ts';
import { judgeFormsBy } from './field-messages.ts';
import { onDraftChange, openDraft } from './draft.ts';
import { languageDoubts } from './language-doubts.ts';
import { openForm } from './open-form.ts';
import { formOfDraft, placeOfDraft, titleOf } from './rescue-copy.ts';
import { rescuePanel } from './rescue-panel.ts';
import { rescueStore } from './rescue-store.ts';
import { followWriting } from './rescue.ts';
import './safety.css';

interface Settings {
  readonly locale: Locale;
  readonly wording: EditorWording;
  readonly shown: ShownFiles;
  /** Texts pass through review before they are published. */
  readonly hasReview: boolean;
}

interface Safety {
  /** To be called with what the back end in use can do with whole entries. */
  readonly onReading: (changes: EntryChanges) => void;
  /** Rejects where the volunteer goes back to the text. */
  readonly askAboutLanguages: (draft: unknown) => Promise<void>;
  /** Rejects where the volunteer goes back; else a film of which nothing can be read stays a draft. */
  readonly tellOfFilms: (draft: unknown) => Promise<void>;
  readonly onClash: (clash: Clash) => Promise<'mine' | 'theirs'>;
}

export function startSafety({ locale, wording, shown, hasReview }: Settings): Safety {
  const copies = rescueStore(() => panel.warn());
  const showWaiting = async () => panel.draw(await rescue.waiting());
  const rescue = followWriting({
    own: locale,
    shown,
    copies,
    onWaiting: () => void showWaiting(),
  });
  const panel = rescuePanel({
    locale,
    wording,
    takeBack: (copy) => rescue.takeBack(copy).then(showWaiting),
    throwAway: (copy) => copies.remove(copy.id).then(showWaiting),
  });
  for (const event of ['hashchange', 'visibilitychange'])
    addEventListener(event, () => void showWaiting());
  void showWaiting();
  judgeFormsBy({ own: locale, wording, shown });

  let inUse: EntryChanges | undefined;
  // These changes go straight to the published files, past any review.
  if (!hasReview)
    offerEntryDialog({
      locale,
      wording,
      changes: () => inUse,
      show(place) {
        if (openDraft()?.slug === place.slug) reload(place, hasReview);
        else void openForm(place);
      },
    });

  /** Nobody is asked twice about what they have said is right. */
  const confirmed = new Set<string>();

  return {
    onReading: (changes) => (inUse = changes),
    async askAboutLanguages(draft) {
      const place = isData(draft) && placeOfDraft(draft);
      if (!place) return;
      const { collection } = place;
      const form = formOfDraft(draft, locale);
      for (const { pane, looksLike } of languageDoubts(collection, form, shownOf(shown, place))) {
        // By its title: a new entry has no other name until it is saved.
        const key = [collection, pane, looksLike, titleOf({ form }, pane)].join('/');
        if (confirmed.has(key)) continue;
        const words = wording.safety.language;
        const answer = await ask({
          heading: words.heading,
          text: words.question(languageOf(pane).name, languageOf(looksLike).name),
          choices: [
            { key: 'back', label: words.back, isMain: true },
            { key: 'save', label: words.save },
          ],
        });
        if (answer !== 'save') throw new Notice(words.notSaved);
        confirmed.add(key);
      }
    },
    async tellOfFilms(draft) {
      if (!isData(draft) || !keepsFilmsBack(formOfDraft(draft, locale))) return;
      const words = wording.uploads.unreadable;
      const answer = await ask({
        heading: words.heading,
        text: words.explanation,
        choices: [
          { key: 'save', label: words.saveAsDraft, isMain: true },
          { key: 'back', label: words.back },
        ],
      });
      if (answer !== 'save') throw new Notice(words.notSaved);
      const place = placeOfDraft(draft);
      // So that the form shows the draft that it has become; a new entry is read anew by itself.
      if (place && draft['newRecord'] !== true) onceSaved(() => reload(place, hasReview));
    },
    async onClash(clash) {
      const answer = await askAboutClash(clash, wording);
      if (answer === 'theirs') {
        const { collection, slug, own, mine } = clash;
        const isKept = await rescue.setAside({
          collection,
          slug,
          own,
          form: mine,
          shown: shownOf(shown, clash),
          pictures: [],
        });
        if (!isKept) throw new Notice(wording.safety.clash.notSetAside);
        onceSaved(() => reload(clash, hasReview));
      }
      return answer;
    },
  };
}

/** Not when saving has failed: then the form still holds what is saved nowhere. */
function onceSaved(then: () => void): void {
  const stop = onDraftChange(() => {
    const draft = openDraft();
    if (draft?.isBeingSaved) return;
    stop();
    if (draft && !draft.isChanged) then();
  });
}

function reload({ collection, slug }: EntryPlace, hasReview: boolean): void {
  const found = store.getState().collections.get(collection);
  const load = hasReview ? loadUnpublishedEntry : loadEntry;
  if (found) store.dispatch(load(found, slug));
}
