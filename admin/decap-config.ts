// Decap's configuration for one volunteer. Everybody has the same collections and fields; language,
// labels and order are the volunteer's own.

// Types alone: in Node, where the tests run, the package itself cannot be loaded.
import type { CmsBackend, CmsCollection, CmsConfig, CmsField } from 'decap-cms-core';
import { entryAddress, homeAddress } from '../src/domain/addresses.ts';
import { collections, type CollectionName } from '../src/domain/content/collections.ts';
import { type Fields } from '../src/domain/content/fields.ts';
import { languageOf, locales, type Locale } from '../src/domain/locale.ts';
import { placeIds, placeOf } from '../src/domain/places.ts';
import { collectionFolder, extension, mediaFolder } from './entries/content-paths.ts';
import { missingInField, slugField, writtenInField } from './entries/language-files.ts';
import { bodyField, fieldsToDecap, type FormContext } from './fields-to-decap.ts';
import { type EditorSettings } from './settings.ts';
import { type EditorWording } from './wording/wording.ts';

interface Volunteer {
  readonly locale: Locale;
  readonly wording: EditorWording;
  /** `YYYY-MM-DD` on the volunteer's clock. */
  readonly today: string;
  /** The site's origin, to which the editor links. */
  readonly site: string;
  /** Without them the editor works on local files. */
  readonly settings: EditorSettings | undefined;
  /** Texts pass through draft and review before they are published. */
  readonly hasReview: boolean;
}

export function decapConfig(volunteer: Volunteer): CmsConfig {
  const { locale, settings, site, hasReview } = volunteer;
  return {
    load_config_file: false,
    locale,
    backend: backendConfig(settings),
    publish_mode: hasReview ? 'editorial_workflow' : 'simple',
    media_folder: mediaFolder,
    // As an entry's file sees it, so that the site finds the picture.
    public_folder: '../../media',
    slug: { encoding: 'ascii', clean_accents: true },
    site_url: site,
    show_preview_links: true,
    // Own language first in both: Decap takes its panes from the one and its data from the other.
    i18n: {
      structure: 'multiple_folders',
      locales: [locale, ...locales.filter((other) => other !== locale)],
      default_locale: locale,
    },
    collections: [
      {
        ...collectionConfig('stories', volunteer),
        create: true,
        sortable_fields: sortedBy('date', volunteer.wording.lists.newestFirst, volunteer.wording),
      },
      {
        ...collectionConfig('events', volunteer),
        create: true,
        sortable_fields: sortedBy('start', volunteer.wording.lists.newestFirst, volunteer.wording),
      },
      // Places are data of the program; their profiles are there from the start.
      { ...collectionConfig('places', volunteer), create: false, delete: false },
      { ...collectionConfig('pages', volunteer), create: true, delete: false },
    ],
  };
}

const sortedBy = (field: string, label: string, { lists }: EditorWording) => [
  { field, label, default_sort: 'desc' as const },
  { field: 'title', label: lists.byTitle },
];

function collectionConfig(
  name: CollectionName,
  { locale, wording, today }: Volunteer,
): CmsCollection {
  const { many, one } = wording.collections[name];
  const context: FormContext = {
    collection: name,
    locale,
    wording,
    defaults: defaultsOf(name, locale, today),
  };
  return {
    name,
    label: many,
    label_singular: one,
    folder: collectionFolder(name),
    extension,
    format: 'frontmatter',
    i18n: true,
    // The check before saving puts a slug of ours into this field, from the title in any language.
    identifier_field: slugField,
    slug: `{{fields.${slugField}}}`,
    summary: `{{title}} · {{${writtenInField}}}`,
    sortable_fields: [{ field: 'title', label: wording.lists.byTitle }],
    view_filters: [
      { label: wording.lists.missingHere, field: missingInField, pattern: locale.toUpperCase() },
      ...locales.map((other) => ({
        label: wording.lists.writtenIn(languageOf(other).name),
        field: writtenInField,
        pattern: other.toUpperCase(),
      })),
    ],
    // Standing pages have an address that their file's name does not tell.
    preview_path: name === 'pages' ? homeAddress(locale) : entryAddress(name, '{{slug}}', locale),
    // A new entry has no file name yet when its first picture is chosen; saving puts it in.
    media_folder: `/${mediaFolder}/${name}/{{filename}}`,
    public_folder: `../../media/${name}/{{filename}}`,
    fields: withBody(collections[name].fields, context),
  };
}

/** The text stands after the summary, where it is written, although in the file it comes last. */
function withBody(fields: Fields, context: FormContext): CmsField[] {
  const drawn = fieldsToDecap(fields, context);
  const after = drawn.findIndex(({ name }) => name === 'summary') + 1;
  const all = [
    ...drawn.slice(0, after),
    bodyField(context),
    ...drawn.slice(after),
    { name: slugField, widget: 'hidden', required: false },
  ];
  // Widgets of ours are missing in Decap's type.
  return all as CmsField[];
}

const defaultsOf = (
  name: CollectionName,
  locale: Locale,
  today: string,
): FormContext['defaults'] => {
  switch (name) {
    case 'stories':
      return { date: today };
    case 'events':
      return { status: 'scheduled', timeZone: homeZone(locale) };
    case 'places':
    case 'pages':
      return {};
  }
};

/** The zone of the first town that speaks the language. */
const homeZone = (locale: Locale) =>
  placeOf(placeIds.find((id) => placeOf(id).endonym.lang === locale) ?? 'siegburg').timeZone;

/** Only for what the editor does not word itself (single pictures): a fixed form, in one language. */
const commitMessages = {
  create: 'content: write {{slug}}',
  update: 'content: write {{slug}}',
  delete: 'content: delete {{slug}}',
  uploadMedia: 'content: add {{path}}',
  deleteMedia: 'content: delete {{path}}',
};

function backendConfig(settings: EditorSettings | undefined): CmsBackend {
  if (!settings)
    return {
      name: 'proxy',
      proxy_url: '/api/v1',
      branch: 'main',
      commit_messages: commitMessages,
    };
  const { backEnd, repository, branch, address, applicationId, loginServer } = settings;
  const common = { name: backEnd, repo: repository, branch, commit_messages: commitMessages };
  const app = applicationId === undefined ? {} : { app_id: applicationId };
  switch (backEnd) {
    case 'gitlab': {
      const forge = address ?? 'https://gitlab.com';
      return {
        ...common,
        ...app,
        auth_type: 'pkce',
        base_url: forge,
        api_root: `${forge}/api/v4`,
        auth_endpoint: 'oauth/authorize',
      };
    }
    case 'gitea':
      return {
        ...common,
        ...app,
        ...(address && { base_url: address, api_root: `${address}/api/v1` }),
      };
    case 'github':
      return { ...common, ...(loginServer && { base_url: loginServer }) };
  }
}
