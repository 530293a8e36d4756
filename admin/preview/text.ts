// A text as the site prints it: Markdown without HTML, our blocks, the punctuation of the language. The
// site's own Markdown reader is no JavaScript, so this is the one that Decap brings along.
import fromMarkdown from 'mdast-util-from-markdown';
import gfmNodes from 'mdast-util-gfm/from-markdown';
import gfm from 'micromark-extension-gfm';
import { isSafeAddress } from '../../src/domain/content/blocks.ts';
import { punctuatePart } from '../../src/domain/content/punctuation.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { blockNode, type BlockWords } from './blocks.ts';
import { element, type Node } from './drawing.ts';

export interface TextContext {
  /** The language of the text. */
  readonly text: Locale;
  /** The address under which the browser can show a picture of ours, saved or not. */
  readonly addressOf: (path: string) => string;
  readonly words: BlockWords;
}

/** What we read of Markdown's tree (https://github.com/syntax-tree/mdast). */
interface Markdown {
  readonly type: string;
  readonly children?: readonly Markdown[];
  readonly value?: string;
  readonly depth?: number;
  readonly ordered?: boolean | null | undefined;
  readonly start?: number | null | undefined;
  readonly spread?: boolean | null | undefined;
  readonly checked?: boolean | null | undefined;
  readonly url?: string;
  readonly title?: string | null | undefined;
  readonly alt?: string | null | undefined;
  readonly identifier?: string;
}

const opening = /^ {0,3}(:{2,})([a-z][\w-]*)[ \t]*(\{[^}\n]*\})?[ \t]*$/i;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/** Everything that a text holds, from top to bottom. */
export function textNodes(markdown: string, context: TextContext): Node[] {
  const nodes: Node[] = [];
  const lines = markdown.split(/\r?\n/);
  let prose: string[] = [];
  const endProse = () => {
    nodes.push(...proseNodes(prose.join('\n'), context));
    prose = [];
  };
  let closingFence: string | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const [, mark] = fence.exec(line) ?? [];
    if (closingFence === undefined) closingFence = mark;
    else if (mark?.startsWith(closingFence) === true) closingFence = undefined;
    const written = closingFence === undefined ? opening.exec(line) : null;
    const [, colons = '', name = '', attributes] = written ?? [];
    if (name === '') {
      prose.push(line);
      continue;
    }
    endProse();
    const isContainer = colons.length > 2;
    const end = isContainer ? endOf(lines, index, colons) : index;
    const inside = lines.slice(index + 1, end).join('\n');
    nodes.push(
      blockNode(
        { name, isContainer, attributes },
        isContainer ? textNodes(inside, context) : [],
        context,
      ),
    );
    index = end;
  }
  endProse();
  return nodes;
}

/** Without a last line of colons a container goes on to the end. */
function endOf(lines: readonly string[], from: number, colons: string): number {
  const end = lines.findIndex(
    (line, index) => index > from && line.startsWith(colons) && /^:+[ \t]*$/.test(line),
  );
  return end === -1 ? lines.length : end;
}

function proseNodes(markdown: string, context: TextContext): Node[] {
  if (markdown.trim() === '') return [];
  const tree: Markdown = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmNodes],
  });
  const definitions = new Map(
    (tree.children ?? []).flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url]] : [],
    ),
  );
  return nodesOf(tree, { ...context, definitions });
}

interface ProseContext extends TextContext {
  readonly definitions: ReadonlyMap<string | undefined, string | undefined>;
}

const nodesOf = ({ children = [] }: Markdown, context: ProseContext): Node[] =>
  children.flatMap((child, index) => {
    if (child.type !== 'text') return nodeOf(child, context);
    return punctuatePart(child.value ?? '', context.text, {
      before: index > 0 && children[index - 1]?.type !== 'break',
      after: index < children.length - 1,
    });
  });

const plain: Readonly<Record<string, string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
  break: 'br',
  thematicBreak: 'hr',
};

function nodeOf(node: Markdown, context: ProseContext): readonly Node[] {
  const inside = () => nodesOf(node, context);
  const value = node.value ?? '';
  switch (node.type) {
    case 'heading':
      return [element(`h${node.depth ?? 2}`, {}, inside())];
    case 'inlineCode':
      return [element('code', {}, value)];
    case 'code':
      return [element('pre', {}, element('code', {}, value))];
    case 'list':
      return [
        element(
          node.ordered === true ? 'ol' : 'ul',
          {
            start: typeof node.start === 'number' && node.start !== 1 ? `${node.start}` : undefined,
          },
          (node.children ?? []).map((item) => listItem(item, node.spread === true, context)),
        ),
      ];
    case 'link':
      return [linked(node.url, inside())];
    case 'linkReference':
      return [linked(context.definitions.get(node.identifier), inside())];
    case 'image':
      return pictureOf(node, context);
    case 'table':
      return [tableOf(node, context)];
    // Left out on the site too: HTML, and pictures whose address stands elsewhere.
    case 'html':
    case 'imageReference':
    case 'definition':
      return [];
    default: {
      const tag = plain[node.type];
      return tag === undefined ? inside() : [element(tag, {}, inside())];
    }
  }
}

/** The paragraph of an item in a list without blank lines is no paragraph of its own. */
function listItem(item: Markdown, isLoose: boolean, context: ProseContext): Node {
  const box = typeof item.checked === 'boolean' ? (item.checked ? '☑ ' : '☐ ') : undefined;
  const inside = (item.children ?? []).flatMap((child) =>
    child.type === 'paragraph' && !isLoose && item.spread !== true
      ? nodesOf(child, context)
      : nodeOf(child, context),
  );
  return element('li', {}, box, inside);
}

const linked = (address: string | undefined, inside: readonly Node[]): Node =>
  address !== undefined && isSafeAddress(address)
    ? element('a', { href: address, rel: 'noopener' }, inside)
    : element('span', {}, inside);

/** The site shows pictures of its own alone. */
function pictureOf({ url = '', alt, title }: Markdown, { addressOf }: TextContext): Node[] {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url.trim())) return [];
  return [element('img', { src: addressOf(url), alt: alt ?? '', title: title ?? undefined })];
}

function tableOf({ children = [] }: Markdown, context: ProseContext): Node {
  const [head, ...rows] = children.map((row, index) =>
    element(
      'tr',
      {},
      (row.children ?? []).map((cell) =>
        element(index === 0 ? 'th' : 'td', {}, nodesOf(cell, context)),
      ),
    ),
  );
  return element('table', {}, element('thead', {}, head), element('tbody', {}, rows));
}
