// The geometry of each drawn map, computed once in a build: every language draws from the same.
import { detailRegion, type Area, type AreaDrawing } from '../../domain/map/areas.ts';
import { grownBy, type Box } from '../../domain/map/fitting.ts';
import { placeOf, type PlaceId } from '../../domain/places.ts';
import { outerFrame, wholeFrame } from '../../domain/map/frames.ts';
import { partnerCountries, profileFrame } from './frames.ts';
import { kept } from './kept.ts';
import { landIn, landWithin, shapesIn, type Land } from './land.ts';
import { waterPaths, waterShapesIn, type Water } from './water.ts';

export interface Drawing extends Land, Partial<Water> {
  readonly frame: Box;
  /** Steps of the paths' grid to a unit of the plane. */
  readonly perUnit: number;
}

/** Shapes reach so far beyond what is shown that the outline of the cut is never seen. */
const bleed = 24;
/** The same for areas, which are cut out by a clip of their own. */
const areaBleed = 3;

const drawn = new Map<string, Drawing>();
const once = (name: string, draw: () => Drawing): Drawing => {
  const drawing = drawn.get(name) ?? kept(name, draw);
  drawn.set(name, drawing);
  return drawing;
};

/** For the home page: the least that is still recognised as Europe. */
export const teaserDrawing = () =>
  once('teaser', () => ({
    frame: wholeFrame,
    perUnit: 0.5,
    ...landIn(grownBy(wholeFrame, bleed), partnerCountries, {
      scale: '50m',
      corner: 45,
      island: 110,
      perUnit: 0.5,
    }),
  }));

/** For the map page. */
export const overviewDrawing = () =>
  once('overview', () => ({
    frame: outerFrame,
    perUnit: 1,
    ...landIn(outerFrame, partnerCountries, { scale: '50m', corner: 2.2, island: 8, perUnit: 1 }),
    ...waterPaths(waterShapesIn(outerFrame, 2), 1),
  }));

export const profileDrawing = (id: PlaceId) =>
  once(id, () => {
    const frame = profileFrame(id);
    // A larger box in the same picture needs less.
    const isWide = id === 'siegburg';
    const fineness = {
      scale: '50m',
      corner: isWide ? 54 : 16,
      island: isWide ? 200 : 50,
      perUnit: 0.5,
    } as const;
    const { country } = placeOf(id);
    return {
      frame,
      perUnit: fineness.perUnit,
      ...landIn(grownBy(frame, bleed), [country], fineness),
    };
  });

const fine = { scale: '10m', corner: 0.35, island: 1.5, perUnit: 4 } as const;

let fineShapes:
  { land: ReturnType<typeof shapesIn>; water: ReturnType<typeof waterShapesIn> } | undefined;

/** Simplified as a whole, so that areas fit each other, and cut afterwards. */
function simplifiedRegion() {
  const region = grownBy(detailRegion, bleed);
  fineShapes ??= {
    land: shapesIn(region, partnerCountries, fine),
    water: waterShapesIn(region, fine.corner),
  };
  return fineShapes;
}

/** One area of the fine drawing for the closer zooms. */
export const areaDrawing = ({ id, box }: Area): AreaDrawing =>
  kept(`area-${id}`, () => {
    const { land: shapes, water } = simplifiedRegion();
    const wider = grownBy(box, areaBleed);
    const { borders, countries, land } = landWithin(shapes, wider, fine);
    return {
      perUnit: fine.perUnit,
      land,
      borders,
      countries: Object.values(countries),
      ...waterPaths(water, fine.perUnit, wider),
    };
  });
