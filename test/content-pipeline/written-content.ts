// Content made up for a test, and what reading it gives.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { readContent } from '../../src/content-pipeline/content-files.ts';
import { describeFault } from '../../src/content-pipeline/fault.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A content folder of its own with these files in it, until the test ends. */
export function contentOf(files: Files): string {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

/** What reading gives: the sound files and a line for each fault, the folder's name left out. */
export async function read(files: Files) {
  const root = contentOf(files);
  const { files: sound, faults } = await readContent(root);
  return {
    sound: sound.map((file) => file.path),
    lines: faults.map((fault) => describeFault(fault).replaceAll(`${root}/`, '')),
    faults,
  };
}

const fields = {
  title: 'Eine Reise',
  summary: 'Eine kurze Reise.',
  date: '2026-05-31',
  authors: '[{ role: guest }]',
  places: '[selcuk]',
  original: 'de',
};

/** What must be said of pictures that a text shows. */
export const answered = { pictureCredit: 'A. B.', picturePeople: 'none' };

/** Frontmatter in the order of the fields, so that line 2 is the title's. */
const written = (values: Readonly<Record<string, string | undefined>>, body = 'Text.') =>
  `---\n${Object.entries(values)
    .flatMap(([field, value]) => (value === undefined ? [] : [`${field}: ${value}\n`]))
    .join('')}---\n\n${body}\n`;

export const story = (change: Readonly<Record<string, string | undefined>> = {}, body?: string) =>
  written({ ...fields, ...change }, body);

export const event = (change: Readonly<Record<string, string | undefined>> = {}) =>
  written({
    title: 'Fest',
    summary: 'Ein Fest.',
    allDay: 'true',
    start: '2026-05-31',
    timeZone: 'Europe/Berlin',
    status: 'scheduled',
    places: '[siegburg]',
    original: 'de',
    ...change,
  });

export const page = (change: Readonly<Record<string, string | undefined>> = {}) =>
  written({ title: 'Seite', summary: 'Eine Seite.', original: 'de', ...change });

export const profile = (change: Readonly<Record<string, string | undefined>> = {}) =>
  written({
    place: 'selcuk',
    title: 'Selçuk',
    summary: 'Eine Stadt.',
    sources: '[{ title: Stadt, read: 2026-11-23 }]',
    original: 'de',
    ...change,
  });

export const one = 'stories/de/reise.md';
