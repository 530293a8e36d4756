// A film: the address of one that lies elsewhere, or a file of ours; with its transcript, which stands right
// below it in the text.
import { blocks } from '../../src/domain/content/blocks.ts';
import { isOwnFilm } from '../../src/domain/content/video.ts';
import { uploadedFilm } from '../uploads/uploaded-films.ts';
import { type EditorWording } from '../wording/wording.ts';
import { filmPattern, printAttributes, readAttributes, type Attributes } from './block-syntax.ts';
import { text, withoutColons, type EditorBlock, type Values } from './editor-block.ts';

const keys = Object.keys(blocks.video.attributes);
/** What is said of one film and of no other: it has no field, and goes when another film is chosen. */
const ofTheFilm = ['other', 'poster', 'captions', 'length'];

export const videoBlock = (words: EditorWording['blocks']): EditorBlock => ({
  id: 'video',
  label: words.video,
  pattern: filmPattern(keys),
  fields: fieldsOf(words),
  fromBlock: ([, attributes, transcript = '']) => {
    const { src = '', ...others } = readAttributes(attributes);
    return {
      ...others,
      ...(isOwnFilm(src) ? { file: src } : { src }),
      was: src,
      transcript: transcript.trim(),
    };
  },
  toBlock(values) {
    const transcript = withoutColons(values['transcript']);
    return [
      `::video${printAttributes(attributesOf(values))}`,
      ...(transcript === '' ? [] : ['', ':::transcript', transcript, ':::']),
    ].join('\n');
  },
});

/** Made apart, because Decap's type knows no `hint`. */
const fieldsOf = (words: EditorWording['blocks']) => [
  { name: 'src', label: words.address, hint: words.addressHint, widget: 'string', ...optional },
  {
    name: 'file',
    label: words.filmFile,
    hint: words.filmFileHint,
    widget: 'file',
    ...optional,
    choose_url: false,
  },
  { name: 'title', label: words.videoTitle, widget: 'string' },
  {
    name: 'transcript',
    label: words.transcript,
    hint: words.transcriptHint,
    widget: 'text',
    ...optional,
    // Ours, so that it is not called optional: without it the film is not published.
    needed: true,
  },
];

function attributesOf(values: Values): Attributes {
  const file = text(values['file']);
  const src = file === '' ? text(values['src']) : file;
  const known: Values = { ...(src === values['was'] ? values : {}), ...uploadedFilm(src) };
  const all: Values = {
    src,
    title: values['title'],
    ...Object.fromEntries(ofTheFilm.map((key) => [key, known[key]])),
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => (text(value) === '' ? [] : [[key, text(value)]])),
  );
}

const optional = { required: false };
