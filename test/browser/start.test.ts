// `npm start` on a copy of the project: the editor writes its files, the site follows.
import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryAddress, roomAddress } from '../../src/domain/addresses.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { launchBrowser } from '../../src/commands/browser.ts';
import { projectCopy } from '../../src/commands/project-copy.ts';
import { journeyStory, translateJourney } from '../admin/editor-journey.ts';
import { openPage, type Site } from './site.ts';
import { until } from './started-site.ts';

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, 'localhost', () => {
      // Listening on a port always gives an address, never a pipe's name.
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

let folder: string;
let started: ChildProcess;
let site: Site;
let port: number;
let output = '';
const builds = () => output.split('Built in').length - 1;

const start = (onPort: number) =>
  spawn(process.execPath, ['src/commands/start.ts'], {
    cwd: folder,
    env: { ...process.env, PORT: String(onPort) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

beforeAll(async () => {
  folder = projectCopy(mkdtempSync(path.join(tmpdir(), 'portal-start-')));
  port = await freePort();
  started = start(port);
  for (const stream of [started.stdout, started.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await until('the first build', () => builds() > 0);
  const browser = await launchBrowser();
  site = { origin: `http://localhost:${port}`, browser, close: () => browser.close() };
});

afterAll(async () => {
  // First what would go on running if the rest failed.
  started.kill('SIGKILL');
  // What has been ended may still write for a moment.
  rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  await site.close();
});

const text = async (address: string) => {
  const answer = await fetch(site.origin + address);
  return answer.ok ? answer.text() : '';
};
const storyIn = (locale: Locale) => entryAddress('stories', journeyStory.slug, locale);
const fileIn = (locale: Locale) =>
  path.join(folder, `content/stories/${locale}/${journeyStory.slug}.md`);

describe('a story written in Turkish alone', () => {
  it('is published from the editor, shown to everybody, and translated into Polish later', async () => {
    const { page, context, wrongs } = await openPage(site, {
      viewport: { width: 1280, height: 900 },
    });
    await translateJourney(page, site.origin, async () => {
      expect(locales.filter((locale) => existsSync(fileIn(locale)))).toEqual(['tr']);
      expect(readFileSync(fileIn('tr'), 'utf8')).toMatch(/^original: tr$/m);
      await until('the Turkish story on the site', async () => (await text(storyIn('tr'))) !== '');
      for (const locale of locales) {
        const html = await text(storyIn(locale));
        expect(html).toContain('10:30');
        expect(html.includes('class="prose" lang="tr"')).toBe(locale !== 'tr');
        expect(await text(roomAddress('stories', locale))).toContain(storyIn(locale));
      }
    });
    expect(locales.filter((locale) => existsSync(fileIn(locale))).toSorted()).toEqual(['pl', 'tr']);
    expect(readFileSync(fileIn('pl'), 'utf8')).toMatch(/^original: tr$/m);
    await until('the Polish version on the site', async () =>
      (await text(storyIn('pl'))).includes(journeyStory.pl.title),
    );
    expect(await text(storyIn('pl'))).not.toContain('class="prose" lang=');
    expect(await text(storyIn('el'))).toContain('class="prose" lang="tr"');
    expect(wrongs).toEqual([]);
    await context.close();
  });
});

describe('a fault', () => {
  it('is told on the page and in the terminal, and the rest of the site stays', async () => {
    const file = path.join(folder, 'content/stories/de/kaputt.md');
    writeFileSync(file, '---\ntitle: "Ohne Ende\n---\n');
    await until('the notice', async () => (await text('/de/')).includes('kaputt.md'));
    expect(output).toContain('content/stories/de/kaputt.md');
    expect(await text(storyIn('tr'))).not.toBe('');
    rmSync(file);
    await until('the notice to go', async () => !(await text('/de/')).includes('kaputt.md'));
  });

  it('that stops the build leaves the last good site in place', async () => {
    const file = path.join(folder, 'src/components/SiteFooter.astro');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('<footer', '<footer {'));
    await until('the message', () => output.includes('the site stays as it was'));
    expect(await text('/de/')).toContain('role="alert"');
    expect(await text(storyIn('tr'))).not.toBe('');
    writeFileSync(file, sound);
    await until('the notice to go', async () => !(await text('/de/')).includes('role="alert"'));
  });
});

describe('the server', () => {
  it('takes orders for the files from its own pages only', async () => {
    const ask = (headers: Record<string, string>) =>
      fetch(`${site.origin}/api/v1`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ action: 'info' }),
      });
    expect((await ask({ origin: site.origin })).status).toBe(200);
    expect((await ask({ origin: 'http://evil.example' })).status).toBe(403);
  });

  it('says plainly that its port is taken', async () => {
    const second = start(port);
    let said = '';
    second.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise((done) => second.once('exit', done));
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} is taken`);
  });

  it.runIf(process.platform === 'linux')('listens at one port of this machine alone', () => {
    const own = readdirSync(`/proc/${started.pid}/fd`).map((name) => {
      try {
        return readlinkSync(`/proc/${started.pid}/fd/${name}`);
      } catch {
        // Closed meanwhile.
        return '';
      }
    });
    const listening = ['tcp', 'tcp6'].flatMap((kind) =>
      readFileSync(`/proc/net/${kind}`, 'utf8')
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter(
          ([, , , state, , , , , , inode]) => state === '0A' && own.includes(`socket:[${inode}]`),
        )
        .map(([, address]) => address),
    );
    const at = port.toString(16).toUpperCase().padStart(4, '0');
    expect(listening).toHaveLength(1);
    // 127.0.0.1 and ::1, as the kernel writes them.
    expect([`0100007F:${at}`, `00000000000000000000000001000000:${at}`]).toContain(listening[0]);
  });

  it.runIf(process.platform === 'linux')('ends everything it started', async () => {
    const children = () =>
      readFileSync(`/proc/${started.pid}/task/${started.pid}/children`, 'utf8')
        .split(' ')
        .filter((pid) => pid !== '');
    // In the midst of a build; otherwise there is nothing but the server.
    writeFileSync(path.join(folder, 'content/stories/de/kaputt.md'), 'x');
    await until('a build', () => children().length > 0);
    const running = children();
    started.kill('SIGINT');
    await until('the end', () => running.every((pid) => !existsSync(`/proc/${pid}`)));
    await until('the end of the server', () => started.exitCode !== null);
  });
});
