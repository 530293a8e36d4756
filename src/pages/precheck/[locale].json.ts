import { type APIRoute, type GetStaticPaths } from 'astro';
import { isLocale, locales } from '../../domain/locale.ts';
import { handOverTexts } from '../../i18n/precheck-words.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** What the hand-over says, in German and in the reader's language; loaded when it is asked for. */
export const GET: APIRoute = ({ params: { locale } }) =>
  Response.json(handOverTexts(isLocale(locale) ? locale : 'de'));
