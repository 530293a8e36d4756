// The words of the form: those that the page's list says already, and those handed over beside it.
import { type ParagraphId } from '../../domain/strategy/paragraphs.ts';
import { type PrecheckSettings } from '../../domain/precheck/settings.ts';
import { sayFrom, type Say, type WordKey } from '../../domain/precheck/words.ts';
import { element } from './element.client.ts';

export interface PageWords {
  readonly say: Say;
  /** All texts by key, for the hand-over to add its own. */
  readonly texts: Readonly<Record<string, string>>;
  /** A text as the list has it, with the language of foreign names. */
  readonly nodes: (key: WordKey) => DocumentFragment;
  /** What explains a choice, where there is something. */
  readonly hint: (key: WordKey) => string | undefined;
  /** A copy of a part of the list, `undefined` if it has none. */
  readonly copy: (selector: string) => Element | undefined;
  readonly paragraph: (id: ParagraphId) => HTMLElement;
  readonly settings: PrecheckSettings;
  readonly money: (cents: number) => string;
}

export function wordsOf(page: Element, settings: PrecheckSettings): PageWords {
  const found = new Map(
    [...page.querySelectorAll<HTMLElement>('[data-word]')].map((one) => [one.dataset['word'], one]),
  );
  const texts: Readonly<Record<string, string>> = {
    ...settings.texts,
    ...Object.fromEntries(
      [...found].map(([key, { textContent }]) => [key ?? '', textContent.trim()]),
    ),
  };
  const say = sayFrom(texts);
  const currency = new Intl.NumberFormat(settings.tag, { style: 'currency', currency: 'EUR' });
  const find = (selector: string) => page.querySelector(selector) ?? undefined;
  return {
    say,
    texts,
    settings,
    nodes: (key) => {
      const fragment = document.createDocumentFragment();
      const source = found.get(key);
      fragment.append(...(source ? source.cloneNode(true).childNodes : [say(key)]));
      return fragment;
    },
    hint: (key) => texts[`${key}.hint`],
    copy: (selector) => {
      // A copy of an element is an element.
      const copied = find(selector)?.cloneNode(true) as Element | undefined;
      copied?.removeAttribute('hidden');
      return copied;
    },
    paragraph: (id) =>
      element(
        'details',
        { class: 'cited' },
        element('summary', {}, `${id} `, find(`[data-title="${id}"]`)?.textContent),
        element('p', {}, find(`[data-text="${id}"]`)?.textContent),
        element('p', {}, element('a', { href: settings.paragraphs + id }, say('paragraph.read'))),
      ),
    money: (cents) => currency.format(cents / 100),
  };
}
