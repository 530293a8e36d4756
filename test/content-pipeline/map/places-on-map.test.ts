import { describe, expect, it } from 'vitest';
import {
  namesBetween,
  placesOnMap,
  settingOf,
} from '../../../src/content-pipeline/map/places-on-map.ts';
import { profileFrame } from '../../../src/content-pipeline/map/frames.ts';
import { linkSizes, profileSizes, wholeSizes } from '../../../src/content-pipeline/map/sizes.ts';
import { heightOf, widthOf } from '../../../src/domain/map/fitting.ts';
import { wholeFrame } from '../../../src/domain/map/frames.ts';
import { project } from '../../../src/domain/map/projection.ts';
import { locales } from '../../../src/domain/locale.ts';
import { placeIds, placeOf } from '../../../src/domain/places.ts';

describe.each(locales)('in %s', (locale) => {
  it('the home page names all ten places, on a phone and on a wide screen', () => {
    const places = placesOnMap(placeIds, placeIds, wholeFrame, locale, wholeSizes);
    expect(places.filter(({ wide }) => !wide.side).map(({ id }) => id)).toEqual([]);
    expect(places.filter(({ narrow }) => !narrow.side).map(({ id }) => id)).toEqual([]);
  });

  it.each(['narrow', 'wide'] as const)('no two dots of the %s map page touch', (size) => {
    const { apart, widths } = linkSizes[size];
    const places = placesOnMap(placeIds, placeIds, wholeFrame, locale, linkSizes);
    for (const width of widths) {
      const height = (width * heightOf(wholeFrame)) / widthOf(wholeFrame);
      const spots = places.map(({ at, [size]: { shift } }) => ({
        x: (at.x * width) / 100 + shift.x,
        y: (at.y * height) / 100 + shift.y,
      }));
      for (const [index, one] of spots.entries())
        for (const other of spots.slice(index + 1))
          // 24 by WCAG 2.5.8; whole pixels cost a little of the distance that was asked for.
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(apart - 2);
    }
  });

  it.each(placeIds)('the profile of %s names its place', (id) => {
    const sizes = { narrow: profileSizes, wide: profileSizes };
    const [place] = placesOnMap([id], [id], profileFrame(id), locale, sizes);
    expect(place?.narrow.side).toBeDefined();
  });
});

it('a name in two lines is set with its middle beside the dot', () => {
  const one = settingOf({ text: 'a', lines: ['a'], lang: undefined }, 'e', profileSizes);
  const two = settingOf({ text: 'a b', lines: ['a', 'b'], lang: undefined }, 'e', profileSizes);
  expect(one.anchor).toBe('start');
  expect(two.y).toBeLessThan(one.y);
});

it('names between the places give way to them, or are left out', () => {
  const places = placesOnMap(['guarda'], ['guarda'], wholeFrame, 'de', wholeSizes);
  const name = (slack: number) =>
    namesBetween(
      [{ text: 'Hier', point: project(placeOf('guarda')), slack }],
      places,
      ['guarda'],
      wholeFrame,
      { by: 'wide', font: 12, sizes: wholeSizes.wide },
    );
  expect(name(0)).toEqual([]);
  expect(name(5)).toHaveLength(1);
  expect(name(5)[0]!.nudge).not.toEqual({ x: 0, y: 0 });
});
