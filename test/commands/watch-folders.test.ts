import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchFolders } from '../../src/commands/watch-folders.ts';

let folder: string;
let file: string;
let watching: ReturnType<typeof watchFolders>;
const settled = vi.fn<() => void>();
const times = (count: number) =>
  vi.waitFor(() => expect(settled).toHaveBeenCalledTimes(count), { timeout: 10_000 });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-watch-'));
  file = path.join(folder, 'de/ein-tag.md');
  mkdirSync(path.dirname(file));
  writeFileSync(file, 'first');
  settled.mockClear();
  const changed = (_: string, name: string | null) => name?.endsWith('~') !== true;
  watching = watchFolders([folder], { changed, settled });
});
afterEach(() => {
  watching.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As Git and most editors save: another file takes the name. */
function replace(text: string) {
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
}

it('hears of a file that is replaced, again and again, and written in place after that', async () => {
  for (const time of [1, 2, 3]) {
    replace(`version ${time}`);
    await times(time);
  }
  writeFileSync(file, 'in place');
  await times(4);
});

it('hears of a new folder and of what is written there later', async () => {
  const other = path.join(folder, 'tr/bir-gun.md');
  mkdirSync(path.dirname(other));
  writeFileSync(other, 'first');
  await times(1);
  writeFileSync(other, 'second');
  await times(2);
});

it('tells once of changes that follow each other', async () => {
  for (const step of [1, 2, 3]) writeFileSync(file, `step ${step}`);
  await times(1);
  await new Promise((done) => setTimeout(done, 600));
  expect(settled).toHaveBeenCalledTimes(1);
});

it('is not moved by what does not count', async () => {
  writeFileSync(path.join(folder, 'de/notes~'), 'mine');
  await new Promise((done) => setTimeout(done, 600));
  expect(settled).not.toHaveBeenCalled();
});
