// What RFC 4287 (Atom) and JSON Feed 1.1 ask of a feed: https://www.rfc-editor.org/rfc/rfc4287,
// https://www.jsonfeed.org/version/1.1/

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (text: string) =>
  text.replaceAll(/&(\w+);/g, (whole, name: string) => {
    const sign = entities[name];
    if (sign === undefined) throw new Error(`XML knows no ${whole}`);
    return sign;
  });

/** A strict reader of the XML that feeds are made of; throws where a parser would stop. */
export function parseXml(source: string): Element {
  const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
  if (!source.startsWith(declaration)) throw new Error('no XML declaration');
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(source))
    throw new Error('a character that XML forbids');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const token = /<(\/?)([a-zA-Z:]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;
  for (const [, closes, name = '', given = '', empty, text, stray] of source
    .slice(declaration.length)
    .matchAll(token)) {
    const current = open.at(-1)!;
    if (stray) throw new Error('a stray <');
    if (text !== undefined) {
      if (/&(?!\w+;)/.test(text)) throw new Error(`a stray & in ${text.slice(0, 60)}`);
      current.text += decoded(text);
    } else if (closes) {
      if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
    } else {
      const attributes = Object.fromEntries(
        [...given.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          decoded(value),
        ]),
      );
      const element: Element = { name, attributes, children: [], text: '' };
      current.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  return root.children[0]!;
}

const isInstant = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && !isNaN(Date.parse(text));
const isWhole = (address: string) => /^https?:\/\/[^\s/]+\//.test(address);
const isTag = (tag: string | undefined) => /^[a-z]{2}(-[A-Z]{2})?$/.test(tag ?? '');

/** Addresses in HTML that would lead elsewhere once the text is read in a feed reader. */
const relativeAddresses = (html: string) =>
  [...html.matchAll(/\s(?:href|src|poster)="([^"]*)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^(https?|mailto|tel):/.test(address));

export const childrenOf = ({ children }: Element, name: string) =>
  children.filter((child) => child.name === name);

export function atomFaults(source: string): string[] {
  const feed = parseXml(source);
  const faults: string[] = [];
  const check = (isFine: boolean, what: string) => {
    if (!isFine) faults.push(what);
  };
  check(
    feed.name === 'feed' && feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom',
    'no Atom feed',
  );
  check(isTag(feed.attributes['xml:lang']), 'the feed names no language');
  const entries = childrenOf(feed, 'entry');
  for (const element of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated'])
      check(childrenOf(element, name).length === 1, `not one ${name} (4.1.1, 4.1.2)`);
    check(childrenOf(element, 'title')[0]?.text.trim() !== '', 'an empty title');
    check(isInstant(childrenOf(element, 'updated')[0]?.text ?? ''), 'updated is no instant (3.3)');
    check(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(
        childrenOf(element, 'id')[0]?.text ?? '',
      ),
      'id is no UUID (4.2.6)',
    );
    check(childrenOf(element, 'author').length > 0, 'no author (4.1.1)');
    for (const { attributes } of childrenOf(element, 'link'))
      check(isWhole(attributes['href'] ?? ''), `a link to ${attributes['href']}`);
  }
  const rels = childrenOf(feed, 'link').map(({ attributes }) => attributes['rel']);
  check(
    rels.includes('self') && rels.includes('alternate'),
    'no link to itself or to its page (4.1.1)',
  );
  const ids = [feed, ...entries].map((element) => childrenOf(element, 'id')[0]?.text);
  check(new Set(ids).size === ids.length, 'an id twice (4.1.1)');
  const latest = entries
    .map((entry) => childrenOf(entry, 'updated')[0]?.text ?? '')
    .toSorted()
    .at(-1);
  check(
    latest === undefined || latest === childrenOf(feed, 'updated')[0]?.text,
    'updated is not that of its newest entry',
  );
  for (const entry of entries) {
    const [content] = childrenOf(entry, 'content');
    check(isTag(entry.attributes['xml:lang']), 'an entry without a language');
    check(
      content?.attributes['type'] === 'html' && content.text.length > 40,
      'an entry without its text',
    );
    for (const address of relativeAddresses(content?.text ?? ''))
      faults.push(`a link to ${address} in a text`);
    check(!/<script|\son\w+=/.test(content?.text ?? ''), 'a script in a text');
    check(
      childrenOf(entry, 'link').some(({ attributes }) => attributes['rel'] === 'alternate'),
      'an entry without its page',
    );
  }
  return faults;
}

interface JsonItem {
  readonly id?: unknown;
  readonly url?: unknown;
  readonly title?: unknown;
  readonly content_html?: unknown;
  readonly language?: unknown;
  readonly date_published?: unknown;
  readonly date_modified?: unknown;
  readonly authors?: unknown;
}

export interface JsonFeed {
  readonly version?: unknown;
  readonly title?: unknown;
  readonly language?: unknown;
  readonly home_page_url?: unknown;
  readonly feed_url?: unknown;
  readonly items?: readonly JsonItem[];
}

export function jsonFeedFaults(source: string): string[] {
  // Each property is judged below.
  const feed = JSON.parse(source) as JsonFeed;
  const faults: string[] = [];
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const check = (isFine: boolean, what: string) => {
    if (!isFine) faults.push(what);
  };
  check(feed.version === 'https://jsonfeed.org/version/1.1', 'no version');
  check(text(feed.title) !== '', 'no title');
  check(isTag(text(feed.language)), 'no language');
  check(isWhole(text(feed.home_page_url)) && isWhole(text(feed.feed_url)), 'no whole addresses');
  check(Array.isArray(feed.items), 'no items');
  for (const item of feed.items ?? []) {
    check(text(item.id) !== '' && text(item.title) !== '', 'an item without id or title');
    check(isWhole(text(item.url)), `an item at ${text(item.url)}`);
    check(text(item.content_html).length > 40, 'an item without its text');
    check(isTag(text(item.language)), 'an item without a language');
    check(
      isInstant(text(item.date_published)) && isInstant(text(item.date_modified)),
      'an item without its dates',
    );
    check(Array.isArray(item.authors) && item.authors.length > 0, 'an item without authors');
    for (const address of relativeAddresses(text(item.content_html)))
      faults.push(`a link to ${address} in a text`);
  }
  const ids = (feed.items ?? []).map(({ id }) => id);
  check(new Set(ids).size === ids.length, 'an id twice');
  return faults;
}
