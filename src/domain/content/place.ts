// A place's profile: its text. What is the same in every language stands in `domain/places.ts`.
import { cover, original, picturesInText, sources, version } from './entry-fields.ts';
import { type EntryOf, type Fields } from './fields.ts';

export const placeFields = {
  place: { kind: 'reference', to: 'places', required: true },
  /** A headline, not the name. */
  title: { kind: 'text', max: 90, translated: true, required: true },
  summary: { kind: 'text', max: 300, lines: 'many', translated: true, required: true },
  /** Things to know, each with the number of its source in the list of sources. */
  facts: {
    kind: 'list',
    max: 6,
    translated: true,
    of: {
      text: { kind: 'text', max: 300, lines: 'many', required: true },
      source: { kind: 'number', min: 1, max: 20 },
    },
  },
  /** How to get in touch, in a sentence or two. */
  contact: { kind: 'text', max: 400, lines: 'many', translated: true },
  ...cover,
  ...picturesInText,
  ...sources,
  ...version,
  ...original,
} as const satisfies Fields;

export type PlaceProfile = EntryOf<typeof placeFields>;
