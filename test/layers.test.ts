import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the files of a layer may import: beginnings of paths of ours, and which packages. */
interface Layer {
  readonly files: RegExp;
  readonly own: readonly string[];
  /** Files of ours by what they are, wherever they stand. */
  readonly also?: RegExp;
  readonly packages: RegExp;
}

const none = /^$/;
/** Only one file speaks to i18next. */
const any = /^(?!i18next)/;
const below = ['src/domain/', 'src/i18n/', 'src/content-pipeline/', 'locales/'];

/** The first that fits a file is its layer; an import may only point down. */
const layers: readonly Layer[] = [
  {
    // In the browser: what is pure, other browser code and the map's own packages.
    files: /^src\/.*\.client\.ts$/,
    own: ['src/domain/', 'src/styles/'],
    // The stemmers' packages are named in one place for the index and for the query.
    also: /\.client\.ts$|^src\/content-pipeline\/search\/stemmers\.ts$/,
    packages: /^(leaflet(\/|$)|supercluster$)/,
  },
  { files: /^src\/domain\//, own: ['src/domain/'], packages: none },
  {
    files: /^src\/i18n\/translator\.ts$/,
    own: ['src/i18n/', 'src/domain/', 'locales/'],
    packages: /^(i18next|node:.*)$/,
  },
  { files: /^src\/i18n\//, own: ['src/i18n/', 'src/domain/', 'locales/'], packages: /^node:/ },
  { files: /^src\/content-pipeline\//, own: below.slice(0, 3), packages: any },
  {
    files: /^src\/components\//,
    own: [...below, 'src/components/', 'src/styles/'],
    packages: any,
  },
  {
    files: /^src\/pages\//,
    own: [...below, 'src/components/', 'src/styles/', 'src/pages/'],
    packages: any,
  },
  { files: /^src\/styles\//, own: ['src/styles/'], packages: any },
  {
    files: /^src\/commands\//,
    own: [...below, 'src/commands/', 'src/styles/', 'admin/', 'content/', 'test/'],
    packages: any,
  },
  // Astro looks for this one beside the layers.
  { files: /^src\/content\.config\.ts$/, own: below, packages: any },
  { files: /^src\/env\.d\.ts$/, own: ['.astro/'], packages: any },
  {
    files: /^admin\//,
    own: ['admin/', 'src/domain/', 'locales/'],
    // The preview shows what the site does: its look, and how it writes dates, facts and rules of repetition. The translator
    // is imported as a type alone.
    also: /^src\/(styles\/[\w-]+\.css|i18n\/(format|event-when|place-facts|translator|repetition\/\w+)\.ts)$/,
    packages: any,
  },
];

const comments = /\/\*[^]*?\*\/|<!--[^]*?-->|(?<=^|[\s;{}])\/\/.*$/gm;
const imports = [
  /(?<![\w.$'\"`])(?:import|export)\s[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /(?<![\w.$'\"`])import\s*['"]([^'"]+)['"]/g,
  /(?<![\w.$'\"`])import\s*\(\s*['"`]([^'"`$]+)['"`]/g,
  /(?<![\w.$'\"`])new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g,
  /<script[^>]*\ssrc=["'](\.[^"']+)["']/g,
  /@import\s+(?:url\()?["']([^"')]+)["']/g,
];

/** Everything that a source imports: paths from the project's root, packages by name. */
function importsOf(file: string, source: string): string[] {
  const code = source.replace(comments, '');
  return imports
    .flatMap((pattern) => [...code.matchAll(pattern)].map(([, target = '']) => target))
    .map((target) => target.replace(/\?(url|raw|inline)$/, ''))
    .map((target) =>
      target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target,
    );
}

const isOwn = (target: string) =>
  /^(src|admin|locales|content|test|public|\.astro|\.\.)\//.test(target);

/** The imports of a file that its layer must not have, or that the file has no layer. */
function wrongImports(file: string, source: string): string[] {
  const layer = layers.find(({ files }) => files.test(file));
  if (!layer) return [`${file} stands in no layer`];
  return importsOf(file, source)
    .filter((target) =>
      isOwn(target)
        ? !layer.own.some((start) => target.startsWith(start)) && !layer.also?.test(target)
        : target.startsWith('/') || !layer.packages.test(target),
    )
    .map((target) => `${file} imports ${target}`);
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name).split(path.sep).join('/'))
    .toSorted();

const sources = [...filesUnder('src'), ...filesUnder('admin')].filter((file) =>
  /\.(ts|mjs|js|astro|css)$/.test(file),
);

it('every import points down', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap((file) => wrongImports(file, readFileSync(file, 'utf8')))).toEqual([]);
});

it('no file is called after what it is not about', () => {
  const drawer = /(^|\/)(utils?|helpers?|libs?|misc|types|shared|stuff)(\/|\.[^/]*$)/i;
  const all = ['src', 'admin', 'test'].flatMap(filesUnder);
  expect(all.filter((file) => drawer.test(file))).toEqual([]);
  expect(drawer.test('src/lib/a.ts')).toBe(true);
  expect(drawer.test('src/domain/types.ts')).toBe(true);
  expect(drawer.test('src/domain/library.ts')).toBe(false);
});

it('code is called in kebab-case, a component in PascalCase', () => {
  const wrong = sources.filter((file) => {
    const name = path.basename(file);
    if (file.startsWith('src/pages/')) return false;
    return name.endsWith('.astro')
      ? !/^[A-Z][A-Za-z0-9]*\.astro$/.test(name)
      : !/^[a-z0-9]+(-[a-z0-9]+)*(\.client|\.config|\.d)?\.(ts|mjs|js|css)$/.test(name);
  });
  expect(wrong).toEqual([]);
});

describe('the walker', () => {
  it.each([
    ["import { a } from './b.ts';", ['src/domain/content/b.ts']],
    ["import { type A, b } from '../places.ts';", ['src/domain/places.ts']],
    ["import type {\n  A,\n  B,\n} from '../../i18n/format.ts';", ['src/i18n/format.ts']],
    ["import a, { b } from 'astro/zod'", ['astro/zod']],
    ["import * as a from 'node:fs';", ['node:fs']],
    ["import './side-effect.ts';", ['src/domain/content/side-effect.ts']],
    ["import style from '../../styles/a.css?inline';", ['src/styles/a.css']],
    ["export * from './b.ts';", ['src/domain/content/b.ts']],
    [
      "export { a } from './b.ts'; export type { C } from './d.ts';",
      ['src/domain/content/b.ts', 'src/domain/content/d.ts'],
    ],
    ["const a = await import('./b.ts');", ['src/domain/content/b.ts']],
    ["type A = import('./b.ts').A;", ['src/domain/content/b.ts']],
    ["new URL('../a.json', import.meta.url)", ['src/domain/a.json']],
    ["<script src='../../x.client.ts'></script>", ['src/x.client.ts']],
    ["@import url('./b.css');", ['src/domain/content/b.css']],
    ["// import { a } from './b.ts';", []],
    ["/* import { a } from './b.ts'; */", []],
    ["const a = 'imported from'; const b = 'x';", []],
    ["export const from = 1; const a = 'b';", []],
    ["t('import', 'from')", []],
    // What only the browser can know, and what stands in public/ as it is.
    ['const a = await import(`${folder}/pagefind.js`);', []],
    ['<script src="/theme.js"></script>', []],
    ['', []],
  ])('finds in %j the imports %j', (source, found) => {
    expect(importsOf('src/domain/content/a.ts', source)).toEqual(found);
  });

  it.each([
    ['src/domain/a.ts', '../i18n/format.ts', 'up'],
    ['src/domain/a.ts', 'astro/zod', 'out'],
    ['src/domain/a.ts', 'node:fs', 'out'],
    ['src/domain/a.ts', '../../locales/de.json', 'aside'],
    ['src/i18n/a.ts', 'i18next', 'out'],
    ['src/pages/index.astro', 'i18next', 'out'],
    ['src/i18n/a.ts', '../content-pipeline/entries.ts', 'aside'],
    ['src/content-pipeline/a.ts', '../components/Page.astro', 'up'],
    ['src/content-pipeline/a.ts', '../commands/run.ts', 'aside'],
    ['src/components/A.astro', '../pages/index.astro', 'up'],
    ['src/components/a.client.ts', '../i18n/format.ts', 'aside'],
    ['src/components/a.client.ts', 'i18next', 'out'],
    ['src/components/a.client.ts', './b.ts', 'aside'],
    ['src/pages/index.astro', '../commands/run.ts', 'aside'],
    ['src/commands/a.ts', '../components/Page.astro', 'aside'],
    ['admin/a.ts', '../src/content-pipeline/markdown.ts', 'aside'],
    ['admin/b/c.ts', '../../src/i18n/precheck-words.ts', 'aside'],
    ['src/domain/a.ts', '../../test/b.ts', 'aside'],
    ['src/domain/a.ts', '../../../elsewhere/b.ts', 'out of the project'],
    ['src/domain/a.ts', '/src/domain/b.ts', 'from the root of the disk'],
  ])('lets %s not import %s, which points %s', (file, target) => {
    expect(wrongImports(file, `import { a } from '${target}';`)).toHaveLength(1);
  });

  it.each([
    ['src/domain/content/a.ts', '../places.ts'],
    ['src/i18n/translator.ts', 'i18next'],
    ['src/i18n/a.ts', '../../locales/de.json'],
    ['src/content-pipeline/a.ts', '../i18n/format.ts'],
    ['src/content-pipeline/a.ts', 'astro/zod'],
    ['src/components/A.astro', '../styles/site.css'],
    ['src/components/a.client.ts', '../domain/places.ts'],
    ['src/components/a.client.ts', './map/b.client.ts'],
    ['src/pages/[locale]/index.astro', '../../components/Page.astro'],
    ['src/commands/a.ts', '../content-pipeline/markdown.ts'],
    ['admin/blocks/a.ts', '../../src/domain/content/blocks.ts'],
    ['admin/preview/a.ts', '../../src/i18n/format.ts'],
    ['admin/preview/a.ts', '../../src/styles/site.css?inline'],
  ])('lets %s import %s', (file, target) => {
    expect(wrongImports(file, `import { a } from '${target}';`)).toEqual([]);
  });

  it('asks of every file in which layer it stands', () => {
    expect(wrongImports('src/elsewhere/a.ts', '')).toEqual([
      'src/elsewhere/a.ts stands in no layer',
    ]);
  });
});
