import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { proseOf } from '../../src/content-pipeline/prose.ts';
import { addressOf, attributes, pages, read, root } from './built-site.ts';

const idsOf = new Map<string, Set<string>>();
const ids = (file: string) => {
  const known = idsOf.get(file) ?? new Set(attributes(read(file), /\sid="/, 'id'));
  idsOf.set(file, known);
  return known;
};

it.each(pages())('every link and picture of %s leads somewhere', (name) => {
  const html = read(name);
  const from = new URL(addressOf(name), 'http://site');
  const inner = [...attributes(html, /^<a\s/, 'href'), ...attributes(html, /\ssrc="/, 'src')]
    .map((address) => new URL(address, from))
    .filter(({ host }) => host === 'site')
    // The editor is built, but no page of the site.
    .filter(({ pathname }) => !pathname.startsWith('/admin/'));
  const broken = inner.filter(({ pathname, hash }) => {
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    if (!existsSync(path.join(root, decodeURIComponent(file)))) return true;
    return hash !== '' && !ids(file.slice(1)).has(decodeURIComponent(hash.slice(1)));
  });
  expect(broken.map(({ pathname, hash }) => pathname + hash)).toEqual([]);
});

it.each(pages())('no id stands twice in %s', (name) => {
  const all = attributes(read(name), /\sid="/, 'id');
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
});

it.each(pages().filter((name) => read(name).includes('<div class="prose"')))(
  'no heading of a text can have the id of another part of %s',
  (name) => {
    const inText = attributes(proseOf(read(name), new URL('http://site')) ?? '', /\sid="/, 'id');
    const own = [...ids(name)].filter((id) => !inText.includes(id));
    // Ids of headings are made of small letters.
    expect(own.filter((id) => !/[A-Z]/.test(id))).toEqual([]);
    expect(own).toContain('Main');
  },
);
