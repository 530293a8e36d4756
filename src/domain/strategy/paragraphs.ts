// The paragraphs of the town's strategy: the anchors by which the whole portal cites it.
// What they say stands in `wording/`, in our own words; the text itself is nowhere repeated.
import { strategySources, type Source } from './sources.ts';

/** The text's own facts. No later version of it is known to us, nor whether it was adopted as it stands. */
export const strategyText = {
  title: 'Produktstrategie für die Partner- und Patenschaftsarbeit der Kreisstadt Siegburg',
  subtitle: 'Produktbeschreibung',
  /** BCP 47 tag of the text and so of its title. */
  language: 'de',
  draftOf: '2022-10',
  /** The day on which the draft was on the committee's agenda. */
  inCommittee: '2022-10-25',
  source: strategySources.draftInCommittee,
} as const;

/** The text's parts, in its order. */
export const sections = [
  'partners',
  'goals',
  'themes',
  'formats',
  'development',
  'grants',
] as const;
export type Section = (typeof sections)[number];

/**
 * `in-force`: stands in the text, and nobody has reported otherwise to our knowledge. What has
 * happened around it is told by `developments.ts`.
 */
export type ParagraphState =
  | { readonly status: 'in-force' }
  | {
      readonly status: 'reported-superseded' | 'done';
      /** The day on which it was overtaken or done, as the source has it. */
      readonly date: string;
      readonly source: Source;
    };

export type ParagraphStatus = ParagraphState['status'];

type ParagraphData = ParagraphState & {
  readonly section: Section;
  /** First and last line in the text as the town gave it to us. */
  readonly lines: readonly [first: number, last: number];
};

const inForce = { status: 'in-force' } as const;

export const paragraphs = {
  'S.E': { section: 'partners', lines: [13, 13], ...inForce },

  'S.Z1': { section: 'goals', lines: [18, 19], ...inForce },
  'S.Z2': { section: 'goals', lines: [20, 21], ...inForce },
  'S.Z3': { section: 'goals', lines: [22, 23], ...inForce },
  'S.Z4': { section: 'goals', lines: [24, 25], ...inForce },
  'S.Z5': { section: 'goals', lines: [26, 27], ...inForce },

  'S.T1': { section: 'themes', lines: [33, 34], ...inForce },
  'S.T2': { section: 'themes', lines: [35, 40], ...inForce },
  'S.T3': { section: 'themes', lines: [42, 46], ...inForce },
  'S.T4': { section: 'themes', lines: [48, 50], ...inForce },
  'S.TX': { section: 'themes', lines: [52, 52], ...inForce },

  'S.F0': { section: 'formats', lines: [56, 56], ...inForce },
  'S.FA': { section: 'formats', lines: [58, 58], ...inForce },
  'S.FB': { section: 'formats', lines: [59, 59], ...inForce },
  'S.FC': { section: 'formats', lines: [60, 60], ...inForce },
  'S.F1': { section: 'formats', lines: [65, 74], ...inForce },
  'S.F2': { section: 'formats', lines: [78, 83], ...inForce },
  'S.F3': { section: 'formats', lines: [85, 92], ...inForce },
  'S.F4': { section: 'formats', lines: [94, 100], ...inForce },

  'S.D1': { section: 'development', lines: [104, 106], ...inForce },
  'S.D2': { section: 'development', lines: [108, 112], ...inForce },

  'S.G1': { section: 'grants', lines: [116, 116], ...inForce },
  'S.G2': {
    section: 'grants',
    lines: [117, 117],
    status: 'done',
    date: '2023-03-22',
    source: strategySources.grantGuideline,
  },
  'S.G3': {
    section: 'grants',
    lines: [118, 118],
    // The committee struck the limit; the adopted guideline itself has not been seen.
    status: 'reported-superseded',
    date: '2023-03-22',
    source: strategySources.grantGuideline,
  },
} as const satisfies Record<string, ParagraphData>;

export type ParagraphId = keyof typeof paragraphs;

export type Paragraph = ParagraphData & { readonly id: ParagraphId };

/** In the order of the text. */
// Object.keys widens to string[]; the object is a constant of exactly these keys.
export const paragraphIds = Object.keys(paragraphs) as readonly ParagraphId[];

export const paragraphOf = (id: ParagraphId): Paragraph => ({ id, ...paragraphs[id] });

export const paragraphsIn = (section: Section): Paragraph[] =>
  paragraphIds.map(paragraphOf).filter((paragraph) => paragraph.section === section);
