// The blocks that the text editor's menu offers, and the one that keeps everything else from harm.

// Types alone: in Node, where the tests run, the package itself cannot be loaded.
import type { EditorComponentField } from 'decap-cms-core';
import { type Locale } from '../../src/domain/locale.ts';
import { placeOptions } from '../fields-to-decap.ts';
import { type EditorWording } from '../wording/wording.ts';
import {
  anyLines,
  containerPattern,
  leafPattern,
  pictureLines,
  picturePattern,
  printAttributes,
  printPicture,
  rawPattern,
  readAttributes,
  readPictures,
  unescapeAlt,
  type Picture,
} from './block-syntax.ts';
import { text, withoutColons, type EditorBlock } from './editor-block.ts';
import { videoBlock } from './video-block.ts';

/**
 * In the order in which they are tried: `raw` after all that know better. There must be no more than
 * eight: Decap keeps them in an Immutable map, which has an order only up to that size.
 */
export function editorBlocks(
  locale: Locale,
  { blocks: words, fields }: EditorWording,
): EditorBlock[] {
  const pictureField = { widget: 'image', choose_url: false };
  const alt = {
    name: 'alt',
    label: fields.coverAlt.label,
    hint: fields.coverAlt.hint,
    widget: 'string',
  };
  return [
    {
      id: 'image',
      label: words.image,
      pattern: picturePattern,
      fields: [
        { name: 'image', label: words.image, ...pictureField },
        alt,
        { name: 'title', label: words.caption, widget: 'string', ...optional },
      ],
      fromBlock: ([, text = '', image = '', title = '']) => ({
        image,
        alt: unescapeAlt(text),
        title,
      }),
      toBlock: (values) =>
        printPicture(
          { src: text(values['image']), alt: text(values['alt']) },
          text(values['title']),
        ),
    },
    {
      id: 'gallery',
      label: words.gallery,
      pattern: containerPattern('gallery', ['caption'], pictureLines),
      fields: [
        {
          name: 'images',
          label: words.pictures,
          widget: 'list',
          label_singular: words.picture,
          collapsed: false,
          // Decap would begin with an empty string, and complain that it is no list.
          default: [],
          fields: [{ name: 'src', label: words.image, ...pictureField }, alt],
        } as EditorComponentField, // Decap's type knows no `name` for lists, Decap itself needs one.
        { name: 'caption', label: words.caption, widget: 'string', ...optional },
      ],
      fromBlock: ([, attributes, inside = '']) => ({
        images: readPictures(inside),
        caption: readAttributes(attributes)['caption'] ?? '',
      }),
      toBlock: (values) =>
        [
          `:::gallery${printAttributes({ caption: text(values['caption']) })}`,
          ...pictures(values['images']).map((picture) => printPicture(picture)),
          ':::',
        ].join('\n'),
    },
    videoBlock(words),
    {
      id: 'quote',
      label: words.quote,
      pattern: containerPattern('quote', ['by'], anyLines),
      fields: [
        { name: 'text', label: words.quoted, widget: 'text' },
        { name: 'by', label: words.by, widget: 'string', ...optional },
      ],
      fromBlock: ([, attributes, inside = '']) => ({
        text: inside.trim(),
        by: readAttributes(attributes)['by'] ?? '',
      }),
      toBlock: (values) =>
        [
          `:::quote${printAttributes({ by: text(values['by']) })}`,
          withoutColons(values['text']),
          ':::',
        ].join('\n'),
    },
    {
      id: 'place',
      label: words.place,
      pattern: leafPattern('place', ['id']),
      fields: [
        {
          name: 'id',
          label: fields.place.label,
          widget: 'select',
          ...{ options: placeOptions(locale) },
        },
      ],
      fromBlock: ([, attributes]) => readAttributes(attributes),
      toBlock: ({ id }) => `::place${printAttributes({ id: text(id) })}`,
    },
    {
      id: 'raw',
      label: words.raw,
      collapsed: true,
      summary: '{{fields.raw}}',
      pattern: rawPattern,
      fields: [{ name: 'raw', label: words.rawText, widget: 'text' }],
      fromBlock: ([raw]) => ({ raw }),
      toBlock: ({ raw }) => text(raw),
    },
    {
      // Without a block of this type the rich text widget does not start; fenced code is kept by `raw`.
      id: 'code-block',
      label: words.raw,
      type: 'code-block',
      widget: 'text',
      pattern: /.^/,
      fromBlock: () => ({}),
      toBlock: ({ code }) => text(code),
    },
  ];
}

const optional = { required: false };

/** A list from the form: plain, or one of Immutable's while it is being previewed. */
function pictures(value: unknown): Picture[] {
  const list = isImmutable(value) ? value.toJS() : value;
  if (!Array.isArray(list)) return [];
  return list
    .map((item: unknown) =>
      typeof item === 'object' && item !== null
        ? { src: 'src' in item ? text(item.src) : '', alt: 'alt' in item ? text(item.alt) : '' }
        : { src: '', alt: '' },
    )
    .filter(({ src, alt }) => `${src}${alt}`.trim() !== '');
}

const isImmutable = (value: unknown): value is { toJS: () => unknown } =>
  typeof value === 'object' && value !== null && 'toJS' in value;
