// Films, transcripts and galleries of a text as a page in the reader's language shows them: the blocks
// are drawn once for the text, and what speaks to the reader is filled in here.
import { tagOf, type Locale } from '../domain/locale.ts';
import { type UiKey, type UiValues, translatorFor } from '../i18n/translator.ts';

interface Reader {
  readonly locale: Locale;
  /** The language of the text. */
  readonly text: Locale;
  /** Hosts whose players the operator allows. */
  readonly hosts: readonly string[];
}

/** The text with its labels, and whether it has a film to load by a click. */
export function withFilms(html: string, { locale, text, hosts }: Reader) {
  const t = translatorFor(locale);
  const lang = locale === text ? '' : ` lang="${tagOf(locale)}"`;
  const said = (key: UiKey, values?: UiValues) => escapeHtml(t(key, values));
  let isOutside = false;

  const labelled = html
    .replaceAll(
      '<details class="transcript"><summary></summary>',
      `<details class="transcript"><summary${lang}>${said('video.transcript')}</summary>`,
    )
    .replaceAll(
      /(<div class="slides"[^>]*aria-label=")(")/g,
      (_, before: string, after: string) => before + said('gallery.label') + after,
    )
    // Everybody gets the captions of the own language if there are any, else those of the text.
    .replaceAll(/<video .*?<\/video>/gs, (video) => {
      const wanted = [locale, text]
        .map((code) => ` srclang="${tagOf(code)}"`)
        .find((srclang) => video.includes(srclang));
      return wanted === undefined ? video : video.replace(wanted, `${wanted} default`);
    });

  const whole = labelled.replaceAll(
    /<a href="([^"]*)" rel="noopener" data-frame="([^"]*)"(?: data-poster="([^"]*)")?>(.*?)<\/a>/g,
    (_, href: string, frame: string, poster: string | undefined, title: string) => {
      const { host } = new URL(frame.replaceAll('&amp;', '&'));
      if (!hosts.includes(host)) return `<a href="${href}" rel="noopener">${title}</a>`;
      isOutside = true;
      const picture = poster === undefined ? '' : `<img src="${poster}" alt="" loading="lazy">`;
      return (
        `<film-outside class="outside" data-frame="${frame}">${picture}` +
        `<p><strong>${title}</strong></p>` +
        `<p${lang}>${said('video.outside', { host })}</p>` +
        `<p${lang}><button type="button" class="button" hidden>${said('video.load', { host })}</button> ` +
        `<a href="${href}" rel="noopener">${said('video.open')}</a></p></film-outside>`
      );
    },
  );
  return { html: whole, isOutside };
}

/** The hosts of the players that a finished page may load. */
export const playerHosts = (html: string): readonly string[] => [
  ...new Set(
    [...html.matchAll(/<film-outside [^>]*data-frame="https:\/\/([a-z0-9.-]+)\//g)].map(
      ([, host = '']) => host,
    ),
  ),
];

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
