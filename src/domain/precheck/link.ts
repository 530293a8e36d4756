// The answers in a URL's fragment, which browsers never send, and back: `v=1.0.0&p=guarda&a=30000`.
import { maxCents } from './amount.ts';
import {
  choices,
  isSetQuestion,
  withAnswer,
  type Choices,
  type Facts,
  type Question,
  type SetQuestion,
  type SingleQuestion,
} from './facts.ts';
import { allQuestions } from './questions.ts';
import { ruleSet } from './rules.ts';

const versionName = 'v';

/** Short and stable: links that people have kept must stay readable. */
const nameOf = {
  places: 'p',
  format: 'f',
  levels: 'l',
  themes: 't',
  initiator: 'i',
  profitMain: 'm',
  newOfficial: 'n',
  amount: 'a',
  youth: 'y',
  language: 's',
} as const satisfies Record<Question, string>;

/** An explicit "none of these"; no choice is called so. */
const none = 'none';
/** Never percent-encoded in a fragment, and in no choice's name. */
const separator = '.';
/** Every answer given with all its choices makes a fragment of a quarter of this. */
const maxLength = 1000;

export interface LinkFault {
  readonly fault:
    /** Not `name=value`, or a broken percent-encoding. */
    | 'unreadable'
    | 'unknown-name'
    /** Not one of the question's choices, or no amount as we write it. */
    | 'unknown-value'
    | 'repeated'
    | 'too-long'
    | 'no-version'
    /** Not a version, or one later than this page's rules. */
    | 'unknown-version';
  /** The question whose answer was ignored. The part's own text is nowhere repeated. */
  readonly question?: Question;
}

export interface ReadLink {
  readonly facts: Facts;
  /** What was ignored; empty for every link that `linkFragment` has written. */
  readonly faults: readonly LinkFault[];
  /** Written under earlier rules, so that the result may differ from the one then seen. */
  readonly olderVersion: boolean;
}

const setText = <Q extends SetQuestion>(facts: Facts, question: Q): string | undefined => {
  const taken: readonly string[] | undefined = facts[question];
  if (!taken) return undefined;
  return choices[question].filter((one) => taken.includes(one)).join(separator) || none;
};

const textOf = (facts: Facts, question: Question): string | undefined => {
  if (isSetQuestion(question)) return setText(facts, question);
  if (question !== 'amount') return facts[question];
  // An amount that could not be read is free text and so not for a link.
  return facts.amount && 'cents' in facts.amount ? String(facts.amount.cents) : undefined;
};

/** The fragment, without `#`, that holds the given facts and the version of the rules. */
export const linkFragment = (facts: Facts): string =>
  [
    `${versionName}=${ruleSet.version}`,
    ...allQuestions.flatMap((question) => {
      const text = textOf(facts, question);
      return text === undefined ? [] : [`${nameOf[question]}=${text}`];
    }),
  ].join('&');

const withSet = <Q extends SetQuestion>(facts: Facts, question: Q, text: string) => {
  const names = text === none ? [] : text.split(separator);
  const members = choices[question].filter((one) => names.includes(one));
  // Unknown or doubled names: then part of the answer would be somebody else's.
  if (members.length !== names.length) return undefined;
  return { ...facts, [question]: members };
};

const withSingle = <Q extends SingleQuestion>(facts: Facts, question: Q, text: string) => {
  const choice: Choices[Q] | undefined = choices[question].find((one) => one === text);
  return choice === undefined ? undefined : { ...facts, [question]: choice };
};

const withCents = (facts: Facts, text: string) => {
  const cents = /^(?:0|[1-9]\d{0,10})$/.test(text) ? Number(text) : Infinity;
  return cents > maxCents ? undefined : withAnswer(facts, 'amount', { cents });
};

/** The facts with one part's answer, `undefined` if the part holds no answer to the question. */
const withPart = (facts: Facts, question: Question, text: string): Facts | undefined => {
  if (isSetQuestion(question)) return withSet(facts, question, text);
  return question === 'amount' ? withCents(facts, text) : withSingle(facts, question, text);
};

const numbersOf = (version: string) =>
  /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version) ? version.split('.').map(Number) : undefined;

type VersionAge = 'older' | 'same' | 'unknown';

const ageOf = (version: string): VersionAge => {
  const [theirs, ours] = [numbersOf(version), numbersOf(ruleSet.version)];
  if (!theirs || !ours) return 'unknown';
  const difference = theirs.map((number, at) => number - (ours[at] ?? 0)).find((by) => by !== 0);
  if (difference === undefined) return 'same';
  return difference < 0 ? 'older' : 'unknown';
};

const decoded = (part: string): readonly [name: string, value: string] | undefined => {
  try {
    const [name, value, more] = part.split('=').map(decodeURIComponent);
    return name === undefined || value === undefined || more !== undefined
      ? undefined
      : [name, value];
  } catch {
    // A stray `%`.
    return undefined;
  }
};

/**
 * Reads a fragment, with or without `#`. Parts that we would not have written are ignored and
 * reported; a fragment without any `=` is an anchor on the page and no link of ours. Never throws.
 */
export const readLink = (fragment: string): ReadLink => {
  const text = fragment.replace(/^#/, '');
  if (!text.includes('=')) return { facts: {}, faults: [], olderVersion: false };
  if (text.length > maxLength) {
    return { facts: {}, faults: [{ fault: 'too-long' }], olderVersion: false };
  }
  const faults: LinkFault[] = [];
  const seen = new Set<string>();
  let facts: Facts = {};
  let age: VersionAge | undefined;
  for (const part of text.split('&')) {
    const [name, value] = decoded(part) ?? [];
    if (name === undefined || value === undefined) {
      faults.push({ fault: 'unreadable' });
      continue;
    }
    const question = allQuestions.find((one) => nameOf[one] === name);
    const about = question ? { question } : {};
    if (!question && name !== versionName) faults.push({ fault: 'unknown-name' });
    else if (seen.has(name)) faults.push({ fault: 'repeated', ...about });
    else if (!question) age = ageOf(value);
    else {
      const answered = withPart(facts, question, value);
      if (answered) facts = answered;
      else faults.push({ fault: 'unknown-value', ...about });
    }
    seen.add(name);
  }
  if (age === undefined) faults.push({ fault: 'no-version' });
  if (age === 'unknown') faults.push({ fault: 'unknown-version' });
  return { facts, faults, olderVersion: age === 'older' };
};
