// `npm start`: builds and serves the site and the editor on this checkout's own files, and builds
// again when one of them changes.
import { existsSync, renameSync, rmSync, watch } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { operatorFaults, readOperator } from '../content-pipeline/operator.ts';
import { buildSite } from './build-site.ts';
import { endChildren, startScript } from './run.ts';
import { createSiteServer } from './server.ts';

const port = Number(process.env['PORT'] ?? 4321);
const served = '.served';
const next = '.cache/next';
const watched = ['content', 'src', 'locales', 'public', 'admin'];

let complaints: readonly string[] = [];
let editorPort: number | undefined;

const server = createSiteServer({
  root: () => served,
  editorPort: () => editorPort,
  complaints: () => complaints,
  // While somebody edits the file it may be faulty for a moment.
  videoHosts: () => (operatorFaults().length === 0 ? readOperator().videoHosts : []),
});

let isBuilding = false;
let isStale = false;

async function rebuild(): Promise<void> {
  if (isBuilding) {
    isStale = true;
    return;
  }
  isBuilding = true;
  const began = performance.now();
  const result = await buildSite(next, { isQuiet: true }).catch((error: unknown) => ({
    isBuilt: false,
    complaints: [error instanceof Error ? error.message : String(error)],
  }));
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
  } else console.error('The build failed, so the site stays as it was. Mend what is named above.');
  isBuilding = false;
  if (isStale) {
    isStale = false;
    await rebuild();
  }
}

function watchFiles() {
  let soon: NodeJS.Timeout | undefined;
  for (const folder of watched)
    watch(folder, { recursive: true }, (_, name) => {
      // The fonts in there are written by the build itself.
      if (folder === 'public' && name?.startsWith('fonts')) return;
      clearTimeout(soon);
      soon = setTimeout(() => void rebuild(), 300);
    });
}

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      // Listening on a port always gives an address, never a pipe's name.
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => done(free));
    });
  });

async function startEditor() {
  editorPort = await freePort();
  startScript('decap-server/dist/index.js', [], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      MODE: 'fs',
      // It writes files for anyone who reaches it.
      BIND_HOST: '127.0.0.1',
      PORT: String(editorPort),
      GIT_REPO_DIRECTORY: process.cwd(),
      LOG_LEVEL: 'error',
    },
  });
}

function end() {
  endChildren();
  server.close();
  server.closeAllConnections();
  process.exit(0);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);

server.once('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program. End that program, or choose another port: PORT=4400 npm start`
      : error.message,
  );
  process.exit(1);
});

server.listen(port, 'localhost', () => {
  console.log(
    existsSync(served)
      ? `The site as last built is at http://localhost:${port}/ – building it anew …`
      : 'Building the site for the first time …',
  );
  void startEditor();
  void rebuild().then(watchFiles);
});
