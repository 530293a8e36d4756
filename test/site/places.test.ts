// What the data say of a place stands on its page in every language, and nothing else.
import { describe, expect, it } from 'vitest';
import { entryAddress } from '../../src/domain/addresses.ts';
import { locales } from '../../src/domain/locale.ts';
import { distanceBetween, placeIds, placeOf } from '../../src/domain/places.ts';
import { formatDate, formatKilometres, formatNumber } from '../../src/i18n/format.ts';
import { read } from './built-site.ts';

/** Spaces that must not break look like any other to the reader. */
const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const factsOn = (address: string) => {
  const html = read(`${address.slice(1)}index.html`);
  const table = /<dl class="facts-table"[^>]*>(.*?)<\/dl>/s.exec(html)?.[1] ?? '';
  return [...table.matchAll(/<dd[^>]*>(.*?)<\/dd>/gs)].map(([, value = '']) => plain(value));
};

describe.each(locales)('the profiles in %s', (locale) => {
  it.each(placeIds)('of %s give the figures of the data', (id) => {
    const { slug, population, since, renewed } = placeOf(id);
    const facts = factsOn(entryAddress('places', slug, locale)).join(' | ');
    const figures = [
      ...(id === 'siegburg' ? [] : [formatKilometres(distanceBetween('siegburg', id), locale)]),
      ...[since ?? [], renewed ?? []].flat().map((date) => formatDate(date, locale)),
      ...(population
        ? [population.count, population.elsewhere ?? []]
            .flat()
            .map((count) => formatNumber(count, locale))
        : []),
      ...(population ? [population.by] : []),
    ].map(plain);
    expect(figures.filter((figure) => !facts.includes(figure))).toEqual([]);
    // Every number is one of them; the clock alone stands for itself.
    const numbers = (text: string) => text.match(/\d[\d.\s]*\d|\d/g) ?? [];
    const known = figures.flatMap(numbers).map((number) => number.trim());
    const clock = /UTC|GMT|\+\d/;
    const stray = facts
      .split(' | ')
      .filter((value) => !clock.test(value))
      .flatMap(numbers)
      .filter((number) => !known.includes(number.trim()));
    expect(stray).toEqual([]);
  });
});
