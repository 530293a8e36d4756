// Builds of changed copies of the project, each in a folder of its own.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import sharp from 'sharp';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectCopy } from '../../src/commands/project-copy.ts';
import { carriesNotes, files, root } from './built-site.ts';

const gruss = 'content/media/stories/mit-bildern/gruss.jpg';
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function copy(options?: { readonly withCaches: boolean }): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-'));
  folders.push(folder);
  return projectCopy(folder, options);
}

const run = (folder: string, command: string, ...args: string[]) =>
  spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });

const digests = (folder: string) =>
  Object.fromEntries(
    files(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );

/** What stands around the first place at which a file of both builds differs. */
function firstDifference(name: string, folder: string): string[] {
  const [one, other] = [path.join(root, name), path.join(folder, 'dist', name)].map((file) =>
    readFileSync(file, 'utf8'),
  ) as [string, string];
  let at = 0;
  while (one[at] === other[at]) at++;
  return [one, other].map((text) => `${name}: …${text.slice(Math.max(0, at - 80), at + 120)}…`);
}

it('the same content built twice gives the same bytes', () => {
  // What is drawn, cut and bundled is made anew too: a kept one is the same in any case.
  const folder = copy({ withCaches: false });
  expect(run(folder, 'build').status).toBe(0);
  const [first, second] = [digests(root), digests(path.join(folder, 'dist'))];
  expect(Object.keys(second)).toEqual(Object.keys(first));
  const differing = Object.keys(first).filter((name) => first[name] !== second[name]);
  expect(differing.flatMap((name) => firstDifference(name, folder))).toEqual([]);
});

describe('with a seventh language and faulty entries', () => {
  let folder: string;
  let build: ReturnType<typeof run>;
  let check: ReturnType<typeof run>;
  const built = (name: string) => path.join(folder, 'dist', name);
  const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

  beforeAll(async () => {
    folder = copy();
    const file = path.join(folder, 'src/domain/locale.ts');
    const entry =
      "  eo: { tag: 'eo', name: 'Esperanto', quotes: ['“', '”', '‘', '’'] },\n} as const satisfies";
    writeFileSync(file, readFileSync(file, 'utf8').replace('} as const satisfies', entry));
    const german = JSON.parse(readFileSync('locales/de.json', 'utf8')) as Record<string, string>;
    const esperanto = Object.fromEntries(
      Object.keys(german).map((key) => [key, `eo:${german[key]}`]),
    );
    put('locales/eo.json', JSON.stringify(esperanto));
    put('content/stories/de/kaputt.md', '---\ntitle: "Ohne Ende\n---\n');
    put(
      'content/stories/de/unvollstaendig.md',
      '---\ntitle: Nur ein Titel\noriginal: de\n---\n\nText.\n',
    );
    put('content/stories/de/so [nicht] (oder).md', '---\ntitle: Nur ein Titel\n---\n');
    put(
      'content/stories/de/mit-bildern.md',
      `---\ntitle: Mit Bildern\nsummary: Zwei Bilder.\ndate: 2026-01-02\nauthors:\n  - role: guest\nplaces: [guarda]\ncover: ../../media/stories/mit-bildern/gruss.jpg\ncoverAlt: Ein Bild\ncoverCredit: Niemand\ncoverPeople: none\npictureCredit: Niemand\npicturePeople: none\nformerSlugs: [alter-name]\noriginal: de\n---\n\n![Ein Bild](../../media/stories/mit-bildern/gruss.jpg)\n`,
    );
    mkdirSync(path.join(folder, 'content/media/stories/mit-bildern'), { recursive: true });
    await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#a4462a' } })
      .withExif({ IFD3: { GPSLatitude: '50/1 48/1 0/1', GPSLongitude: '7/1 12/1 0/1' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/></x:xmpmeta>')
      .withIccProfile('p3')
      .jpeg()
      .toFile(path.join(folder, gruss));
    const picture = await sharp({
      create: { width: 64, height: 64, channels: 3, background: '#a4462a' },
    })
      .webp()
      .toBuffer();
    for (const [slug, bytes] of [
      ['leer', Buffer.alloc(0)],
      ['halb', picture.subarray(0, picture.length / 2)],
    ] as const) {
      writeFileSync(path.join(folder, `content/media/stories/${slug}.webp`), bytes);
      put(
        `content/stories/de/${slug}.md`,
        `---\ntitle: Ein Bild\nsummary: Kein Bild.\ndate: 2026-01-02\nauthors:\n  - role: guest\nplaces: [guarda]\npictureCredit: Niemand\npicturePeople: none\noriginal: de\n---\n\n![Ein Bild](../../media/stories/${slug}.webp)\n`,
      );
    }
    for (const [locale, draft] of [
      ['el', true],
      ['pl', false],
    ] as const)
      put(
        `content/stories/${locale}/noch-nicht.md`,
        `---\ntitle: Noch nicht\nsummary: Kurz.\ndate: 2026-01-02\nauthors:\n  - role: guest\nplaces: [guarda]\ndraft: ${draft}\noriginal: el\n---\n\nText.\n`,
      );
    check = run(folder, 'check');
    build = run(folder, 'build');
  });

  it('builds every page in it', () => {
    expect(build.status).toBe(0);
    const page = readFileSync(built('eo/stories/wozu-staedtepartnerschaft/index.html'), 'utf8');
    expect(page).toContain('<html lang="eo">');
    expect(page).toContain('eo:Geschichten');
    expect(page).toContain('class="prose" lang="de"');
    expect(readFileSync(built('index.html'), 'utf8')).toContain('Esperanto');
  });

  it('lists by name what the language lacks and what is used instead', () => {
    for (const lacking of [
      'words of addresses',
      'words of repetitions',
      'the strategy',
      "the editor's frame",
      'a stemmer',
      'a cut of the font',
    ])
      expect(check.stdout).toMatch(new RegExp(`eo has no.*${lacking}`));
  });

  it('names the faulty entries, leaves them out and publishes the rest', () => {
    expect(check.status).toBe(1);
    for (const output of [check.stderr, build.stderr]) {
      expect(output).toMatch(/content\/stories\/de\/kaputt\.md:\d+: .*YAML/);
      for (const field of ['summary', 'date', 'authors', 'places'])
        expect(output).toMatch(
          new RegExp(`unvollstaendig\\.md:\\d+: ${field}: is missing; allowed: `),
        );
      expect(output).toContain('so [nicht] (oder).md: has a name that cannot be an address');
      for (const slug of ['leer', 'halb'])
        expect(output).toContain(
          `content/stories/de/${slug}.md:13: names the picture "../../media/stories/${slug}.webp", whose file is empty`,
        );
    }
    for (const slug of ['unvollstaendig', 'leer', 'halb'])
      expect(existsSync(built(`de/geschichten/${slug}/index.html`))).toBe(false);
    expect(existsSync(built('de/geschichten/wozu-staedtepartnerschaft/index.html'))).toBe(true);
  });

  it('publishes uploaded pictures in new forms, in several sizes, without what the camera noted', async () => {
    const page = readFileSync(built('de/geschichten/mit-bildern/index.html'), 'utf8');
    expect(page).toMatch(/<source srcset="[^"]+\.avif 400w, [^"]+\.avif 800w/);
    expect(page).toMatch(/<source srcset="[^"]+\.webp 400w/);
    expect(page).toMatch(/<div class="prose">.*<img[^>]+srcset="[^"]+\.webp/s);
    const pictures = files(built('')).filter((name) => /gruss.*\.(jpe?g|webp|avif)$/.test(name));
    expect(pictures.length).toBeGreaterThan(5);
    expect(await carriesNotes(path.join(folder, gruss))).toBe(true);
    const notes = await Promise.all(pictures.map((name) => carriesNotes(built(name))));
    expect(pictures.filter((_, at) => notes[at])).toEqual([]);
  });

  it('lists a story whose original is a draft under the language in which it is published', () => {
    const listed = (locale: string) => {
      const list = built(`de/geschichten/sprache/${locale}/index.html`);
      return existsSync(list) && readFileSync(list, 'utf8').includes('/de/geschichten/noch-nicht/');
    };
    expect(['pl', 'el'].map(listed)).toEqual([true, false]);
  });

  it('leads on from the address that an entry had before', () => {
    const old = readFileSync(built('pl/historie/alter-name/index.html'), 'utf8');
    expect(old).toContain('content="0; url=/pl/historie/mit-bildern/"');
    expect(old).toContain('<a href="/pl/historie/mit-bildern/">');
  });

  it('fails the build when it must be strict', () => {
    expect(run(folder, 'build', '--strict').status).toBe(1);
  });
});
