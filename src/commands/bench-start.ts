// `npm start` for the second time: when it answers first, and when a changed file shows on the site.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { entryAddress } from '../domain/addresses.ts';
import { projectCopy } from './project-copy.ts';

const folder = path.resolve('.cache/bench/start');
const port = 4399;
const story = 'wozu-staedtepartnerschaft';

export async function benchStart(): Promise<void> {
  const copy = projectCopy(folder);
  await started(copy, () => Promise.resolve());
  await started(copy, async (firstAnswer) => {
    const file = path.join(copy, `content/stories/de/${story}.md`);
    const changes: number[] = [];
    for (const mark of ['Erstens', 'Zweitens', 'Drittens']) {
      // Nobody is faster than that; meanwhile the next build makes itself ready.
      await pause(3000);
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n${mark} kam dies hinzu.\n`);
      changes.push(await until(async () => (await page()).includes(mark)));
    }
    console.log(
      `npm start, second time: first answer after ${firstAnswer.toFixed(1)} s; a changed file shows after ${changes.map((seconds) => seconds.toFixed(1)).join(', ')} s`,
    );
  });
}

const page = async () => {
  const answer = await fetch(
    `http://localhost:${port}${entryAddress('stories', story, 'de')}`,
  ).catch(() => undefined);
  return answer?.ok ? answer.text() : '';
};

/** Seconds until it holds. */
async function until(holds: () => Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await holds())) await pause(50);
  return (performance.now() - began) / 1000;
}

/** Starts, waits for the end of the first build, does something and ends. */
async function started(copy: string, act: (firstAnswer: number) => Promise<void>) {
  const child = spawn(process.execPath, ['src/commands/start.ts'], {
    cwd: copy,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  try {
    const firstAnswer = await until(async () => (await page()) !== '');
    await until(() => Promise.resolve(output.includes('Built in')));
    await act(firstAnswer);
  } finally {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGINT');
    await ended;
  }
}
