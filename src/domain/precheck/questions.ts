// Which questions there are, in their order, and which of them a project is asked.
import { formats } from '../strategy/formats.ts';
import { listedAmong, withoutAnswer, type Facts, type Initiator, type Question } from './facts.ts';

/** Those on which a result hangs, in the order in which they are asked. */
export const decisiveQuestions = [
  'places',
  'format',
  'levels',
  'themes',
  'initiator',
  'profitMain',
  'newOfficial',
  'amount',
] as const satisfies readonly Question[];
export type DecisiveQuestion = (typeof decisiveQuestions)[number];

/** Those that only bring a note; they may be answered at any time or never. */
export const optionalQuestions = ['youth', 'language'] as const satisfies readonly Question[];

export const allQuestions: readonly Question[] = [...decisiveQuestions, ...optionalQuestions];

/** Who could be after a profit. Schools, the town and the like are not asked. */
const askedForProfit: ReadonlySet<Initiator> = new Set([
  'verein',
  'wirtschaft',
  'einzelperson',
  'sonstige',
]);

/** A format whose levels the text prints: then they count, whatever is ticked. */
export const hasPrintedLevels = (format: Facts['format']): boolean =>
  format !== undefined && format !== 'other' && formats[format].levels.length > 0;

/** "No level" against a format that has one by the text: N-LEVEL-CONFLICT asks to look again. */
export const hasLevelConflict = ({ format, levels }: Facts): boolean =>
  hasPrintedLevels(format) && levels?.length === 0;

/** Whether the question is put at all to somebody who has given these answers. */
export const isAsked = (question: Question, facts: Facts): boolean => {
  switch (question) {
    case 'levels':
      return !hasPrintedLevels(facts.format) || hasLevelConflict(facts);
    case 'themes':
      return facts.format === undefined || facts.format === 'other';
    case 'profitMain':
      return facts.initiator !== undefined && askedForProfit.has(facts.initiator);
    case 'newOfficial': {
      const places = facts.places ?? [];
      return places.includes('other') && listedAmong(places).length > 0;
    }
    case 'places':
    case 'format':
    case 'initiator':
    case 'amount':
    case 'youth':
    case 'language':
      return true;
  }
};

/** Only the answers to questions that are asked: what nobody sees must not count. */
export const askedFacts = (facts: Facts): Facts =>
  allQuestions.filter((question) => !isAsked(question, facts)).reduce<Facts>(withoutAnswer, facts);
