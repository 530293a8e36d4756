// i18next behind one function: the strings of the interface in a language, at build time only.
import { createInstance } from 'i18next';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type german from '../../locales/de.json';
import { setSpaces } from '../domain/content/punctuation.ts';
import { isLocale, locales, tagOf, type Locale } from '../domain/locale.ts';

type PluralForm = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type WithoutForm<Key> = Key extends `${infer Stem}${PluralForm}` ? Stem : Key;

/** A string of the interface, without its plural form: `story.readingTime`. */
export type UiKey = WithoutForm<keyof typeof german>;
export type UiValues = Readonly<Record<string, string | number>>;
export type Translator = (key: UiKey, values?: UiValues) => string;

const folder = path.resolve('locales');

/** With the spaces that its language asks for, such as none at the end of a line behind a Polish "w". */
const setIn = (code: string, strings: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(strings).map(([key, text]) => [
      key,
      isLocale(code) ? setSpaces(text, code) : text,
    ]),
  );

/** The strings of every language, as they are printed. */
export const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> =
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => {
        const code = name.replace('.json', '');
        // The test of the catalogues reads every file and names what is not a string.
        const strings = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Record<
          string,
          string
        >;
        return [code, setIn(code, strings)];
      }),
  );

const i18n = createInstance();
void i18n.init({
  resources: Object.fromEntries(
    locales.map((locale) => [tagOf(locale), { ui: { ...catalogues[locale] } }]),
  ),
  defaultNS: 'ui',
  // A string that a new language lacks is shown in German; `check` lists each.
  fallbackLng: 'de',
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

const translators = new Map<Locale, Translator>();

export function translatorFor(locale: Locale): Translator {
  const known = translators.get(locale);
  if (known) return known;
  const translate = i18n.getFixedT(tagOf(locale));
  // The same strings with the same numbers stand on page after page: each is made once.
  const made = new Map<string, string>();
  const translator: Translator = (key, values) => {
    const asked = values ? key + JSON.stringify(values) : key;
    // i18next's own key types would need its global interface; ours are narrower.
    const text = made.get(asked) ?? (translate(key as never, values as never) as unknown as string);
    made.set(asked, text);
    return text;
  };
  translators.set(locale, translator);
  return translator;
}
