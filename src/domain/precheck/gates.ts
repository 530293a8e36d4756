// Evaluates each gate. Four values: unanswered and "the text leaves it to people" are not a no.
import { type Level, type Theme } from '../content/strategy-tags.ts';
import { formats } from '../strategy/formats.ts';
import { type ParagraphId } from '../strategy/paragraphs.ts';
import { choices, listedAmong, type Facts, type Initiator } from './facts.ts';
import { hasPrintedLevels, isAsked, type DecisiveQuestion } from './questions.ts';
import { gateIds, type GateId } from './rules.ts';

/** T serves, F does not as described, U unanswered, O the text leaves it to people. */
export const gateValues = ['T', 'F', 'U', 'O'] as const;
export type GateValue = (typeof gateValues)[number];

export interface GateFinding {
  readonly value: GateValue;
  readonly cites: readonly ParagraphId[];
  /** The unanswered questions of which any could decide it; empty unless U. */
  readonly waitsFor: readonly DecisiveQuestion[];
}

const serves = (...cites: ParagraphId[]): GateFinding => ({ value: 'T', cites, waitsFor: [] });
const fails = (...cites: ParagraphId[]): GateFinding => ({ value: 'F', cites, waitsFor: [] });
const isOpen = (...cites: ParagraphId[]): GateFinding => ({ value: 'O', cites, waitsFor: [] });
const waits = (facts: Facts, ...questions: DecisiveQuestion[]): GateFinding => ({
  value: 'U',
  cites: [],
  waitsFor: questions.filter((question) => facts[question] === undefined),
});

const levelParagraph = { A: 'S.FA', B: 'S.FB', C: 'S.FC' } as const satisfies Record<
  Level,
  ParagraphId
>;

const themeParagraph = { T1: 'S.T1', T2: 'S.T2', T3: 'S.T3', T4: 'S.T4' } as const satisfies Record<
  Theme,
  ParagraphId
>;

const initiatorFinding = {
  verein: serves('S.F0'),
  schule: serves('S.F0'),
  wirtschaft: serves('S.F0'),
  partnerschaftsverein: serves('S.Z2'),
  stadt: serves('S.F3'),
  feuerwehr: serves('S.T4'),
  // S.F0 permits some and excludes nobody; S.Z3 wants young people, S.F4 interested citizens.
  jugendgruppe: isOpen('S.F0', 'S.F4', 'S.Z3'),
  einzelperson: isOpen('S.F0', 'S.F4', 'S.Z3'),
  sonstige: isOpen('S.F0', 'S.F4', 'S.Z3'),
} as const satisfies Record<Initiator, GateFinding>;

const place = (facts: Facts): GateFinding => {
  if (facts.places === undefined) return waits(facts, 'places');
  const listed = listedAmong(facts.places);
  if (listed.length === 0) return fails('S.E', 'S.D2');
  // Zbarazh is not in the list of S.E: it counts as the fourth of the ring.
  const named: ParagraphId[] = listed.some((id) => id !== 'zbarazh') ? ['S.E'] : [];
  return serves(...named, ...(listed.includes('zbarazh') ? (['S.D1'] as const) : []));
};

const level = (facts: Facts): GateFinding => {
  const { format, levels } = facts;
  if (format !== undefined && format !== 'other' && hasPrintedLevels(format)) {
    return serves('S.F0', formats[format].paragraph);
  }
  const chosen = choices.levels.filter((one) => levels?.includes(one));
  if (chosen.length > 0) return serves('S.F0', ...chosen.map((one) => levelParagraph[one]));
  if (format === undefined || levels === undefined) return waits(facts, 'format', 'levels');
  return fails('S.F0');
};

const theme = (facts: Facts): GateFinding => {
  const { format, themes } = facts;
  if (format !== undefined && format !== 'other') {
    return serves(themeParagraph[formats[format].theme]);
  }
  const chosen = choices.themes.filter((one) => themes?.includes(one));
  if (chosen.length > 0) return serves(...chosen.map((one) => themeParagraph[one]));
  if (format === undefined || themes === undefined) return waits(facts, 'format', 'themes');
  // S.TX lets projects deviate from the themes, so missing them all is never a no.
  return isOpen('S.TX');
};

const initiator = (facts: Facts): GateFinding =>
  facts.initiator === undefined ? waits(facts, 'initiator') : initiatorFinding[facts.initiator];

const purpose = (facts: Facts): GateFinding => {
  const { initiator, profitMain } = facts;
  // Whoever it turns out to be: asked or not, a no to profit serves.
  if (initiator === undefined) return profitMain === 'no' ? serves() : waits(facts, 'initiator');
  if (!isAsked('profitMain', facts)) return serves();
  if (profitMain === undefined) return waits(facts, 'profitMain');
  return profitMain === 'no' ? serves('S.T3') : isOpen('S.T3', 'S.Z4');
};

const newPartner = (facts: Facts): GateFinding => {
  const { places, newOfficial } = facts;
  // Wherever it turns out to be: asked or not, a no to a new partnership serves.
  if (places === undefined) return newOfficial === 'no' ? serves() : waits(facts, 'places');
  if (!isAsked('newOfficial', facts)) return serves();
  if (newOfficial === undefined) return waits(facts, 'newOfficial');
  return newOfficial === 'no' ? serves('S.D2') : fails('S.D2');
};

export type Findings = Readonly<Record<GateId, GateFinding>>;

export const findingsOn = (facts: Facts): Findings => ({
  'G-PLACE': place(facts),
  'G-LEVEL': level(facts),
  'G-THEME': theme(facts),
  'G-INITIATOR': initiator(facts),
  'G-PURPOSE': purpose(facts),
  'G-NEWPARTNER': newPartner(facts),
});

export const fits = ['fits', 'incomplete', 'open', 'outside-as-described'] as const;
export type Fit = (typeof fits)[number];

/** How the project as a whole stands to the strategy: one certain F outweighs what is unanswered. */
export const fitOf = (findings: Findings): Fit => {
  const values = gateIds.map((gate) => findings[gate].value);
  if (values.includes('F')) return 'outside-as-described';
  if (values.includes('U')) return 'incomplete';
  return values.includes('O') ? 'open' : 'fits';
};
