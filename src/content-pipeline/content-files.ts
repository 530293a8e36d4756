// Reads every file under `content/` and finds all that is wrong, without Astro: for `check`, for the
// build (which leaves faulty entries out) and for the tests.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  collectionNames,
  collections,
  isCollection,
  type CollectionName,
  type DataOf,
} from '../domain/content/collections.ts';
import { picturesIn } from '../domain/content/pictures.ts';
import { ruleFaults } from '../domain/content/rules.ts';
import { isLocale, locales, type Locale } from '../domain/locale.ts';
import { isSlug } from '../domain/slug.ts';
import { type Fault } from './fault.ts';
import { faultsBetween } from './faults-between.ts';
import { fieldsToZod } from './fields-to-zod.ts';
import { filmFaults } from './film-faults.ts';
import { issueFaults, pathOf, readFrontmatter, type FieldFault } from './frontmatter.ts';
import { readText } from './markdown.ts';
import { nameFaults } from './name-faults.ts';
import { pictureFault } from './picture-faults.ts';

/** A sound file, read by its collection's fields. */
export type ContentFile = {
  [C in CollectionName]: {
    readonly collection: C;
    readonly locale: Locale;
    readonly slug: string;
    /** Relative to the content folder, with forward slashes. */
    readonly path: string;
    readonly data: DataOf<C>;
    readonly body: string;
  };
}[CollectionName];

/** Made once: building a schema takes longer than reading a file by it. */
const schemas = {
  places: fieldsToZod(collections.places.fields),
  stories: fieldsToZod(collections.stories.fields),
  events: fieldsToZod(collections.events.fields),
  pages: fieldsToZod(collections.pages.fields),
} satisfies Record<CollectionName, unknown>;

interface Read {
  readonly files: readonly ContentFile[];
  /** Relative to the content folder: texts that cannot be published. */
  readonly leftOut: readonly string[];
  readonly faults: readonly Fault[];
}

/** All of `content/`; `files` holds what can be published. */
export async function readContent(root = 'content'): Promise<Read> {
  const read: (Awaited<ReturnType<typeof readFile>> & { path: string })[] = [];
  // One after the other: what is made of thousands of texts on the way would all be in memory at once.
  for (const collection of collectionNames)
    for (const name of filesUnder(path.join(root, collection)))
      read.push({ path: `${collection}/${name}`, ...(await readFile(root, collection, name)) });
  const files = read.flatMap(({ file }) => file ?? []);
  return {
    files,
    leftOut: read.filter(({ file }) => !file).map(({ path }) => path),
    faults: [
      ...strays(root),
      ...read.flatMap(({ faults }) => faults),
      ...faultsBetween(files, root),
    ].toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0)),
  };
}

const isText = (name: string) => /^[^.].*\.mdx?$/i.test(name);

/** Names relative to the folder, with forward slashes; hidden files and other kinds are not content. */
const filesUnder = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && isText(entry.name))
        .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
        .map((name) => name.split(path.sep).join('/'))
        .toSorted()
    : [];

const strays = (root: string): Fault[] =>
  (existsSync(root) ? readdirSync(root, { withFileTypes: true }) : [])
    .filter(({ name }) => name !== 'media' && !isCollection(name))
    .filter((entry) => entry.isDirectory() || isText(entry.name))
    .map(({ name }) => ({
      file: `${root}/${name}`,
      what: `is not a collection; allowed: ${collectionNames.join(', ')}`,
      published: false,
    }));

/** Without its byte order mark; nothing where it is in another encoding, as old programs on Windows save. */
function textIn(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function readFile(
  root: string,
  collection: CollectionName,
  name: string,
): Promise<{ file?: ContentFile; faults: Fault[] }> {
  const relative = `${collection}/${name}`;
  const file = `${root}/${relative}`;
  const fault = (what: string, more: Partial<Fault> = {}): Fault => ({
    file,
    what,
    published: false,
    ...more,
  });
  const [, locale, slug, extension] = /^([^/]+)\/([^/]+)\.([^.]+)$/.exec(name) ?? [];
  const { extensions } = collections[collection];
  if (!isLocale(locale))
    return {
      faults: [
        fault(
          `stands in the wrong folder; allowed: ${collection}/<language>/<slug>.md, the language one of ${locales.join(', ')}`,
        ),
      ],
    };
  if (slug === undefined || !isSlug(slug) || !extensions.some((allowed) => allowed === extension))
    return {
      faults: [
        fault(
          `has a name that cannot be an address; allowed: small letters a–z, digits and hyphens, then .${extensions.join(' or .')}`,
        ),
      ],
    };
  const written = textIn(path.join(root, relative));
  if (written === undefined)
    return {
      faults: [fault('is not saved as UTF-8; save it anew and choose UTF-8 as its encoding')],
    };
  const parts = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(written);
  if (!parts)
    return {
      faults: [fault('does not begin with fields between two lines of three hyphens (---)')],
    };
  const [, head = '', body = ''] = parts;
  const toFault = ({ field, line, what }: FieldFault) => fault(what, { field, line });
  const frontmatter = readFrontmatter(head);
  if ('faults' in frontmatter) return { faults: frontmatter.faults.map(toFault) };
  const { values, valueAt, lineOf } = frontmatter;
  const parsed = schemas[collection].safeParse(values);
  // zod has checked that the data is what the collection's fields describe.
  const data = parsed.data as DataOf<typeof collection> | undefined;
  const wrong = data
    ? [
        ...ruleFaults(collection, data, body),
        ...nameFaults(collection, slug, 'formerSlugs' in data ? data.formerSlugs : []),
      ].map(({ field, what }) => ({
        field,
        what,
        line: field === undefined ? undefined : lineOf(pathOf(field)),
      }))
    : (parsed.error?.issues.flatMap((issue) => issueFaults(issue, frontmatter)) ?? []);
  const bodyLine = head.split('\n').length + 1;
  const text =
    extension === 'md'
      ? readText(body, pathToFileURL(path.resolve(root, relative)))
      : { faults: [], films: [], pictures: picturesIn(body) };
  const isDraft = valueAt(['draft']) === true;
  const inText = [...text.faults, ...filmFaults(text.films, root, isDraft)].map(
    ({ line, what, partOnly }) =>
      fault(what, { line: bodyLine + (line ?? 1), published: partOnly }),
  );
  const cover = valueAt(['cover']);
  const shown = [
    ...(typeof cover === 'string' && cover !== ''
      ? [{ address: cover, field: 'cover', line: lineOf(['cover']) }]
      : []),
    // What begins with a slash is a file of the site itself, and nothing is made of it.
    ...text.pictures
      .filter(({ address }) => !address.startsWith('/'))
      .map(({ address, line }) => ({ address, field: undefined, line: bodyLine + line })),
  ];
  const folder = path.join(root, collection, locale);
  const pictures = await Promise.all(
    shown.map(async ({ address, field, line }) => {
      const what = await pictureFault(address, folder);
      return what === undefined ? [] : [fault(what, { field, line })];
    }),
  );
  const faults = [...wrong.map(toFault), ...inText, ...pictures.flat()];
  if (!data || faults.some(({ published }) => !published)) return { faults };
  const found = { collection, locale, slug, path: relative, data, body };
  // The type of the data goes with that of the collection, which TypeScript cannot follow through `schemas`.
  return { file: found as unknown as ContentFile, faults };
}
