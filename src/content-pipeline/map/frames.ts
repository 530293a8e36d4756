// Which countries have a place of the portal, and what a place's own map shows.
import { boxAbout, type Box } from '../../domain/map/fitting.ts';
import { project } from '../../domain/map/projection.ts';
import { placeIds, placeOf, type PlaceId } from '../../domain/places.ts';

export const partnerCountries = [...new Set(placeIds.map((id) => placeOf(id).country))];

/** A place with its country about it; wider about Siegburg, from where the ties go out. */
export const profileFrame = (id: PlaceId): Box =>
  id === 'siegburg'
    ? boxAbout(project(placeOf(id)), 1260, 840)
    : boxAbout(project(placeOf(id)), 900, 600);
