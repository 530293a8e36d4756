// The parts of an entry's page that several kinds of entries have, with the site's own classes.
import { entryAddress } from '../../src/domain/addresses.ts';
import { isSafeAddress } from '../../src/domain/content/blocks.ts';
import { reviewStates } from '../../src/domain/content/entry-fields.ts';
import { tagOf } from '../../src/domain/locale.ts';
import { patternOf } from '../../src/domain/patterns.ts';
import { type PlaceId } from '../../src/domain/places.ts';
import { formatDate, languageName } from '../../src/i18n/format.ts';
import { element, type Element, type Node } from './drawing.ts';
import { dayOf, itemsOf, oneOf, textOf } from './form-values.ts';
import { type Shown } from './shown.ts';
import { textNodes } from './text.ts';

export const heading = ({ lang, words }: Shown): Element => element('h1', { lang }, words('title'));

export const lead = ({ lang, words }: Shown, field = 'summary'): Element =>
  element('p', { class: 'lead', lang }, words(field));

/** A place's pattern, where an entry has no picture of its own. */
export const band = (ids: readonly PlaceId[]): Element =>
  element('img', { class: 'band', src: patternOf(ids), alt: '' });

const notice = (...inside: readonly Node[]) => element('p', { class: 'notice' }, ...inside);

/** What readers are told of the version, and first of all whether they will see it. */
export function notices({ reading, original, locale, t, wording }: Shown): Node[] {
  const nameOf = (of: typeof locale) => languageName(tagOf(of), locale);
  return [
    ...(reading.data.draft
      ? [
          notice(
            element('strong', {}, wording.fields.draft.label),
            ` · ${wording.fields.draft.hint ?? ''}`,
          ),
        ]
      : []),
    ...(reading.isFallback
      ? [
          notice(
            t('fallback.notice', { language: nameOf(reading.locale) }),
            ' ',
            element(
              'a',
              { href: entryAddress('pages', 'write-for-us', locale) },
              t('fallback.translate'),
            ),
          ),
        ]
      : []),
    ...(reading.outdatedSince === undefined
      ? []
      : [
          notice(
            t('fallback.outdated', {
              language: nameOf(original),
              date: formatDate(reading.outdatedSince, locale),
            }),
          ),
        ]),
  ];
}

export function prose({ reading, data, lang, locale, t, wording, addressOf }: Shown): Node[] {
  const credit = textOf(data['pictureCredit']);
  const text = element(
    'div',
    { class: 'prose', lang },
    textNodes(reading.data.file.body, {
      text: reading.locale,
      addressOf,
      words: {
        reader: locale,
        transcript: t('video.transcript'),
        gallery: t('gallery.label'),
        outside: (host) => t('video.outside', { host }),
        open: t('video.open'),
        incomplete: (name) => wording.faults.block(wording.blocks[name]),
      },
    }),
  );
  return credit === undefined
    ? [text]
    : [text, element('p', { class: 'meta' }, t('story.photo', { credit }))];
}

/** Who translated the text and who has read it; where its facts come from. */
export function closing({ reading, original, data, locale, t }: Shown): Node[] {
  const language = languageName(tagOf(original), locale);
  const translator = textOf(data['translator']);
  const made =
    reading.locale === original
      ? t('version.original', { language })
      : translator === undefined
        ? t('version.translated', { language })
        : t('version.translatedBy', { language, name: translator });
  const review = oneOf(reviewStates, data['review']) ?? 'none';
  const sources = itemsOf(data['sources']).flatMap(({ title, link, read }) => {
    const [text, href, day] = [textOf(title), textOf(link), dayOf(read)];
    if (text === undefined) return [];
    return [
      element(
        'li',
        {},
        href !== undefined && isSafeAddress(href)
          ? element('a', { href, rel: 'noopener' }, text)
          : text,
        day && `, ${t('sources.read', { date: formatDate(day, locale) })}`,
      ),
    ];
  });
  return [
    element('p', { class: 'meta' }, `${made} · ${t(`version.review.${review}`)}`),
    ...(sources.length > 0
      ? [
          element(
            'section',
            { class: 'sources' },
            element('h2', {}, t('sources.title')),
            element('ol', {}, sources),
          ),
        ]
      : []),
  ];
}
