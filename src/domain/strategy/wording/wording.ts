// The strategy in the portal's languages: which words there must be, and which a reader gets.
import { type Level, type Theme } from '../../content/strategy-tags.ts';
import { setSpaces } from '../../content/punctuation.ts';
import { type Locale } from '../../locale.ts';
import { type DevelopmentId } from '../developments.ts';
import { type FormatId, type FormatStanding } from '../formats.ts';
import { type ParagraphId, type ParagraphStatus, type Section } from '../paragraphs.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';

interface Titled {
  readonly title: string;
  readonly text: string;
}

interface Named {
  readonly name: string;
  /** One line. */
  readonly explanation: string;
}

/** The strategy in one language, in our own words; quotation marks stand as they are printed. */
export interface StrategyWording {
  /** What the text is, and that ours is not the text. */
  readonly about: Titled;
  readonly sections: Readonly<Record<Section, Titled>>;
  /** Each stands by itself, since the pre-check shows them singly. */
  readonly paragraphs: Readonly<Record<ParagraphId, Titled>>;
  readonly themes: Readonly<Record<Theme, Named>>;
  readonly levels: Readonly<Record<Level, Named>>;
  /** The example says what could be; it has not happened. */
  readonly formats: Readonly<Record<FormatId, { readonly name: string; readonly example: string }>>;
  readonly standings: Readonly<Record<FormatStanding, string>>;
  /** Without the date, which is printed beside it. */
  readonly developments: Readonly<Record<DevelopmentId, string>>;
  /** Without date and source, which are printed beside it. */
  readonly statuses: Readonly<Record<ParagraphStatus, string>>;
}

const wordings: Readonly<{ de: StrategyWording } & Partial<Record<Locale, StrategyWording>>> = {
  de,
  fr,
  pl,
  tr,
  el,
  pt,
};

/** Every string of a wording with the spaces of its language. */
function withSpaces<Words>(words: Words, locale: Locale): Words {
  // The shape stays what it was; TypeScript cannot follow that through the entries.
  if (typeof words === 'string') return setSpaces(words, locale) as Words;
  const entries = Object.entries(words ?? {});
  return Object.fromEntries(entries.map(([key, word]) => [key, withSpaces(word, locale)])) as Words;
}

const set = new Map<Locale, StrategyWording>();

/** The wording for a language, and the language it is really in: German where there is none yet. */
export const strategyWordingIn = (locale: Locale): { wording: StrategyWording; locale: Locale } => {
  const given = wordings[locale] ? locale : 'de';
  const wording = set.get(given) ?? withSpaces(wordings[given] ?? wordings.de, given);
  set.set(given, wording);
  return { wording, locale: given };
};
