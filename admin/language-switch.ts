// The choice of language, on every screen of the editor.
import { languages, locales, tagOf, isLocale, type Locale } from '../src/domain/locale.ts';
import { changeLanguage } from './language-choice.ts';

export function showLanguageSwitch(current: Locale, label: string): void {
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
  name.textContent = label;
  const switcher = document.createElement('div');
  switcher.className = 'language-switch';
  switcher.append(name, select);
  document.body.append(switcher);
}
