// Shows the texts that were not saved, and offers them back.
import { tagOf, languageOf, type Locale } from '../../src/domain/locale.ts';
import { type EditorWording } from '../wording/wording.ts';
import { askingButton, button, copyText, element } from './dialog.ts';
import { textOfCopy, titleOf, writtenIn, type RescueCopy } from './rescue-copy.ts';

interface Panel {
  readonly locale: Locale;
  readonly wording: EditorWording;
  readonly takeBack: (copy: RescueCopy) => Promise<void>;
  readonly throwAway: (copy: RescueCopy) => Promise<void>;
}

interface DrawnPanel {
  /** For the copies that there are; without any the panel disappears. */
  readonly draw: (copies: readonly RescueCopy[]) => void;
  /** Says that this browser keeps nothing. */
  readonly warn: () => void;
}

export function rescuePanel(panel: Panel): DrawnPanel {
  const words = panel.wording.safety.rescue;
  const box = element('section');
  box.className = 'rescue-panel';
  box.setAttribute('aria-label', words.heading);
  let isHidden = false;
  let known: readonly RescueCopy[] = [];

  const draw = (copies: readonly RescueCopy[]) => {
    // Another text than those that somebody has put off is worth being shown.
    if (copies.some(({ id }) => !known.some((before) => before.id === id))) isHidden = false;
    known = copies;
    // What has the focus is drawn anew too, and would leave it nowhere.
    const hadFocus = box.contains(document.activeElement);
    if (copies.length === 0) {
      box.remove();
      if (hadFocus) focusEditor();
      return;
    }
    const toggle = button(isHidden ? words.show(copies.length) : words.hide, () => {
      isHidden = !isHidden;
      draw(known);
    });
    if (isHidden) box.replaceChildren(toggle);
    else {
      const list = element('ul');
      list.append(...copies.map((copy) => itemOf(copy, panel)));
      box.replaceChildren(
        element('h2', words.heading),
        element('p', words.explanation),
        list,
        toggle,
      );
    }
    if (!box.isConnected) document.body.append(box);
    if (hadFocus) toggle.focus();
  };
  // Whoever goes on writing is not to have the form covered.
  document.addEventListener('focusin', ({ target }) => {
    if (isHidden || !box.isConnected || !(target instanceof HTMLElement)) return;
    if (box.contains(target) || target.closest('#nc-root') === null) return;
    if (!target.isContentEditable && !target.matches('input, textarea')) return;
    isHidden = true;
    draw(known);
  });

  return {
    draw,
    warn() {
      const warning = element('section');
      warning.className = 'rescue-panel';
      warning.setAttribute('role', 'status');
      warning.append(
        element('p', words.notKept),
        button(words.hide, () => warning.remove()),
      );
      document.body.append(warning);
    },
  };
}

/** Decap's own part of the page, which takes the focus from nobody else. */
function focusEditor(): void {
  const editor = document.querySelector<HTMLElement>('#nc-root');
  if (!editor) return;
  editor.tabIndex = -1;
  editor.focus();
  editor.addEventListener('blur', () => editor.removeAttribute('tabindex'), { once: true });
}

function itemOf(copy: RescueCopy, { locale, wording, takeBack, throwAway }: Panel): HTMLElement {
  const words = wording.safety.rescue;
  const item = element('li');
  const when = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'medium', timeStyle: 'short' });
  const facts = [
    wording.collections[copy.collection].one,
    ...(copy.slug === '' ? [words.isNew] : []),
    ...(copy.isSetAside ? [words.setAside] : []),
    ...writtenIn(copy).map((written) => languageOf(written).name),
    when.format(copy.at),
  ];
  const text = () => textOfCopy(copy, wording);
  const said = element('p');
  said.setAttribute('role', 'status');
  const buttons = element('div');
  buttons.className = 'safety-buttons';
  const back = button(words.takeBack, () => {
    back.disabled = true;
    takeBack(copy).catch((error: unknown) => {
      back.disabled = false;
      said.textContent = String(error);
    });
  });
  back.className = 'safety-main';
  buttons.append(
    back,
    button(words.copy, () => {
      copyText(text()).then(
        () => (said.textContent = words.copied),
        () => (said.textContent = words.notCopied),
      );
    }),
    button(words.download, () => download(`${copy.slug || copy.collection}.txt`, text())),
    askingButton(words.throwAway, words.reallyThrowAway, () => void throwAway(copy)),
  );
  item.append(
    element('strong', titleOf(copy, locale) ?? words.untitled),
    element('p', facts.join(' · ')),
    buttons,
    said,
  );
  return item;
}

function download(name: string, text: string): void {
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
