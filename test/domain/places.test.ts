import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import {
  distanceBetween,
  fullName,
  isPlaceId,
  partnersOf,
  placeIds,
  placeName,
  placeOf,
  places,
  placeWithSlug,
  ring2022,
  unreviewedNames,
  type PlaceId,
} from '../../src/domain/places.ts';
import facts from '../fixtures/places.json' with { type: 'json' };

const strategy = readFileSync(
  new URL('../fixtures/produktstrategie-siegburg.txt', import.meta.url),
  'utf8',
);

/** One fact of the sheet about one place, found by id and never by name: there are two Bolesławiec. */
const factsOf = (id: PlaceId) => {
  const found = facts.places.find((place) => place.id === id);
  if (!found) throw new Error(`The fact sheet has no ${id}.`);
  return found;
};

/** All ways of writing a place that the portal knows. */
const allSpellings = (id: PlaceId) => {
  const { endonym, names, spellings } = placeOf(id);
  const own = Object.values(names).map((name) => (typeof name === 'string' ? name : name.text));
  return [endonym.text, ...own, ...spellings];
};

describe('the places', () => {
  it('are those of the fact sheet', () => {
    expect([...placeIds].toSorted()).toEqual(facts.places.map(({ id }) => id).toSorted());
  });

  it('begin with Siegburg, then the partners in the order in which their ties began', () => {
    const kinds = placeIds.map((id) => placeOf(id).kind);
    expect(kinds).toEqual([
      'home',
      ...Array<string>(6).fill('partner'),
      'declaration',
      'sponsorship',
      'sponsorship',
    ]);
    const begun = placeIds
      .filter((id) => placeOf(id).kind === 'partner')
      .map((id) => [placeOf(id).since].flat()[0] ?? '');
    expect(begun).toEqual(begun.toSorted());
  });

  it('have slugs of their own, by which they are found', () => {
    expect(new Set(placeIds.map((id) => placeOf(id).slug)).size).toBe(placeIds.length);
    for (const id of placeIds) expect(placeWithSlug(placeOf(id).slug)).toBe(id);
    expect(placeWithSlug('nogent-sur-seine')).toBeUndefined();
  });

  it('are known by their ids and by nothing that every object has', () => {
    expect(placeIds.every(isPlaceId)).toBe(true);
    for (const id of ['nogent-sur-marne', 'Siegburg', '', 'constructor', 'toString', '__proto__'])
      expect(isPlaceId(id)).toBe(false);
  });

  it('have nothing to do with Nogent-sur-Seine', () => {
    expect(JSON.stringify(places)).not.toMatch(/seine/i);
    const { latitude, longitude } = placeOf('nogent');
    expect(Math.abs(latitude - 48.4937) + Math.abs(longitude - 3.5026)).toBeGreaterThan(1);
  });
});

describe.each(placeIds)('%s', (id) => {
  const place = placeOf(id);
  const fact = factsOf(id);

  it('lies where the fact sheet has it', () => {
    expect([place.latitude, place.longitude]).toEqual([fact.latitude, fact.longitude]);
    expect(place.country).toBe(fact.country);
    expect(place.kind).toBe(fact.kind);
  });

  it('is as far from Siegburg as the fact sheet says, within a kilometre', () => {
    expect(Math.abs(distanceBetween('siegburg', id) - fact.kilometres)).toBeLessThan(1);
  });

  it('keeps the clock of the fact sheet, one that Intl knows', () => {
    expect(place.timeZone).toBe(fact.timeZone);
    expect(() => new Intl.DateTimeFormat('de', { timeZone: place.timeZone })).not.toThrow();
  });

  it('has the population of the fact sheet, with its year, or none', () => {
    const { count, asOf } = place.population ?? {};
    expect(place.population && { count, asOf }).toEqual(fact.population);
  });

  it('names who gave the population, because some only stand in an encyclopaedia', () => {
    expect(place.population?.by ?? 'nobody counted').not.toBe('');
  });

  it('is tied to Siegburg since the day of the fact sheet, with both where sources disagree', () => {
    expect([place.since ?? []].flat()).toEqual(fact.since);
    expect(place.renewed).toBe(fact.renewed);
    for (const date of [...fact.since, place.renewed ?? []].flat()) {
      expect(date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(new Date(`${date.padEnd(10, '-01')}T00:00Z`).toISOString()).toContain(date);
    }
  });

  it.each(Object.keys(fact.names).length > 0 ? locales : [])(
    'is called in %s as the fact sheet says, reviewed or not',
    (locale) => {
      const name: { text: string; unreviewed: boolean } | undefined = fact.names[locale];
      expect(placeName(id, locale).text).toBe(name?.text);
      const unreviewed = unreviewedNames().some((one) => one.id === id && one.locale === locale);
      expect(unreviewed).toBe(name?.unreviewed);
    },
  );

  it('is found by its Ukrainian name, too', () => {
    const ukrainian = fact.names.uk?.text;
    if (ukrainian !== undefined) expect(allSpellings(id)).toContain(ukrainian);
    else expect(place.kind).toBe('sponsorship');
  });
});

describe('spellings', () => {
  it.each([
    ['Nogent', 'nogent'],
    ['Bunzlau', 'boleslawiec'],
    ['Boleslawiec', 'boleslawiec'],
    ['Selcuk', 'selcuk'],
    ['Orestida', 'orestiada'],
    ['Orestiada', 'orestiada'],
    ['Guarda', 'guarda'],
    ['Werder (Havel)', 'werder'],
    ['Sbarasch', 'zbarazh'],
    ['Zbarazh', 'zbarazh'],
    ['Siegburger Kompanie', 'kompanie'],
    ['Wachbataillon', 'kompanie'],
    ['Minensuchboot', 'boot'],
  ] as const)('the strategy writes %s, which is known as %s', (spelling, id) => {
    expect(strategy).toContain(spelling);
    expect(allSpellings(id)).toContain(spelling);
  });

  it.each([
    ['Zbaraż', 'zbarazh'],
    ['Zbaraj', 'zbarazh'],
    ['Zbaraz', 'zbarazh'],
    ['Збараж', 'zbarazh'],
    ['Ορεστιάδα', 'orestiada'],
    ['Μπολεσλάβιετς', 'boleslawiec'],
    ['Werder', 'werder'],
  ] as const)('readers write %s, which is known as %s', (spelling, id) => {
    expect(allSpellings(id)).toContain(spelling);
  });

  it('mean one place only', () => {
    const owners = Map.groupBy(
      placeIds.flatMap((id) =>
        [...new Set(allSpellings(id).map((text) => text.toLowerCase()))].map((text) => ({
          id,
          text,
        })),
      ),
      ({ text }) => text,
    );
    expect([...owners.values()].filter((found) => found.length > 1)).toEqual([]);
  });

  it('leave out the historic names that only the partners themselves should use', () => {
    expect(JSON.stringify(places)).not.toMatch(/Kumçiftliği|Θεολόγος/);
  });
});

describe('the name to print', () => {
  it.each([
    ['nogent', 'pl', { text: 'Nogent-sur-Marne', lang: 'fr', endonym: undefined }],
    ['boleslawiec', 'de', { text: 'Bolesławiec (Bunzlau)', lang: undefined, endonym: undefined }],
    ['guarda', 'pt', { text: 'Guarda', lang: 'pt', endonym: undefined }],
    ['orestiada', 'el', { text: 'Ορεστιάδα', lang: 'el', endonym: undefined }],
  ] as const)('of %s in %s stands alone', (id, locale, name) => {
    expect(placeName(id, locale)).toEqual(name);
  });

  it.each([
    ['guarda', 'pt', 'Guarda'],
    ['zbarazh', 'de', 'Sbarasch (Збараж)'],
    ['werder', 'el', 'Βέρντερ (Χάφελ) [Werder (Havel)]'],
  ] as const)('is printed in full without brackets in brackets: %s in %s', (id, locale, name) => {
    expect(fullName(id, locale)).toBe(name);
  });

  it.each([
    ['orestiada', 'de', 'Orestiada', 'Ορεστιάδα', 'el'],
    ['zbarazh', 'pl', 'Zbaraż', 'Збараж', 'uk'],
    ['zbarazh', 'tr', 'Zbarazh', 'Збараж', 'uk'],
    ['siegburg', 'el', 'Ζίγκμπουργκ', 'Siegburg', 'de'],
    ['selcuk', 'el', 'Σελτσούκ', 'Selçuk', 'tr'],
  ] as const)(
    'of %s in %s stands beside its own, in another script',
    (id, locale, text, own, lang) => {
      expect(placeName(id, locale)).toEqual({
        text,
        lang: undefined,
        endonym: { text: own, lang },
      });
    },
  );

  it('stands beside its own wherever no native reader has confirmed it', () => {
    const alone = unreviewedNames().filter(({ id, locale }) => !placeName(id, locale).endonym);
    expect(alone).toEqual([]);
    expect(unreviewedNames()).not.toEqual([]);
  });
});

describe('distances', () => {
  it('are the same both ways and nought at home', () => {
    for (const from of placeIds)
      for (const to of placeIds) {
        expect(distanceBetween(from, to)).toBeCloseTo(distanceBetween(to, from), 6);
        if (from === to) expect(distanceBetween(from, to)).toBe(0);
      }
  });

  it('make no way shorter by a stop in between', () => {
    const shortcuts = placeIds.flatMap((a) =>
      placeIds.flatMap((b) =>
        placeIds.filter(
          (stop) =>
            distanceBetween(a, stop) + distanceBetween(stop, b) < distanceBetween(a, b) - 1e-6,
        ),
      ),
    );
    expect(shortcuts).toEqual([]);
  });
});

describe('clocks', () => {
  const hourIn = (timeZone: string, moment: string) =>
    Number(
      new Intl.DateTimeFormat('de', { timeZone, hour: 'numeric', hourCycle: 'h23' })
        .formatToParts(new Date(moment))
        .find(({ type }) => type === 'hour')?.value,
    );

  it.each([
    ['guarda', 'winter', '2026-01-15T12:00Z', 12],
    ['guarda', 'summer', '2026-07-15T12:00Z', 13],
    ['siegburg', 'winter', '2026-01-15T12:00Z', 13],
    ['siegburg', 'summer', '2026-07-15T12:00Z', 14],
    ['orestiada', 'winter', '2026-01-15T12:00Z', 14],
    ['orestiada', 'summer', '2026-07-15T12:00Z', 15],
    ['zbarazh', 'winter', '2026-01-15T12:00Z', 14],
    ['zbarazh', 'summer', '2026-07-15T12:00Z', 15],
    // Türkiye does not change its clocks.
    ['selcuk', 'winter', '2026-01-15T12:00Z', 15],
    ['selcuk', 'summer', '2026-07-15T12:00Z', 15],
  ] as const)('in %s in %s show at %s the hour %i', (id, _, moment, hour) => {
    expect(hourIn(placeOf(id).timeZone, moment)).toBe(hour);
  });
});

describe('the partners of an entry', () => {
  it('are its places without Siegburg', () => {
    expect(partnersOf(['siegburg', 'nogent', 'zbarazh'])).toEqual(['nogent', 'zbarazh']);
  });

  it('are Siegburg when it is alone', () => {
    expect(partnersOf(['siegburg'])).toEqual(['siegburg']);
    expect(partnersOf([])).toEqual([]);
  });
});

it('the ring of 2022 is the four towns of the strategy, Zbarazh among them as no partner', () => {
  expect([...ring2022].toSorted()).toEqual(['boleslawiec', 'nogent', 'siegburg', 'zbarazh']);
  expect(strategy).toContain('Nogent-Bunzlau-Siegburg-Sbarasch');
  expect(placeOf('zbarazh').kind).toBe('declaration');
});
