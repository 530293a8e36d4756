// The rules of the pre-check as data: each with the paragraphs of the strategy it rests on.
import { type ParagraphId } from '../strategy/paragraphs.ts';
import { strategySources } from '../strategy/sources.ts';

type NonEmpty<T> = readonly [T, ...T[]];

/**
 * `reported-superseded`: the town has reported that it no longer applies. `open`: reported too, but
 * the adopted wording has not been seen, so the town has to confirm it.
 */
export type RuleStatus = 'in-force' | 'reported-superseded' | 'open';

interface Standing {
  readonly status: RuleStatus;
  /** The day of the source. */
  readonly date: string;
  /** Its name among the strategy's sources: the addresses would only weigh on the reader's browser. */
  readonly source: 'draftInCommittee' | 'grantGuideline' | 'solidarity' | 'werderPartner';
}

interface RuleData extends Standing {
  /** What the rule rests on; a rule that rests on nothing does not compile. */
  readonly paragraphs: NonEmpty<ParagraphId>;
}

const inForce = {
  status: 'in-force',
  date: '2022-10-25',
  source: 'draftInCommittee',
} as const satisfies Standing;

/** The committee struck the limit below which the office may agree on its own. */
const struck = { date: '2023-03-23', source: 'grantGuideline' } as const;

export const ruleSet = {
  id: 'siegburg-strategie-2022',
  version: '1.0.0',
  /** S.G3, "unter 500 EUR": strictly less; in cents. */
  threshold: 50_000,
  /** The day on which the rules were last compared with their sources. */
  asOf: '2026-11-23',
  /** Of the text as the town gave it to us, so that another edition of it cannot go unnoticed. */
  sourceSha256: 'd8c996afffcf7d89cfb3c270b666300f1f00071d8a4fc9e868f11de3c0018d6e',
} as const;

/** What a project must be to serve the strategy, in the order in which findings are shown. */
export const gateIds = [
  'G-PLACE',
  'G-LEVEL',
  'G-THEME',
  'G-INITIATOR',
  'G-PURPOSE',
  'G-NEWPARTNER',
] as const;
export type GateId = (typeof gateIds)[number];

export const gateRules = {
  'G-PLACE': { paragraphs: ['S.E', 'S.D1', 'S.D2'], ...inForce },
  'G-LEVEL': {
    paragraphs: ['S.F0', 'S.F1', 'S.F2', 'S.F3', 'S.F4', 'S.FA', 'S.FB', 'S.FC'],
    ...inForce,
  },
  'G-THEME': { paragraphs: ['S.T1', 'S.T2', 'S.T3', 'S.T4', 'S.TX'], ...inForce },
  'G-INITIATOR': { paragraphs: ['S.F0', 'S.Z2', 'S.T4', 'S.F3', 'S.F4', 'S.Z3'], ...inForce },
  'G-PURPOSE': { paragraphs: ['S.T3', 'S.Z4'], ...inForce },
  'G-NEWPARTNER': { paragraphs: ['S.D2'], ...inForce },
} as const satisfies Record<GateId, RuleData>;

export type Route = 'office-may-approve' | 'committee-decides' | 'no-grant' | 'depends';

interface RouteRuleData extends RuleData {
  readonly route: Route;
  /** What a result prints: nothing as long as no rule on grants has been applied. */
  readonly cites: readonly ParagraphId[];
}

/** Which way a request for money takes. */
export const routeRules = {
  'R-UNDER500': {
    route: 'office-may-approve',
    paragraphs: ['S.G3'],
    cites: ['S.G3'],
    status: 'reported-superseded',
    ...struck,
  },
  'R-500PLUS': { route: 'committee-decides', paragraphs: ['S.G1'], cites: ['S.G1'], ...inForce },
  'R-NOFIT-COMMITTEE': {
    route: 'committee-decides',
    paragraphs: ['S.G1', 'S.G3'],
    cites: ['S.G1'],
    ...inForce,
  },
  /** Speaks by its source: the strategy's text does not know it. */
  'R-STRUCK': {
    route: 'committee-decides',
    paragraphs: ['S.G1', 'S.G3'],
    cites: [],
    status: 'open',
    ...struck,
  },
  'R-ZERO': { route: 'no-grant', paragraphs: ['S.G1', 'S.G3'], cites: [], ...inForce },
  'R-AMOUNT-MISSING': { route: 'depends', paragraphs: ['S.G1', 'S.G3'], cites: [], ...inForce },
  'R-FIT-PENDING': { route: 'depends', paragraphs: ['S.G1', 'S.G3'], cites: [], ...inForce },
} as const satisfies Record<string, RouteRuleData>;
export type RouteRuleId = keyof typeof routeRules;

/** What is worth knowing beside a result and never changes it. */
export const noteIds = [
  'N-YOUTH',
  'N-LANGUAGE',
  'N-NETWORK',
  'N-SELCUK',
  'N-ZBARAZH',
  'N-WERDER',
  'N-SPONSORSHIP',
  'N-CULTURE',
  'N-FORMAT-SOFT',
  'N-LEVEL-CONFLICT',
  'N-2023-STRUCK',
  'N-NOT-FINAL',
] as const;
export type NoteId = (typeof noteIds)[number];

export const noteRules = {
  'N-YOUTH': { paragraphs: ['S.Z3', 'S.T1'], ...inForce },
  'N-LANGUAGE': { paragraphs: ['S.Z3'], ...inForce },
  'N-NETWORK': { paragraphs: ['S.Z5', 'S.D1'], ...inForce },
  'N-SELCUK': { paragraphs: ['S.Z5'], ...inForce },
  'N-ZBARAZH': {
    paragraphs: ['S.Z5', 'S.D1'],
    status: 'in-force',
    date: '2022-08',
    source: 'solidarity',
  },
  'N-WERDER': {
    paragraphs: ['S.D2'],
    status: 'reported-superseded',
    date: '2025-10',
    source: 'werderPartner',
  },
  'N-SPONSORSHIP': { paragraphs: ['S.D2'], ...inForce },
  'N-CULTURE': { paragraphs: ['S.F2'], ...inForce },
  'N-FORMAT-SOFT': { paragraphs: ['S.F2', 'S.F3', 'S.F4'], ...inForce },
  'N-LEVEL-CONFLICT': { paragraphs: ['S.F0', 'S.F1', 'S.F2', 'S.F3', 'S.F4'], ...inForce },
  'N-2023-STRUCK': { paragraphs: ['S.G3'], status: 'open', ...struck },
  'N-NOT-FINAL': { paragraphs: ['S.G1', 'S.G3'], ...inForce },
} as const satisfies Record<NoteId, RuleData>;

export interface Rule extends Omit<RuleData, 'source'> {
  readonly id: GateId | RouteRuleId | NoteId;
  /** Its address. */
  readonly source: string;
}

// Object.keys widens to string[]; the object is a constant of exactly these keys.
export const routeRuleIds = Object.keys(routeRules) as readonly RouteRuleId[];

export const ruleOf = (id: Rule['id']): Rule => {
  const rule: RuleData = { ...gateRules, ...routeRules, ...noteRules }[id];
  return { ...rule, id, source: strategySources[rule.source].link };
};
