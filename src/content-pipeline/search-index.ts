// The search index of a built site: two bundles for each language, written by as many processes as there are cores.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales, type Locale } from '../domain/locale.ts';
// The type alone: the module itself is for another process.
import type { IndexTask } from './search/index-process.ts';
import { type Findable } from './search/findable.ts';

export async function indexSite(
  outDir: string,
  findable: Readonly<Record<Locale, readonly Findable[]>>,
  kept: string,
): Promise<void> {
  const folder = path.join(outDir, 'pagefind');
  const waiting = locales.map((locale) => ({
    outDir,
    folder,
    kept,
    locale,
    findable: findable[locale],
  }));
  const processes = Math.min(availableParallelism(), waiting.length);
  await Promise.all(Array.from({ length: processes }, () => inProcess(waiting)));
}

/** Takes one of the waiting tasks after the other, because some languages need more time than others. */
const inProcess = (waiting: IndexTask[]) =>
  new Promise<void>((done, fail) => {
    const script = new URL('./search/index-process.ts', import.meta.url);
    const child = fork(fileURLToPath(script), { serialization: 'advanced' });
    const next = () => {
      const task = waiting.shift();
      if (task) child.send(task);
      else child.disconnect();
    };
    child.on('message', next);
    child.once('error', fail);
    child.once('exit', (code) =>
      code === 0 ? done() : fail(new Error('The search index could not be written; see above.')),
    );
    next();
  });
