import { describe, expect, it } from 'vitest';
import { isSlug, slugOf } from '../../src/domain/slug.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';

describe('the slug of a title', () => {
  it.each<[Locale, string, string]>([
    ['de', 'Grüße aus Groß-Gerau: 50 Jahre!', 'gruesse-aus-gross-gerau-50-jahre'],
    ['de', 'Über Bürger:innen', 'ueber-buerger-innen'],
    ['fr', 'L’été à Nogent-sur-Marne, cœur battant', 'lete-a-nogent-sur-marne-coeur-battant'],
    ['pl', 'Zażółć gęślą jaźń — Łódź', 'zazolc-gesla-jazn-lodz'],
    ['tr', 'Işık ve Şölen: İstanbul’da gün', 'isik-ve-solen-istanbulda-gun'],
    ['el', 'Η Ορεστιάδα και οι φίλοι της', 'i-orestiada-kai-oi-filoi-tis'],
    ['el', 'Ευχαριστώ, αυτοί οι αύριο', 'efcharisto-aftoi-oi-avrio'],
    ['el', 'Ευρώπη', 'evropi'],
    ['el', 'Σχολεία, ψάρια, ξένοι, άγγελος', 'scholeia-psaria-xenoi-angelos'],
    ['el', 'Ούτε ο Όμηρος', 'oute-o-omiros'],
    ['el', 'Μπολεσλάβιετς', 'boleslaviets'],
    ['el', 'Οι λάμπες', 'oi-lampes'],
    ['el', 'Μαΐου', 'maiou'],
    ['pt', 'Tradição e coração na Guarda', 'tradicao-e-coracao-na-guarda'],
  ])('%s: %s', (locale, title, slug) => {
    expect(slugOf(title, locale)).toBe(slug);
  });

  it('is the same for a title whose accents are written as marks of their own', () => {
    for (const title of ['Grüße', 'Şölen', 'Μαΐου', 'Ευχή', 'Łódź'])
      for (const locale of locales)
        expect(slugOf(title.normalize('NFD'), locale)).toBe(slugOf(title, locale));
  });

  it('is empty when nothing of the title can be written in ASCII', () => {
    expect(slugOf('!?… — ☀', 'de')).toBe('');
  });

  it('is short enough for an address and ends with a whole word', () => {
    const slug = slugOf('Ein sehr langer Titel '.repeat(8), 'de');
    expect(slug.length).toBeLessThanOrEqual(76);
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(slug).toMatch(/-(ein|sehr|langer|titel)$/);
    expect(slugOf('a'.repeat(200), 'de')).toHaveLength(76);
  });
});

describe('a slug', () => {
  it.each(['a', 'reise-2', '1964', 'x'.repeat(80)])('can be %s', (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  it.each(['', '-', 'a-', '-a', 'a--b', 'A', 'ä', 'a b', 'a/b', '..', 'a.b', 'x'.repeat(81)])(
    'cannot be %j',
    (slug) => {
      expect(isSlug(slug)).toBe(false);
    },
  );
});
