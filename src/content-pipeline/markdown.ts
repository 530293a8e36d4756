// Volunteers' Markdown: our blocks, no raw HTML, no dangerous addresses, punctuation of the language.
import {
  defineMdastPlugin,
  markdownToHtml,
  type Custom,
  type Data,
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
  slot,
  type Drawn,
} from '../domain/content/blocks.ts';
import { punctuate } from '../domain/content/punctuation.ts';
import { isLocale, type Locale } from '../domain/locale.ts';

/** Something in a text that was left out; the line counts from the first of the body. */
export interface TextFault {
  readonly line: number | undefined;
  readonly what: string;
  /** Whether only this part is left out; otherwise the text cannot be published as its writer meant it. */
  readonly partOnly: boolean;
}

declare module 'satteri' {
  interface DataMap {
    faults: TextFault[];
  }
}

type LeafDirective = Extract<MdastNode, { type: 'leafDirective' }>;
type ContainerDirective = Extract<MdastNode, { type: 'containerDirective' }>;

/** The language of a file, from `content/<collection>/<locale>/…`. */
const localeOfFile = (file: URL | undefined): Locale => {
  const code = file?.pathname.match(/\/content\/[^/]+\/([^/]+)\//)?.[1];
  return isLocale(code) ? code : 'de';
};

/** A drawn element as a node of satteri's tree: any type of node with `hName` becomes that element. */
const toNode = (drawn: Drawn, inside: readonly MdastNode[]): Custom => ({
  type: 'block',
  // The attributes are strings by construction; satteri's type knows only the keys it reads itself.
  data: { hName: drawn.tag, hProperties: { ...drawn.attributes } } as Custom['data'] & object,
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

/** Blocks from the allow-list, nothing raw, no address that could run a script. */
const volunteersMarkdown: MdastPluginEntry = ({ fileURL, data, source }) => {
  const faults = (data.faults ??= []);
  const locale = localeOfFile(fileURL);
  const report = (
    node: { position?: Position | undefined },
    what: string,
    partOnly: boolean = true,
  ) => faults.push({ line: node.position?.start.line, what, partOnly });

  const block = (node: ContainerDirective | LeafDirective, ctx: MdastVisitorContext) => {
    const form = node.type === 'leafDirective' ? 'leaf' : 'container';
    const attributes = filled(node.attributes);
    const wrong = blockFaults(node.name, form, attributes);
    for (const what of wrong) report(node, what, false);
    // What stands inside an unknown container is still the writer's text.
    if (!isBlock(node.name) || wrong.length > 0) return ctx.replaceNode(node, [...node.children]);
    ctx.replaceNode(node, toNode(blockOf(node.name).draw(attributes, locale), node.children));
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
    html(node, ctx) {
      report(node, `raw HTML is left out: ${node.value.slice(0, 60)}`);
      ctx.removeNode(node);
    },
    link(node, ctx) {
      if (isSafeAddress(node.url)) return;
      report(
        node,
        `the address "${node.url.slice(0, 60)}" is left out; allowed: https, mailto, tel`,
      );
      ctx.replaceNode(node, [...node.children]);
    },
    definition(node, ctx) {
      if (isSafeAddress(node.url)) return;
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
      } else if (!node.alt) report(node, `the picture "${node.url}" has no alternative text`);
    },
  });
};

/** Straight quotes and French spaces; code and addresses are not text nodes and stay. */
const languagesPunctuation: MdastPluginEntry = ({ fileURL }) => {
  const locale = localeOfFile(fileURL);
  return defineMdastPlugin({
    name: 'languages-punctuation',
    text(node, ctx) {
      // A quote beside emphasis or a link opens or closes by what stands on the other side of it.
      const index = ctx.indexOf(node) ?? 0;
      const before = index > 0 ? 'x' : '';
      const after = index < (ctx.parent(node)?.children.length ?? 1) - 1 ? 'x' : '';
      const value = punctuate(before + node.value + after, locale).slice(
        before.length,
        after ? -1 : undefined,
      );
      return value === node.value ? undefined : { type: 'text', value };
    },
  });
};

export const markdownOptions = {
  mdastPlugins: [volunteersMarkdown, languagesPunctuation],
  features: {
    directive: true,
    smartPunctuation: { quotes: false },
    // Signs instead of the built-in English words.
    gfm: { footnotes: { label: '* * *', backLabel: '↩ {reference}' } },
  },
};

/** What a text would lose or lacks, read the same way as the site reads it. */
export function faultsInText(body: string, file: URL): TextFault[] {
  const data: Data = {};
  markdownToHtml(body, { ...markdownOptions, fileURL: file, data });
  return data.faults ?? [];
}
