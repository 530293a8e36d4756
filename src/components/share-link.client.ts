// Without JavaScript there is the address bar, so the button stays hidden.

class ShareLink extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.#share());
  }

  async #share() {
    const { title = '', copied = '' } = this.dataset;
    // What the reader sees, without the place on the page or a search behind it.
    const address = location.origin + location.pathname;
    try {
      if ('share' in navigator) {
        await navigator.share({ title, url: address });
        return;
      }
    } catch (error) {
      // The reader closed the sheet again; anything else falls back to the clipboard.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
    try {
      await navigator.clipboard.writeText(address);
      this.#say(copied);
    } catch {
      // The clipboard is forbidden here: the address itself can be marked and copied.
      this.#say(address);
    }
  }

  #say(text: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

customElements.define('share-link', ShareLink);
