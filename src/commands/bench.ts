// `npm run bench`: how long things take and how large they get, as figures and, where there is a peer, as
// ratios to it in the same run. Nothing here fails; the figures are for the person who reads them.
// `npm run bench -- map search` takes these parts alone.
import { existsSync } from 'node:fs';
import { benchBuild, benchLarge } from './bench-build.ts';
import { benchFeeds } from './bench-feeds.ts';
import { measureClustering } from './bench-map.ts';
import { benchPrecheck } from './bench-precheck.ts';
import { benchSearch } from './bench-search.ts';
import { benchStart } from './bench-start.ts';
import { editorWeight } from './editor-weight.ts';

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  build: () => benchBuild(Number(process.env['BENCH_RUNS'] ?? 3)),
  large: benchLarge,
  start: benchStart,
  editor() {
    console.log(
      existsSync('dist/admin')
        ? `editor, first load in the heaviest language: ${(editorWeight('dist/admin') / 1000).toFixed(0)} kB (brotli)`
        : 'editor: there is none in dist/; run npm run build first',
    );
  },
  feeds() {
    const { files, megabytes, seconds, heapMegabytes } = benchFeeds();
    console.log(
      `feeds and calendars of 1000 events and 2000 stories in each language: ${files} files, ${megabytes.toFixed(0)} MB, ${seconds.toFixed(1)} s, ${heapMegabytes.toFixed(0)} MB of heap`,
    );
  },
  map() {
    const { pins, indexed, slowestZoom } = measureClustering();
    console.log(
      `map: ${pins} pins indexed in ${indexed.toFixed(1)} ms, clusters of a zoom in ${slowestZoom.toFixed(1)} ms at most`,
    );
  },
  precheck: benchPrecheck,
  search: async () => {
    for (const pages of [1000, 10_000]) await benchSearch(pages);
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Allowed: ${Object.keys(parts).join(', ')}`);
  process.exitCode = 1;
} else
  for (const [name, measure] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(name)) await measure();
