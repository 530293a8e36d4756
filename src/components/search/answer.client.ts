// One answer on the screen: what was found in the reader's language first, then what is there in
// other languages, or help where there is nothing.
import { type Finding, type Wish } from '../../domain/search/find.ts';
import { placesSpelledLike, wordBeginningLike } from '../../domain/search/nearby.ts';
import { type Query } from '../../domain/search/query.ts';
import { counted, element, elsewhere, hitItem } from './hits.client.ts';
import { type Search } from './open-search.client.ts';

export interface AnswerSizes {
  /** Hits shown at once, and added with each "more". */
  readonly own: number;
  readonly foreign: number;
}

interface Asked {
  readonly text: string;
  readonly wish: Wish;
  /** Whether a later question has come meanwhile. */
  readonly isStale: () => boolean;
  /** Takes over a text that is offered instead. */
  readonly askFor: (text: string) => void;
  readonly withoutFilters?: () => void;
}

/** So much later the count is told: who listens would hear a number with each letter otherwise. */
const quiet = 400;

export class AnswerView {
  readonly #place: HTMLElement;
  readonly #status: HTMLElement;
  readonly #sizes: AnswerSizes;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement, status: HTMLElement, sizes: AnswerSizes) {
    this.#place = place;
    this.#status = status;
    this.#sizes = sizes;
  }

  clear() {
    this.#place.replaceChildren();
    this.#tell('');
  }

  fail(text: string) {
    this.#place.replaceChildren();
    this.#tell(text);
  }

  async show(search: Search, asked: Asked) {
    const { words } = search;
    const { text, wish, isStale } = asked;
    const query = search.read(text);
    const found = await search.own(query, wish);
    const { hits } = found;
    const own = await this.#list(search, found, this.#sizes.own);
    if (isStale()) return;
    this.#place.replaceChildren(...(own ? [own] : []));
    const count = counted(words.count, hits.length);
    if (hits.length > 0) this.#tell(count, otherwise(search, found));

    // Without them the answer stands all the same.
    const foundElsewhere = await search
      .foreign(query, wish)
      .catch(() => ({ ...found, hits: [] }) satisfies Finding);
    const others = foundElsewhere.hits;
    const foreign = await this.#list(search, foundElsewhere, this.#sizes.foreign);
    if (isStale()) return;
    if (foreign)
      this.#place.append(element('h2', { className: 'h3' }, words.texts['search.others']), foreign);
    if (hits.length + others.length === 0) {
      this.#tell(words.texts['search.none']);
      const help = await helpFor(search, query, asked);
      if (!isStale()) this.#place.append(help);
    } else if (others.length > 0)
      this.#tell(
        [...(hits.length > 0 ? [count] : []), counted(words.foreign, others.length)].join(', '),
        otherwise(search, own ? found : foundElsewhere),
      );
  }

  /** Screen readers read it out too. */
  #tell(text: string, more: readonly string[] = []) {
    clearTimeout(this.#telling);
    const whole = [text, ...more].join(' · ');
    this.#telling = setTimeout(() => (this.#status.textContent = whole), whole === '' ? 0 : quiet);
  }

  async #list(search: Search, { hits, query }: Finding, size: number) {
    if (hits.length === 0) return undefined;
    const items = (from: number) =>
      Promise.all(hits.slice(from, from + size).map((hit) => hitItem(hit, query, search)));
    const list = element('ol', { className: 'hits' }, ...(await items(0)));
    const section = element('div', { className: 'stack' }, list);
    if (hits.length > size) {
      const more = element('button', { type: 'button', className: 'button' });
      more.textContent = search.words.texts['search.more'];
      more.addEventListener('click', () => {
        more.disabled = true;
        items(list.children.length)
          .then((added) => {
            list.append(...added);
            if (list.children.length >= hits.length) more.remove();
            // Who asked for more goes on reading there.
            added[0]?.querySelector('a')?.focus();
          })
          // A connection that is lost: the button is there to be pressed again.
          .catch(() => undefined)
          .finally(() => (more.disabled = false));
      });
      section.append(more);
    }
    return section;
  }
}

/** What of the query was left out, and what was asked in its place. */
function otherwise({ words }: Search, { missing, instead }: Finding): string[] {
  const nameOf = ({ text, place }: Query[number]) =>
    words.places.find(({ id }) => id === place)?.name ?? text;
  const lines = instead.map(({ asked, found }) =>
    words.texts['search.instead']
      .replace('{{asked}}', () => asked)
      .replace('{{found}}', () => found.map(nameOf).join(', ')),
  );
  if (missing.length > 0)
    lines.push(words.texts['search.missing'].replace('{{words}}', () => missing.join(', ')));
  return lines;
}

async function helpFor(
  search: Search,
  query: Query,
  { text, askFor, withoutFilters, wish }: Asked,
): Promise<HTMLElement> {
  const { words, engine, marker } = search;
  const help = element('div', { className: 'stack search-help' });
  const isFiltered = Object.keys(wish.filters ?? {}).length > 0;
  if (isFiltered && withoutFilters) {
    const button = element('button', { type: 'button', className: 'plain-button' });
    button.textContent = words.texts['search.withoutFilters'];
    button.addEventListener('click', withoutFilters);
    help.append(element('p', {}, button));
  }
  const likely = await Promise.all(
    query.map((word) => wordBeginningLike(engine, marker, words.locale, word)),
  );
  const ids = placesSpelledLike(query);
  const near = words.places.filter(({ id }) => ids.some((one) => one === id));
  const offers = [
    ...likely.flatMap((word) => {
      if (word === undefined) return [];
      const button = element('button', { type: 'button', className: 'plain-button' }, word);
      button.addEventListener('click', () => askFor(word));
      return [button];
    }),
    ...near.map(({ name, href }) => element('a', { href }, name)),
  ];
  if (offers.length > 0)
    help.append(
      element(
        'p',
        {},
        `${words.texts['search.didYouMean']} `,
        ...offers.flatMap((offer, index) => (index > 0 ? [', ', offer] : [offer])),
      ),
    );
  const rest = words.places.filter((place) => !near.includes(place));
  help.append(
    elsewhere(words, text),
    element(
      'p',
      {},
      `${words.texts['search.places']} `,
      ...rest.flatMap(({ name, href }, index) => [
        ...(index > 0 ? [', '] : []),
        element('a', { href }, name),
      ]),
    ),
  );
  return help;
}
