// The page of an entry as a reader of one language will get it, part by part as in `src/pages/`.
import { punctuate } from '../../src/domain/content/punctuation.ts';
import { reachableParts } from '../../src/domain/content/reachable.ts';
import { minutesToRead } from '../../src/domain/content/reading-time.ts';
import { roles } from '../../src/domain/content/story.ts';
import { tagOf } from '../../src/domain/locale.ts';
import { placeName, type PlaceId } from '../../src/domain/places.ts';
import { formatDate, formatList } from '../../src/i18n/format.ts';
import { element, type Element, type Node } from './drawing.ts';
import { eventTable, nameOf, placeLinks, placeTable } from './facts.ts';
import { dayOf, itemsOf, oneOf, placesOf, textOf } from './form-values.ts';
import { band, closing, heading, lead, notices, prose } from './page-parts.ts';
import { shownTo, type Previewed, type Shown } from './shown.ts';

/** Empty where nothing is written yet. */
export function previewPage(previewed: Previewed): Element {
  const shown = shownTo(previewed);
  return element(
    'main',
    { lang: tagOf(previewed.locale) },
    shown &&
      element(
        'article',
        { class: 'wrap' },
        element('header', { class: 'stack' }, headOf(shown)),
        shown.collection === 'places' ? thingsToKnow(shown) : undefined,
        prose(shown),
        shown.collection === 'places' ? contact(shown) : undefined,
        closing(shown),
      ),
  );
}

function headOf(shown: Shown): Node[] {
  const { data, locale, reading } = shown;
  switch (shown.collection) {
    case 'stories':
      return [
        cover(shown, placesOf(data['places'])),
        element('p', { class: 'meta' }, placeLinks(placesOf(data['places']), locale)),
        heading(shown),
        ...notices(shown),
        lead(shown),
        byline(shown),
      ];
    case 'events':
      return [
        cover(shown, placesOf(data['places'])),
        heading(shown),
        ...notices(shown),
        lead(shown),
        eventTable(data, reading.locale, shown),
      ];
    case 'places':
      return placeHead(shown);
    case 'pages':
      return [heading(shown), ...notices(shown), lead(shown)];
  }
}

function cover({ data, words, addressOf, t }: Shown, places: readonly PlaceId[]): Element {
  const picture = textOf(data['cover']);
  if (picture === undefined) return band(places);
  const credit = textOf(data['coverCredit']);
  return element(
    'figure',
    {},
    element('img', { class: 'cover', src: addressOf(picture), alt: words('coverAlt') ?? '' }),
    credit && element('figcaption', { class: 'meta' }, t('story.photo', { credit })),
  );
}

function byline({ data, reading, locale, t }: Shown): Element {
  const authors = itemsOf(data['authors']).flatMap((author) => {
    const [name, known] = [textOf(author['name']), oneOf(roles, author['role'])];
    const role = known && t(`story.role.${known}`);
    return name && role ? t('story.author', { name, role }) : (name ?? role ?? []);
  });
  const day = dayOf(data['date']);
  const count = minutesToRead(reading.data.file.body, reading.locale);
  return element(
    'p',
    { class: 'meta' },
    [
      ...(authors.length > 0 ? [formatList(authors, locale)] : []),
      ...(day ? [formatDate(day, locale)] : []),
      t('story.readingTime', { count }),
    ].join(' · '),
  );
}

function placeHead(shown: Shown): Node[] {
  const [id] = placesOf(shown.data['place']);
  if (!id) return [heading(shown), ...notices(shown)];
  const { endonym } = placeName(id, shown.locale);
  return [
    cover(shown, [id]),
    element(
      'h1',
      {},
      nameOf(id, shown.locale),
      endonym && [' (', element('span', { lang: endonym.lang }, endonym.text), ')'],
    ),
    ...notices(shown),
    lead(shown, 'title'),
    placeTable(id, shown),
  ];
}

function thingsToKnow({ data, reading, lang, t }: Shown): Element | undefined {
  const facts = itemsOf(data['facts']).flatMap(({ text, source }) => {
    const fact = textOf(text);
    if (fact === undefined) return [];
    const number = typeof source === 'number' ? element('sup', {}, `${source}`) : undefined;
    return [element('li', {}, punctuate(fact, reading.locale), number)];
  });
  return facts.length === 0
    ? undefined
    : section(t('place.know'), element('ol', { class: 'know', lang }, facts));
}

function contact({ words, lang, t }: Shown): Element | undefined {
  const text = words('contact');
  const inside = reachableParts(text ?? '').map((part) =>
    part.address ? element('a', { href: part.address }, part.text) : part.text,
  );
  return text === undefined
    ? undefined
    : section(t('place.contact'), element('p', { class: 'prose', lang }, inside));
}

const section = (title: string, inside: Element) =>
  element('section', { class: 'stack' }, element('h2', {}, title), inside);
