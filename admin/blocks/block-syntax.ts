// Blocks as they stand in a text: `::name{key="value"}` and `:::name{…}` … `:::`. The site's Markdown
// reader takes neither escapes nor entities nor braces inside an attribute, so none are written.

export type Attributes = Readonly<Record<string, string>>;

/** The attributes as they are written, with their braces; empty when there are none. */
export function printAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  const printed = Object.entries(attributes).flatMap(([key, value = '']) => {
    const text = value.trim();
    return text === '' ? [] : [`${key}=${quoted(text)}`];
  });
  return printed.length > 0 ? `{${printed.join(' ')}}` : '';
}

function quoted(text: string): string {
  const plain = text
    .replaceAll('{', isAddress(text) ? '%7B' : '(')
    .replaceAll('}', isAddress(text) ? '%7D' : ')')
    .replace(/\s+/g, ' ');
  if (!plain.includes('"')) return `"${plain}"`;
  return plain.includes("'") ? `"${plain.replaceAll('"', '”')}"` : `'${plain}'`;
}

const isAddress = (text: string) => /^[a-z][a-z0-9+.-]*:\/\//i.test(text);

/** What stands between the braces, for a pattern that allows only these keys. */
const attributePattern = (keys: readonly string[]) =>
  String.raw`\{(?:[ \t]*(?:${keys.join('|')})=(?:"[^"{}\n]*"|'[^'{}\n]*'|[^\s"'{}<>]+))*[ \t]*\}`;

export const readAttributes = (written = ''): Attributes =>
  Object.fromEntries(
    [...written.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'{}<>]+))/g)].map(
      ([, key = '', double, single, bare]) => [key, double ?? single ?? bare ?? ''],
    ),
  );

/** Where a block must end: Decap tries patterns on everything that follows, without the `m` flag. */
const lineEnd = String.raw`[ \t]*(?=\n|$)`;

/** A leaf block with no other than these attributes; anything else is left to the raw block. */
export const leafPattern = (name: string, keys: readonly string[]) =>
  new RegExp(`^::${name}(${attributePattern(keys)})?${lineEnd}`);

/** A container block; what stands inside is the second group and holds no other container. */
export const containerPattern = (name: string, keys: readonly string[], inside: string) =>
  new RegExp(`^:::${name}(${attributePattern(keys)})?[ \\t]*\\n(${inside})\\n:::${lineEnd}`);

/** Any lines but those that open or close a container. */
export const anyLines = String.raw`(?:(?!:::)[^\n]*)(?:\n(?!:::)[^\n]*)*?`;

/** A film with its transcript right below it, where it has one: the third group, after its attributes. */
export const filmPattern = (keys: readonly string[]) =>
  new RegExp(
    `^::video(${attributePattern(keys)})?(?:[ \\t]*\\n\\s*:::transcript[ \\t]*\\n(${anyLines})\\n:::)?${lineEnd}`,
  );

const alt = String.raw`(?:[^\]\\\n]|\\[^\n])*`;
/** Without an address while no file has been chosen. */
const picture = String.raw`!\[(${alt})\]\(([^\s()]*)\)`;

/** Lines with one picture each, and blank ones. */
export const pictureLines = String.raw`(?:[ \t]*(?:!\[${alt}\]\([^\s()]*\))?[ \t]*\n)*[ \t]*!\[${alt}\]\([^\s()]*\)[ \t]*(?:\n[ \t]*)*?`;

/** A picture that is a paragraph of its own, with its caption where it has one. */
export const picturePattern = new RegExp(
  String.raw`^${picture.slice(0, -2)}(?:[ \t]+"([^"\n]*)")?\)[ \t]*(?=\n[ \t]*(?:\n|$)|$)`,
);

export interface Picture {
  readonly src: string;
  readonly alt: string;
}

export const readPictures = (lines: string): Picture[] =>
  [...lines.matchAll(new RegExp(picture, 'g'))].map(([, text = '', src = '']) => ({
    src,
    alt: unescapeAlt(text),
  }));

export const printPicture = ({ src, alt: text }: Picture, caption = ''): string => {
  const title = caption.trim().replace(/\s+/g, ' ').replaceAll('"', '”');
  return `![${escapeAlt(text)}](${src}${title === '' ? '' : ` "${title}"`})`;
};

const escapeAlt = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[[\]\\]/g, '\\$&');
export const unescapeAlt = (text: string) => text.replace(/\\([[\]\\])/g, '$1');

/**
 * What the rich text editor would damage if it took it for text: blocks and containers that no other
 * pattern knows, HTML, comments, tables, fenced code, footnotes. It is kept byte for byte.
 */
export const rawPattern = new RegExp(
  [
    String.raw`(:{3,})[^\n]*\n(?:[\s\S]*?\n)?\1${lineEnd}`,
    String.raw`::[A-Za-z][^\n]*`,
    String.raw`(\x60{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?\2[\x60~]*${lineEnd}`,
    String.raw`<!--[\s\S]*?-->${lineEnd}`,
    String.raw`<\/?[A-Za-z][^\n]*(?:\n(?![ \t]*(?:\n|$))[^\n]*)*`,
    String.raw`\|[^\n]*(?:\n[ \t]*\|[^\n]*)*`,
    String.raw`\[\^[^\]\n]+\]:[^\n]*(?:\n(?:[ \t]+[^\n]+|[ \t]*(?=\n[ \t]+\S)))*`,
  ]
    .map((pattern) => `^(?:${pattern})`)
    .join('|'),
);
