// The languages of the portal. A seventh one is one more entry here and one file in `locales/`.

export interface Language {
  /** BCP 47 tag for Intl and for `lang`; plain `pt` would mean Brazil to Intl. */
  readonly tag: string;
  /** The language's name in itself, as readers look for it. */
  readonly name: string;
  /** Outer and inner quotation marks: open, close, open inner, close inner. */
  readonly quotes: readonly [string, string, string, string];
  /** With the space that belongs before it; without one it stands at the word. */
  readonly colon?: string;
  /** Decap's own interface language; without one the editor's frame stays English. */
  readonly editor?: string;
  /** Stemmer of the search; without one words are found by their beginnings only. */
  readonly stemmer?: string;
  /** Scripts of the site's font that a page in this language needs; without any the system's serif is used. */
  readonly font?: readonly FontScript[];
}

/** The cuts in which the font is published; `latin` is needed by every language for digits and foreign names. */
export type FontScript = 'latin' | 'latin-ext' | 'greek' | 'cyrillic';

const french = '\u202f';

export const languages = {
  de: {
    tag: 'de',
    name: 'Deutsch',
    quotes: ['„', '“', '‚', '‘'],
    editor: 'de',
    stemmer: 'german',
    font: ['latin', 'latin-ext'],
  },
  fr: {
    tag: 'fr',
    name: 'Français',
    quotes: [`«${french}`, `${french}»`, '“', '”'],
    colon: '\u00a0:',
    editor: 'fr',
    stemmer: 'french',
    font: ['latin', 'latin-ext'],
  },
  pl: {
    tag: 'pl',
    name: 'Polski',
    quotes: ['„', '”', '«', '»'],
    editor: 'pl',
    stemmer: 'polish',
    font: ['latin', 'latin-ext'],
  },
  tr: {
    tag: 'tr',
    name: 'Türkçe',
    quotes: ['“', '”', '‘', '’'],
    editor: 'tr',
    stemmer: 'turkish',
    font: ['latin', 'latin-ext'],
  },
  el: {
    tag: 'el',
    name: 'Ελληνικά',
    quotes: ['«', '»', '“', '”'],
    editor: 'gr',
    stemmer: 'greek',
    font: ['latin', 'latin-ext', 'greek'],
  },
  pt: {
    tag: 'pt-PT',
    name: 'Português',
    quotes: ['«', '»', '“', '”'],
    editor: 'pt',
    stemmer: 'portuguese',
    font: ['latin', 'latin-ext'],
  },
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof languages;

/** All codes in the order in which the portal lists them. */
// Object.keys widens to string[]; the object is a constant of exactly these keys.
export const locales = Object.keys(languages) as readonly Locale[];

export const isLocale = (code: unknown): code is Locale =>
  typeof code === 'string' && Object.hasOwn(languages, code);

export const languageOf = (locale: Locale): Language => languages[locale];

/** `pt` becomes `pt-PT`: the tag for Intl, `lang` and `hreflang`. */
export const tagOf = (locale: Locale): string => languages[locale].tag;

/** A label before what it names, with the colon of its language. */
export const labelIn = (locale: Locale, label: string): string =>
  label + (languageOf(locale).colon ?? ':');

/**
 * A text of ours in the portal's languages. German is always there, because the strategy and the
 * town's terms are German; it is what a language shows whose own wording is still missing.
 */
export type Wording = Readonly<{ de: string } & Partial<Record<Locale, string>>>;

/** The wording in a language, and which language it really is. */
export const wordingIn = (wording: Wording, locale: Locale): { text: string; locale: Locale } => {
  const text = wording[locale];
  return text === undefined ? { text: wording.de, locale: 'de' } : { text, locale };
};

/** The first language that the reader's list of BCP 47 tags asks for, by primary subtag. */
export const firstMatch = (asked: readonly string[], offered: readonly string[] = locales) =>
  asked
    .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
    .find((primary) => offered.includes(primary));
