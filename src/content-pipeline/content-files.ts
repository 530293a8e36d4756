// Reads every file under `content/` and finds all that is wrong, without Astro: for `check`, for the
// build (which leaves faulty entries out) and for the tests.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { type z } from 'astro/zod';
import { pageWord, reservedWords } from '../domain/addresses.ts';
import {
  collectionNames,
  collections,
  isCollection,
  sharedFields,
  type CollectionName,
  type DataOf,
} from '../domain/content/collections.ts';
import { uidOf } from '../domain/content/event.ts';
import { picturesIn } from '../domain/content/pictures.ts';
import { ruleFaults } from '../domain/content/rules.ts';
import { isLocale, locales, type Locale } from '../domain/locale.ts';
import { placeOf } from '../domain/places.ts';
import { fieldsToZod } from './fields-to-zod.ts';
import { filmFaults } from './film-faults.ts';
import { readText } from './markdown.ts';
import { pictureFault } from './picture-faults.ts';

export interface Fault {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  readonly what: string;
  /** The entry is published all the same, without the part or with the original's value. */
  readonly published: boolean;
}

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
  readonly faults: readonly Fault[];
}

/** All of `content/`; `files` holds what can be published. */
export async function readContent(root = 'content'): Promise<Read> {
  const read = await Promise.all(
    collectionNames.flatMap((collection) =>
      filesUnder(path.join(root, collection)).map((name) => readFile(root, collection, name)),
    ),
  );
  const files = read.flatMap(({ file }) => file ?? []);
  return {
    files,
    faults: [
      ...strays(root),
      ...read.flatMap(({ faults }) => faults),
      ...faultsBetween(files, root),
    ].toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0)),
  };
}

export const describeFault = ({ file, line, field, what, published }: Fault) =>
  [
    line === undefined ? file : `${file}:${line}`,
    ...(field === undefined ? [] : [field]),
    `${what}${published ? ' (published all the same)' : ''}`,
  ].join(': ');

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
  const parts = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(
    readFileSync(path.join(root, relative), 'utf8').replace(/^\uFEFF/, ''),
  );
  if (!parts)
    return {
      faults: [fault('does not begin with fields between two lines of three hyphens (---)')],
    };
  const [, head = '', body = ''] = parts;
  const lines = new LineCounter();
  const yaml = parseDocument(head, { lineCounter: lines });
  if (yaml.errors.length > 0)
    return {
      faults: yaml.errors.map((error) =>
        fault(`is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}`, {
          line: (error.linePos?.[0].line ?? 1) + 1,
        }),
      ),
    };

  const values = valuesOf(yaml);
  if (values instanceof Error)
    return { faults: [fault(`is not valid YAML: ${values.message}`, { line: 1 })] };
  const parsed = schemas[collection].safeParse(values ?? {});
  const wrong = parsed.success
    ? // zod has checked that the data is what the collection's fields describe.
      ruleFaults(collection, parsed.data as DataOf<typeof collection>, body).map(
        ({ field, what }) => fault(what, { field, line: lineOf(pathOf(field), yaml, lines) }),
      )
    : parsed.error.issues.flatMap((issue) => issueFaults(issue, yaml, lines, fault));
  const bodyLine = head.split('\n').length + 1;
  const text =
    extension === 'md'
      ? readText(body, pathToFileURL(path.resolve(root, relative)))
      : { faults: [], films: [], pictures: picturesIn(body) };
  const inText = [...text.faults, ...filmFaults(text.films, root, yaml.get('draft') === true)].map(
    ({ line, what, partOnly }) =>
      fault(what, { line: bodyLine + (line ?? 1), published: partOnly }),
  );
  const cover = yaml.get('cover');
  const shown = [
    ...(typeof cover === 'string' && cover !== ''
      ? [{ address: cover, field: 'cover', line: lineOf(['cover'], yaml, lines) }]
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
  const faults = [...wrong, ...inText, ...pictures.flat()];
  if (!parsed.success || faults.some(({ published }) => !published)) return { faults };
  const found = { collection, locale, slug, path: relative, data: parsed.data, body };
  // The same border as above: data and collection belong together.
  return { file: found as unknown as ContentFile, faults };
}

/** Plain values, or why there are none: an alias without its anchor shows only here. */
const valuesOf = (yaml: Document): unknown => {
  try {
    return yaml.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

export const isSlug = (slug: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 80;

function issueFaults(
  issue: z.core.$ZodIssue,
  yaml: Document,
  lines: LineCounter,
  fault: (what: string, more?: Partial<Fault>) => Fault,
): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      fault('is not a field of this kind', {
        field: nameOf([...issue.path, key]),
        line: lineOf([...issue.path, key], yaml, lines),
      }),
    );
  const value = yaml.getIn(issue.path);
  const shown = isMap(value) || isSeq(value) ? 'this' : JSON.stringify(value);
  const absent = value === undefined || value === null || value === '';
  return [
    fault(`${absent ? 'is missing' : `cannot be ${shown}`}; allowed: ${issue.message}`, {
      field: issue.path.length > 0 ? nameOf(issue.path) : undefined,
      line: lineOf(issue.path, yaml, lines),
    }),
  ];
}

/** `facts.2.source`: people count from one. */
const nameOf = (path: readonly PropertyKey[]) =>
  path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');

const pathOf = (name: string) =>
  name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));

/** The line of a field in the file, or of the nearest thing around it that is there. */
function lineOf(path: readonly PropertyKey[], yaml: Document, lines: LineCounter): number {
  for (let steps = path.length; steps > 0; steps--) {
    const parent = steps === 1 ? yaml.contents : yaml.getIn(path.slice(0, steps - 1), true);
    const step = path[steps - 1];
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === step)?.key
      : isSeq(parent)
        ? parent.items[Number(step)]
        : undefined;
    const range = isScalar(pair) || isMap(pair) || isSeq(pair) ? pair.range : undefined;
    // One more, because the line of hyphens stands above.
    if (range) return lines.linePos(range[0]).line + 1;
  }
  return 1;
}

/** Calendars would take two events with one `uid` for the same. */
function sharedUids(files: readonly ContentFile[], root: string): Fault[] {
  const originals = files.flatMap((file) =>
    file.collection === 'events' && file.data.original === file.locale
      ? [{ ...file, uid: uidOf(file.slug, file.data) }]
      : [],
  );
  return originals.flatMap(({ path: own, slug, uid }) => {
    const other = originals.find((event) => event.uid === uid && event.slug !== slug);
    return other && other.slug < slug
      ? [
          {
            file: `${root}/${own}`,
            field: 'uid',
            what: `is ${uid}, which is that of ${root}/${other.path} already; leave it out in a copy`,
            published: true,
          },
        ]
      : [];
  });
}

/** What only shows when the files are seen together. */
function faultsBetween(files: readonly ContentFile[], root: string): Fault[] {
  const faults: Fault[] = sharedUids(files, root);
  for (const versions of Map.groupBy(
    files,
    ({ collection, slug }) => `${collection}/${slug}`,
  ).values()) {
    const original = versions.find(({ locale, data }) => data.original === locale);
    for (const version of versions) {
      const file = `${root}/${version.path}`;
      if (!original) {
        const named = version.data.original;
        faults.push({
          file,
          field: 'original',
          what: `names ${named}, but ${root}/${version.collection}/${named}/${version.slug}.md is missing or faulty`,
          published: true,
        });
        continue;
      }
      const [mine, truth] = [version.data, original.data] as const satisfies readonly object[];
      for (const field of sharedFields(version.collection)) {
        const [own, first] = [mine, truth].map((data) =>
          JSON.stringify(data[field as keyof typeof data] ?? null),
        );
        if (own !== first)
          faults.push({
            file,
            field,
            what: `differs from the original in ${root}/${original.path}, which counts: ${first}`,
            published: true,
          });
      }
    }
    const doubled = versions.filter(
      ({ locale }, index) => versions.findIndex((other) => other.locale === locale) < index,
    );
    for (const { path: twice } of doubled)
      faults.push({
        file: `${root}/${twice}`,
        what: `is there with another ending too; keep one of ${root}/${twice.replace(/\w+$/, '')}md and mdx`,
        published: true,
      });
    const [first] = versions;
    if (first?.collection === 'places' && first.slug !== placeOf(first.data.place).slug)
      faults.push({
        file: `${root}/${first.path}`,
        field: 'place',
        what: `is ${first.data.place}, whose file must be called ${placeOf(first.data.place).slug}.md`,
        published: true,
      });
    const reserved = reservedWords(first?.slug);
    if (
      first?.collection === 'pages' &&
      locales.some((locale) => reserved.has(pageWord(first.slug, locale)))
    )
      faults.push({
        file: `${root}/${first.path}`,
        what: 'has a name that is already the address of a section or page; choose another',
        published: true,
      });
  }
  return faults;
}
