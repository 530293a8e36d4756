// The text of an entry out of its built page, fit to be read elsewhere: whole addresses, no scripts.

const opening = /<div class="prose"[^>]*>/;

/** What stands inside the page's text, or nothing where a page has none. */
export function proseOf(html: string, page: URL): string | undefined {
  const start = opening.exec(html);
  if (!start) return undefined;
  const from = start.index + start[0].length;
  const tags = /<(\/?)div\b[^>]*>/g;
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return withWholeAddresses(html.slice(from, tag.index), page);
  }
  return undefined;
}

const withWholeAddresses = (html: string, page: URL) =>
  html
    .replaceAll(/<script\b[^>]*>[^]*?<\/script>/g, '')
    .replaceAll(/<[a-z][^>]*>/gi, (tag) =>
      tag.replaceAll(
        /(\s)(href|src|poster)="([^"]*)"/g,
        (_, before: string, name: string, address: string) =>
          `${before}${name}="${whole(address, page)}"`,
      ),
    )
    .replaceAll(
      /\ssrcset="([^"]*)"/g,
      (_, list: string) =>
        ` srcset="${list
          .split(/,\s+/)
          .map((source) => source.replace(/^\S+/, (address) => whole(address, page)))
          .join(', ')}"`,
    )
    .trim();

const whole = (address: string, page: URL) =>
  // What is no address stays what its writer made of it.
  URL.parse(address.replaceAll('&amp;', '&'), page)?.href.replaceAll('&', '&amp;') ?? address;
