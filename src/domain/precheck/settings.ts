// What the page of the pre-check hands to the script that makes a form of it.
import { type SmallGrantRule } from './route.ts';

export interface PrecheckSettings {
  /** BCP 47 tag of the page's language. */
  readonly tag: string;
  readonly smallGrantRule: SmallGrantRule;
  /** Where the town takes applications. */
  readonly email: string;
  /** The address of the hand-over's texts. */
  readonly handOver: string;
  /** The address of the strategy page up to a paragraph's id. */
  readonly paragraphs: string;
  /** By key; what the list on the page says already is read from there. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What is loaded for the hand-over. */
export interface HandOverTexts {
  /** Everything that it says, in German. */
  readonly office: Readonly<Record<string, string>>;
  /** What only the hand-over says, in the reader's language. */
  readonly own: Readonly<Record<string, string>>;
}
