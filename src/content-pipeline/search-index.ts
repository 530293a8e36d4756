// The search index of a built site: two bundles for each language, as many languages at a time as there are cores.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { locales } from '../domain/locale.ts';
import { type ContentFile } from './content-files.ts';
// The type alone: the module itself is for a thread.
import type { IndexTask } from './search/index-task.ts';
import { readRecords } from './search/records.ts';

export async function indexSite(outDir: string, files: readonly ContentFile[]): Promise<void> {
  const records = readRecords(outDir, files);
  const folder = path.join(outDir, 'pagefind');
  const waiting = locales.map((locale) => ({ folder, locale, records: records[locale] }));
  const work = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) await inThread(task);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

const inThread = (task: IndexTask) =>
  new Promise<void>((done, fail) => {
    const thread = new Worker(new URL('./search/index-task.ts', import.meta.url), {
      workerData: task,
    });
    thread.once('error', fail);
    thread.once('exit', (code) =>
      code === 0 ? done() : fail(new Error(`The search index for ${task.locale} failed.`)),
    );
  });
