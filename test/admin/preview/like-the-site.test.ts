// The preview reads Markdown with another reader than the site; every text of ours must come out the same.
import { markdownToHtml } from 'satteri';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { readEntryFile } from '../../../admin/entries/entry-file.ts';
import { type Node } from '../../../admin/preview/drawing.ts';
import { textNodes } from '../../../admin/preview/text.ts';
import { markdownOptions } from '../../../src/content-pipeline/markdown.ts';
import { collectionNames } from '../../../src/domain/content/collections.ts';
import { locales } from '../../../src/domain/locale.ts';

const texts = collectionNames.flatMap((collection) =>
  locales.flatMap((locale) =>
    readdirSync(path.join('content', collection, locale))
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({ locale, file: path.join('content', collection, locale, name) })),
  ),
);

const words = {
  transcript: '',
  gallery: '',
  outside: () => '',
  open: '',
  incomplete: (name: string) => `[${name}]`,
};

/** Elements and words; attributes are the business of other tests. */
const outline = (html: string) =>
  html
    .replaceAll(/<(\/?\w+)[^>]*>/g, '<$1>')
    .replaceAll(/<\/(?:img|br|hr|track|source)>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll(/\n?(<[^>]*>)\n?/g, '$1')
    .trim();

const html = (node: Node): string =>
  typeof node === 'string'
    ? node
    : `<${node.tag}>${node.children.map(html).join('')}</${node.tag}>`;

it.each(texts)('$file', async ({ file, locale }) => {
  const { body } = readEntryFile(readFileSync(file, 'utf8'));
  const fileURL = pathToFileURL(path.resolve(file));
  const site = await markdownToHtml(body, { ...markdownOptions, fileURL, data: {} });
  const preview = textNodes(body, {
    text: locale,
    addressOf: (address) => address,
    words: { ...words, reader: locale },
  });
  expect(outline(preview.map(html).join(''))).toBe(outline(site.html));
});
