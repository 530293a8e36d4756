// `npm start`: builds and serves the site and the editor on this checkout's own files, and builds
// again when one of them changes.
import { type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { editorSettings, foreignAddresses } from '../../admin/settings.ts';
import { operatorFaults, operatorFile, readOperator } from '../content-pipeline/operator.ts';
import { type BuildResult } from './build-site.ts';
import { obstaclesToCommits } from './dedicated-clone.ts';
import { createFileServer, editorModes } from './file-server.ts';
import { endChildren, startScript } from './run.ts';
import { createSiteServer } from './server.ts';
import { watchFolders } from './watch-folders.ts';

const port = Number(process.env['PORT'] ?? 4321);
const served = '.served';
const next = '.cache/next';
const watched = ['content', 'src', 'locales', 'public', 'admin'];

const wantedMode = process.env['EDITOR_MODE'] ?? 'files';
const mode = editorModes.find((name) => name === wantedMode);
if (!mode)
  giveUp(`EDITOR_MODE is "${wantedMode}"; allowed: ${editorModes.join(', ')}. See README.md.`);
const obstacles = mode === 'files' ? [] : obstaclesToCommits(process.cwd());
if (obstacles.length > 0)
  giveUp(`The editor does not commit here (EDITOR_MODE=${mode}).\n${obstacles.join('\n')}`);

let complaints: readonly string[] = [];

const server = createSiteServer({
  root: () => served,
  files: { root: process.cwd(), server: await createFileServer(process.cwd(), mode) },
  complaints: () => complaints,
  // While somebody edits the file it may be faulty for a moment.
  videoHosts: () => (operatorFaults().length === 0 ? readOperator().videoHosts : []),
  forge: forgeAddresses,
});

/** What is wrong with them is said by the build, which reads them too. */
function forgeAddresses(): readonly string[] {
  try {
    return foreignAddresses(editorSettings(JSON.parse(readFileSync(operatorFile, 'utf8'))));
  } catch {
    return [];
  }
}

let isBuilding = false;
let isStale = false;
let isEnding = false;

async function rebuild(): Promise<void> {
  if (isBuilding) {
    isStale = true;
    return;
  }
  isBuilding = true;
  const began = performance.now();
  const result = await buildOnce();
  if (isEnding) return;
  complaints = result.complaints;
  if (result.isBuilt) {
    rmSync(`${served}-old`, { recursive: true, force: true });
    if (existsSync(served)) renameSync(served, `${served}-old`);
    renameSync(next, served);
    rmSync(`${served}-old`, { recursive: true, force: true });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(
      `Built in ${seconds} s: http://localhost:${port}/ – editor: http://localhost:${port}/admin/`,
    );
  } else {
    for (const line of complaints) console.error(line);
    console.error('The build failed, so the site stays as it was. Mend what is named above.');
  }
  isBuilding = false;
  if (isStale) {
    isStale = false;
    await rebuild();
  } else {
    ready = makeReady();
  }
}

/** Made ready while nothing changes: what a build does before it reads the content takes it two seconds. */
let ready: ChildProcess | undefined;

/** Behind everything else on the machine: whoever writes should not notice that the site is built meanwhile. */
function makeReady(): ChildProcess {
  const build = startScript('../src/commands/build-process.ts', [next], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  if (build.pid !== undefined) setPriority(build.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  build.once('exit', () => {
    if (ready === build) ready = undefined;
  });
  return build;
}

function buildOnce(): Promise<BuildResult> {
  const build = ready ?? makeReady();
  ready = undefined;
  return new Promise((done) => {
    // Sent by that file and nobody else.
    build.once('message', (result) => done(result as BuildResult));
    build.once('exit', () =>
      done({
        isBuilt: false,
        complaints: ['The build ended before it was done; see the terminal.'],
      }),
    );
    build.send('begin');
  });
}

/** What a build has read before it begins. */
const isReadEarly = (folder: string, name: string | null) =>
  !['content', 'public'].includes(folder) || name === path.basename(operatorFile);

function changed(folder: string, name: string | null): boolean {
  // The fonts in there are written by the build itself.
  if (folder === 'public' && name?.startsWith('fonts')) return false;
  if (isReadEarly(folder, name)) {
    ready?.kill();
    ready = undefined;
  }
  return true;
}

function giveUp(why: string): never {
  console.error(why);
  process.exit(1);
}

async function end() {
  isEnding = true;
  server.close();
  server.closeAllConnections();
  await endChildren();
  process.exit(0);
}

// Whoever is impatient ends it at once by a second signal.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void end());

server.once('error', (error: NodeJS.ErrnoException) => {
  giveUp(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program. End that program, or choose another port: PORT=4400 npm start`
      : error.message,
  );
});

server.listen(port, 'localhost', () => {
  console.log(
    existsSync(served)
      ? `The site as last built is at http://localhost:${port}/ – building it anew …`
      : 'Building the site for the first time …',
  );
  watchFolders(watched, { changed, settled: () => void rebuild() });
  void rebuild();
});
