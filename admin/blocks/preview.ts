// Blocks as the editor's preview shows them: what the site draws, as HTML text.
import { blockOf, slot, type BlockName, type Drawn } from '../../src/domain/content/blocks.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { type Attributes } from './block-syntax.ts';

export const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** `inside` is HTML already. */
export const previewOf = (
  name: BlockName,
  attributes: Attributes,
  locale: Locale,
  inside = '',
): string => drawnHtml(blockOf(name).draw(attributes, locale), inside);

const voidTags = ['img', 'br', 'hr'];

const drawnHtml = ({ tag, attributes = {}, children = [] }: Drawn, inside: string): string => {
  const head = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  if (voidTags.includes(tag)) return `<${tag}${head}>`;
  const content = children.map((child) =>
    child === slot
      ? inside
      : typeof child === 'string'
        ? escapeHtml(child)
        : drawnHtml(child, inside),
  );
  return `<${tag}${head}>${content.join('')}</${tag}>`;
};
