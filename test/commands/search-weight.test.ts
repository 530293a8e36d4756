// What a reader downloads for a first answer, in the language where that is most.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { firstAnswer, indexSynthetic } from '../../src/commands/bench-search.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'search-weight-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a first answer takes at most 190 kB at 1,000 pages, other languages at most 70 kB more', async () => {
  await indexSynthetic('el', 1000, folder);
  const { own, foreign } = await firstAnswer('el', folder);
  expect(own).toBeLessThanOrEqual(190_000);
  expect(foreign).toBeLessThanOrEqual(70_000);
  // Something was asked and answered.
  expect(Math.min(own, foreign)).toBeGreaterThan(10_000);
});
