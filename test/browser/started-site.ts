// `npm start` on a copy of the project, for tests that let the real editor write real files.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectCopy } from '../../src/commands/project-copy.ts';

export interface StartedSite {
  readonly origin: string;
  /** The copy's own folder. */
  readonly folder: string;
}

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, 'localhost', () => {
      // Listening on a port always gives an address, never a pipe's name.
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

/** Long enough for a slow machine; how long it really takes is for the bench to say. */
export async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let attempt = 0; attempt < 1500; attempt++) {
    if (await holds()) return;
    await pause(200);
  }
  throw new Error(`Waited in vain for: ${what}`);
}

/** Resolves once the first build is served. */
export async function startSite(): Promise<StartedSite & { close(): Promise<void> }> {
  const folder = projectCopy(mkdtempSync(path.join(tmpdir(), 'portal-editor-')));
  const port = await freePort();
  const started = spawn(process.execPath, ['src/commands/start.ts'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await until('the first build', () => {
    if (started.exitCode !== null) throw new Error(output);
    return output.includes('Built in');
  });
  return {
    origin: `http://localhost:${port}`,
    folder,
    async close() {
      const ended = new Promise((done) => started.once('exit', done));
      started.kill('SIGINT');
      await ended;
      // What has been ended may still write for a moment.
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}
