// Content, fonts, site, editor, feeds and search index, in the order in which they need each other.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { readContent } from '../content-pipeline/content-files.ts';
import { describeFault } from '../content-pipeline/fault.ts';
import { toBeTold, toldOf } from '../content-pipeline/left-out.ts';
import { keptDrawings } from '../content-pipeline/map/kept.ts';
import { operatorFaults, siteAddress } from '../content-pipeline/operator.ts';
import { indexSite } from '../content-pipeline/search-index.ts';
import { findablePages } from '../content-pipeline/search/findable.ts';
import { subscriptionsOf, writeSubscriptions } from '../content-pipeline/subscriptions.ts';
import {
  drawShareImages,
  placeShareImages,
} from '../content-pipeline/share-images/share-images.ts';
import { cutFonts } from './fonts.ts';
import { exitOf, outputOf, startScript } from './run.ts';

export interface BuildResult {
  readonly isBuilt: boolean;
  /** A line each: what was left out of the site, or why there is none. */
  readonly complaints: readonly string[];
}

const cache = '.cache';

/** Whatever else is set where the build is started: Vite and Astro read these, and a test runner sets them. */
const asPublished = {
  NODE_ENV: 'production',
  DEV: undefined,
  PROD: undefined,
  MODE: undefined,
  SSR: undefined,
};

/** Everything that decides how an entry is read; Astro's own cache of entries does not see it. */
const rulesOfReading = [
  'src/domain',
  'src/content-pipeline',
  'src/content.config.ts',
  'astro.config.mjs',
];

/** In megabytes: pages are made and thrown away by the thousand, which V8 does faster with more room for what is new. */
const roomForPages = ['--max-semi-space-size=32'];

/** What is done without the content is done at once, the rest as soon as it may `begin`. */
export async function buildSite(
  outDir: string,
  { isStrict = false, isQuiet = false, withShareImages = true, begin = Promise.resolve() } = {},
): Promise<BuildResult> {
  const rules = digestOf(...rulesOfReading);
  const isForced = !isKnown('rules', rules);
  // Astro keeps what it reads also if it fails afterwards; the next build must not take it for the old rules'.
  if (isForced) forget('rules');
  const astro = startAstro(outDir, isForced ? ['--force'] : []);
  const building = outputOf(astro);
  const failed = async (complaints: readonly string[]): Promise<BuildResult> => {
    astro.kill();
    // The next build must find nothing at work.
    await building;
    return { isBuilt: false, complaints };
  };

  await begin;
  const content = await readContent();
  const faults = content.faults.map(describeFault);
  const operator = operatorFaults();
  for (const line of [...faults, ...operator]) console.error(line);
  if (operator.length > 0) return failed(operator);
  if (isStrict && faults.length > 0) return failed(faults);
  await cutFonts();
  astro.stdin?.end(toldOf(content.leftOut));

  const drawing = withShareImages ? drawShareImages(content.files) : undefined;
  // Whether it failed is asked below; until then nobody listens.
  drawing?.catch(() => undefined);
  // What needs no page, while Astro makes them.
  const subscriptions = subscriptionsOf(content.files, siteAddress());
  const findable = findablePages(content.files);
  const site = await building;
  if (!isQuiet || site.code !== 0) process.stdout.write(site.output);
  if (site.code !== 0) {
    await Promise.allSettled([drawing]);
    return failed([lastError(site.output)]);
  }
  remember('rules', rules);
  // The index has processes of its own, so that the rest is done meanwhile.
  const indexed = indexSite(
    outDir,
    findable,
    keptBy('search', 'src/domain', 'src/content-pipeline/search', 'package-lock.json'),
  );
  indexed.catch(() => undefined);
  writeSubscriptions(outDir, subscriptions);
  const shared = await drawing;
  if (shared) placeShareImages(outDir, shared);
  if (shared && !isQuiet)
    console.log(`${shared.images.length} share images, ${shared.drawn} of them drawn anew`);
  const [hasEditor] = await Promise.all([buildEditor(path.join(outDir, 'admin')), indexed]);
  if (!hasEditor) return failed(['The editor could not be built; see above.']);
  return { isBuilt: true, complaints: faults };
}

/** Begins while the content is read, for that takes it a while too; then it waits to be told what to leave out. */
function startAstro(outDir: string, args: readonly string[]) {
  const drawings = keptBy(
    'map',
    'src/domain/map',
    'src/domain/places.ts',
    'src/content-pipeline/map',
    'package-lock.json',
  );
  const astro = startScript('astro/bin/astro.mjs', ['build', '--outDir', outDir, ...args], {
    env: { ...toBeTold, [keptDrawings]: drawings, ...asPublished },
    nodeOptions: roomForPages,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // If it ends before it is told, what it printed says why.
  astro.stdin?.on('error', () => undefined);
  return astro;
}

/** A folder for what this very code and these packages make; what others have made is thrown away. */
function keptBy(what: string, ...code: readonly string[]): string {
  const all = path.resolve(cache, what);
  const own = digestOf(...code);
  for (const other of existsSync(all) ? readdirSync(all) : [])
    if (other !== own) rmSync(path.join(all, other), { recursive: true, force: true });
  return path.join(all, own);
}

/** The editor changes rarely and takes as long as the site, so its last build is kept. */
async function buildEditor(outDir: string): Promise<boolean> {
  const kept = path.resolve(cache, 'editor');
  const wanted = digestOf(
    'admin',
    'src/domain',
    'src/i18n',
    'src/styles',
    'locales',
    'content/operator.json',
    'package-lock.json',
  );
  if (!isKnown('editor', wanted) || !existsSync(kept)) {
    forget('editor');
    const child = startScript(
      'vite/bin/vite.js',
      ['build', '--config', 'admin/vite.config.ts', '--logLevel', 'warn'],
      {
        env: { EDITOR_OUT: kept, ...asPublished },
      },
    );
    if ((await exitOf(child)) !== 0) return false;
    remember('editor', wanted);
  }
  rmSync(outDir, { recursive: true, force: true });
  cpSync(kept, outDir, { recursive: true });
  return true;
}

/** Of the content of all files under these paths. */
function digestOf(...paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const root of paths) {
    const files = root.includes('.')
      ? ['']
      : readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();
    for (const name of files) {
      const file = path.join(root, name);
      if (path.extname(file) !== '') hash.update(file).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

const stampOf = (what: string) => path.join(cache, `${what}.sha256`);
const isKnown = (what: string, digest: string) =>
  existsSync(stampOf(what)) && readFileSync(stampOf(what), 'utf8') === digest;

function remember(what: string, digest: string) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(stampOf(what), digest);
}

const forget = (what: string) => rmSync(stampOf(what), { force: true });

/** The line of Astro's output that says what went wrong, without the time before it. */
const lastError = (output: string) =>
  output
    .split('\n')
    .map((line) => line.replace(/^[\d:]+ \[ERROR\] /, ''))
    // Where in the program it happened is for the terminal.
    .filter((line) => !/^\s+at /.test(line))
    .findLast((line) => /error|failed|could not/i.test(line)) ??
  'The build failed; see the terminal.';
