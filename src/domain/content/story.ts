// A story of the Blog & Vlog.
import { cover, formerSlugs, original, picturesInText, sources, version } from './entry-fields.ts';
import { strategyTags } from './strategy-tags.ts';
import { type EntryOf, type Fields } from './fields.ts';

/** In which role somebody writes; the portal's own texts are the portal team's and name nobody. */
export const roles = [
  'portal-team',
  'volunteer',
  'participant',
  'pupil',
  'school',
  'club',
  'town',
  'guest',
] as const;

export const storyFields = {
  title: { kind: 'text', max: 90, translated: true, required: true },
  summary: { kind: 'text', max: 300, lines: 'many', translated: true, required: true },
  date: { kind: 'date', required: true },
  authors: {
    kind: 'list',
    max: 6,
    required: true,
    of: {
      name: { kind: 'text', max: 80 },
      role: { kind: 'choice', from: roles, required: true },
    },
  },
  places: { kind: 'reference', to: 'places', many: true, required: true },
  ...strategyTags,
  ...cover,
  ...picturesInText,
  ...sources,
  ...version,
  ...formerSlugs,
  ...original,
} as const satisfies Fields;

export type Story = EntryOf<typeof storyFields>;
