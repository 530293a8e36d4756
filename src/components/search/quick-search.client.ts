// The quick search: a dialog over the page, made when it is first opened.
import styles from '../../styles/search.css?url';
import { type SearchWords } from '../../domain/search/search-words.ts';
import { AnswerView } from './answer.client.ts';
import { element, followArrows } from './hits.client.ts';
import { openSearch } from './open-search.client.ts';

/** After the last letter, in milliseconds. */
const pause = 200;
const shortest = 3;

let dialog: HTMLDialogElement | undefined;

export async function openQuickSearch(page: string, wordsAddress: string): Promise<void> {
  if (!dialog) {
    const answer = await fetch(wordsAddress);
    // Written by the site's own endpoint.
    const words = (await answer.json()) as SearchWords;
    await loadStyles();
    dialog ??= document.body.appendChild(makeDialog(page, wordsAddress, words));
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

/** Before the dialog is seen. */
const loadStyles = () =>
  new Promise<void>((done) => {
    const sheet = element('link', { rel: 'stylesheet', href: styles });
    sheet.onload = sheet.onerror = () => done();
    document.head.append(sheet);
  });

function makeDialog(page: string, wordsAddress: string, { texts }: SearchWords) {
  const input = element('input', {
    id: 'quick-query',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    enterKeyHint: 'search',
  });
  const label = element('label', { htmlFor: input.id }, texts['search.label']);
  const close = element('button', { type: 'button', className: 'plain-button' });
  close.textContent = texts['search.close'];
  const form = element(
    'form',
    { action: page },
    label,
    input,
    element('button', { className: 'button' }, texts['search.all']),
  );
  form.setAttribute('role', 'search');
  const status = element('p', { className: 'meta' });
  status.setAttribute('role', 'status');
  const place = element('div', { className: 'stack' });
  const made = element('dialog', { className: 'quick-search' }, close, form, status, place);
  made.setAttribute('aria-label', texts['search.quick']);

  const view = new AnswerView(place, status, { own: 6, foreign: 3 });
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const run = async () => {
    const mine = ++asked;
    const isStale = () => mine !== asked;
    const text = input.value.trim();
    if (text === '') {
      view.clear();
      return;
    }
    try {
      const search = await openSearch(wordsAddress);
      if (isStale()) return;
      const askFor = (other: string) => {
        input.value = other;
        input.focus();
        void run();
      };
      await view.show(search, { text, wish: {}, isStale, askFor });
    } catch {
      if (!isStale()) view.fail(texts['search.failed']);
    }
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    const { length } = input.value.trim();
    if (length === 0 || length >= shortest) waiting = setTimeout(() => void run(), pause);
  });
  close.addEventListener('click', () => made.close());
  // A click beside the dialog meets the dialog itself, one inside it a part of it.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  followArrows(made, input);
  return made;
}
