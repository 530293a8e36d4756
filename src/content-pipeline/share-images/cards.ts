// What stands on the share image of each entry in each language in which it is written.
import { collections, sharedFields } from '../../domain/content/collections.ts';
import { entriesFrom } from '../../domain/content/language-versions.ts';
import { locales, tagOf, type Locale } from '../../domain/locale.ts';
import { patternPlace } from '../../domain/patterns.ts';
import { fullName, partnersOf, placeName, placeOf, type PlaceId } from '../../domain/places.ts';
import {
  portalImageAddress,
  shareImageAddress,
  sharedCollections,
  type Shared,
} from '../../domain/share-image.ts';
import { eventWhenInWords } from '../../i18n/event-when.ts';
import { formatList } from '../../i18n/format.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { type ContentFile } from '../content-files.ts';
import { setPunctuation } from '../set-punctuation.ts';
import { type Card } from './card.ts';

export interface AddressedCard {
  readonly address: string;
  readonly card: Card;
}

type SharedFile = Extract<ContentFile, { collection: Shared['collection'] }>;

/** One for each published version of a story, place and event, and one for the portal in each language. */
export const shareCards = (files: readonly ContentFile[]): AddressedCard[] => [
  ...locales.map((locale) => ({ address: portalImageAddress(locale), card: portalCard(locale) })),
  ...sharedCollections.flatMap((collection) => {
    const own = files
      // The discriminant has just been compared.
      .filter((file): file is SharedFile => file.collection === collection)
      .map((file) => ({ ...file, source: file, data: punctuated(file) }));
    return entriesFrom(own, sharedFields(collection)).flatMap(({ slug, versions }) =>
      versions.map(({ locale, source, data }) => ({
        address: shareImageAddress({ collection, slug, locale }),
        card: cardOf({ ...source, data } as SharedFile),
      })),
    );
  }),
];

const punctuated = ({ collection, data, locale }: SharedFile): SharedFile['data'] =>
  // The same fields with the same kinds of values.
  setPunctuation(data, collections[collection].fields, locale) as unknown as SharedFile['data'];

/** A longer list would have to be cut. */
const mostNames = 4;

const namesOf = (ids: readonly PlaceId[], locale: Locale) =>
  formatList(
    partnersOf(ids).map((id) => placeName(id, locale).text),
    locale,
  );

function cardOf({ collection, locale, data }: SharedFile): Card {
  const t = translatorFor(locale);
  const portal = t('site.name');
  switch (collection) {
    case 'stories':
      return {
        place: patternPlace(data.places),
        above: namesOf(data.places, locale),
        title: data.title,
        below: '',
        portal,
      };
    case 'events':
      return {
        place: patternPlace(data.places),
        above: eventWhenInWords(data, locale, t),
        title: data.title,
        below: data.places.length > mostNames ? '' : namesOf(data.places, locale),
        portal,
      };
    case 'places':
      return {
        place: data.place,
        above: countryName(data.place, locale),
        title: fullName(data.place, locale),
        below: data.title,
        portal,
      };
  }
}

const countryName = (id: PlaceId, locale: Locale) =>
  new Intl.DisplayNames(tagOf(locale), { type: 'region' }).of(placeOf(id).country) ?? '';

function portalCard(locale: Locale): Card {
  const t = translatorFor(locale);
  return {
    place: 'siegburg',
    above: '',
    title: t('home.title'),
    below: '',
    portal: t('site.name'),
  };
}
