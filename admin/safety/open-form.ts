// Opens the form of an entry and waits until it is loaded.
import { type EntryPlace } from '../entries/content-paths.ts';
import { onDraftChange, openDraft } from './draft.ts';

/** Milliseconds; somebody may first be asked whether to leave what they are writing. */
const patience = 30_000;

/** With an empty slug: a new entry. Rejects where it does not open, for instance because somebody stayed. */
export async function openForm({ collection, slug }: EntryPlace): Promise<void> {
  const isOpen = () => {
    const draft = openDraft();
    return draft?.collection === collection && draft.slug === slug;
  };
  if (isOpen()) return;
  const list = `#/collections/${collection}`;
  if (openDraft()) {
    // Decap takes one form for another when it goes from entry to entry, so by way of the list.
    location.hash = list;
    await until(() => openDraft() === undefined);
  }
  location.hash = slug === '' ? `${list}/new` : `${list}/entries/${slug}`;
  await until(isOpen);
}

const until = (holds: () => boolean): Promise<void> =>
  new Promise((done, fail) => {
    if (holds()) return done();
    const stop = onDraftChange(() => {
      if (!holds()) return;
      stop();
      clearTimeout(waiting);
      done();
    });
    const waiting = setTimeout(() => {
      stop();
      fail(new Error('The form did not open'));
    }, patience);
  });
