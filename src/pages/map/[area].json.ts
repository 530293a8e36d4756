import { type APIRoute, type GetStaticPaths } from 'astro';
import { areas, type Area } from '../../domain/map/areas.ts';
import { areaDrawing } from '../../content-pipeline/map/drawings.ts';

export const getStaticPaths = (() =>
  areas.map((area) => ({ params: { area: area.id }, props: { area } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ area: Area }> = ({ props }) => Response.json(areaDrawing(props.area));
