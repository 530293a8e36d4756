import { type APIRoute } from 'astro';
import { tagOf } from '../domain/locale.ts';
import { sitePages } from '../content-pipeline/site-pages.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Each page under each language in which it really exists, with its alternates. */
export const GET: APIRoute = async ({ site }) => {
  const absolute = (path: string) => escape(new URL(path, site).href);
  const urls = (await sitePages()).flatMap(({ addressIn, locales, original }) => {
    const alternates = [
      ...locales.map((locale) => [tagOf(locale), addressIn(locale)] as const),
      ['x-default', addressIn(original)] as const,
    ]
      .map(
        ([tag, path]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${absolute(path)}"/>`,
      )
      .join('');
    return locales.map(
      (locale) => `<url><loc>${absolute(addressIn(locale))}</loc>${alternates}</url>`,
    );
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
