// What a list of stories is called by: a theme, a place or a language, in the reader's words.
import { type List } from '../domain/addresses.ts';
import { type Theme } from '../domain/content/strategy-tags.ts';
import { isLocale, tagOf, type Locale } from '../domain/locale.ts';
import { placeName, placeWithSlug } from '../domain/places.ts';
import { strategyWordingIn } from '../domain/strategy/wording/wording.ts';
import { languageName } from './format.ts';
import { type Translator } from './translator.ts';

export function facetLabel(
  { by, value }: NonNullable<List['facet']>,
  locale: Locale,
  t: Translator,
): string {
  switch (by) {
    case 'theme':
      // Lists by theme are made from the themes themselves.
      return strategyWordingIn(locale).wording.themes[value as Theme].name;
    case 'place': {
      const id = placeWithSlug(value);
      return id ? placeName(id, locale).text : value;
    }
    case 'language':
      return t('stories.writtenIn', {
        language: isLocale(value) ? languageName(tagOf(value), locale) : value,
      });
  }
}
