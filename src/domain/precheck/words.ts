// What the pre-check says beside the strategy's own wording: by which keys, and filled with values.
import { type Level, type Theme } from '../content/strategy-tags.ts';
import { type FormatId } from '../strategy/formats.ts';
import { type AmountError } from './amount.ts';
import { type Assessment, type Outcome } from './assess.ts';
import { type Initiator, type ListedPlace, type Question } from './facts.ts';
import { type Fit, type GateValue } from './gates.ts';
import { type ProgrammeId } from './programmes.ts';
import { type GateId, type NoteId, type RouteRuleId, type RuleStatus } from './rules.ts';
import { type Step } from './explain.ts';

/** Each value that a gate can have and for which there is a sentence; U asks for the lacking answers. */
type FindingKey =
  | `${GateId}.T`
  | `${'G-PLACE' | 'G-LEVEL' | 'G-NEWPARTNER'}.F`
  | `${'G-THEME' | 'G-INITIATOR' | 'G-PURPOSE'}.O`;

type OutcomeKey =
  | Outcome
  | 'FITS_COMMITTEE.struck'
  | `${'INCOMPLETE' | 'CASE_BY_CASE' | 'OUTSIDE_AS_DESCRIBED'}.under500`;

/** What stands in the catalogues under `precheck.` and is said wherever the form is shown. */
export type CatalogueKey =
  | `${'legend' | 'why'}.${Question}`
  | `choice.${'none' | 'unsure' | 'yes' | 'no'}`
  | 'places.other'
  | 'format.other'
  | `initiator.${Initiator}`
  | `filter.${'label' | 'shown' | 'chosen' | 'nothing' | 'home'}`
  | `amount.${'label' | 'example' | 'none' | 'understood'}`
  | `amount.error.${AmountError}`
  | `form.${'title' | 'private' | 'optional' | 'show' | 'rest' | 'over'}`
  | `status.${Fit | 'left'}`
  | 'result.title'
  | `outcome.${OutcomeKey}`
  | `group.${GateValue}`
  | `gate.${GateId}`
  | `finding.${FindingKey | 'waits'}`
  | `change.${'title' | Step['act']}`
  | `next.${'title' | RouteRuleId}`
  | `contact.${'write' | 'asOf' | 'ask'}`
  | `ask.${'guideline' | 'share' | 'threshold' | 'open' | 'help'}`
  | 'notes.title'
  | `note.${NoteId}`
  | `programmes.${'title' | 'lead' | 'none'}`
  | `programme.${ProgrammeId | 'ages' | 'anyAge' | 'agesThere' | 'trilateral' | 'limited'}`
  | 'noClaim.text'
  | 'version'
  | 'paragraph.read'
  | `ruleStatus.${RuleStatus}`
  | `link.${'title' | 'text' | 'make' | 'label' | 'tampered' | 'older'}`
  | `office.${
      | 'title'
      | 'text'
      | 'make'
      | 'print'
      | 'copy'
      | 'copied'
      | 'copyFailed'
      | 'mail'
      | 'mailLong'
      | 'json'
      | 'failed'
      | 'subject'
      | 'asks'
      | 'unanswered'}`;

/** What comes from the strategy's wording, the places' names and the language itself. */
export type NameKey =
  | 'result.named'
  | `places.${ListedPlace}`
  | `format.${FormatId}`
  | `themes.${Theme}`
  | `levels.${Level}`;

export type WordKey = CatalogueKey | NameKey;

type Values = Readonly<Record<string, string | number>>;

/** A text with its placeholders `{{name}}` replaced; an unknown one stays as it is. */
export const filled = (text: string, values: Values = {}): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Says something in one language. */
export type Say = (key: WordKey, values?: Values) => string;

export const sayFrom =
  (texts: Readonly<Record<string, string>>): Say =>
  (key, values) =>
    filled(texts[key] ?? key, values);

/**
 * The key of a result's first sentence. Under the strategy's text one about less than 500 EUR says
 * both halves: what the text has, and that the town has reported the limit struck.
 */
export const outcomeKey = ({ outcome, routeRule, amountState }: Assessment): WordKey => {
  if (outcome === 'FITS_COMMITTEE' && routeRule === 'R-STRUCK')
    return 'outcome.FITS_COMMITTEE.struck';
  const isSmall = amountState === 'under-500' && routeRule !== 'R-STRUCK';
  switch (outcome) {
    case 'INCOMPLETE':
    case 'CASE_BY_CASE':
    case 'OUTSIDE_AS_DESCRIBED':
      return isSmall ? `outcome.${outcome}.under500` : `outcome.${outcome}`;
    case 'FITS_OFFICE_MAY_APPROVE':
    case 'FITS_COMMITTEE':
    case 'FITS_AMOUNT_MISSING':
    case 'FITS_NO_GRANT':
      return `outcome.${outcome}`;
  }
};

/** The key of the sentence about a gate; for U there are only the questions that it waits for. */
export const findingKey = (gate: GateId, value: GateValue): WordKey =>
  value === 'U'
    ? 'finding.waits'
    : // A gate takes only the values for which there is a sentence, see `gates.ts`.
      (`finding.${gate}.${value}` as WordKey);

/** What a question's choice is called. */
export const choiceKey = (question: Question, choice: string): WordKey =>
  choice === 'yes' || choice === 'no'
    ? `choice.${choice}`
    : // Every choice of every question has a name; the catalogues' test goes through them all.
      (`${question}.${choice}` as WordKey);
