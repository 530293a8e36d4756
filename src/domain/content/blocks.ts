// The blocks that a text may hold besides plain Markdown: what each takes, and how it is drawn.
// Pure, so that the site's Markdown and the editor's preview draw the same.
import { isPlaceId, placeIds, placeName } from '../places.ts';
import { locales, type Locale } from '../locale.ts';
import { captionLocales, captionTracks, filmType, frameOf, isOwnFilm, isPoster } from './video.ts';

/** An element to draw. `slot` is where what stands inside a container block goes. */
export interface Drawn {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (Drawn | string | typeof slot)[];
}

export const slot = Symbol('what stands inside the block');

type Given = Readonly<Record<string, string>>;

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
  readonly draw: (attributes: Given, locale: Locale) => Drawn;
}

/** Addresses that a link may have: web, mail, telephone, or a path of this site; never `javascript:` or `data:`. */
export const isSafeAddress = (address: string) =>
  // URL parsers drop control characters and blanks before they read the scheme, so we judge without them.
  /^(https?:|mailto:|tel:|[^:]*$|[./#?])/i.test(address.replace(/[\u0000-\u0020]/g, '')) &&
  // `https://` alone, half typed, is none.
  URL.canParse(address, 'https://portal.example');

/** As people write addresses, `www.siegburg.de` and `info@siegburg.de`, a link would lead nowhere. */
export const wholeAddress = (address: string): string => {
  if (/^www\./i.test(address)) return `https://${address}`;
  return /^[^\s:/?#@]+@[^\s:/?#@]+\.[^\s:/?#@]+$/.test(address) ? `mailto:${address}` : address;
};

const text = {
  allowed: 'text of at most 200 characters',
  accepts: (value: string) => value.length <= 200,
};
const filled = {
  ...text,
  required: true,
  accepts: (value: string) => value.trim() !== '' && text.accepts(value),
} as const;

const isFilm = (value: string) =>
  isOwnFilm(value) || (value.startsWith('https://') && isSafeAddress(value));

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
      other: {
        allowed: 'the same film of ours in another format, such as /media/film.webm',
        accepts: isOwnFilm,
      },
      poster: { allowed: 'a picture of ours such as /media/film.jpg', accepts: isPoster },
      captions: {
        allowed: `languages with a space between them, of ${locales.join(', ')}`,
        accepts: (value) => captionLocales(value) !== undefined,
      },
      length: {
        allowed: 'minutes and seconds such as 1:05',
        accepts: (value) => /^\d{1,3}:[0-5]\d$/.test(value),
      },
    },
    draw: (given) => ({
      tag: 'figure',
      attributes: { class: 'video' },
      children: isOwnFilm(given['src'] ?? '') ? ownFilm(given) : [linkToFilm(given)],
    }),
  },
  transcript: {
    form: 'container',
    attributes: {},
    // The reader's language decides what the summary says, so the page that prints the text fills it in.
    draw: () => ({
      tag: 'details',
      attributes: { class: 'transcript' },
      children: [{ tag: 'summary' }, slot],
    }),
  },
  gallery: {
    form: 'container',
    attributes: { caption: text },
    draw: ({ caption }) => ({
      tag: 'figure',
      attributes: { class: 'gallery' },
      children: [
        // Moved by the arrow keys and by a finger, so it can be focused and has a name.
        {
          tag: 'div',
          attributes: {
            class: 'slides',
            role: 'group',
            tabindex: '0',
            'aria-label': caption ?? '',
          },
          children: [slot],
        },
        ...(caption ? [{ tag: 'figcaption', children: [caption] }] : []),
      ],
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

/** The browser's own player; it loads nothing but the poster before the reader presses play. */
function ownFilm({ src = '', title = '', other, poster, captions = '', length }: Given): Drawn[] {
  const player = { controls: '', preload: 'none', 'aria-label': title };
  const sources = other === undefined ? [] : [src, other];
  return [
    {
      tag: 'video',
      attributes: {
        ...(sources.length > 0 ? {} : { src }),
        ...player,
        ...(poster === undefined ? {} : { poster }),
      },
      children: [
        ...sources.map((address) => ({
          tag: 'source',
          attributes: { src: address, type: filmType(address) },
        })),
        ...captionTracks(src, captionLocales(captions) ?? []).map((attributes) => ({
          tag: 'track',
          attributes,
        })),
      ],
    },
    { tag: 'figcaption', children: [length === undefined ? title : `${title} · ${length}`] },
  ];
}

/** A film that lies elsewhere is a link; the page makes a click-to-load preview of it where it may. */
function linkToFilm({ src = '', title = '', poster }: Given): Drawn {
  const frame = frameOf(src);
  return {
    tag: 'a',
    attributes: {
      href: src,
      rel: 'noopener',
      ...(frame && { 'data-frame': frame.address }),
      ...(frame && poster !== undefined ? { 'data-poster': poster } : {}),
    },
    children: [title],
  };
}

export type BlockName = keyof typeof blocks;

export const isBlock = (name: string): name is BlockName => Object.hasOwn(blocks, name);

export const blockOf = (name: BlockName): Block => blocks[name];

/** How a block is written, for messages: `::video{src title}`. */
export const blockForms = (): string[] =>
  Object.entries<Block>(blocks).map(([name, { form, attributes }]) => {
    const given = Object.keys(attributes).join(' ');
    return `${form === 'leaf' ? '::' : ':::'}${name}${given && `{${given}}`}`;
  });

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
        `${name}: unknown attribute "${key}"; allowed: ${Object.keys(block.attributes).join(', ') || 'none'}`,
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
