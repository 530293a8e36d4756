// What was found, as a list of links. Every text is set as text, never as markup.
import { type Hit } from '../../domain/search/find.ts';
import { forReaders } from '../../domain/search/index-words.ts';
import { type Part } from '../../domain/search/marks.ts';
import { type Query } from '../../domain/search/query.ts';
import { type SearchKey, type SearchWords } from '../../domain/search/search-words.ts';
import { type Search } from './open-search.client.ts';

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

const marked = (parts: readonly Part[]): (Node | string)[] =>
  parts.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));

/** One text for each plural form, chosen as the language counts. */
export function counted(forms: Readonly<Record<string, string>>, count: number): string {
  const { lang } = document.documentElement;
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms['other'] ?? '';
  return form.replace('{{count}}', new Intl.NumberFormat(lang).format(count));
}

const kindKey = (kind: string | undefined): SearchKey =>
  kind === 'story' || kind === 'event' || kind === 'place'
    ? `search.kind.${kind}`
    : 'search.kind.page';

export async function hitItem(
  { data }: Hit,
  query: Query,
  { words, marker }: Search,
): Promise<HTMLLIElement> {
  const { url, content, meta, filters } = await data();
  const written = filters['language']?.[0];
  const language = words.languages.find(({ locale }) => locale === written);
  const foreign = language && language.locale !== words.locale ? language : undefined;
  const read = (text: string | undefined) => forReaders(text ?? '');

  const link = element('a', { href: url }, ...marked(marker.mark(read(meta['title']), query)));
  const text = element('p', {}, ...marked(marker.excerpt(read(content), query)));
  const about = element('p', { className: 'meta' }, words.texts[kindKey(filters['kind']?.[0])]);
  if (meta['about']) about.append(' · ', ...marked(marker.mark(read(meta['about']), query)));
  if (foreign) {
    link.lang = link.hreflang = text.lang = foreign.tag;
    const tag = words.texts['fallback.tag'].replace('{{language}}', foreign.name);
    about.prepend(element('span', { className: 'tag' }, tag), ' ');
  }
  return element('li', {}, link, about, text);
}

/** Up and down lead from the field through the links and back. */
export function followArrows(around: HTMLElement, input: HTMLInputElement) {
  around.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...around.querySelectorAll<HTMLElement>('ol a')];
    const stops = [input, ...links];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}

/** Where else to look when there is nothing. */
export const elsewhere = (words: SearchWords, text: string) =>
  element(
    'p',
    {},
    `${words.texts['search.elsewhere']} `,
    ...words.languages
      .filter(({ locale }) => locale !== words.locale)
      .flatMap(({ name, search, tag }, index) => [
        ...(index > 0 ? [', '] : []),
        element('a', { href: `${search}?q=${encodeURIComponent(text)}`, hreflang: tag }, name),
      ]),
  );
