// The criteria of a result: met or not, open or unanswered, with paragraphs and the smallest change.
import { explain, type Change, type GateExplanation } from '../../domain/precheck/explain.ts';
import { type Facts } from '../../domain/precheck/facts.ts';
import { choiceKey, findingKey } from '../../domain/precheck/words.ts';
import { element } from './element.client.ts';
import { linkToQuestion } from './form.client.ts';
import { type PageWords } from './page-words.client.ts';

/** The changes closest to the criterion: each a single step about the same fact, so told as one. */
const closest = (changes: readonly Change[]): readonly Change[] => {
  const [first] = changes;
  return changes.filter((change) =>
    change.every(
      ({ question, act }, at) =>
        change.length === first?.length &&
        question === first[at]?.question &&
        act === first[at].act,
    ),
  );
};

const changeText = (changes: readonly Change[], { say, settings }: PageWords): string => {
  const near = closest(changes);
  const either = new Intl.ListFormat(settings.tag, { type: 'disjunction' });
  return (near[0] ?? [])
    .map(({ question, act }, at) => {
      const named = near.flatMap((change) =>
        change[at] ? [say(choiceKey(question, change[at].choice))] : [],
      );
      const choices = either.format([...new Set(named)]);
      return say(`change.${act}`, { question: say(`legend.${question}`), choices });
    })
    .join(' ');
};

const finding = (
  { gate, value, cites, waitsFor, changes }: GateExplanation,
  words: PageWords,
): HTMLElement => {
  const { say } = words;
  const text = say(findingKey(gate, value));
  const questions = waitsFor.flatMap((question) => [' ', linkToQuestion(question, words)]);
  return element(
    'li',
    {},
    element(
      'p',
      {},
      element('strong', {}, say('result.named', { name: say(`gate.${gate}`) })),
      ` ${text}`,
      ...questions,
    ),
    changes.length > 0 &&
      element(
        'p',
        { class: 'change' },
        element('strong', {}, say('change.title')),
        ' ',
        changeText(changes, words),
      ),
    ...cites.map(words.paragraph),
  );
};

/** A list for each value that occurs, the criteria that ask for something first. */
export const findingLists = (facts: Facts, words: PageWords): readonly HTMLElement[] => {
  const explained = explain(facts);
  const order = ['F', 'O', 'U', 'T'] as const;
  return order.flatMap((value) => {
    const these = explained.filter((one) => one.value === value);
    if (these.length === 0) return [];
    return [
      element('h3', { class: `value-${value}` }, words.say(`group.${value}`)),
      element('ul', { class: 'findings' }, ...these.map((one) => finding(one, words))),
    ];
  });
};
