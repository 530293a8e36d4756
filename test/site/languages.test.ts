import { describe, expect, it } from 'vitest';
import { entryAddress } from '../../src/domain/addresses.ts';
import { collectionNames } from '../../src/domain/content/collections.ts';
import { languages, locales, tagOf, type Locale } from '../../src/domain/locale.ts';
import { readContent } from '../../src/content-pipeline/content-files.ts';
import { catalogues } from '../../src/i18n/translator.ts';
import { attributes, pages, read } from './built-site.ts';

const page = (address: string) => read(`${address.slice(1)}index.html`);
const { files } = await readContent();
const entries = collectionNames.flatMap((collection) =>
  [...new Set(files.filter((file) => file.collection === collection).map(({ slug }) => slug))].map(
    (slug) => ({
      collection,
      slug,
      versions: files.filter((file) => file.collection === collection && file.slug === slug),
    }),
  ),
);

describe.each(entries)('$collection/$slug', ({ collection, slug, versions }) => {
  const written = versions.map(({ locale }) => locale);
  const original = versions[0]!.data.original;
  const addressIn = (locale: Locale) => entryAddress(collection, slug, locale);

  it.each(locales)('stands in %s, in its own words or marked as the original', (locale) => {
    const html = page(addressIn(locale));
    const shown = written.includes(locale) ? locale : original;
    expect(html).toContain(`<html lang="${tagOf(locale)}">`);
    expect(attributes(html, /class="prose"/, 'lang')[0]).toBe(
      shown === locale ? undefined : tagOf(shown),
    );
    const canonical = attributes(html, /rel="canonical"/, 'href')[0];
    expect(canonical).toMatch(new RegExp(`${addressIn(shown)}$`));
  });

  it.each(locales)('claims in %s only the translations that there are', (locale) => {
    const html = page(addressIn(locale));
    const alternates = attributes(html, /^<link[^>]*rel="alternate"[^>]*hreflang/, 'hreflang');
    // A page that is none of them names none of them: they do not name it either.
    const claimed = written.includes(locale) ? [...written.map(tagOf), 'x-default'] : [];
    expect(alternates.toSorted()).toEqual(claimed.toSorted());
    const standard = attributes(html, /hreflang="x-default"/, 'href')[0] ?? '';
    expect(standard.endsWith(addressIn(original))).toBe(written.includes(locale));
  });

  it.each(locales)('offers from %s every language by a plain link', (locale) => {
    const html = page(addressIn(locale));
    const links = attributes(html, /^<a\s[^>]*hreflang/, 'href');
    for (const other of locales) expect(links).toContain(addressIn(other));
  });
});

/** Strings long enough to be recognised, and different in this language from every other one. */
const telling = (locale: Locale) =>
  Object.entries(catalogues[locale] ?? {}).filter(
    ([key, text]) =>
      text.length > 12 &&
      !text.includes('{{') &&
      key !== 'site.name' &&
      locales.every((other) => other === locale || catalogues[other]?.[key] !== text),
  );

/** What is in another language by right: parts that say so. */
const withoutForeignParts = (html: string, locale: Locale) => {
  let text = html;
  for (const other of locales)
    if (other !== locale)
      text = text.replace(
        new RegExp(`<(\\w+)[^>]*\\slang="${tagOf(other)}"[^>]*>.*?</\\1>`, 'gs'),
        '',
      );
  return text;
};

describe.each(locales)('pages in %s', (locale) => {
  it('show no string of the interface of another language', () => {
    const foreign = locales
      .filter((other) => other !== locale)
      .flatMap((other) => telling(other).map(([key, text]) => ({ other, key, text })));
    const found = pages()
      .filter((name) => name.startsWith(`${locale}/`))
      .flatMap((name) => {
        const html = withoutForeignParts(read(name), locale);
        return foreign
          .filter(({ text }) => html.includes(`>${text}<`))
          .map(({ other, key }) => `${name}: ${key} in ${other}`);
      });
    expect(found).toEqual([]);
  });
});

it('the first page offers every language by its own name', () => {
  const html = read('index.html');
  for (const locale of locales) {
    expect(html).toContain(`href="/${locale}/"`);
    expect(html).toContain(languages[locale].name);
  }
});

it('the sitemap names each page in each language in which it is written, with its alternates', () => {
  const sitemap = read('sitemap.xml');
  const stated = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  expect(new Set(stated).size).toBe(stated.length);
  for (const { collection, slug, versions } of entries)
    for (const locale of locales)
      expect(stated.includes(entryAddress(collection, slug, locale))).toBe(
        versions.some((version) => version.locale === locale),
      );
});
