// A site of many stories, built by the portal and by Starlight in the same run.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { locales, tagOf, type Locale } from '../domain/locale.ts';
import { measured, type Measure } from './measure.ts';
import { projectCopy } from './project-copy.ts';
import { syntheticEvent } from './synthetic-events.ts';
import { syntheticStories } from './synthetic-stories.ts';

const folder = path.resolve('.cache/bench');
const count = 300;

/** A copy of the project with so many stories and events instead of its own, each in all languages. */
function portal(stories: number, events: number): string {
  const copy = projectCopy(path.join(folder, 'portal'));
  const put = (collection: string, locale: Locale, slug: string, text: string) => {
    mkdirSync(path.join(copy, 'content', collection, locale), { recursive: true });
    writeFileSync(path.join(copy, 'content', collection, locale, `${slug}.md`), text);
  };
  rmSync(path.join(copy, 'content/stories'), { recursive: true, force: true });
  for (const { locale, slug, text } of syntheticStories(stories))
    put('stories', locale, slug, text);
  for (let index = 0; index < events; index++)
    for (const locale of locales)
      put('events', locale, `event-${index}`, `---\n${stringify(syntheticEvent(index))}---\n`);
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

/** Without share images, of which the peer makes none. Both have their tools ready and no entry in any cache. */
export async function benchBuild(runs: number): Promise<void> {
  console.log(
    `${count} stories in ${locales.length} languages, median of ${runs} cold builds each`,
  );
  const [ours, theirs] = [portal(count, 0), await starlight()];
  const portalBuild = () => coldBuild(ours, 'src/commands/build.ts', '--without-share-images');
  // Whatever changes rarely (the editor, the maps, the fonts) is made once.
  await portalBuild();
  const pairs: { ours: Measure; theirs: Measure }[] = [];
  // In turn, so that a slow minute of the machine hits both.
  for (let run = 0; run < runs; run++)
    pairs.push({
      ours: await portalBuild(),
      theirs: await coldBuild(theirs, 'node_modules/astro/bin/astro.mjs', 'build'),
    });
  const portalFigures = report(
    'portal, feeds and search',
    pairs.map((pair) => pair.ours),
  );
  const peerFigures = report(
    'Starlight and search',
    pairs.map((pair) => pair.theirs),
  );
  console.log(
    `ratio: time ${(portalFigures.seconds / peerFigures.seconds).toFixed(2)}, memory ${(portalFigures.megabytes / peerFigures.megabytes).toFixed(2)}`,
  );
}

/** As large as the portal may grow in many years. */
export async function benchLarge(): Promise<void> {
  const [stories, events] = [2000, 1000];
  const { seconds, megabytes } = await coldBuild(
    portal(stories, events),
    'src/commands/build.ts',
    '--without-share-images',
  );
  console.log(
    `portal of ${stories} stories and ${events} events in ${locales.length} languages: ${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB`,
  );
}

async function coldBuild(site: string, script: string, ...args: string[]): Promise<Measure> {
  for (const made of [
    'dist',
    '.astro',
    'node_modules/.astro',
    '.cache/rules.sha256',
    '.cache/search',
  ])
    rmSync(path.join(site, made), { recursive: true, force: true });
  const result = await measured(process.execPath, [script, ...args], site);
  if (result.code !== 0) throw new Error(`${site} could not be built.`);
  return result;
}
