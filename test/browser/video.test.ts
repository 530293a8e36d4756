// Films on other hosts, in a copy of the project whose operator allows three of them; nobody is really
// asked: the test answers in their place.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectCopy } from '../../src/commands/project-copy.ts';
import { type Operator } from '../../src/domain/operator.ts';
import { entryAddress } from '../../src/domain/addresses.ts';
import { languages, locales, tagOf } from '../../src/domain/locale.ts';
import { axeFindings, openPage, openSite, type Site } from './site.ts';

const hosts = ['www.youtube-nocookie.com', 'player.vimeo.com', 'tube.example.org'];
const head = (title: string) =>
  `---\ntitle: ${title}\nsummary: Ein Film.\ndate: 2026-01-02\nauthors:\n  - role: guest\nplaces: [guarda]\npictureCredit: Niemand\npicturePeople: none\noriginal: de\n---\n\n`;
const film = (src: string, title: string) =>
  `::video{src="${src}" title="${title}"}\n\n:::transcript\nIn diesem Film spricht niemand (${title}).\n:::\n\n`;
const films = {
  'drei-filme':
    film('https://youtu.be/abc', 'Röhre') +
    film('https://vimeo.com/123', 'Vimeo') +
    film('https://tube.example.org/w/kX9', 'Tube'),
  'ein-film': film('https://www.youtube.com/watch?v=abc', 'Röhre'),
  'fremder-film': film('https://elsewhere.example.net/w/kX9', 'Fremd'),
  'mit-galerie':
    ':::gallery{caption="Drei Farben"}\n' +
    '![Eine rote Fläche](../../media/stories/mit-galerie/a.png "Ziegel")\n' +
    '![Eine blaue Fläche](../../media/stories/mit-galerie/b.png "Tinte")\n' +
    '![Eine grüne Fläche](../../media/stories/mit-galerie/c.png)\n:::\n',
};

let folder: string;
let site: Site;
beforeAll(async () => {
  folder = projectCopy(mkdtempSync(path.join(tmpdir(), 'portal-video-')));
  const file = path.join(folder, 'content/operator.json');
  // Read by its own schema in the build.
  const operator = JSON.parse(readFileSync(file, 'utf8')) as Operator;
  writeFileSync(file, JSON.stringify({ ...operator, videoHosts: hosts }));
  for (const [slug, body] of Object.entries(films))
    writeFileSync(path.join(folder, `content/stories/de/${slug}.md`), head(slug) + body);
  const media = path.join(folder, 'content/media/stories/mit-galerie');
  mkdirSync(media, { recursive: true });
  for (const [name, background] of Object.entries({ a: '#a4462a', b: '#1c3f8c', c: '#23564a' }))
    await sharp({ create: { width: 900, height: 600, channels: 3, background } })
      .png()
      .toFile(path.join(media, `${name}.png`));
  const build = spawnSync(process.execPath, ['src/commands/build.ts', '--without-share-images'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(build.stderr).toContain('elsewhere.example.net is not among the videoHosts');
  expect(build.status).toBe(0);
  site = await openSite(path.join(folder, 'dist'), { videoHosts: hosts });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Stands in for the hosts, and notes what each was asked with. */
async function standIn(page: Page) {
  const asked: { host: string; referrer: string | undefined; cookies: string | undefined }[] = [];
  await page.route(
    (url) => url.origin !== site.origin,
    async (route) => {
      const headers = await route.request().allHeaders();
      asked.push({
        host: new URL(route.request().url()).host,
        referrer: headers['referer'],
        cookies: headers['cookie'],
      });
      await route.fulfill({ contentType: 'text/html', body: '<title>Player</title><p>Player' });
    },
  );
  return asked;
}

const storyIn = (slug: keyof typeof films, locale: (typeof locales)[number] = 'de') =>
  site.origin + entryAddress('stories', slug, locale);
const policyOf = (page: Page) =>
  page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');

describe('a film on another host', () => {
  it('is asked for after the click and not before, each for itself, and nothing is stored', async () => {
    const { page, context } = await openPage(site);
    const asked = await standIn(page);
    await page.goto(storyIn('drei-filme'), { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 4000);
    await page.locator('film-outside').last().hover();
    expect(asked).toEqual([]);
    expect(await page.locator('iframe').count()).toBe(0);
    await page.getByRole('button', { name: 'player.vimeo.com' }).click();
    await page.frameLocator('iframe').getByText('Player').waitFor();
    // YouTube needs the origin; the page's own address is nobody's business.
    expect(asked).toEqual([
      { host: 'player.vimeo.com', referrer: `${site.origin}/`, cookies: undefined },
    ]);
    expect(await page.locator('iframe').count()).toBe(1);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked).toHaveLength(1);
    await context.close();
  });

  it('is loaded from the keyboard, and its player then has the focus and a name', async () => {
    const { page, context } = await openPage(site);
    await standIn(page);
    await page.goto(storyIn('ein-film'));
    const button = page.getByRole('button', { name: 'www.youtube-nocookie.com' });
    await button.focus();
    await page.keyboard.press('Enter');
    const frame = page.locator('iframe');
    await frame.waitFor();
    expect(await frame.getAttribute('title')).toBe('Röhre');
    expect(await frame.evaluate((element) => document.activeElement === element)).toBe(true);
    await context.close();
  });

  it.each(locales)(
    'says in %s what will be sent to whom; axe has nothing to say',
    async (locale) => {
      const { page, context, wrongs } = await openPage(site);
      await page.goto(storyIn('drei-filme', locale));
      for (const host of hosts)
        expect(await page.locator('film-outside', { hasText: host }).innerText()).toMatch(/IP/);
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      expect(wrongs).toEqual([]);
      await context.close();
    },
  );

  it('whose host the operator does not allow is a link', async () => {
    const { page, context } = await openPage(site);
    await page.goto(storyIn('fremder-film'));
    expect(await page.locator('film-outside').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Fremd' }).getAttribute('href')).toBe(
      'https://elsewhere.example.net/w/kX9',
    );
    expect(await policyOf(page)).toContain("frame-src 'none'");
    await context.close();
  });

  it('is a link without JavaScript', async () => {
    const { page, context } = await openPage(site, { javaScriptEnabled: false });
    await page.goto(storyIn('ein-film'));
    const preview = page.locator('film-outside');
    expect(await preview.getByRole('button').count()).toBe(0);
    expect(await preview.getByRole('link').getAttribute('href')).toBe(
      'https://www.youtube.com/watch?v=abc',
    );
    await context.close();
  });
});

describe('the policy', () => {
  it("names the hosts of the page's own films, and the header those that are allowed", async () => {
    const { page, context } = await openPage(site);
    const framesIn = (policy: string | null | undefined) =>
      /frame-src ([^;]*)/.exec(policy ?? '')?.[1];
    const all = hosts.map((host) => `https://${host}`).join(' ');
    const answer = await page.goto(storyIn('drei-filme'));
    expect(framesIn(answer?.headers()['content-security-policy'])).toBe(all);
    expect(framesIn(await policyOf(page))).toBe(all);
    await page.goto(storyIn('ein-film'));
    expect(framesIn(await policyOf(page))).toBe('https://www.youtube-nocookie.com');
    await page.goto(`${site.origin}/de/`);
    expect(framesIn(await policyOf(page))).toBe("'none'");
    await context.close();
  });

  it.each(['https://player.vimeo.com/video/1', 'https://evil.example/'])(
    'keeps %s out of a page with a film of another host',
    async (address) => {
      const { page, context, wrongs } = await openPage(site);
      const asked = await standIn(page);
      await page.goto(storyIn('ein-film'));
      await page.evaluate((src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
      }, address);
      await expect.poll(() => wrongs.join()).toContain('frame-src');
      expect(asked).toEqual([]);
      await context.close();
    },
  );
});

it('the script that loads a film weighs at most 1 kB and is only where there is one', async () => {
  const { page, context } = await openPage(site);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  const visit = async (address: string) => {
    scripts.length = 0;
    await page.goto(address, { waitUntil: 'networkidle' });
    return Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
  };
  const withFilm = (await visit(storyIn('ein-film'))).filter((code) =>
    code.includes('film-outside'),
  );
  expect(withFilm).toHaveLength(1);
  expect(withFilm[0]?.length).toBeLessThanOrEqual(1000);
  const without = await visit(storyIn('fremder-film'));
  expect(without.filter((code) => code.includes('film-outside'))).toEqual([]);
  await context.close();
});

describe('a film of ours', () => {
  const slug = 'sechs-wege';
  it.each(locales)('has captions in every language, those of %s shown first', async (locale) => {
    const { page, context, wrongs } = await openPage(site);
    await page.goto(site.origin + entryAddress('stories', slug, locale));
    const tracks = await page.locator('video track').evaluateAll((elements) =>
      elements.map((element) => ({
        label: element.getAttribute('label'),
        srclang: element.getAttribute('srclang'),
        isShown: element.hasAttribute('default'),
      })),
    );
    expect(tracks).toEqual(
      locales.map((other) => ({
        label: languages[other].name,
        srclang: tagOf(other),
        isShown: other === locale,
      })),
    );
    expect(await page.locator('details.transcript').innerText()).toBeTruthy();
    expect(await axeFindings(page)).toEqual([]);
    expect(wrongs).toEqual([]);
    await context.close();
  });
});

describe('a gallery', () => {
  const address = () => site.origin + entryAddress('stories', 'mit-galerie', 'de');

  it('is moved by the arrow keys, stops at pictures, has captions and a name', async () => {
    const { page, context, wrongs } = await openPage(site, {
      viewport: { width: 390, height: 800 },
    });
    await page.goto(address());
    const slides = page.getByRole('group', { name: 'Drei Farben' });
    expect(await slides.getByRole('img').count()).toBe(3);
    expect(await slides.locator('figcaption').allInnerTexts()).toEqual(['Ziegel', 'Tinte']);
    await slides.focus();
    await page.keyboard.press('ArrowRight');
    const position = () => slides.evaluate((element) => element.scrollLeft);
    await expect.poll(position).toBeGreaterThan(100);
    // Snapped: a picture stands in the middle.
    await expect
      .poll(() =>
        slides.evaluate((element) => {
          const frame = element.getBoundingClientRect();
          return Math.min(
            ...[...element.children].map((child) => {
              const box = child.getBoundingClientRect();
              return Math.abs(box.left + box.width / 2 - (frame.left + frame.width / 2));
            }),
          );
        }),
      )
      .toBeLessThan(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    expect(await axeFindings(page)).toEqual([]);
    expect(wrongs).toEqual([]);
    await context.close();
  });

  it('shows all pictures without JavaScript', async () => {
    const { page, context } = await openPage(site, { javaScriptEnabled: false });
    await page.goto(address());
    const slides = page.locator('.slides');
    for (const picture of await slides.getByRole('img').all()) {
      await picture.scrollIntoViewIfNeeded();
      expect(await picture.isVisible()).toBe(true);
    }
    await context.close();
  });
});
