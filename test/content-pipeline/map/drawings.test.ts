import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as drawings from '../../../src/content-pipeline/map/drawings.ts';
import { partnerCountries } from '../../../src/content-pipeline/map/frames.ts';
import { areas, areasIn } from '../../../src/domain/map/areas.ts';
import { boxAbout } from '../../../src/domain/map/fitting.ts';
import { project } from '../../../src/domain/map/projection.ts';
import { placeIds, placeOf } from '../../../src/domain/places.ts';

const { areaDrawing, overviewDrawing, profileDrawing, teaserDrawing } = drawings;
const bytes = (text: string) => brotliCompressSync(text).length;
const pathsOf = ({ borders, countries, lakes = '', land, rivers = '' }: drawings.Drawing) => [
  land,
  borders,
  lakes,
  rivers,
  ...Object.values(countries),
];
const weight = (drawing: drawings.Drawing) => bytes(pathsOf(drawing).join(''));

describe('the drawings', () => {
  const all: [string, drawings.Drawing][] = [
    ['teaser', teaserDrawing()],
    ['overview', overviewDrawing()],
    ...placeIds.map((id): [string, drawings.Drawing] => [id, profileDrawing(id)]),
  ];

  it.each(all)('%s holds nothing but path data of whole numbers', (_, drawing) => {
    expect(drawing.land).not.toBe('');
    for (const path of pathsOf(drawing)) expect(path).toMatch(/^[Mlz\d -]*$/);
  });

  it('show the countries of the places in shapes of their own', () => {
    for (const drawing of [teaserDrawing(), overviewDrawing()])
      expect(Object.keys(drawing.countries).toSorted()).toEqual(partnerCountries.toSorted());
  });

  it('weigh little: 5 kB for the home page, 20 for the map page, 2 for a profile', () => {
    expect(weight(teaserDrawing())).toBeLessThanOrEqual(5000);
    expect(weight(overviewDrawing())).toBeLessThanOrEqual(20_000);
    for (const id of placeIds) expect(weight(profileDrawing(id))).toBeLessThanOrEqual(2000);
  });
});

describe('the fine areas', () => {
  let weights: ReadonlyMap<string, number>;
  beforeAll(() => {
    weights = new Map(areas.map((area) => [area.id, bytes(JSON.stringify(areaDrawing(area)))]));
  }, 60_000);

  it('weigh at most 70 kB in all', () => {
    expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(
      70_000,
    );
  });

  it.each(placeIds)('cost at most 40 kB when one zooms in on %s', (id) => {
    // Where they begin to load, a unit of the plane is a pixel.
    const seen = areasIn(boxAbout(project(placeOf(id)), 1120, 770));
    expect(seen.reduce((sum, area) => sum + weights.get(area.id)!, 0)).toBeLessThanOrEqual(40_000);
  });
});

it('drawn anew, everything is the same to the byte', async () => {
  vi.resetModules();
  const again = await import('../../../src/content-pipeline/map/drawings.ts');
  expect(again.teaserDrawing).not.toBe(teaserDrawing);
  expect(again.teaserDrawing()).toEqual(teaserDrawing());
  expect(again.overviewDrawing()).toEqual(overviewDrawing());
  expect(again.profileDrawing('guarda')).toEqual(profileDrawing('guarda'));
  expect(again.areaDrawing(areas[7]!)).toEqual(areaDrawing(areas[7]!));
}, 60_000);
