// Our blocks in the preview, drawn by the site's own functions; what the site says in the reader's
// language is filled in here as `content-pipeline/films-on-page.ts` does it there.
import { entryAddress } from '../../src/domain/addresses.ts';
import { blockFaults, blockOf, isBlock, type BlockName } from '../../src/domain/content/blocks.ts';
import { punctuate } from '../../src/domain/content/punctuation.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { isPlaceId, placeOf } from '../../src/domain/places.ts';
import { readAttributes } from '../blocks/block-syntax.ts';
import { element, filled, type Element, type Node } from './drawing.ts';
import { type TextContext } from './text.ts';

export interface BlockWords {
  /** The reader's language, for the addresses of places. */
  readonly reader: Locale;
  readonly transcript: string;
  readonly gallery: string;
  readonly outside: (host: string) => string;
  readonly open: string;
  /** Said in place of a block that the site would refuse. */
  readonly incomplete: (name: BlockName | 'raw') => string;
}

interface Written {
  readonly name: string;
  readonly isContainer: boolean;
  readonly attributes: string | undefined;
}

export function blockNode(
  { name, isContainer, attributes }: Written,
  inside: readonly Node[],
  { text, words }: TextContext,
): Node {
  const given = readAttributes(attributes);
  const faults = blockFaults(name, isContainer ? 'container' : 'leaf', given);
  if (!isBlock(name) || faults.length > 0)
    return element(
      'div',
      {},
      element('p', { class: 'notice' }, words.incomplete(isBlock(name) ? name : 'raw')),
      inside,
    );
  const drawn = filled(
    blockOf(name).draw(given, text),
    name === 'gallery' ? inside.flatMap(slides) : inside,
    (said) => punctuate(said, text),
  );
  return forReader(drawn, words);
}

/** Each picture of a gallery with its caption; anything else that stands there stays as it is. */
const slides = (node: Node): readonly Node[] =>
  typeof node !== 'string' && node.tag === 'p' && node.children.some(isPicture)
    ? node.children.flatMap((child): readonly Node[] =>
        isPicture(child)
          ? [
              element(
                'figure',
                {},
                child,
                child.attributes['title'] === undefined
                  ? undefined
                  : element('figcaption', {}, child.attributes['title']),
              ),
            ]
          : typeof child === 'string' && child.trim() === ''
            ? []
            : [child],
      )
    : [node];

const isPicture = (node: Node): node is Element => typeof node !== 'string' && node.tag === 'img';

function forReader(node: Element, words: BlockWords): Element {
  const { tag, attributes, children } = node;
  const frame = attributes['data-frame'];
  if (frame !== undefined) return outsideFilm(node, new URL(frame).host, words);
  const place = /^place:([a-z]+)$/.exec(attributes['href'] ?? '')?.[1];
  return element(
    tag,
    {
      ...attributes,
      ...(attributes['class'] === 'slides' && { 'aria-label': words.gallery }),
      ...(place !== undefined &&
        isPlaceId(place) && { href: entryAddress('places', placeOf(place).slug, words.reader) }),
    },
    tag === 'summary'
      ? words.transcript
      : children.map((child) => (typeof child === 'string' ? child : forReader(child, words))),
  );
}

/** The film stays where it is; readers load it by a button that the preview does not have. */
const outsideFilm = (link: Element, host: string, words: BlockWords): Element => {
  const { href, 'data-poster': poster } = link.attributes;
  return element(
    'div',
    { class: 'outside' },
    poster === undefined ? undefined : element('img', { src: poster, alt: '' }),
    element('p', {}, element('strong', {}, link.children)),
    element('p', {}, words.outside(host)),
    element('p', {}, element('a', { href, rel: 'noopener' }, words.open)),
  );
};
