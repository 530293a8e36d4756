import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { locales, languageOf, type Locale } from '../../../src/domain/locale.ts';
import { placeOf, unreviewedNames } from '../../../src/domain/places.ts';
import { developmentIds, developmentOf } from '../../../src/domain/strategy/developments.ts';
import { formatIds, formatOf } from '../../../src/domain/strategy/formats.ts';
import {
  paragraphIds,
  paragraphOf,
  paragraphsIn,
  sections,
} from '../../../src/domain/strategy/paragraphs.ts';
import { strategyWordingIn } from '../../../src/domain/strategy/wording/wording.ts';

const printed = readFileSync(
  new URL('../../fixtures/produktstrategie-siegburg.txt', import.meta.url),
  'utf8',
);

/** Every string of a wording with the way to it, `paragraphs.S.E.text` and the like. */
const strings = (value: unknown, way = ''): (readonly [way: string, text: string])[] =>
  typeof value === 'string'
    ? [[way, value]]
    : Object.entries(value ?? {}).flatMap(([key, inner]) =>
        strings(inner, way ? `${way}.${key}` : key),
      );

const stringsIn = (locale: Locale) => strings(strategyWordingIn(locale).wording);

describe('paragraphs', () => {
  it('are the anchors of the criteria, in the order of the text', () => {
    const anchors = 'E Z1 Z2 Z3 Z4 Z5 T1 T2 T3 T4 TX F0 FA FB FC F1 F2 F3 F4 D1 D2 G1 G2 G3'.split(
      ' ',
    );
    expect(paragraphIds).toEqual(anchors.map((anchor) => `S.${anchor}`));
    expect(sections.flatMap(paragraphsIn).map(({ id }) => id)).toEqual(paragraphIds);
  });

  it('begin and end on printed lines and do not overlap', () => {
    const lines = printed.split('\n');
    const faults = paragraphIds.filter((id, index) => {
      const [first, last] = paragraphOf(id).lines;
      const before = paragraphIds[index - 1];
      return (
        first > last ||
        !lines[first - 1]?.trim() ||
        !lines[last - 1]?.trim() ||
        (before !== undefined && paragraphOf(before).lines[1] >= first)
      );
    });
    expect(faults).toEqual([]);
  });

  it.each([
    ['S.Z3', 'Erweiterung der Zielgruppe'],
    ['S.T4', 'Begegnung'],
    ['S.TX', 'situationsbedingt'],
    ['S.F3', 'Verwaltungsaustausch'],
    ['S.D2', 'Werder'],
    ['S.G3', '500 EUR'],
  ] as const)('%s stands where the text says %s', (id, words) => {
    const [first, last] = paragraphOf(id).lines;
    const passage = printed
      .split('\n')
      .slice(first - 1, last)
      .join('\n');
    expect(passage).toContain(words);
  });

  it('name day and source where they no longer hold', () => {
    const moved = paragraphIds.map(paragraphOf).filter(({ status }) => status !== 'in-force');
    expect(moved.map(({ id, status }) => [id, status])).toEqual([
      ['S.G2', 'done'],
      ['S.G3', 'reported-superseded'],
    ]);
    for (const paragraph of moved) {
      if (paragraph.status === 'in-force') continue;
      expect(paragraph.date).toBe('2023-03-22');
      expect(paragraph.source.link).toMatch(/^https:\/\//);
    }
  });
});

test('formats have the paragraph, theme, levels and standing that the criteria give them', () => {
  const table = `
    schulaustausch         S.F1 T1 -   practised
    fsj                    S.F1 T1 BC  to-be-supported
    projektwoche           S.F1 T1 B   to-be-supported
    digital                S.F1 T1 A   to-be-supported
    erasmus                S.F1 T1 ABC to-be-supported
    erasmusplus            S.F1 T1 AB  to-be-supported
    kulturaustausch        S.F2 T2 C   conceivable
    ringveranstaltung      S.F2 T2 C   conceivable
    fachtagung             S.F3 T3 BC  conceivable
    praktikum-azubi        S.F3 T3 BC  conceivable
    fsj-vermittlung        S.F3 T3 C   conceivable
    verwaltungsaustausch   S.F3 T3 BC  conceivable
    tourformat             S.F4 T4 -   to-be-developed
    sportfahrt             S.F4 T4 -   continued
    buergerfahrt           S.F4 T4 -   continued
    blogvlog               S.F4 T4 AB  possible
    jugenddigitalparlament S.F4 T4 B   possible
    familienfahrt          S.F4 T4 A   possible`;
  const rows = table.trim().split('\n');
  expect(
    formatIds.map(formatOf).map(({ id, paragraph, theme, levels, standing }) => {
      return [id, paragraph, theme, levels.join('') || '-', standing].join(' ');
    }),
  ).toEqual(rows.map((row) => row.trim().replace(/ +/g, ' ')));
});

describe('developments', () => {
  const all = developmentIds.map(developmentOf);
  const firstDay = ({ date }: (typeof all)[number]) => (typeof date === 'string' ? date : date[0]);

  it('stand in the order of their days', () => {
    const days = all.map(firstDay);
    expect(days).toEqual([...days].sort());
  });

  it('each concern a paragraph and name a source', () => {
    expect(all.filter((one) => one.paragraphs.length === 0 || one.sources.length === 0)).toEqual(
      [],
    );
    const links = all.flatMap((one) => one.sources.map((source) => source.link ?? 'https://'));
    expect(links.filter((link) => !/^https:\/\/\S*$/.test(link))).toEqual([]);
  });

  it('accompany every paragraph that is out of date', () => {
    for (const id of ['S.E', 'S.Z5', 'S.D1', 'S.D2', 'S.G2', 'S.G3'] as const) {
      expect(all.flatMap(({ paragraphs }) => paragraphs)).toContain(id);
    }
  });
});

describe.each(locales)('the wording in %s', (locale) => {
  const texts = stringsIn(locale);
  const faulty = (isFaulty: (text: string, way: string) => boolean) =>
    texts.filter(([way, text]) => isFaulty(text, way));

  it('is its own and complete', () => {
    const { wording, locale: given } = strategyWordingIn(locale);
    expect(given).toBe(locale);
    expect(Object.keys(wording.paragraphs)).toEqual(paragraphIds);
    expect(Object.keys(wording.formats)).toEqual(formatIds);
    expect(Object.keys(wording.developments)).toEqual(developmentIds);
    expect(texts.map(([way]) => way)).toEqual(stringsIn('de').map(([way]) => way));
    expect(faulty((text) => text.trim() !== text || text.length < 3)).toEqual([]);
  });

  it('copies no eight words in a row from the text', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = (all: readonly string[]) =>
      all.slice(7).map((_, index) => all.slice(index, index + 8).join(' '));
    const taken = new Set(runs(words(printed)));
    expect(faulty((text) => runs(words(text)).some((run) => taken.has(run)))).toEqual([]);
  });

  it('says nothing that is wrong or out of date', () => {
    const never =
      /Nogent-sur-Seine|Camille Claudel|Orestida|Kumçiftliği|Άγιος Θεολόγος|Patenstadt|Selcuk|Boleslawiec/;
    expect(faulty((text) => never.test(text))).toEqual([]);
    const loneName = locale === 'de' ? /(?<!Bolesławiec \()Bunzlau/ : /Bunzlau/;
    expect(faulty((text) => loneName.test(text))).toEqual([]);
  });

  it('calls the boat a minesweeper only where that is told as past', () => {
    const past = ['paragraphs.S.E.text', 'paragraphs.S.D2.text'];
    const told = [...past, 'developments.boat-not-a-minesweeper'];
    const minesweeper = /minensuch|dragueur|trałow|mayın tarama|ναρκαλιευτικ|draga-minas/iu;
    expect(faulty((text) => minesweeper.test(text)).map(([way]) => way)).toEqual(told);
  });

  it('promises no money and turns nobody down', () => {
    const promises: Record<Locale, RegExp> = {
      de: /bewillig|genehmig|anspruch|berechtigt|abgelehnt|ablehn|garantier/i,
      fr: /approuv|accordée?s?\b|ayant droit|droit à|refus|rejet|garanti/i,
      pl: /przyzna[ćnj]|zatwierdz|uprawni|odrzuc|odmow|gwaranc/i,
      tr: /onayla|hak kazan|hakkınız|reddedil|garanti/i,
      el: /εγκρ[ίι]|ενέκριν|δικαιού|δικαίωμα|απορρ[ίι]|εγγυ/i,
      pt: /aprov[ao]|direito a|recus|rejeit|garant/i,
    };
    expect(faulty((text) => promises[locale].test(text))).toEqual([]);
  });

  it("is set with the language's own marks", () => {
    expect(faulty((text) => /["'!]|\.\.\./.test(text))).toEqual([]);
    const [open, close] = languageOf(locale).quotes.map((mark) => mark.trim());
    const marks = /[„“”«»]/g;
    expect(
      faulty((text) => {
        const found: string[] = text.match(marks) ?? [];
        return found.some((mark, index) => mark !== (index % 2 === 0 ? open : close));
      }),
    ).toEqual([]);
    const space = locale === 'fr' ? /[^\u202f][;?»]|[^\u00a0]:|«[^\u202f]/ : /[\s][;:?]/;
    expect(faulty((text) => space.test(text))).toEqual([]);
  });

  it('gives the endonym beside a name that no native reader has confirmed', () => {
    // Siegburg is on every page; its endonym stands where the text is introduced.
    const names = unreviewedNames().filter((name) => name.locale === locale);
    const alone = names
      .filter(({ id }) => id !== 'siegburg')
      .flatMap(({ id, text: name }) =>
        faulty((text) => text.includes(name) && !text.includes(placeOf(id).endonym.text)),
      );
    expect(alone).toEqual([]);
  });
});
