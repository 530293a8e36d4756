// One build in a process of its own, for `npm start`: it is made by the code as it stands now, waits for
// a message to begin, and answers by another how it went. Where to put the site is the first argument.
import { buildSite, type BuildResult } from './build-site.ts';

const [outDir] = process.argv.slice(2);
if (outDir === undefined || !process.send) throw new Error('For `npm start` alone.');

// What the build has started ends with it, and it ends with the one that waits for it.
for (const event of ['SIGTERM', 'disconnect'] as const) process.on(event, () => process.exit(1));

const failed = (error: unknown): BuildResult => ({
  isBuilt: false,
  complaints: [error instanceof Error ? error.message : String(error)],
});
const begin = new Promise<void>((done) => process.once('message', () => done()));
const result = await buildSite(outDir, { isQuiet: true, begin }).catch(failed);
process.send(result, () => process.exit());
