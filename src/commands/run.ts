// Starts the tools of the project as child processes, so that none outlives the command that began it.
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import path from 'node:path';

const children = new Set<ChildProcess>();

interface Options extends SpawnOptions {
  /** Node's own, before the script. */
  readonly nodeOptions?: readonly string[];
}

/** Runs a script of a package in `node_modules` with our own Node. */
export function startScript(
  script: string,
  args: readonly string[],
  { nodeOptions = [], ...options }: Options = {},
) {
  const command = [...nodeOptions, path.resolve('node_modules', script), ...args];
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** The exit code; a child that a signal ended counts as failed. */
export const exitOf = (child: ChildProcess) =>
  new Promise<number>((done) => child.once('close', (code) => done(code ?? 1)));

/** What a child prints until it ends; it must have been started with pipes. */
export async function outputOf(child: ChildProcess) {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { code: await exitOf(child), output };
}

/** Asks all to end, and waits: each has children of its own to end. */
export async function endChildren(): Promise<void> {
  const ended = [...children].map(exitOf);
  for (const child of children) child.kill();
  await Promise.all(ended);
}

process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
