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
import { handOver } from '../content-pipeline/sound-files.ts';
import { keptDrawings } from '../content-pipeline/map/kept.ts';
import { operatorFaults, siteAddress } from '../content-pipeline/operator.ts';
import { indexSite } from '../content-pipeline/search-index.ts';
import { writeSubscriptions } from '../content-pipeline/subscriptions.ts';
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

/** In megabytes: pages are made and thrown away by the thousand, which V8 does faster with more room for what is new. */
const roomForPages = ['--max-semi-space-size=32'];

export async function buildSite(
  outDir: string,
  { isStrict = false, isQuiet = false, withShareImages = true } = {},
): Promise<BuildResult> {
  const content = await readContent();
  const faults = content.faults.map(describeFault);
  const operator = operatorFaults();
  for (const line of [...faults, ...operator]) console.error(line);
  const failed = (why: readonly string[]): BuildResult => ({ isBuilt: false, complaints: why });
  if (operator.length > 0) return failed(operator);
  if (isStrict && faults.length > 0) return failed(faults);

  await cutFonts();
  // Everything that decides how an entry is read; Astro's own cache of entries does not see it.
  const rules = digestOf(
    'src/domain',
    'src/content-pipeline',
    'src/content.config.ts',
    'astro.config.mjs',
  );
  const args = ['build', '--outDir', outDir, ...(isKnown('rules', rules) ? [] : ['--force'])];
  mkdirSync(cache, { recursive: true });
  const env = {
    ...handOver(content.files, path.resolve(cache, 'sound-files.json')),
    [keptDrawings]: drawingsFolder(),
    ...asPublished,
  };
  const drawing = withShareImages ? drawShareImages(content.files) : undefined;
  // Whether it failed is asked below; until then nobody listens.
  drawing?.catch(() => undefined);
  const site = await outputOf('astro/bin/astro.mjs', args, { env, nodeOptions: roomForPages });
  if (!isQuiet || site.code !== 0) process.stdout.write(site.output);
  if (site.code !== 0) {
    // The next build must not find it at work.
    await Promise.allSettled([drawing]);
    return failed([lastError(site.output)]);
  }
  remember('rules', rules);
  // The index has processes of its own, so that the rest is done meanwhile.
  const indexed = indexSite(outDir, content.files);
  indexed.catch(() => undefined);
  writeSubscriptions(outDir, content.files, siteAddress());
  const shared = await drawing;
  if (shared) placeShareImages(outDir, shared);
  if (shared && !isQuiet)
    console.log(`${shared.images.length} share images, ${shared.drawn} of them drawn anew`);
  const [hasEditor] = await Promise.all([buildEditor(path.join(outDir, 'admin')), indexed]);
  if (!hasEditor) return failed(['The editor could not be built; see above.']);
  return { isBuilt: true, complaints: faults };
}

/** Of this very code and these packages; those of others are thrown away. */
function drawingsFolder(): string {
  const all = path.resolve(cache, 'map');
  const own = digestOf(
    'src/domain/map',
    'src/domain/places.ts',
    'src/content-pipeline/map',
    'package-lock.json',
  );
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

/** The line of Astro's output that says what went wrong, without the time before it. */
const lastError = (output: string) =>
  output
    .split('\n')
    .map((line) => line.replace(/^[\d:]+ \[ERROR\] /, ''))
    .findLast((line) => /error|failed|could not/i.test(line)) ??
  'The build failed; see the terminal.';
