import { type APIRoute, type GetStaticPaths } from 'astro';
import { roomWord } from '../../../domain/addresses.ts';
import { locales, type Locale } from '../../../domain/locale.ts';
import { entriesOnMap } from '../../../content-pipeline/map/entries-on-map.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({
    params: { locale, map: roomWord('map', locale) },
    props: { locale },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(await entriesOnMap(props.locale));
