// A standing page: about us, imprint, and whatever else the association wants to say.
import { formerSlugs, original, peopleInText, sources, version } from './entry-fields.ts';
import { type EntryOf, type Fields } from './fields.ts';

export const pageFields = {
  title: { kind: 'text', max: 90, translated: true, required: true },
  summary: { kind: 'text', max: 300, lines: 'many', translated: true, required: true },
  // Whose its pictures are, a page says where it wants to: often they are pictures of this very site.
  ...peopleInText,
  ...sources,
  ...version,
  ...formerSlugs,
  ...original,
} as const satisfies Fields;

export type Page = EntryOf<typeof pageFields>;
