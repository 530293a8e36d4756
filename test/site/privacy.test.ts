import path from 'node:path';
import { expect, it } from 'vitest';
import { attributes, carriesNotes, files, pages, read, root } from './built-site.ts';

it.each(pages())(
  '%s states the policy first and keeps to it: nothing inline, nothing from elsewhere',
  (name) => {
    const html = read(name);
    expect(html).toMatch(
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'self'/,
    );
    expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="|href="javascript:/i);
    const scripts = [
      ...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*application\/(ld\+)?json)[^>]*>/g),
    ];
    expect(scripts.map(([tag]) => tag)).toEqual([]);
    const loaded = [
      ...attributes(html, /^<(script|img|source|video|iframe)\s/, 'src'),
      ...attributes(html, /^<link\s(?=.*rel="(stylesheet|preload|icon)")/, 'href'),
    ];
    expect(loaded.filter((address) => !address.startsWith('/'))).toEqual([]);
  },
);

it('no picture carries what a camera noted', async () => {
  const pictures = files().filter((name) => /\.(jpe?g|png|webp|avif|gif|tiff?)$/i.test(name));
  const telling = await Promise.all(
    pictures.map(async (name) => ((await carriesNotes(path.join(root, name))) ? [name] : [])),
  );
  expect(pictures.length).toBeGreaterThan(100);
  expect(telling.flat()).toEqual([]);
});
