// By what of the strategy an entry can be found: its focus themes and levels of exchange.
import { type Fields } from './fields.ts';

/** The focus themes of the strategy, S.T1 to S.T4. */
export const themes = ['T1', 'T2', 'T3', 'T4'] as const;
/** The levels of exchange of the strategy, S.FA to S.FC. */
export const levels = ['A', 'B', 'C'] as const;
export type Theme = (typeof themes)[number];
export type Level = (typeof levels)[number];

export const strategyTags = {
  themes: { kind: 'choice', from: themes, many: true },
  levels: { kind: 'choice', from: levels, many: true },
} as const satisfies Fields;
