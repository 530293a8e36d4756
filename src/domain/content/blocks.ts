// The blocks that a text may hold besides plain Markdown: what each takes, and how it is drawn.
// Pure, so that the site's Markdown and the editor's preview draw the same.
import { isPlaceId, placeIds, placeName } from '../places.ts';
import { type Locale } from '../locale.ts';

/** An element to draw. `slot` is where what stands inside a container block goes. */
export interface Drawn {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (Drawn | string | typeof slot)[];
}

export const slot = Symbol('what stands inside the block');

interface Attribute {
  readonly required?: true;
  /** What may stand in it, said to the person who typed something else. */
  readonly allowed: string;
  readonly accepts: (value: string) => boolean;
}

interface Block {
  /** `leaf` is `::name{…}` on a line of its own, `container` is `:::name{…}` … `:::`. */
  readonly form: 'leaf' | 'container';
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly draw: (attributes: Readonly<Record<string, string>>, locale: Locale) => Drawn;
}

/** Addresses that a link may have: web, mail, telephone, or a path of this site; never `javascript:` or `data:`. */
export const isSafeAddress = (address: string) =>
  // URL parsers drop control characters and blanks before they read the scheme, so we judge without them.
  /^(https?:|mailto:|tel:|[^:]*$|[./#?])/i.test(address.replace(/[\u0000-\u0020]/g, ''));

const text = {
  allowed: 'text of at most 200 characters',
  accepts: (value: string) => value.length <= 200,
};
const filled = {
  ...text,
  required: true,
  accepts: (value: string) => value.trim() !== '' && text.accepts(value),
} as const;

const filmPath = /^\/media\/[\w./-]+\.(mp4|webm)$/;
const isFilm = (value: string) =>
  (filmPath.test(value) && !value.includes('..')) ||
  (value.startsWith("https://") && isSafeAddress(value));

export const blocks = {
  video: {
    form: 'leaf',
    attributes: {
      src: {
        required: true,
        allowed: 'an https address, or a film of ours such as /media/film.mp4',
        accepts: isFilm,
      },
      title: filled,
    },
    draw: ({ src = '', title = '' }) => ({
      tag: 'figure',
      attributes: { class: 'video' },
      children: filmPath.test(src)
        ? [
            {
              tag: 'video',
              attributes: { src, controls: '', preload: 'none', 'aria-label': title },
            },
            { tag: 'figcaption', children: [title] },
          ]
        : [{ tag: 'a', attributes: { href: src, rel: 'noopener' }, children: [title] }],
    }),
  },
  gallery: {
    form: 'container',
    attributes: { caption: text },
    draw: ({ caption }) => ({
      tag: 'figure',
      attributes: { class: 'gallery' },
      children: caption ? [slot, { tag: 'figcaption', children: [caption] }] : [slot],
    }),
  },
  quote: {
    form: 'container',
    attributes: { by: text },
    draw: ({ by }) => ({
      tag: 'figure',
      attributes: { class: 'quote' },
      children: [
        { tag: 'blockquote', children: [slot] },
        ...(by ? [{ tag: 'figcaption', children: [by] }] : []),
      ],
    }),
  },
  place: {
    form: 'leaf',
    attributes: {
      id: { required: true, allowed: `one of ${placeIds.join(', ')}`, accepts: isPlaceId },
    },
    draw: ({ id = '' }, locale) => {
      const name = isPlaceId(id) ? placeName(id, locale) : undefined;
      return {
        tag: 'p',
        attributes: { class: 'place-link' },
        children: [
          {
            tag: 'a',
            // The reader's language decides where it leads, so the page that prints the text fills it in.
            attributes: { href: `place:${id}`, ...(name?.lang ? { lang: name.lang } : {}) },
            children: [name?.text ?? id],
          },
        ],
      };
    },
  },
} as const satisfies Record<string, Block>;

export type BlockName = keyof typeof blocks;

export const isBlock = (name: string): name is BlockName => Object.hasOwn(blocks, name);

export const blockOf = (name: BlockName): Block => blocks[name];

/** How a block is written, for messages: `::video{src title}`. */
export const blockForms = (): string[] =>
  Object.entries<Block>(blocks).map(
    ([name, { form, attributes }]) =>
      `${form === 'leaf' ? '::' : ':::'}${name}{${Object.keys(attributes).join(' ')}}`,
  );

/** What is wrong with a block as somebody typed it; empty when nothing is. */
export function blockFaults(
  name: string,
  form: Block['form'],
  given: Readonly<Record<string, string>>,
): string[] {
  if (!isBlock(name)) return [`unknown block "${name}"; allowed: ${blockForms().join(', ')}`];
  const block = blockOf(name);
  if (block.form !== form)
    return [`block "${name}" is written ${block.form === 'leaf' ? '::' : ':::'}${name}`];
  const unknown = Object.keys(given)
    .filter((key) => !Object.hasOwn(block.attributes, key))
    .map(
      (key) =>
        `${name}: unknown attribute "${key}"; allowed: ${Object.keys(block.attributes).join(', ')}`,
    );
  const wrong = Object.entries(block.attributes).flatMap(
    ([key, { required, accepts, allowed }]) => {
      const value = given[key];
      if (value === undefined)
        return required ? [`${name}: "${key}" is missing; allowed: ${allowed}`] : [];
      return accepts(value) ? [] : [`${name}: "${key}" cannot be "${value}"; allowed: ${allowed}`];
    },
  );
  return [...unknown, ...wrong];
}
