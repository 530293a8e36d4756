// `npm run bench`: how long things take and how large they get, as figures and as ratios to a peer in
// the same run. Nothing here fails; the figures are for the person who reads them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { locales, tagOf } from '../domain/locale.ts';
import { measured, type Measure } from './measure.ts';
import { projectCopy } from './project-copy.ts';
import { syntheticStories } from './synthetic-stories.ts';

const folder = path.resolve('.cache/bench');
const count = 300;
const runs = Number(process.env['BENCH_RUNS'] ?? 3);

function portal(): string {
  const copy = projectCopy(path.join(folder, 'portal'));
  rmSync(path.join(copy, 'content/stories'), { recursive: true, force: true });
  for (const { locale, slug, text } of syntheticStories(count)) {
    mkdirSync(path.join(copy, 'content/stories', locale), { recursive: true });
    writeFileSync(path.join(copy, 'content/stories', locale, `${slug}.md`), text);
  }
  return copy;
}

/** The same stories as pages of Starlight, the best-known documentation site on Astro. */
async function starlight(): Promise<string> {
  const site = path.join(folder, 'starlight');
  rmSync(path.join(site, 'src'), { recursive: true, force: true });
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  };
  const names = Object.fromEntries(
    locales.map((locale) => [locale, { label: locale, lang: tagOf(locale) }]),
  );
  put(
    'package.json',
    JSON.stringify({
      type: 'module',
      private: true,
      dependencies: { astro: '7.3.4', '@astrojs/starlight': '0.42.4', node: '24.21.0' },
    }),
  );
  put(
    'astro.config.mjs',
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Peer', defaultLocale: 'de', locales: ${JSON.stringify(names)} })] });`,
  );
  put(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  );
  for (const { locale, slug, title, body } of syntheticStories(count))
    put(`src/content/docs/${locale}/${slug}.md`, `---\ntitle: ${title}\n---\n\n${body}\n`);
  const { code } = await measured(
    'npm',
    ['install', '--no-fund', '--no-audit', '--loglevel=error'],
    site,
  );
  if (code !== 0) throw new Error('Starlight could not be installed; is the network there?');
  return site;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function report(name: string, measures: readonly Measure[]) {
  const seconds = median(measures.map((measure) => measure.seconds));
  const megabytes = median(measures.map((measure) => measure.megabytes));
  console.log(
    `${name.padEnd(32)} ${seconds.toFixed(1).padStart(7)} s ${megabytes.toFixed(0).padStart(7)} MB`,
  );
  return { seconds, megabytes };
}

console.log(`${count} stories in ${locales.length} languages, median of ${runs} cold builds each`);
const [ours, theirs] = [portal(), await starlight()];
const build = (site: string, script: string, ...args: string[]) => {
  for (const cache of ['dist', '.astro', 'node_modules/.astro', '.cache/rules.sha256'])
    rmSync(path.join(site, cache), { recursive: true, force: true });
  return measured(process.execPath, [script, ...args], site);
};
const pairs: { ours: Measure; theirs: Measure }[] = [];
// In turn, so that a slow minute of the machine hits both.
for (let run = 0; run < runs; run++)
  pairs.push({
    ours: await build(ours, 'src/commands/build.ts'),
    theirs: await build(theirs, 'node_modules/astro/bin/astro.mjs', 'build'),
  });
const portalFigures = report(
  'portal, editor and search',
  pairs.map((pair) => pair.ours),
);
const peerFigures = report(
  'Starlight and search',
  pairs.map((pair) => pair.theirs),
);
console.log(
  `ratio: time ${(portalFigures.seconds / peerFigures.seconds).toFixed(2)}, memory ${(portalFigures.megabytes / peerFigures.megabytes).toFixed(2)}`,
);
