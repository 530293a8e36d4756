// Which language the editor speaks: asked for in the address, else chosen before, else the browser's.
import { firstMatch, isLocale, type Locale } from '../src/domain/locale.ts';

interface Asked {
  /** `?lang=` of the address. */
  readonly address: string | null;
  /** The choice of an earlier visit. */
  readonly remembered: string | null;
  /** The browser's list of BCP 47 tags. */
  readonly browser: readonly string[];
}

export const chosenLanguage = ({ address, remembered, browser }: Asked): Locale =>
  [address, remembered, firstMatch(browser)].find(isLocale) ?? 'de';

const storageKey = 'editor-language';

/** Remembers what the address asks for: after signing in at a forge, one comes back without it. */
export function languageOfVisit(): Locale {
  const address = new URLSearchParams(location.search).get('lang');
  const chosen = chosenLanguage({
    address,
    remembered: localStorage.getItem(storageKey),
    browser: navigator.languages,
  });
  if (chosen === address) localStorage.setItem(storageKey, chosen);
  return chosen;
}

/**
 * Loads the editor anew in another language, at the same place; Decap asks about unsaved text. Only what
 * is loaded then remembers the choice, so that staying on the page keeps the old one.
 */
export function changeLanguage(locale: Locale): void {
  const address = new URL(location.href);
  address.searchParams.set('lang', locale);
  location.assign(address);
}
