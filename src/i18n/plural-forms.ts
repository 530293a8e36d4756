// A string with all its plural forms, for scripts that count in the browser.
import { tagOf, type Locale } from '../domain/locale.ts';
import { catalogues, type UiKey } from './translator.ts';

/** The plural categories that a language has, `one`, `other` and so on. */
export const pluralCategories = (locale: Locale): readonly Intl.LDMLPluralRule[] =>
  new Intl.PluralRules(tagOf(locale)).resolvedOptions().pluralCategories;

/** Form by category, placeholders left in; German where a language has none yet. */
export const pluralForms = (key: UiKey, locale: Locale): Record<string, string> =>
  Object.fromEntries(
    pluralCategories(locale).map((category) => [
      category,
      catalogues[locale]?.[`${key}_${category}`] ??
        catalogues['de']?.[`${key}_${category}`] ??
        catalogues['de']?.[`${key}_other`] ??
        key,
    ]),
  );
