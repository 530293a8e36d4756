import { describe, expect, it } from 'vitest';
import { countryLabels, seas, towns } from '../../../src/domain/map/geography.ts';
import { linesOf, mapName } from '../../../src/domain/map/map-name.ts';
import { textWidth } from '../../../src/domain/map/text-width.ts';
import { locales } from '../../../src/domain/locale.ts';
import { placeIds, placeOf } from '../../../src/domain/places.ts';

it('every country of a place is named, Kosovo is not', () => {
  for (const id of placeIds) expect(countryLabels).toHaveProperty(placeOf(id).country);
  expect(countryLabels).not.toHaveProperty('XK');
});

it.each([...towns, ...seas])('$name.de has a name in every language', ({ name }) => {
  for (const locale of locales) expect(name[locale]?.trim()).toBeTruthy();
});

describe('a name on the map', () => {
  it('leaves out what stands in brackets', () => {
    expect(mapName('boleslawiec', 'de').text).toBe('Bolesławiec');
    expect(mapName('werder', 'el').text).toBe('Βέρντερ');
  });

  it('says its language only where it is not the reader’s', () => {
    expect(mapName('selcuk', 'tr').lang).toBeUndefined();
    expect(mapName('selcuk', 'pt').lang).toBe('tr');
    expect(mapName('siegburg', 'el').lang).toBeUndefined();
  });

  it('is set in two even lines where it is long', () => {
    expect(linesOf('Siegburger Kompanie')).toEqual(['Siegburger', 'Kompanie']);
    expect(linesOf('Nogent-sur-Marne')).toEqual(['Nogent-sur-Marne']);
    expect(linesOf('Selçuk')).toEqual(['Selçuk']);
    expect(linesOf('Bateau filleul « Siegburg »')).toEqual(['Bateau filleul', '« Siegburg »']);
  });

  it('is guessed wider the more and the wider its letters', () => {
    expect(textWidth('Guarda', 10)).toBeLessThan(textWidth('Guardamm', 10));
    expect(textWidth('ill', 10)).toBeLessThan(textWidth('mmm', 10));
    expect(textWidth('Guarda', 20)).toBeCloseTo(2 * textWidth('Guarda', 10));
  });
});
