// The result: first what it is, then why, what next, whom to ask, and what it is not.
import { type Assessment } from '../../domain/precheck/assess.ts';
import { type Facts } from '../../domain/precheck/facts.ts';
import { routeRules } from '../../domain/precheck/rules.ts';
import { outcomeKey } from '../../domain/precheck/words.ts';
import { amountFieldId } from './amount.client.ts';
import { element, type Child } from './element.client.ts';
import { findingLists } from './findings.client.ts';
import { type PageWords } from './page-words.client.ts';

/** What the hand-over tells; its script is loaded when somebody asks for it. */
export interface HandOver {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly words: PageWords;
}

/** What to ask the town, from what the result leaves open. */
export const asksOn = (
  { amountState, gates, route, routeRule }: Assessment,
  say: PageWords['say'],
): readonly string[] => {
  // Object.keys widens to string[]; the keys of `gates` are the gates.
  const doubtful = (Object.keys(gates) as (keyof typeof gates)[]).filter(
    (gate) => gates[gate] === 'F' || gates[gate] === 'O',
  );
  return [
    ...(doubtful.length > 0
      ? [say('ask.open', { gates: doubtful.map((gate) => say(`gate.${gate}`)).join(', ') })]
      : []),
    ...(route === 'no-grant' ? [] : [say('ask.guideline'), say('ask.share')]),
    // Where the town has told that the limit is struck, nobody need ask who decides below it.
    ...(amountState === 'under-500' && routeRule !== 'R-STRUCK' ? [say('ask.threshold')] : []),
    say('ask.help'),
  ];
};

const points = (items: readonly Child[]) =>
  element('ul', { class: 'points' }, ...items.map((item) => element('li', {}, item)));

const part = (title: string, ...children: readonly Child[]) => [
  element('h3', {}, title),
  ...children,
];

const nextPart = (assessment: Assessment, words: PageWords): readonly Child[] => {
  const { say } = words;
  return part(
    say('next.title'),
    element('p', {}, say(`next.${assessment.routeRule}`)),
    ...routeRules[assessment.routeRule].cites.map(words.paragraph),
    words.copy('[data-part=contact]'),
    element('p', {}, say('contact.ask')),
    points(asksOn(assessment, say)),
  );
};

const notesPart = (assessment: Assessment, words: PageWords): readonly Child[] => {
  const notes = assessment.notes.map((note) => words.copy(`[data-note="${note}"]`));
  if (notes.length === 0) return [];
  return part(words.say('notes.title'), element('ul', { class: 'points' }, ...notes));
};

/** A programme without the places that were not chosen. */
const forPlaces = (programme: Element, places: readonly string[]) => {
  const copied = programme.cloneNode(true) as typeof programme;
  for (const tag of copied.querySelectorAll<HTMLElement>('[data-place]'))
    if (!places.includes(tag.dataset['place'] ?? '')) tag.remove();
  return copied;
};

const programmesPart = ({ places = [] }: Facts, words: PageWords): readonly Child[] => {
  if (places.length === 0) return [];
  const fitting = places.map((place) => `[data-places~="${place}"]`).join();
  const found = [...document.querySelectorAll(`.checklist :is(${fitting})`)];
  const { say } = words;
  return found.length === 0
    ? part(say('programmes.title'), element('p', {}, say('programmes.none')))
    : part(
        say('programmes.title'),
        element('p', {}, say('programmes.lead')),
        element('ul', { class: 'points' }, ...found.map((one) => forPlaces(one, places))),
      );
};

export function resultParts(facts: Facts, assessment: Assessment, words: PageWords): Child[] {
  const { say } = words;
  const { amount } = facts;
  return [
    element('p', { class: 'lead' }, say(outcomeKey(assessment))),
    amount &&
      'error' in amount &&
      element(
        'p',
        { class: 'notice' },
        element(
          'a',
          { href: `#${amountFieldId}` },
          say('result.named', { name: say('amount.label') }),
        ),
        ` ${say(`amount.error.${amount.error}`)}`,
      ),
    ...findingLists(facts, words),
    ...nextPart(assessment, words),
    ...notesPart(assessment, words),
    ...programmesPart(facts, words),
    words.copy('[data-part=claim]'),
    words.copy('[data-part=version]'),
  ];
}
