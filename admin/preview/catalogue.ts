// The site's own strings in the preview, loaded when a language is first looked at.
import { setSpaces } from '../../src/domain/content/punctuation.ts';
import { tagOf, type Locale } from '../../src/domain/locale.ts';
// Types alone: the site's translator reads files and cannot run here.
import type { Translator } from '../../src/i18n/translator.ts';

type Catalogue = Readonly<Record<string, string>>;

const files = import.meta.glob<Catalogue>('../../locales/*.json', { import: 'default' });

/** What a new language lacks is said in German, as on the site. */
export async function translatorIn(locale: Locale): Promise<Translator> {
  const read = async (code: Locale) => files[`../../locales/${code}.json`]?.();
  const [own, german] = await Promise.all([read(locale), read('de')]);
  return translatorFrom({ ...german, ...own }, locale);
}

function translatorFrom(catalogue: Catalogue, locale: Locale): Translator {
  const plurals = new Intl.PluralRules(tagOf(locale));
  return (key, values = {}) => {
    const { count } = values;
    const form =
      typeof count === 'number' ? catalogue[`${key}_${plurals.select(count)}`] : undefined;
    return setSpaces(form ?? catalogue[key] ?? '', locale).replace(
      /\{\{(\w+)\}\}/g,
      (_, name: string) => String(values[name] ?? ''),
    );
  };
}
