// Runs a command and says how long it took and how much memory it and its children held at most.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measure {
  readonly code: number;
  readonly seconds: number;
  /** Resident memory of the whole tree of processes at its largest; 0 where there is no /proc. */
  readonly megabytes: number;
}

export async function measured(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<Measure> {
  const began = performance.now();
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, residentOf(child.pid ?? 0))), 100);
  const code = await new Promise<number>((done) =>
    child.once('close', (status) => done(status ?? 1)),
  );
  clearInterval(timer);
  return { code, seconds: (performance.now() - began) / 1000, megabytes: most / 1000 };
}

/** Kilobytes of a process and everything it started. */
function residentOf(root: number): number {
  const processes = readProcesses();
  const sum = (pid: number): number =>
    (processes.get(pid)?.kilobytes ?? 0) +
    [...processes]
      .filter(([, { parent }]) => parent === pid)
      .reduce((total, [child]) => total + sum(child), 0);
  return sum(root);
}

function readProcesses() {
  const found = new Map<number, { parent: number; kilobytes: number }>();
  try {
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)))
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const value = (key: string) =>
          Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        found.set(Number(name), { parent: value('PPid'), kilobytes: value('VmRSS') });
      } catch {
        // It ended between the listing and the reading.
      }
  } catch {
    // Not Linux.
  }
  return found;
}
