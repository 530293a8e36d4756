// The portal's own films: what they weigh, and that nobody needs eyes or ears or one certain language.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryAddress } from '../../src/domain/addresses.ts';
import { readCaptions } from '../../src/domain/content/captions.ts';
import { locales } from '../../src/domain/locale.ts';
import { placeIds, placeOf } from '../../src/domain/places.ts';
import { attributes, files, read, root } from './built-site.ts';

const films = [
  { name: 'ways', slug: 'sechs-wege', seconds: 29 },
  { name: 'years', slug: 'sechs-muster', seconds: 36 },
];
const partners = placeIds.filter((id) => placeOf(id).kind === 'partner');
const partsOf = (name: string) => files().filter((file) => file.startsWith(`media/films/${name}.`));
const captionsOf = (name: string, locale: string) =>
  readCaptions(readFileSync(path.join(root, `media/films/${name}.${locale}.vtt`), 'utf8'));

describe.each(films)('the film $name', ({ name, slug, seconds }) => {
  it('weighs less than 1.5 MB with its poster and all captions', () => {
    const parts = partsOf(name);
    expect(parts.map((file) => path.extname(file))).toContain('.webm');
    expect(parts).toHaveLength(3 + locales.length);
    const size = parts.reduce((sum, file) => sum + statSync(path.join(root, file)).size, 0);
    expect(size).toBeLessThan(1_500_000);
  });

  it('begins to play before it is loaded: its index stands before its pictures', () => {
    const film = readFileSync(path.join(root, `media/films/${name}.mp4`), 'latin1');
    expect(film.indexOf('moov')).toBeGreaterThan(0);
    expect(film.indexOf('moov')).toBeLessThan(film.indexOf('mdat'));
  });

  it.each(locales)(
    'has captions in %s that parse, last long enough and end with the film',
    (locale) => {
      const { cues, faults } = captionsOf(name, locale);
      expect(faults).toEqual([]);
      expect(cues.map(({ from }) => from)).toEqual(
        captionsOf(name, 'de').cues.map(({ from }) => from),
      );
      // One cue for each town, one before and one after.
      expect(cues).toHaveLength(partners.length + 2);
      for (const { from, to, text } of cues) {
        expect(to).toBeLessThanOrEqual(seconds + 0.5);
        // Nobody reads more than some twenty-five signs in a second.
        expect(text.length / (to - from)).toBeLessThan(25);
      }
    },
  );

  it.each(locales)('has a story in %s of its own words, with player and transcript', (locale) => {
    const html = read(`${entryAddress('stories', slug, locale).slice(1)}index.html`);
    expect(html).not.toContain('class="prose" lang=');
    expect(attributes(html, /^<source\s(?=.*video\/)/, 'src')).toEqual([
      `/media/films/${name}.mp4`,
      `/media/films/${name}.webm`,
    ]);
    expect(attributes(html, /^<track\s/, 'src')).toHaveLength(locales.length);
    const transcript = /<details class="transcript">(.*?)<\/details>/s.exec(html)?.[1] ?? '';
    expect(transcript.replace(/<[^>]+>/g, '').length).toBeGreaterThan(400);
    expect(transcript).toMatch(/<summary>[^<]{10,}<\/summary>/);
  });
});
