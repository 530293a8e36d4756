// The search index of a built site: two bundles for each language, written by as many threads as there are cores.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { locales } from '../domain/locale.ts';
import { type ContentFile } from './content-files.ts';
// The type alone: the module itself is for a thread.
import type { IndexTask } from './search/index-thread.ts';
import { readRecords } from './search/records.ts';

export async function indexSite(outDir: string, files: readonly ContentFile[]): Promise<void> {
  const records = readRecords(outDir, files);
  const folder = path.join(outDir, 'pagefind');
  const tasks = locales.map((locale) => ({ folder, locale, records: records[locale] }));
  const threads = Math.min(availableParallelism(), tasks.length);
  await Promise.all(
    Array.from({ length: threads }, (_, thread) =>
      inThread(tasks.filter((_task, index) => index % threads === thread)),
    ),
  );
}

const inThread = (tasks: readonly IndexTask[]) =>
  new Promise<void>((done, fail) => {
    const thread = new Worker(new URL('./search/index-thread.ts', import.meta.url), {
      workerData: tasks,
    });
    thread.once('error', fail);
    thread.once('exit', (code) =>
      code === 0 ? done() : fail(new Error('The search index could not be written.')),
    );
  });
