// The title and the text of a built page, as a reader sees them.

export interface PageText {
  readonly title: string;
  readonly text: string;
  /** What the page says of itself in `data-pagefind-filter`: name and values. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const empty = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const inline = /^(?:a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;
const unread = /^(?:script|style|svg|template|nav|button|local-time|sup)$/;
/** What is said about a text: its byline, its translation, its sources. */
const unreadClass = /\b(?:meta|sources|notice)\b/;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decoded = (text: string) =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, code?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(code) : Number.parseInt(hex, 16))
        : (entities[name.toLowerCase()] ?? whole),
  );

/** Composed, as queries are: some programs write ä as two characters. */
const tidy = (text: string) => decoded(text).normalize().replace(/\s+/g, ' ').trim();

/** Of the part that carries `data-pagefind-body`; nothing where the page has none. */
export function readPage(html: string): PageText | undefined {
  const open: { name: string; isUnread: boolean; isTitle: boolean; isBody: boolean }[] = [];
  const filters: Record<string, string[]> = {};
  let [title, text, filter] = ['', '', ''];
  let hasBody = false;
  for (const [whole, closing, name = '', attributes = '', between = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+|<)/gi,
  )) {
    const around = open.at(-1);
    const isRead = around !== undefined && open.some(({ isBody }) => isBody) && !around.isUnread;
    if (name === '') {
      if (filter !== '') (filters[filter] ??= []).push(tidy(whole));
      filter = '';
      if (isRead && around.isTitle) title += between;
      else if (isRead) text += between;
      continue;
    }
    const tag = name.toLowerCase();
    if (!inline.test(tag)) text += isRead && closing !== '' && /^h[2-6]$/.test(tag) ? ' · ' : ' ';
    if (closing !== '') {
      const last = open.findLastIndex((one) => one.name === tag);
      if (last >= 0) open.length = last;
      continue;
    }
    filter = /\sdata-pagefind-filter="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (empty.test(tag) || attributes.endsWith('/')) continue;
    const isBody = /\sdata-pagefind-body(?=[\s=]|$)/.test(attributes);
    hasBody ||= isBody;
    open.push({
      name: tag,
      isBody,
      isTitle: tag === 'h1' || (around?.isTitle ?? false),
      isUnread:
        (around?.isUnread ?? false) ||
        unread.test(tag) ||
        unreadClass.test(/\sclass="([^"]*)"/.exec(attributes)?.[1] ?? '') ||
        /\s(?:data-pagefind-ignore|hidden)(?=[\s=]|$)/.test(attributes),
    });
  }
  return hasBody ? { title: tidy(title), text: tidy(text), filters } : undefined;
}
