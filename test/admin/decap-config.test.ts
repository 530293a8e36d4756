import { beforeAll, describe, expect, it, vi } from 'vitest';
import { decapConfig } from '../../admin/decap-config.ts';
import { editorSettings } from '../../admin/settings.ts';
import { collectionNames, collections } from '../../src/domain/content/collections.ts';
import { type Fields } from '../../src/domain/content/fields.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { realConfigCheck } from './real-config-schema.ts';
import { wordings } from './wordings.ts';

const configFor = (locale: Locale, settings = editorSettings({})) =>
  decapConfig({
    locale,
    wording: wordings[locale],
    today: '2026-11-23',
    site: 'http://localhost:4321',
    settings,
    hasReview: settings?.review === true,
  });

describe('the configuration', () => {
  let check: (config: unknown) => void;
  beforeAll(async () => {
    check = await realConfigCheck();
  }, 60_000);

  it.each(locales)('is what Decap accepts, in %s', (locale) => {
    expect(() => check(configFor(locale))).not.toThrow();
  });

  it.each([
    { backEnd: 'gitlab', repository: 'association/site', applicationId: 'x', review: true },
    { backEnd: 'gitea', repository: 'a/b', address: 'https://git.example', applicationId: 'x' },
    { backEnd: 'github', repository: 'a/b', loginServer: 'https://login.example' },
  ])('is what Decap accepts, with $backEnd', (editor) => {
    expect(() => check(configFor('de', editorSettings({ editor })))).not.toThrow();
  });

  it('is refused when it is wrong, so that the check is worth something', () => {
    // Decap also prints what it throws.
    vi.spyOn(console, 'error').mockReturnValue();
    expect(() => check({ ...configFor('de'), collections: [] })).toThrow(/collections/);
    vi.restoreAllMocks();
  });
});

describe('everybody has the same editor', () => {
  /** Without what is said to the volunteer, and without what follows from the volunteer's language. */
  const shape = (locale: Locale) =>
    JSON.parse(
      JSON.stringify(configFor(locale), (key, value: unknown) =>
        [
          'label',
          'label_singular',
          'hint',
          'pattern',
          'locale',
          'preview_path',
          'view_filters',
          'i18n',
          'default',
        ].includes(key)
          ? undefined
          : value,
      ),
    ) as unknown; // JSON of ours.

  it.each(locales)('in %s', (locale) => {
    expect(shape(locale)).toEqual(shape('de'));
  });

  it.each(locales)(
    'with the own language first in both of the places where Decap looks (%s)',
    (locale) => {
      const { i18n } = configFor(locale);
      expect(i18n?.default_locale).toBe(locale);
      expect(i18n?.locales[0]).toBe(locale);
      expect(i18n?.locales.toSorted()).toEqual(locales.toSorted());
    },
  );
});

describe.each(collectionNames)('the form of %s', (name) => {
  const collection = configFor('tr').collections.find((candidate) => candidate.name === name);
  const drawn = collection?.fields ?? [];
  const fields: Fields = collections[name].fields;

  it('has every field of the definition in its order, and the text after the summary', () => {
    const names = drawn.map((field) => field.name);
    expect(names[names.indexOf('summary') + 1]).toBe('body');
    expect(names.filter((field) => field !== 'body' && field !== '_slug')).toEqual(
      Object.keys(fields),
    );
  });

  it('shows nothing that the machine keeps', () => {
    for (const [field, { hidden }] of Object.entries(fields))
      expect(drawn.find(({ name: drawnName }) => drawnName === field)?.widget === 'hidden').toBe(
        hidden === true,
      );
  });

  it('marks what is translated and what is shared', () => {
    for (const [field, { translated, kind }] of Object.entries(fields))
      expect(drawn.find(({ name: drawnName }) => drawnName === field)?.i18n).toBe(
        translated ? true : kind === 'list' ? undefined : 'duplicate',
      );
  });

  it('finds pictures where the site looks for them', () => {
    expect(collection?.media_folder).toBe(`/content/media/${name}/{{filename}}`);
    expect(collection?.public_folder).toBe(`../../media/${name}/{{filename}}`);
  });
});

it('starts an event on the clock of the first town that speaks the language', () => {
  const zones = locales.map((locale) => {
    const events = configFor(locale).collections.find(({ name }) => name === 'events');
    const zone = events?.fields?.find(({ name }) => name === 'timeZone');
    const start: unknown = zone && 'default' in zone && zone.default;
    return start;
  });
  expect(zones).toEqual([
    'Europe/Berlin',
    'Europe/Paris',
    'Europe/Warsaw',
    'Europe/Istanbul',
    'Europe/Athens',
    'Europe/Lisbon',
  ]);
});
