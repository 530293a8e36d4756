// Volunteers' Markdown: our blocks, no raw HTML, no dangerous addresses, punctuation of the language.
import {
  defineMdastPlugin,
  markdownToHtml,
  type Custom,
  type Data,
  type DataMap,
  type MdastNode,
  type MdastPluginEntry,
  type MdastVisitorContext,
  type Position,
} from 'satteri';
import {
  blockFaults,
  blockOf,
  isBlock,
  isSafeAddress,
  wholeAddress,
  slot,
  type Drawn,
} from '../domain/content/blocks.ts';
import { type PictureInText } from '../domain/content/pictures.ts';
import { punctuate, punctuatePart } from '../domain/content/punctuation.ts';
import { isLocale, type Locale } from '../domain/locale.ts';

/** Something in a text that was left out; the line counts from the first of the body. */
export interface TextFault {
  readonly line: number | undefined;
  readonly what: string;
  /** Whether only this part is left out; otherwise the text cannot be published as its writer meant it. */
  readonly partOnly: boolean;
}

/** A film that a text shows, as its writer described it. */
export interface FilmInText {
  readonly line: number | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly hasTranscript: boolean;
}

declare module 'satteri' {
  interface DataMap {
    faults: TextFault[];
    films: FilmInText[];
    /** Those from here, at each place where they are shown. */
    pictures: PictureInText[];
  }
}

type ReadText = Pick<DataMap, 'faults' | 'films' | 'pictures'>;

type LeafDirective = Extract<MdastNode, { type: 'leafDirective' }>;
type ContainerDirective = Extract<MdastNode, { type: 'containerDirective' }>;

/** The language of a file, from the end of its path: the project's own folder may be called content, too. */
const localeOfFile = (file: URL | undefined): Locale => {
  const code = file?.pathname.match(/\/content\/[^/]+\/([^/]+)\/[^/]+$/)?.[1];
  return isLocale(code) ? code : 'de';
};

/**
 * A drawn element as a node of satteri's tree: any type of node with `hName` becomes that element.
 * Never put the children alone in a node's place: what our other visitors do to them is then dropped,
 * and raw HTML among them stays.
 */
const toNode = (drawn: Drawn, inside: readonly (MdastNode | Custom)[]): Custom => ({
  type: 'block',
  // The attributes are strings by construction; satteri's type knows only the keys it reads itself.
  data: { hName: drawn.tag, hProperties: { ...drawn.attributes } },
  children: (drawn.children ?? []).flatMap((child): (MdastNode | Custom)[] =>
    child === slot
      ? [...inside]
      : typeof child === 'string'
        ? [{ type: 'text', value: child }]
        : [toNode(child, inside)],
  ),
});

const filled = (attributes: LeafDirective['attributes']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes ?? {}).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  );

/** Without its last line of colons a container swallows everything that follows. */
const isClosed = ({ position }: ContainerDirective | LeafDirective, source: string) =>
  /[\s>]:{3,}[ \t]*$/.test(source.slice(position?.start.offset, position?.end.offset));

const isFollowedByTranscript = (
  node: ContainerDirective | LeafDirective,
  ctx: MdastVisitorContext,
) => {
  const next = ctx.parent(node)?.children[(ctx.indexOf(node) ?? 0) + 1];
  return next?.type === 'containerDirective' && next.name === 'transcript';
};

/** Each picture of a gallery with its caption; anything else that stands there stays as it is. */
const slidesIn = (node: MdastNode): (MdastNode | Custom)[] =>
  node.type === 'paragraph' && node.children.some(({ type }) => type === 'image')
    ? node.children.flatMap((child): (MdastNode | Custom)[] =>
        child.type === 'image'
          ? [toNode({ tag: 'figure', children: [slot, ...captionOf(child.title)] }, [child])]
          : child.type === 'break' || (child.type === 'text' && child.value.trim() === '')
            ? []
            : [child],
      )
    : [node];

const captionOf = (title: string | null | undefined): Drawn[] =>
  title ? [{ tag: 'figcaption', children: [title] }] : [];

/** Blocks from the allow-list, nothing raw, no address that could run a script. */
const volunteersMarkdown: MdastPluginEntry = ({ fileURL, data, source }) => {
  // Astro hands in an empty bag and looks at nothing in it.
  const faults = ((data as Partial<Data>).faults ??= []);
  const films = ((data as Partial<Data>).films ??= []);
  const pictures = ((data as Partial<Data>).pictures ??= []);
  const locale = localeOfFile(fileURL);
  const report = (node: { position?: Position | undefined }, what: string, partOnly = true) =>
    faults.push({ line: node.position?.start.line, what, partOnly });

  // One line of colons ends one block; two blocks that end there are one too many.
  const closed = new Set<number | undefined>();
  const block = (node: ContainerDirective | LeafDirective, ctx: MdastVisitorContext) => {
    const form = node.type === 'leafDirective' ? 'leaf' : 'container';
    const attributes = filled(node.attributes);
    const wrong = blockFaults(node.name, form, attributes);
    for (const what of wrong) report(node, what, false);
    const end = node.position?.end.offset;
    if (form === 'container' && (closed.has(end) || !isClosed(node, source)))
      report(
        node,
        `block "${node.name}" is not closed; end it with a line ::: (a block around another has one colon more)`,
        false,
      );
    closed.add(end);
    if (node.name === 'video' && wrong.length === 0)
      films.push({
        line: node.position?.start.line,
        attributes,
        hasTranscript: isFollowedByTranscript(node, ctx),
      });
    // What stands inside an unknown container is still the writer's text.
    const drawn: Drawn =
      isBlock(node.name) && wrong.length === 0
        ? blockOf(node.name).draw(attributes, locale)
        : { tag: 'div', children: [slot] };
    const inside = node.name === 'gallery' ? node.children.flatMap(slidesIn) : node.children;
    ctx.replaceNode(node, toNode(drawn, inside));
  };

  return defineMdastPlugin({
    name: 'volunteers-markdown',
    options: { position: true },
    leafDirective: block,
    containerDirective: block,
    // "10:30" and "Bürger:innen" parse as text directives: give them back as they were typed.
    textDirective(node, ctx) {
      const { start, end } = node.position ?? {};
      ctx.replaceNode(node, { type: 'text', value: source.slice(start?.offset, end?.offset) });
    },
    // The page's title is its only heading of the first level.
    heading(node, ctx) {
      if (node.depth === 1) ctx.setProperty(node, 'depth', 2);
    },
    html(node, ctx) {
      report(node, `raw HTML is left out: ${node.value.slice(0, 60)}`);
      ctx.removeNode(node);
    },
    link(node, ctx) {
      const whole = wholeAddress(node.url);
      if (whole !== node.url) ctx.setProperty(node, 'url', whole);
      if (isSafeAddress(whole)) return;
      report(
        node,
        `the address "${node.url.slice(0, 60)}" is left out; allowed: https, mailto, tel`,
      );
      ctx.replaceNode(node, toNode({ tag: 'span', children: [slot] }, node.children));
    },
    definition(node, ctx) {
      const whole = wholeAddress(node.url);
      if (whole !== node.url) ctx.setProperty(node, 'url', whole);
      if (isSafeAddress(whole)) return;
      report(
        node,
        `the address "${node.url.slice(0, 60)}" is left out; allowed: https, mailto, tel`,
      );
      ctx.setProperty(node, 'url', '#');
    },
    image(node, ctx) {
      const foreign = /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(node.url.trim());
      if (foreign) {
        report(node, `the picture "${node.url.slice(0, 60)}" is not from here; upload it instead`);
        ctx.removeNode(node);
        return;
      }
      pictures.push({ address: node.url, line: node.position?.start.line ?? 1 });
      if (!node.alt) report(node, `the picture "${node.url}" has no alternative text`);
    },
    // Its address stands elsewhere, where it cannot be told from that of a link.
    imageReference(node, ctx) {
      report(node, `the picture "${node.alt ?? ''}" is left out; write it as ![text](path)`);
      ctx.removeNode(node);
    },
  });
};

/** Straight quotes and French spaces; code and addresses are not text nodes and stay. */
const languagesPunctuation: MdastPluginEntry = ({ fileURL }) => {
  const locale = localeOfFile(fileURL);
  return defineMdastPlugin({
    name: 'languages-punctuation',
    text(node, ctx) {
      const index = ctx.indexOf(node) ?? 0;
      const { children } = ctx.parent(node);
      const value = punctuatePart(node.value, locale, {
        before: index > 0 && children[index - 1]?.type !== 'break',
        after: index < children.length - 1,
      });
      return value === node.value ? undefined : { type: 'text', value };
    },
    image(node, ctx) {
      if (node.alt) ctx.setProperty(node, 'alt', punctuate(node.alt, locale));
    },
  });
};

export const markdownOptions = {
  mdastPlugins: [volunteersMarkdown, languagesPunctuation],
  features: {
    directive: true,
    // A text that begins with a rule would lose all up to the next one.
    frontmatter: false,
    smartPunctuation: { quotes: false },
    // Signs instead of the built-in English words.
    gfm: { footnotes: { label: '* * *', backLabel: '↩ {reference}' } },
  },
};

/** What a text would lose or lacks, which films and pictures it shows, read the same way as the site reads it. */
export function readText(body: string, file: URL): ReadText {
  const read: ReadText = { faults: [], films: [], pictures: [] };
  const mdastPlugins = [volunteersMarkdown];
  // The plugin waits for nothing, so this is done when it returns.
  void markdownToHtml(body, { ...markdownOptions, mdastPlugins, fileURL: file, data: { ...read } });
  return read;
}
