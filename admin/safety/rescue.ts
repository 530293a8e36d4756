// Follows what is written in the form and keeps a copy of it until it is saved. Decap's own backup
// failed to restore and is switched off (`build/form-corrections.ts`).
import { locales, type Locale } from '../../src/domain/locale.ts';
import { pathOf } from '../entries/content-paths.ts';
import { shownOf, type ShownFiles } from '../entries/save-entry.ts';
import { fillForm, onDraftChange, openDraft, unsavedPictures, type OpenDraft } from './draft.ts';
import { openForm } from './open-form.ts';
import { formOfDraft, writtenIn, type RescueCopy } from './rescue-copy.ts';
import { type RescueStore } from './rescue-store.ts';

/** Milliseconds after the last letter; more than that nobody can lose. */
const pause = 250;

interface Rescue {
  /** Copies that no open form is writing, in this window or another, the newest first. */
  readonly waiting: () => Promise<RescueCopy[]>;
  readonly takeBack: (copy: RescueCopy) => Promise<void>;
  /** Keeps a text that is to give way to another one; whether it can. */
  readonly setAside: (copy: Omit<RescueCopy, 'id' | 'at' | 'isSetAside'>) => Promise<boolean>;
}

interface Session {
  readonly key: string;
  /** The form as it was written last. */
  draft: OpenDraft;
  /** What it held when saving began: what is typed meanwhile is not in the saved file. */
  beingSaved?: OpenDraft['stamp'];
  timer?: ReturnType<typeof setTimeout>;
  isKept: boolean;
  endLock?: () => void;
}

const same = (a: OpenDraft['stamp'], b: OpenDraft['stamp']) =>
  a.every((value, index) => value === b[index]);

interface Settings {
  readonly own: Locale;
  readonly shown: ShownFiles;
  readonly copies: RescueStore;
  /** Called when there may be other copies waiting than before. */
  readonly onWaiting: () => void;
}

export function followWriting({ own, shown, copies, onWaiting }: Settings): Rescue {
  let session: Session | undefined;

  const keepSoon = (writing: Session) => {
    clearTimeout(writing.timer);
    writing.timer = setTimeout(() => void keep(writing), pause);
  };
  /** Whether the form is kept as it stands. */
  const keep = async (writing: Session): Promise<boolean> => {
    clearTimeout(writing.timer);
    delete writing.timer;
    const copy = copyOf(writing.draft, { own, shown });
    // Decap takes a new form for changed as soon as one of its fields reports what it starts with.
    if (copy.slug === '' && writtenIn(copy).length === 0) return false;
    if (!writing.isKept) writing.endLock = lock(writing.key);
    writing.isKept = true;
    return copies.put(copy);
  };
  const isUnsaved = (writing: Session) => writing.timer !== undefined;

  const end = async (ended: Session) => {
    if (isUnsaved(ended)) await keep(ended);
    ended.endLock?.();
    if (ended.isKept) setTimeout(onWaiting);
  };

  const follow = () => {
    const draft = openDraft();
    if (session && session.key !== draft?.key) {
      void end(session);
      session = undefined;
    }
    if (!draft) return;
    if (!session) {
      session = { key: draft.key, draft, isKept: false };
      if (draft.isChanged) keepSoon(session);
      return;
    }
    if (draft.isBeingSaved) session.beingSaved ??= draft.stamp;
    const { beingSaved } = session;
    const isSaved = !draft.isChanged && !(beingSaved && !same(beingSaved, draft.stamp));
    if (isSaved || (draft.isChanged && !draft.isBeingSaved)) delete session.beingSaved;
    if (isSaved) {
      clearTimeout(session.timer);
      delete session.timer;
      if (session.isKept) void copies.remove(session.key);
      session.isKept = false;
      session.endLock?.();
      session.draft = draft;
    } else if (!same(draft.stamp, session.draft.stamp)) {
      session.draft = draft;
      keepSoon(session);
    }
  };

  const keepNow = async (): Promise<boolean> =>
    session !== undefined && isUnsaved(session) && keep(session);
  onDraftChange(follow);
  for (const event of ['pagehide', 'visibilitychange'])
    addEventListener(event, () => void keepNow(), { capture: true });

  return {
    async waiting() {
      const [all, locked] = await Promise.all([copies.all(), lockedKeys()]);
      return all.filter(({ id }) => id !== session?.key && !locked.has(id));
    },
    async takeBack(copy) {
      await openForm(copy);
      for (const path of shownPaths(copy)) shown.delete(path);
      for (const [locale, file] of copy.shown) shown.set(pathIn(copy, locale), file);
      fillForm(copy, own);
      // Only once the text is kept under the form's own key may the copy go.
      if (await keepNow()) await copies.remove(copy.id);
    },
    async setAside(copy) {
      const id = crypto.randomUUID();
      const isKept = await copies.put({ ...copy, id, at: Date.now(), isSetAside: true });
      onWaiting();
      return isKept;
    },
  };
}

const pathIn = ({ collection, slug }: RescueCopy, locale: Locale) =>
  pathOf({ collection, slug }, locale);
const shownPaths = (copy: RescueCopy) =>
  copy.slug === '' ? [] : locales.map((locale) => pathIn(copy, locale));

const copyOf = (draft: OpenDraft, { own, shown }: Pick<Settings, 'own' | 'shown'>): RescueCopy => ({
  id: draft.key,
  collection: draft.collection,
  slug: draft.slug,
  at: Date.now(),
  own,
  form: formOfDraft(draft.values(), own),
  shown: draft.slug === '' ? new Map() : shownOf(shown, draft),
  pictures: unsavedPictures(draft),
  isSetAside: false,
});

/** Held as long as the window lives: a copy whose lock is gone is nobody's any more. */
function lock(key: string): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  // Absent where the editor is not served safely; then a copy may be offered while it is being written.
  const locks = navigator.locks as LockManager | undefined;
  void locks?.request(lockPrefix + key, () => held);
  return release;
}

const lockPrefix = 'rescue-';

async function lockedKeys(): Promise<ReadonlySet<string>> {
  const locks = navigator.locks as LockManager | undefined;
  const { held = [] } = (await locks?.query()) ?? {};
  return new Set(held.map(({ name = '' }) => name.slice(lockPrefix.length)));
}
