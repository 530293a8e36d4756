// The local server as the editor speaks to it: over HTTP, on a folder or a clone of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { obstaclesToCommits } from '../../src/commands/dedicated-clone.ts';
import { createFileServer, type EditorMode } from '../../src/commands/file-server.ts';
import { createSiteServer } from '../../src/commands/server.ts';

const story = 'content/stories/tr/bir-gun.md';
let folder: string;
let server: Server | undefined;
let origin: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-files-'));
  write('content/stories/de/ein-tag.md', 'Ein Tag');
  write('package.json', '{}');
});
afterEach(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const commits = (branch = 'main') => git('log', '--format=%s', branch).trim().split('\n');

async function serve(mode: EditorMode) {
  const files = { root: folder, server: await createFileServer(folder, mode) };
  const listening = createSiteServer({ root: () => folder, files }).listen(0, 'localhost');
  server = listening;
  await new Promise((done) => listening.once('listening', done));
  // Listening on a port always gives an address, never a pipe's name.
  origin = `http://localhost:${(listening.address() as AddressInfo).port}`;
}

const send = (body: string, init: RequestInit = {}) =>
  fetch(`${origin}/api/v1`, { method: 'POST', body, ...init });
async function order(action: string, params: object) {
  const answer = await send(JSON.stringify({ action, params: { branch: 'main', ...params } }));
  // Whatever the server answers is JSON.
  return { status: answer.status, body: (await answer.json()) as unknown };
}
const save = (file: string, raw: string, options: object = {}) =>
  order('persistEntry', {
    dataFiles: [{ slug: path.basename(file, '.md'), path: file, raw }],
    assets: [],
    options: {
      commitMessage: `content: write ${file}`,
      useWorkflow: false,
      status: 'draft',
      ...options,
    },
  });

it('goes on after a request that is no address, and one for a name that is too long', async () => {
  await serve('files');
  const status = await new Promise((done) => {
    const asked = request(origin, { path: '//' }, (answer) => done(answer.statusCode));
    asked.end();
  });
  expect(status).toBe(400);
  const long = await order('getMediaFile', { path: `content/media/${'a'.repeat(300)}.jpg` });
  expect(long.status).toBeGreaterThanOrEqual(400);
  expect((await fetch(`${origin}/package.json`)).status).toBe(200);
});

describe('in the checkout of whoever works there', () => {
  beforeEach(() => serve('files'));

  it('an entry is written, read, listed and deleted', async () => {
    expect((await save(story, 'Metin')).status).toBe(200);
    expect(read(story)).toBe('Metin');
    expect((await order('getEntry', { path: story })).body).toMatchObject({ data: 'Metin' });
    const listed = await order('entriesByFolder', {
      folder: 'content/stories',
      extension: 'md',
      depth: 2,
    });
    expect(JSON.stringify(listed.body)).toContain('Ein Tag');
    const options = { commitMessage: 'x' };
    expect((await order('deleteFiles', { paths: [story], options })).status).toBe(200);
    expect(existsSync(path.join(folder, story))).toBe(false);
  });

  it('nothing else is: no hook of git, no program', async () => {
    for (const file of ['.git/hooks/pre-commit', 'src/commands/start.ts', '../outside.md']) {
      const { status, body } = await save(file, '#!/bin/sh');
      expect(status).toBe(403);
      expect(body).toMatchObject({
        error: expect.stringContaining("out of the editor's reach") as unknown,
      });
      expect(existsSync(path.join(folder, file))).toBe(false);
    }
    const options = { commitMessage: 'x' };
    expect((await order('deleteFile', { path: 'package.json', options })).status).toBe(403);
    expect(read('package.json')).toBe('{}');
  });

  it('a film of 20 MB goes through, more than 50 MB at once do not', async () => {
    const film = Buffer.alloc(20_000_000, 7);
    const asset = {
      path: 'public/media/film.mp4',
      content: film.toString('base64'),
      encoding: 'base64',
    };
    const { status } = await order('persistMedia', { asset, options: { commitMessage: 'x' } });
    expect(status).toBe(200);
    expect(readFileSync(path.join(folder, asset.path)).equals(film)).toBe(true);
    const longer = { ...asset, path: 'public/media/long.mp4', content: 'A'.repeat(51_000_000) };
    const refused = await order('persistMedia', { asset: longer, options: { commitMessage: 'x' } });
    expect(refused).toMatchObject({
      status: 413,
      body: { error: expect.stringMatching(/50 MB/) as unknown },
    });
    expect(existsSync(path.join(folder, longer.path))).toBe(false);
  });

  it('only pages of the server itself give orders, by POST, and orders that it can read', async () => {
    const info = JSON.stringify({ action: 'info' });
    expect((await send(info)).status).toBe(200);
    expect((await send(info, { headers: { origin: 'http://evil.example' } })).status).toBe(403);
    expect((await send(info, { headers: { origin: 'http://localhost:1' } })).status).toBe(403);
    expect((await fetch(`${origin}/api/v1`)).status).toBe(405);
    expect((await send('{')).status).toBe(400);
    expect((await send(JSON.stringify({ action: 'getEntry', params: {} }))).status).toBe(403);
    // A name that leads here from outside; fetch would not send it.
    const status = await new Promise((done) =>
      request(
        `${origin}/api/v1`,
        { method: 'POST', headers: { host: 'evil.example' } },
        (answer) => {
          answer.resume();
          done(answer.statusCode);
        },
      ).end(info),
    );
    expect(status).toBe(403);
  });

  it('what Decap’s server finds wrong is passed on', async () => {
    expect(
      (await order('entriesByFolder', { folder: 'content/stories', extension: 'md' })).status,
    ).toBe(422);
  });
});

describe('in a clone of its own', () => {
  beforeEach(() => {
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'user.name', 'Ayşe');
    git('config', 'user.email', 'ayse@selcuk.example');
    git('add', '.');
    git('commit', '--quiet', '--message=begin');
  });

  it('each save is a commit of that file alone', async () => {
    await serve('git');
    expect((await order('info', {})).body).toEqual({ publish_modes: ['simple'] });
    expect((await save(story, 'Metin')).status).toBe(200);
    expect(commits()).toEqual([`content: write ${story}`, 'begin']);
    expect(git('show', '--name-only', '--format=%an', 'HEAD').trim().split(/\n+/)).toEqual([
      'Ayşe',
      story,
    ]);
    const options = { commitMessage: 'content: delete stories/bir-gun (tr)' };
    await order('deleteFiles', { paths: [story], options });
    expect(commits()[0]).toBe(options.commitMessage);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('an entry passes through draft and review, and is published by a merge', async () => {
    await serve('review');
    expect((await order('info', {})).body).toEqual({ publish_modes: ['editorial_workflow'] });
    const draft = { useWorkflow: true, collectionName: 'stories' };
    const entry = { collection: 'stories', slug: 'bir-gun' };
    await save(story, 'Metin', draft);
    expect(existsSync(path.join(folder, story))).toBe(false);
    expect((await order('unpublishedEntries', {})).body).toEqual(['stories/bir-gun']);
    expect((await order('unpublishedEntry', entry)).body).toMatchObject({ status: 'draft' });
    const ready = { ...entry, newStatus: 'pending_publish' };
    expect((await order('updateUnpublishedEntryStatus', ready)).status).toBe(200);
    expect((await order('unpublishedEntry', entry)).body).toMatchObject({
      status: 'pending_publish',
    });
    expect((await order('publishUnpublishedEntry', entry)).status).toBe(200);
    expect(read(story)).toBe('Metin');
    expect(git('branch', '--format=%(refname:short)').trim()).toBe('main');
  });

  it('nothing stands in the way where all is committed', async () => {
    await serve('git');
    expect(obstaclesToCommits(folder)).toEqual([]);
  });

  it('it does not begin with changes that the first save would take along', async () => {
    await serve('files');
    write('notes.txt', 'Mine');
    expect(obstaclesToCommits(folder).join()).toContain('?? notes.txt');
    git('switch', '--quiet', '--create', 'trial');
    expect(obstaclesToCommits(folder).join()).toContain('git switch main');
    expect(obstaclesToCommits(path.join(folder, 'content')).join()).toContain('git clone');
  });
});

it('`npm start` says why it does not commit here, and which modes there are', () => {
  const script = path.resolve('src/commands/start.ts');
  for (const part of ['locales', 'node_modules'])
    symlinkSync(path.resolve(part), path.join(folder, part));
  const said = (mode: string) => {
    const { status, stderr } = spawnSync(process.execPath, [script], {
      cwd: folder,
      env: { ...process.env, EDITOR_MODE: mode },
      encoding: 'utf8',
    });
    return `${status} ${stderr}`;
  };
  expect(said('git')).toMatch(/^1 The editor does not commit here[^]*git clone/);
  git('init', '--quiet', '--initial-branch=main');
  expect(said('review')).toMatch(/^1 [^]*nobody has committed[^]*\?\? content\//);
  expect(said('svn')).toMatch(/^1 [^]*allowed: files, git, review/);
});
