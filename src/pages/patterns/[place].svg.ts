import { type APIRoute, type GetStaticPaths } from 'astro';
import { patternSvg, sharedPattern } from '../../domain/patterns.ts';
import { placeIds, type PlaceId } from '../../domain/places.ts';

export const getStaticPaths = (() => [
  ...placeIds.map((place) => ({ params: { place }, props: { places: [place] } })),
  { params: { place: 'partners' }, props: { places: sharedPattern } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ places: readonly PlaceId[] }> = ({ props }) =>
  new Response(patternSvg(...props.places), { headers: { 'content-type': 'image/svg+xml' } });
