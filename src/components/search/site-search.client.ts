// The search page: answers as one types, by the words and filters that its address carries.
import { type Wish } from '../../domain/search/find.ts';
import { AnswerView } from './answer.client.ts';
import { followArrows } from './hits.client.ts';
import { openSearch } from './open-search.client.ts';

/** After the last letter, in milliseconds. */
const pause = 200;
/** Shorter words are asked for on purpose only, by the button or Enter. */
const shortest = 3;
const filters = ['kind', 'place', 'theme', 'year', 'language'] as const;
const orders = ['relevance', 'newest', 'oldest'] as const;

class SiteSearch extends HTMLElement {
  #asked = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const status = this.querySelector<HTMLElement>('[role=status]');
    const place = this.querySelector<HTMLElement>('[data-answer]');
    if (!form || !input || !status || !place) return;
    const view = new AnswerView(place, status, { own: 10, foreign: 5 });
    const field = (name: string) => form.querySelector<HTMLSelectElement>(`[name="${name}"]`);
    const valueOf = (name: string) => field(name)?.value ?? '';
    form.hidden = false;

    const chosen = () =>
      Object.fromEntries(
        filters.flatMap((name) => (valueOf(name) === '' ? [] : [[name, valueOf(name)]])),
      );
    const wish = (): Wish => ({
      filters: chosen(),
      order: orders.find((order) => order === valueOf('order')) ?? 'relevance',
    });
    const keepInAddress = () => {
      const address = new URL(location.href);
      address.search = '';
      const order = valueOf('order');
      const values = {
        q: input.value.trim(),
        ...chosen(),
        order: order === 'relevance' ? '' : order,
      };
      for (const [name, value] of Object.entries(values))
        if (value !== '') address.searchParams.set(name, value);
      history.replaceState(null, '', address);
    };

    const show = async (text: string) => {
      const mine = ++this.#asked;
      const isStale = () => mine !== this.#asked;
      try {
        const search = await openSearch(this.dataset['words'] ?? '');
        if (isStale()) return;
        await view.show(search, {
          text,
          wish: wish(),
          isStale,
          askFor: (other) => {
            input.value = other;
            input.focus();
            run();
          },
          withoutFilters: () => {
            for (const name of filters) setValue(name, '');
            run();
          },
        });
      } catch {
        if (!isStale()) view.fail(this.dataset['failed'] ?? '');
      }
    };
    const setValue = (name: string, value: string) => {
      const select = field(name);
      if (select) select.value = value;
    };
    const run = () => {
      clearTimeout(this.#waiting);
      keepInAddress();
      const text = input.value.trim();
      if (text !== '' || Object.keys(chosen()).length > 0) return void show(text);
      this.#asked += 1;
      view.clear();
    };

    input.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      const { length } = input.value.trim();
      if (length === 0 || length >= shortest) this.#waiting = setTimeout(run, pause);
    });
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) run();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      run();
    });
    followArrows(this, input);
    // The key that opens the quick search elsewhere leads to the field here.
    document.addEventListener('quick-search', () => input.select());

    const asked = new URLSearchParams(location.search);
    input.value = asked.get('q') ?? '';
    for (const name of [...filters, 'order']) {
      const value = asked.get(name);
      const isOffered = [...(field(name)?.options ?? [])].some((option) => option.value === value);
      if (value !== null && isOffered) setValue(name, value);
    }
    const details = form.querySelector('details');
    if (details && Object.keys(chosen()).length > 0) details.open = true;
    if (asked.size > 0) run();
  }
}

customElements.define('site-search', SiteSearch);
