import { type APIRoute, type GetStaticPaths } from 'astro';
import { roomWord } from '../../../domain/addresses.ts';
import { locales, type Locale } from '../../../domain/locale.ts';
import { searchWordsIn } from '../../../i18n/search-words.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({
    params: { locale, search: roomWord('search', locale) },
    props: { locale },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  Response.json(searchWordsIn(locale));
