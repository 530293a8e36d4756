import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filmFaults } from '../../src/content-pipeline/film-faults.ts';
import { readText } from '../../src/content-pipeline/markdown.ts';

let project: string;
beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), 'portal-films-'));
  for (const folder of ['content', 'public/media'])
    mkdirSync(path.join(project, folder), { recursive: true });
  const put = (name: string, text: string) => writeFileSync(path.join(project, name), text);
  put('content/operator.json', '{ "videoHosts": ["player.vimeo.com"] }');
  put('public/media/a.mp4', '');
  put('public/media/a.de.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nText\n');
  put('public/media/a.fr.vtt', 'Text\n');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const faults = (body: string) =>
  filmFaults(
    readText(body, pathToFileURL('/content/stories/de/x.md')).films,
    path.join(project, 'content'),
  );

it.each([
  '::video{src="/media/a.mp4" title="A" captions="de"}',
  '::video{src="/media/a.mp4" title="A"}\n\n:::transcript\nText\n:::',
  '::video{src="/media/a.mp4" title="A"}\n:::transcript\nText\n:::',
  '::video{src="https://vimeo.com/1" title="A" captions="de"}',
])('nothing is wrong with %j', (body) => {
  expect(faults(body)).toEqual([]);
});

it('a draft may wait for its transcript, but not for its film', () => {
  const draft = (body: string) =>
    filmFaults(
      readText(body, pathToFileURL('/content/stories/de/x.md')).films,
      path.join(project, 'content'),
      true,
    );
  expect(draft('::video{src="/media/a.mp4" title="A"}')).toEqual([]);
  expect(draft('::video{src="/media/b.mp4" title="A"}')).toHaveLength(1);
});

it.each([
  ['::video{src="/media/a.mp4" title="A"}', /neither captions nor a transcript/],
  [
    '::video{src="/media/a.mp4" title="A"}\n\nText\n\n:::transcript\nText\n:::',
    /neither captions nor a transcript/,
  ],
  ['::video{src="https://vimeo.com/1" title="A"}', /neither captions nor a transcript/],
  ['::video{src="/media/b.mp4" title="A" captions="de"}', /names \/media\/b\.mp4, which is not in/],
  [
    '::video{src="/media/a.mp4" title="A" captions="de" poster="/media/a.jpg"}',
    /names \/media\/a\.jpg, which is not in/,
  ],
  ['::video{src="/media/a.mp4" title="A" captions="de tr"}', /no captions at \/media\/a\.tr\.vtt/],
  ['::video{src="/media/a.mp4" title="A" captions="fr"}', /a\.fr\.vtt whose file does not begin/],
])('%j is not published', (body, what) => {
  expect(faults(body)).toContainEqual({
    line: 1,
    what: expect.stringMatching(what) as unknown,
    partOnly: false,
  });
});

it.each([
  ['https://youtu.be/a', /www\.youtube-nocookie\.com is not among the videoHosts in/],
  ['https://example.org/film', /nothing is known of a player there/],
])('%s is published as a link and told', (src, what) => {
  expect(faults(`::video{src="${src}" title="A" captions="de"}`)).toEqual([
    { line: 1, what: expect.stringMatching(what) as unknown, partOnly: true },
  ]);
});
