// Stories as feeds: Atom (RFC 4287) and JSON Feed 1.1, each item in the language of its own text.
// Written from the entries alone, never from the clock.
import { createHash } from 'node:crypto';
import { type Reading } from '../domain/content/language-versions.ts';
import { type Story } from '../domain/content/story.ts';
import { tagOf, type Locale } from '../domain/locale.ts';

export interface FeedItem {
  readonly story: Reading<Story>;
  /** The page in the language of the feed. */
  readonly page: string;
  /** The whole text, HTML with whole addresses. */
  readonly html: string;
  /** In the language of the text. */
  readonly authors: readonly string[];
  /** In the language of the feed. */
  readonly tags: readonly string[];
}

export interface Feed {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The portal, for items whose authors are not named. */
  readonly author: string;
  /** The page whose stories these are. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  /** What the feed is about, whatever its address: `stories/de/place/guarda`. */
  readonly about: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** The date of a feed that has nothing in it yet; nothing here is older. */
const portalBegan = '2026-01-01';

/** The name space of our ids, once drawn by lot. */
const nameSpace = Buffer.from('7d2f9c4e51b84a6f9a03e6c1f0835d27', 'hex');

/** The same for ever, also if the site moves to another address: a UUID of version 5 (RFC 9562, 5.5). */
export function stableId(about: string): string {
  const hash = createHash('sha1').update(nameSpace).update(about).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}

/** A text in another language is another item, so that a new translation is news to subscribers. */
const idOf = ({ story }: FeedItem) => stableId(`stories/${story.slug}/${story.locale}`);
const midnight = (day: string) => `${day}T00:00:00Z`;
const changed = ({ story: { data } }: FeedItem) => midnight(data.revised ?? data.date);

const escape = (text: string) =>
  text
    // Not even escaped may these stand in XML.
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A story stands in the feed of all, of its themes and of its places, and is written the same in each. */
function writtenOnce(write: (item: FeedItem) => string) {
  const known = new WeakMap<FeedItem, string>();
  return (item: FeedItem): string => {
    const written = known.get(item) ?? write(item);
    known.set(item, written);
    return written;
  };
}

const atomEntry = writtenOnce((item) => {
  const { story, html, authors, tags } = item;
  const lang = tagOf(story.locale);
  return `<entry xml:lang="${lang}">
<id>${idOf(item)}</id>
<title>${escape(story.data.title)}</title>
<updated>${changed(item)}</updated>
<published>${midnight(story.data.date)}</published>
<link rel="alternate" type="text/html" hreflang="${lang}" href="${escape(item.page)}"/>
${authors.map((name) => `<author><name>${escape(name)}</name></author>`).join('')}
${tags.map((tag) => `<category term="${escape(tag)}"/>`).join('')}
<summary>${escape(story.data.summary)}</summary>
<content type="html">${escape(html)}</content>
</entry>
`;
});

export function atomOf(feed: Feed): string {
  const { locale, title, description, author, page, atom, about, items } = feed;
  const updated = items.map(changed).toSorted().at(-1) ?? midnight(portalBegan);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tagOf(locale)}">
<id>${stableId(about)}</id>
<title>${escape(title)}</title>
<subtitle>${escape(description)}</subtitle>
<updated>${updated}</updated>
<author><name>${escape(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escape(atom)}"/>
<link rel="alternate" type="text/html" hreflang="${tagOf(locale)}" href="${escape(page)}"/>
${items.map(atomEntry).join('')}</feed>
`;
}

const jsonItem = writtenOnce((item) => {
  const { story, page, html, authors, tags } = item;
  return JSON.stringify({
    id: idOf(item),
    url: page,
    title: story.data.title,
    summary: story.data.summary,
    content_html: html,
    date_published: midnight(story.data.date),
    date_modified: changed(item),
    language: tagOf(story.locale),
    authors: authors.map((name) => ({ name })),
    tags,
  });
});

export function jsonFeedOf(feed: Feed): string {
  const { locale, title, description, author, page, json, items } = feed;
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: json,
    language: tagOf(locale),
    authors: [{ name: author }],
  });
  return `${head.slice(0, -1)},"items":[${items.map(jsonItem).join(',')}]}\n`;
}
