import { expect, it } from 'vitest';
import { readContent } from '../../src/content-pipeline/content-files.ts';
import { patternsOf } from '../../src/content-pipeline/left-out.ts';
import { contentOf, one, story } from './written-content.ts';

it('texts that cannot be published are named, whatever is wrong with them', async () => {
  const root = contentOf({
    [one]: story(),
    'stories/de/ohne-datum.md': story({ date: undefined }),
    'stories/de/So nicht.md': story(),
    'stories/xx/reise.md': story(),
    'events/de/leer.md': '',
  });
  const { files, leftOut } = await readContent(root);
  expect(files.map(({ path }) => path)).toEqual([one]);
  expect(leftOut.toSorted()).toEqual([
    'events/de/leer.md',
    'stories/de/So nicht.md',
    'stories/de/ohne-datum.md',
    'stories/xx/reise.md',
  ]);
});

it('the patterns of a collection leave its own out, by their very names', () => {
  expect(
    patternsOf('stories', ['events/de/x.md', 'stories/de/x.md', 'stories/de/[a] b.md']),
  ).toEqual(['*/*.{md,mdx}', '!de/x.md', String.raw`!de/\[a\]\ b.md`]);
});
