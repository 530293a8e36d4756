// Our own questions and notices: the browser's `dialog`, which keeps the keyboard inside and closes on Esc.

export interface Choice<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly isMain?: true;
  /** Does something while the question stays open, and may say so by another label. */
  readonly act?: () => Promise<string>;
}

interface Question<Key extends string> {
  readonly heading: string;
  readonly text: string;
  readonly content?: readonly Node[];
  readonly choices: readonly Choice<Key>[];
}

/** The chosen key; nothing when the question has been closed unanswered. */
export function ask<Key extends string>(question: Question<Key>): Promise<Key | undefined> {
  const { heading, text, content = [], choices } = question;
  const dialog = document.createElement('dialog');
  dialog.className = 'safety-dialog';
  const title = element('h2', heading);
  title.id = `dialog-${crypto.randomUUID()}`;
  dialog.setAttribute('aria-labelledby', title.id);
  const buttons = element('div');
  buttons.className = 'safety-buttons';
  dialog.append(title, element('p', text), ...content, buttons);
  return new Promise((done) => {
    let answer: Key | undefined;
    for (const { key, label, isMain, act } of choices) {
      const control = button(label, () => {
        if (act) return void act().then((said) => (control.textContent = said));
        answer = key;
        dialog.close();
      });
      if (isMain) control.classList.add('safety-main');
      buttons.append(control);
    }
    dialog.addEventListener('close', () => {
      dialog.remove();
      done(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
};

export function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', label);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** A second press does it; the first asks. */
export function askingButton(label: string, really: string, press: () => void): HTMLButtonElement {
  const made = button(label, () => {
    if (made.textContent === really) return press();
    made.textContent = really;
    made.classList.add('safety-danger');
  });
  made.addEventListener('blur', () => {
    made.textContent = label;
    made.classList.remove('safety-danger');
  });
  return made;
}

/** Where the page may not write to the clipboard by itself, the old way still may. Rejects where neither may. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    // Inside an open dialog, outside of which nothing can be selected.
    (document.querySelector('dialog[open]') ?? document.body).append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only other way there is
    const isCopied = document.execCommand('copy');
    area.remove();
    if (!isCopied) throw new Error('Not copied');
  }
}
