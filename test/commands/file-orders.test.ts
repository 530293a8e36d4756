import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderIn, refusalOf } from '../../src/commands/file-orders.ts';

const branch = 'main';
const story = 'content/stories/tr/bir-gun.md';
const picture = 'content/media/stories/bir-gun/foto.jpg';

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'portal-orders-'));
  for (const folder of ['content/stories/tr', 'content/stories/de', 'content/media', '.git/hooks'])
    mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, story), 'Metin');
  symlinkSync('../../../.git/config', path.join(root, 'content/stories/de/link.md'));
  symlinkSync('../../.git', path.join(root, 'content/media/events'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const refused = (action: string, params: object) =>
  refusalOf({ action, params: { branch, ...params } }, root);
const persist = (file: string, more: object = {}, options: object = {}) =>
  refused('persistEntry', {
    dataFiles: [{ slug: 'bir-gun', path: file, raw: 'x', ...more }],
    assets: [],
    options: { commitMessage: 'x', useWorkflow: false, ...options },
  });

/** Each is neither an entry nor a picture of the portal. */
const outOfReach = [
  '.git/hooks/pre-commit',
  '.git/config',
  'package.json',
  'src/commands/start.ts',
  'content/operator.json',
  'content/operator.md',
  'content/stories/bir-gun.md',
  'content/elsewhere/tr/bir-gun.md',
  'content/stories/xx/bir-gun.md',
  'content/stories/tr/deeper/bir-gun.md',
  'content/stories/tr/bir-gun.mdx',
  'content/stories/tr/bir-gun.md.js',
  'content/stories/tr/.hidden.md',
  'content/stories/tr/-.md',
  'content/stories/../stories/tr/bir-gun.md',
  'content/stories/tr/../../../package.md',
  './content/stories/tr/bir-gun.md',
  '/content/stories/tr/bir-gun.md',
  '/etc/passwd',
  'C:\\content\\stories\\tr\\bir-gun.md',
  'content\\stories\\tr\\bir-gun.md',
  'content/stories/tr/..\\..\\..\\package.md',
  'content//stories/tr/bir-gun.md',
  'content/stories/tr/%2e%2e/bir-gun.md',
  'content/stories/tr/bir-gun.md\0.jpg',
  'content/stories/tr/bir-gun.md\n',
  'content∕stories∕tr∕bir-gun.md',
  'content/media/../../package.json',
  'content/media/../operator.jpg',
  'content/media/.htaccess.jpg',
  'content/media/stories/a/../../../../.git/x.jpg',
  'content/media/%2e%2e/%2e%2e/x.jpg',
  'content/media/..\\..\\x.jpg',
  'content/media/stories/a.svg',
  'content/media/stories/a.html',
  'content/media/stories/a.js',
  'content/media/stories/a.jpg/',
  'content/media/stories/a.jpg:stream.jpg',
  'content/media/stories/a.jpg ',
  'content/media',
  'content/mediaeval/x.jpg',
  'public/theme.js',
  'public/media/x.js',
  'public/media/../theme.jpg',
  '',
];

describe('the editor’s files', () => {
  it.each(['places', 'stories', 'events', 'pages'])('are the entries of %s', (collection) => {
    expect(persist(`content/${collection}/pt/um-dia.md`)).toBeUndefined();
  });

  it.each([picture, 'content/media/a.png', 'public/media/fest/film.mp4', 'public/media/f.tr.vtt'])(
    'are media such as %s',
    (file) => {
      expect(refused('persistMedia', { asset: { path: file, content: '' } })).toBeUndefined();
      expect(refused('getMediaFile', { path: file })).toBeUndefined();
    },
  );

  it.each(['content', 'content/stories', 'content/media', 'content/media/stories/a'])(
    'are listed from %s',
    (folder) => {
      const order = { folder, extension: 'md', depth: 3 };
      // The whole of `content` holds links in this checkout.
      const holdsLink =
        folder === 'content' || folder === 'content/stories' || folder === 'content/media';
      expect(refused('entriesByFolder', order) === undefined).toBe(!holdsLink);
      expect(refused('getMedia', { mediaFolder: folder }) === undefined).toBe(!holdsLink);
    },
  );

  it('may be pictures alone, where no text has changed', () => {
    const order = { assets: [{ path: picture }], options: {} };
    expect(refused('persistEntry', { ...order, dataFiles: [] })).toBeUndefined();
    expect(refused('persistEntry', { ...order, dataFiles: [], assets: [] })).toBeDefined();
  });
});

describe('out of reach, whatever the order, is', () => {
  it.each(outOfReach)('%j', (file) => {
    const orders: [string, object][] = [
      ['getEntry', { path: file }],
      ['getMediaFile', { path: file }],
      ['entriesByFiles', { files: [{ path: story }, { path: file }] }],
      ['persistMedia', { asset: { path: file } }],
      ['deleteFile', { path: file }],
      ['deleteFiles', { paths: [story, file] }],
      ['persistEntry', { dataFiles: [{ path: story }, { path: file }], assets: [], options: {} }],
      ['persistEntry', { dataFiles: [{ path: story }], assets: [{ path: file }], options: {} }],
      ['unpublishedEntryDataFile', { collection: 'stories', slug: 'a', path: file, id: 'x' }],
      ['unpublishedEntryMediaFile', { collection: 'stories', slug: 'a', path: file, id: 'x' }],
    ];
    for (const [action, params] of orders)
      expect(refused(action, params), action).toContain(JSON.stringify(file));
  });

  it.each([
    '.',
    '..',
    '/',
    '.git',
    'src',
    'content/..',
    'content/stories/..',
    'content/stories/tr/../../..',
    'public',
    'content/media/..',
    'content/media/../..',
    'content\\stories',
    'content/%2e%2e',
  ])('the folder %j', (folder) => {
    const order = { folder, extension: 'md', depth: 9 };
    expect(refused('entriesByFolder', order)).toContain(JSON.stringify(folder));
    expect(refused('getMedia', { mediaFolder: folder })).toContain(JSON.stringify(folder));
  });

  it('what a symbolic link leads to', () => {
    for (const file of ['content/stories/de/link.md', 'content/media/events/hooks.jpg'])
      for (const action of ['getEntry', 'deleteFile'])
        expect(refused(action, { path: file })).toContain('symbolic link');
    expect(persist('content/stories/de/link.md')).toContain('symbolic link');
    expect(persist('content/stories/tr/yeni.md')).toBeUndefined();
  });

  it('what is no text at all', () => {
    for (const file of [null, 1, undefined, {}, ['content']]) {
      expect(refused('getEntry', { path: file })).toBeDefined();
      expect(refused('deleteFiles', { paths: [file] })).toBeDefined();
      expect(refused('entriesByFolder', { folder: file, extension: 'md' })).toBeDefined();
    }
  });
});

describe('an order is refused', () => {
  it('that is not known', () => {
    for (const action of ['exec', 'getNotes', 'constructor', '__proto__', 'toString'])
      expect(refused(action, {})).toContain(action);
  });

  it('that moves a file, and all that lies beside it', () => {
    expect(persist(story, { newPath: 'content/stories/tr/yeni.md' })).toBeDefined();
  });

  it('that lists files of another kind', () => {
    for (const extension of ['mdx', 'json', '', 'js'])
      expect(refused('entriesByFolder', { folder: 'content/pages', extension })).toBeDefined();
  });

  it('for another branch than the one that is served', () => {
    for (const other of ['--orphan', 'secret', '', undefined])
      expect(refused('getEntry', { path: story, branch: other })).toContain('main');
  });

  it.each<[string, object]>([
    ['publishUnpublishedEntry', { collection: 'stories', slug: '../../main' }],
    ['deleteUnpublishedEntry', { collection: '..', slug: 'main' }],
    ['unpublishedEntry', { id: 'stories/../../main' }],
    ['unpublishedEntry', { id: 'stories' }],
    ['unpublishedEntry', {}],
    ['updateUnpublishedEntryStatus', { collection: 'stories', slug: 'a', newStatus: '--unset' }],
  ])('%s, of which a branch would be named %j', (action, params) => {
    expect(refused(action, params)).toBeDefined();
  });

  it('that would keep a draft under the name of another branch', () => {
    const draft = { useWorkflow: true, status: 'draft', collectionName: 'stories' };
    expect(persist(story, {}, draft)).toBeUndefined();
    expect(persist(story, {}, { ...draft, collectionName: '../main' })).toBeDefined();
    expect(persist(story, { slug: 'a/../../b' }, draft)).toBeDefined();
    expect(persist(story, {}, { ...draft, status: '; true' })).toBeDefined();
    for (const useWorkflow of ['true', 1, {}, null])
      expect(
        persist(story, {}, { ...draft, useWorkflow, collectionName: '../main' }),
        JSON.stringify(useWorkflow),
      ).toBeDefined();
  });

  it.each(['', 'null', '[]', '"info"', '{}', '{"action":1}', '{"action":"info","params":[]}', '{'])(
    'that is none: %s',
    (text) => {
      expect(orderIn(text)).toBeUndefined();
    },
  );
});

describe('an entry under review', () => {
  it.each<[string, object]>([
    ['unpublishedEntries', {}],
    ['unpublishedEntry', { id: 'stories/bir-gun' }],
    ['unpublishedEntry', { collection: 'stories', slug: 'bir-gun' }],
    [
      'unpublishedEntryDataFile',
      { collection: 'stories', slug: 'bir-gun', id: story, path: story },
    ],
    [
      'updateUnpublishedEntryStatus',
      { collection: 'stories', slug: 'bir-gun', newStatus: 'draft' },
    ],
    ['publishUnpublishedEntry', { collection: 'stories', slug: 'bir-gun' }],
    ['deleteUnpublishedEntry', { collection: 'stories', slug: 'bir-gun' }],
  ])('is within reach of %s', (action, params) => {
    expect(refused(action, params)).toBeUndefined();
  });
});
