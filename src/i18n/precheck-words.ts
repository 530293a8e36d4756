// What the pre-check says in a language: from the catalogue, the strategy's wording and the places' names.
import { levels, themes } from '../domain/content/strategy-tags.ts';
import { labelIn, type Locale } from '../domain/locale.ts';
import { fullName } from '../domain/places.ts';
import { listedPlaces } from '../domain/precheck/facts.ts';
import { type CatalogueKey, type NameKey } from '../domain/precheck/words.ts';
import { formatIds } from '../domain/strategy/formats.ts';
import { strategyWordingIn } from '../domain/strategy/wording/wording.ts';
import { catalogues, type UiKey } from './translator.ts';

const room = 'precheck.';

/** Every key of the pre-check that the German catalogue has, without the room's name. */
const catalogueKeys: readonly CatalogueKey[] = Object.keys(catalogues['de'] ?? {})
  .filter((key) => key.startsWith(room))
  // The catalogues' test finds a key that the domain does not know, and the other way round.
  .map((key) => key.slice(room.length) as CatalogueKey);

/** A key that the form's type knows and the German catalogue does not, does not compile here. */
const uiKey = (key: CatalogueKey): UiKey => `${room}${key}`;

/** A name before what is said of it. */
const namedIn = (locale: Locale) => labelIn(locale, '{{name}}');

/** What places, formats, themes and levels are called. */
export const precheckNames = (locale: Locale): Readonly<Record<NameKey, string>> => {
  const { wording } = strategyWordingIn(locale);
  const entries: [NameKey, string][] = [
    ['result.named', namedIn(locale)],
    ...listedPlaces.map((id): [NameKey, string] => [`places.${id}`, fullName(id, locale)]),
    ...formatIds.map((id): [NameKey, string] => [`format.${id}`, wording.formats[id].name]),
    ...themes.map((id): [NameKey, string] => [`themes.${id}`, wording.themes[id].name]),
    ...levels.map((id): [NameKey, string] => [
      `levels.${id}`,
      `${wording.levels[id].name} (${id})`,
    ]),
  ];
  // These make up all the keys.
  return Object.fromEntries(entries) as Record<NameKey, string>;
};

/** The texts under keys that begin so, placeholders left in; German where a language has none yet. */
const precheckTexts = (
  locale: Locale,
  beginnings: readonly string[],
  isLeftOut: (key: string) => boolean = () => false,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    catalogueKeys
      .filter((key) => beginnings.some((start) => key.startsWith(start)) && !isLeftOut(key))
      .map((key) => [
        key,
        catalogues[locale]?.[uiKey(key)] ?? catalogues['de']?.[uiKey(key)] ?? key,
      ]),
  );

/** A met criterion's sentence stands in the list on the page already. */
const isInList = (key: string) => /^finding\..*\.T$/.test(key);

/** What only the form says; the rest of its words stands in the list on the page. */
export const formTexts = (locale: Locale): Readonly<Record<string, string>> => ({
  'result.named': namedIn(locale),
  ...precheckTexts(
    locale,
    [
      'choice.',
      'filter.',
      'amount.',
      'form.',
      'status.',
      'result.',
      'outcome.',
      'group.',
      'finding.',
      'change.',
      'next.title',
      'ask.open',
      'programmes.none',
      'paragraph.',
      'link.',
      'office.title',
      'office.text',
      'office.make',
      'office.failed',
    ],
    isInList,
  ),
});

/** What the hand-over says in German for the office, and what only it says in the reader's language. */
export const handOverTexts = (locale: Locale) => ({
  office: {
    ...precheckNames('de'),
    ...precheckTexts('de', [
      'legend.',
      'choice.',
      'places.',
      'format.',
      'initiator.',
      'amount.none',
      'outcome.',
      'gate.',
      'finding.',
      'ask.',
      'noClaim.',
      'version',
      'result.',
      'office.asks',
      'office.subject',
      'office.unanswered',
    ]),
  },
  own: precheckTexts(locale, ['office.', 'noClaim.', 'version']),
});
