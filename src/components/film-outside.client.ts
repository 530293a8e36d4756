// A film on another host: its player comes with the click and not before. Nothing is remembered, so the
// next film asks again. Without JavaScript the link beside the hidden button leads there.

class FilmOutside extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const frame = document.createElement('iframe');
      frame.title = this.querySelector('strong')?.textContent ?? '';
      frame.allow = 'autoplay; fullscreen; picture-in-picture';
      // YouTube refuses to play (error 153) unless it learns from which site it is asked.
      frame.referrerPolicy = 'strict-origin';
      frame.src = this.dataset['frame'] ?? '';
      this.replaceChildren(frame);
      frame.focus();
    });
  }
}

customElements.define('film-outside', FilmOutside);
