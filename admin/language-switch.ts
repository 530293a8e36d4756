// The choice of language and the way to the guide, on every screen of the editor.
import { entryAddress } from '../src/domain/addresses.ts';
import { languages, locales, tagOf, isLocale, type Locale } from '../src/domain/locale.ts';
import { changeLanguage } from './language-choice.ts';

interface SwitchWords {
  /** Of the editor. */
  readonly title: string;
  /** Label of the choice. */
  readonly language: string;
  readonly help: string;
}

export function showLanguageSwitch(current: Locale, words: SwitchWords): void {
  const select = document.createElement('select');
  select.id = 'language';
  select.append(
    ...locales.map((locale) => {
      const option = new Option(languages[locale].name, locale, locale === current);
      option.selected = locale === current;
      option.lang = tagOf(locale);
      return option;
    }),
  );
  select.addEventListener('change', () => {
    const chosen = select.value;
    // Staying on the page, because something there is unsaved, must not leave the wrong language shown.
    select.value = current;
    if (isLocale(chosen)) changeLanguage(chosen);
  });
  const name = document.createElement('label');
  name.htmlFor = select.id;
  name.textContent = words.language;
  // Beside the editor, not in its place: there may be unsaved text in it.
  const help = document.createElement('a');
  help.href = entryAddress('pages', 'guide', current);
  help.target = '_blank';
  help.rel = 'noopener';
  help.textContent = words.help;
  const switcher = document.createElement('nav');
  switcher.ariaLabel = words.title;
  switcher.className = 'language-switch';
  switcher.append(name, select, help);
  document.body.append(switcher);
}
