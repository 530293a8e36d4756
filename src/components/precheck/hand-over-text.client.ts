// What the office is told, line by line and in any language: the answers, the result, the questions.
import { explain } from '../../domain/precheck/explain.ts';
import { type ChoiceQuestion, type Facts, type Question } from '../../domain/precheck/facts.ts';
import { allQuestions } from '../../domain/precheck/questions.ts';
import { ruleSet } from '../../domain/precheck/rules.ts';
import {
  choiceKey,
  findingKey,
  outcomeKey,
  type Say,
  type WordKey,
} from '../../domain/precheck/words.ts';
import { asksOn, type HandOver } from './result.client.ts';

export interface Line {
  readonly part: 'answer' | 'result' | 'finding' | 'ask' | 'claim';
  /** What the line is about, where it does not speak for itself, with its question mark or colon. */
  readonly name?: string;
  readonly text: string;
}

const money = (cents: number, tag: string) =>
  new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' }).format(cents / 100);

const choiceText = (facts: Facts, question: ChoiceQuestion, say: Say): string | undefined => {
  const answer: string | readonly string[] | undefined = facts[question];
  if (answer === undefined) return undefined;
  const chosen = typeof answer === 'string' ? [answer] : answer;
  return chosen.length === 0
    ? say('choice.none')
    : chosen.map((choice) => say(choiceKey(question, choice))).join(', ');
};

const answerText = (
  facts: Facts,
  question: Question,
  say: Say,
  tag: string,
): string | undefined => {
  if (question !== 'amount') return choiceText(facts, question, say);
  const { amount } = facts;
  if (!amount || 'error' in amount) return undefined;
  return amount.cents === 0 ? say('amount.none') : money(amount.cents, tag);
};

const dayIn = (tag: string) =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(ruleSet.asOf),
  );

export const linesOf = (
  { facts, assessment }: HandOver,
  say: Say,
  tag: string,
): readonly Line[] => {
  const named = (key: WordKey) => say('result.named', { name: say(key) });
  return [
    ...allQuestions.flatMap((question): Line[] => {
      const text = answerText(facts, question, say, tag);
      const isOpen = text === undefined && assessment.stillMatters.some((one) => one === question);
      return text === undefined && !isOpen
        ? []
        : [
            {
              part: 'answer',
              name: say(`legend.${question}`),
              text: text ?? say('office.unanswered'),
            },
          ];
    }),
    { part: 'result', name: named('result.title'), text: say(outcomeKey(assessment)) },
    ...explain(facts).map(({ gate, value, cites, waitsFor }): Line => {
      const waits = waitsFor.map((question) => say(`legend.${question}`)).join(' ');
      const text = [say(findingKey(gate, value)), waits].filter(Boolean).join(' ');
      const paragraphs = cites.length > 0 ? ` (${cites.join(', ')})` : '';
      return { part: 'finding', name: named(`gate.${gate}`), text: text + paragraphs };
    }),
    ...asksOn(assessment, say).map((text): Line => ({
      part: 'ask',
      name: named('office.asks'),
      text,
    })),
    { part: 'claim', text: say('noClaim.text') },
    { part: 'claim', text: say('version', { version: ruleSet.version, date: dayIn(tag) }) },
  ];
};

export const plain = ({ name, text }: Line) => (name === undefined ? text : `${name} ${text}`);

/** The most that an encoded `mailto:` may hold: common mail programs cut at about 2,000 characters. */
const maxMail = 1800;

export const subjectIn = (facts: Facts, say: Say): string =>
  say('office.subject', {
    places: choiceText(facts, 'places', say) ?? say('office.unanswered'),
  });

/** Opens a message that holds the first of the bodies that is short enough; none may be. */
export const mailAddress = (email: string, subject: string, bodies: readonly string[]) =>
  bodies
    .map(
      (body) =>
        `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`,
    )
    .find((address) => address.length <= maxMail);
