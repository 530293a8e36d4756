// The volunteers' guide speaks of buttons and fields by their names and shows them: both must be right.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../admin/languages.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';

const guideIn = (locale: Locale) => readFileSync(`content/pages/${locale}/guide.md`, 'utf8');

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

const picturesIn = (locale: Locale) =>
  [...guideIn(locale).matchAll(/^!\[[^\]]+\]\(([^)]+)\)$/gm)].map(([, address = '']) => address);

describe.each(locales)('the guide in %s', (locale) => {
  it('calls everything what the editor calls it', async () => {
    const known = stringsIn(await loadLanguage(locale));
    const named = [...guideIn(locale).matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(20);
    // What adds an entry is called after the kind of entry, with a plus before it.
    expect(named.filter((name) => !known.includes(name.replace(/^\+ /, '')))).toEqual([]);
  });

  it('has the same pictures as in German, of its own language and small', () => {
    const pictures = picturesIn(locale);
    expect(pictures.map((address) => path.basename(address))).toEqual(
      picturesIn('de').map((address) => path.basename(address)),
    );
    for (const address of pictures) {
      expect(address).toMatch(new RegExp(`^\\.\\./\\.\\./media/pages/guide/${locale}/`));
      expect(statSync(path.join(`content/pages/${locale}`, address)).size).toBeLessThan(60_000);
    }
  });
});
