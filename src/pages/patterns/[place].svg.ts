import { type APIRoute, type GetStaticPaths } from 'astro';
import { patternSvg } from '../../domain/patterns.ts';
import { placeIds, type PlaceId } from '../../domain/places.ts';

export const getStaticPaths = (() =>
  placeIds.map((place) => ({ params: { place }, props: { place } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: PlaceId }> = ({ props }) =>
  new Response(patternSvg(props.place), { headers: { 'content-type': 'image/svg+xml' } });
