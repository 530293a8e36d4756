// Which languages of a form seem to hold a text in another language.
import { type CollectionName } from '../../src/domain/content/collections.ts';
import { otherLanguage } from '../../src/domain/language-guess.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { isSame, writtenLocales, type Versions } from '../entries/language-files.ts';

export interface Doubt {
  readonly pane: Locale;
  readonly looksLike: Locale;
}

/** Only of what has been changed since it was loaded: nobody is asked about somebody else's text. */
export const languageDoubts = (
  collection: CollectionName,
  form: Versions,
  loaded: Versions = new Map(),
): Doubt[] =>
  writtenLocales(collection, form).flatMap((pane) => {
    const [file, before] = [form.get(pane), loaded.get(pane)];
    if (!file || (before && isSame(collection, before, file))) return [];
    const { title, summary } = file.data;
    const text = [title, summary, file.body].filter((part) => typeof part === 'string');
    const looksLike = otherLanguage(text.join('\n'), pane);
    return looksLike ? [{ pane, looksLike }] : [];
  });
