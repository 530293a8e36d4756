// The formats that the strategy names, S.F1 to S.F4: kinds of meeting, learning and doing.
import { type Level, type Theme } from '../content/strategy-tags.ts';
import { type ParagraphId } from './paragraphs.ts';

/**
 * How the text speaks of a format. Only `practised` and `continued` exist by its own account; the
 * others are wishes of different strength.
 */
export type FormatStanding =
  'practised' | 'to-be-supported' | 'conceivable' | 'possible' | 'to-be-developed' | 'continued';

interface FormatData {
  readonly paragraph: Extract<ParagraphId, 'S.F1' | 'S.F2' | 'S.F3' | 'S.F4'>;
  readonly theme: Theme;
  /** As printed beside the format; empty where the text prints none. */
  readonly levels: readonly Level[];
  readonly standing: FormatStanding;
}

const schools = { paragraph: 'S.F1', theme: 'T1' } as const;
const culture = { paragraph: 'S.F2', theme: 'T2', standing: 'conceivable' } as const;
const together = { paragraph: 'S.F3', theme: 'T3', standing: 'conceivable' } as const;
const encounter = { paragraph: 'S.F4', theme: 'T4' } as const;

export const formats = {
  schulaustausch: { ...schools, levels: [], standing: 'practised' },
  fsj: { ...schools, levels: ['B', 'C'], standing: 'to-be-supported' },
  projektwoche: { ...schools, levels: ['B'], standing: 'to-be-supported' },
  digital: { ...schools, levels: ['A'], standing: 'to-be-supported' },
  erasmus: { ...schools, levels: ['A', 'B', 'C'], standing: 'to-be-supported' },
  erasmusplus: { ...schools, levels: ['A', 'B'], standing: 'to-be-supported' },

  kulturaustausch: { ...culture, levels: ['C'] },
  ringveranstaltung: { ...culture, levels: ['C'] },

  fachtagung: { ...together, levels: ['B', 'C'] },
  'praktikum-azubi': { ...together, levels: ['B', 'C'] },
  'fsj-vermittlung': { ...together, levels: ['C'] },
  verwaltungsaustausch: { ...together, levels: ['B', 'C'] },

  tourformat: { ...encounter, levels: [], standing: 'to-be-developed' },
  sportfahrt: { ...encounter, levels: [], standing: 'continued' },
  buergerfahrt: { ...encounter, levels: [], standing: 'continued' },
  blogvlog: { ...encounter, levels: ['A', 'B'], standing: 'possible' },
  jugenddigitalparlament: { ...encounter, levels: ['B'], standing: 'possible' },
  familienfahrt: { ...encounter, levels: ['A'], standing: 'possible' },
} as const satisfies Record<string, FormatData>;

export type FormatId = keyof typeof formats;

export interface Format extends FormatData {
  readonly id: FormatId;
}

/** In the order of the text. */
// Object.keys widens to string[]; the object is a constant of exactly these keys.
export const formatIds = Object.keys(formats) as readonly FormatId[];

export const formatOf = (id: FormatId): Format => ({ id, ...formats[id] });
