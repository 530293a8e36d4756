// The search page: Pagefind's bundle of the page's language, loaded with the first search.

interface Found {
  readonly data: () => Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: { readonly title?: string };
  }>;
}

interface Pagefind {
  readonly search: (query: string) => Promise<{ readonly results: readonly Found[] }>;
}

/** More would only be scrolled past; a longer query finds fewer. */
const most = 20;

class SiteSearch extends HTMLElement {
  #bundle: Promise<Pagefind> | undefined;

  connectedCallback() {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const address = new URL(location.href);
      address.searchParams.set('q', input.value);
      history.replaceState(null, '', address);
      void this.#show(input.value);
    });
    const asked = new URLSearchParams(location.search).get('q');
    if (asked) {
      input.value = asked;
      void this.#show(asked);
    }
  }

  async #show(query: string) {
    const status = this.querySelector('[role=status]');
    const list = this.querySelector('ol');
    if (!status || !list || query.trim() === '') return;
    try {
      // The address is known in the browser only, so no bundler may follow it.
      this.#bundle ??= import(
        /* @vite-ignore */ `${this.dataset['bundle']}pagefind.js`
      ) as Promise<Pagefind>;
      const { results } = await (await this.#bundle).search(query);
      const found = await Promise.all(results.slice(0, most).map(({ data }) => data()));
      status.textContent =
        results.length > 0 ? this.#count(results.length) : (this.dataset['none'] ?? '');
      list.replaceChildren(
        ...found.map(({ url, excerpt, meta }) => {
          const item = document.createElement('li');
          const link = document.createElement('a');
          link.href = url;
          link.textContent = meta.title ?? url;
          const text = document.createElement('p');
          // Pagefind escapes the page's text and adds nothing but <mark>.
          text.innerHTML = excerpt;
          item.append(link, text);
          return item;
        }),
      );
    } catch {
      this.#bundle = undefined;
      status.textContent = this.dataset['failed'] ?? '';
    }
  }

  #count(count: number): string {
    // Written by the page from the catalogue: one text for each plural form.
    const forms = JSON.parse(this.dataset['count'] ?? '{}') as Record<string, string>;
    const { lang } = document.documentElement;
    const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms['other'] ?? '';
    return form.replace('{{count}}', new Intl.NumberFormat(lang).format(count));
  }
}

customElements.define('site-search', SiteSearch);
