// The card that tells of the chosen place: one of those that the page holds, beside the map.
export class Cards {
  readonly #root: HTMLElement;
  #open: HTMLElement | undefined;
  #opener: HTMLElement | undefined;
  /** Told of each opening and closing. */
  onChange: (card: HTMLElement | undefined) => void = () => undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#open) this.close();
    });
    for (const button of root.querySelectorAll('.map-card [data-close]'))
      button.addEventListener('click', () => this.close());
  }

  get current() {
    return this.#open;
  }

  /** `opener` gets the focus back when the card closes. */
  open(name: string, opener?: HTMLElement) {
    const card = this.#root.querySelector<HTMLElement>(`[data-card="${name}"]`);
    if (!card) return;
    if (this.#open && this.#open !== card) this.#open.hidden = true;
    this.#open = card;
    this.#opener = opener;
    card.hidden = false;
    if (opener) card.focus({ preventScroll: !isBelowMap(card) });
    this.onChange(card);
  }

  close() {
    if (!this.#open) return;
    const opener = this.#opener;
    this.#open.hidden = true;
    this.#open = undefined;
    this.#opener = undefined;
    this.onChange(undefined);
    opener?.focus({ preventScroll: true });
  }
}

/** On a phone the card stands under the map, perhaps out of sight. */
const isBelowMap = (card: HTMLElement) => card.getBoundingClientRect().bottom > window.innerHeight;
