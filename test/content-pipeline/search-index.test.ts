import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openBundle } from '../../src/commands/search-in-node.ts';
import { entryAddress } from '../../src/domain/addresses.ts';
import { compoundSplitterFrom } from '../../src/domain/search/compounds.ts';
import { findPages, isForeign, type Wish } from '../../src/domain/search/find.ts';
import { indexWriterFor } from '../../src/domain/search/index-words.ts';
import { markerFor } from '../../src/domain/search/marks.ts';
import { wordBeginningLike } from '../../src/domain/search/nearby.ts';
import { queryReaderFor } from '../../src/domain/search/query.ts';
import { endIndexing, writeBundles } from '../../src/content-pipeline/search/bundles.ts';
import { placeBundles } from '../../src/content-pipeline/search/kept.ts';
import { findablePages } from '../../src/content-pipeline/search/findable.ts';
import { readPage } from '../../src/content-pipeline/search/page-text.ts';
import { readContent } from '../../src/content-pipeline/content-files.ts';
import {
  readRecords,
  type RecordsOf,
  type SearchRecord,
} from '../../src/content-pipeline/search/records.ts';
import { loadWordForms } from '../../src/content-pipeline/search/stemmers.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'search-index-'));
afterAll(async () => {
  await endIndexing();
  rmSync(folder, { recursive: true, force: true });
});

describe('the text of a page', () => {
  it('is what a reader reads, without what is said about it', () => {
    const page =
      readPage(`<html><body><header>Menü</header><article class="wrap" data-pagefind-body>
      <header><p class="meta">Portal-Team</p><h1>Ein <em>Titel</em> &amp; mehr</h1></header>
      <p>Erster&nbsp;Satz,<br>zweiter.</p><h2 id="a">Kapitel</h2><ul><li>eins<li>zwei</ul>
      <svg><text>Karte</text></svg><p hidden>nichts</p><p data-pagefind-ignore>nein <b>auch</b></p>
      <p class="notice" role="note">Übersetzt</p><section class="sources"><h2>Quellen</h2></section>
      </article><footer>Impressum</footer></body></html>`);
    expect(page?.title).toBe('Ein Titel & mehr');
    expect(page?.text).toBe('Erster Satz, zweiter. Kapitel · eins zwei');
  });

  it('is composed, however its letters were typed', () => {
    const page = readPage(
      `<article data-pagefind-body><h1>${'Städte'.normalize('NFD')}</h1>${'Bäume'.normalize('NFD')}</article>`,
    );
    expect(page).toMatchObject({ title: 'Städte', text: 'Bäume' });
  });

  it('is none where the page is not in its own language', () => {
    expect(readPage('<article class="wrap"><h1>A</h1></article>')).toBeUndefined();
  });
});

describe('records of a site', async () => {
  const content = path.join(folder, 'content');
  const dist = path.join(folder, 'dist');
  const put = (file: string, text: string) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const story = (locale: 'de' | 'tr', slug: string, isDraft = false) => {
    put(
      path.join(content, 'stories', locale, `${slug}.md`),
      `---\ntitle: ${locale} ${slug}\nsummary: Kurz auf ${locale}.\ndate: 2026-02-03\nauthors:\n  - role: guest\nplaces: [selcuk]\nthemes: [T2]\ndraft: ${isDraft}\noriginal: de\n---\n\nText.\n`,
    );
    for (const reader of ['de', 'tr', 'pl'] as const)
      put(
        path.join(dist, entryAddress('stories', slug, reader), 'index.html'),
        `<article ${reader === locale ? 'data-pagefind-body' : ''}><h1>${locale} ${slug}</h1><p>Text.</p></article>`,
      );
  };
  story('de', 'nur-deutsch');
  story('de', 'mit-entwurf');
  put(
    path.join(content, 'stories/tr/mit-entwurf.md'),
    readFileSync(path.join(content, 'stories/de/mit-entwurf.md'), 'utf8').replace(
      'draft: false',
      'draft: true',
    ),
  );
  const findable = findablePages((await readContent(content)).files);
  const records = {
    de: readRecords(dist, findable.de),
    tr: readRecords(dist, findable.tr),
  };

  it('are those of the own language, and short ones of what there is in another', () => {
    expect(records.de.own.map(({ url }) => url)).toEqual([
      '/de/geschichten/mit-entwurf/',
      '/de/geschichten/nur-deutsch/',
    ]);
    expect(records.de.other).toEqual([]);
    expect(records.tr.own).toEqual([]);
    expect(records.tr.other[1]).toEqual({
      url: '/tr/hikayeler/nur-deutsch/',
      title: 'de nur-deutsch',
      about: 'Selçuk · Kültür · 2026',
      content: 'Kurz auf de.',
      date: '2026-02-03',
      filters: {
        kind: ['story'],
        language: ['de'],
        place: ['selcuk'],
        theme: ['T2'],
        year: ['2026'],
      },
    });
  });

  it('never hold a draft', () => {
    expect(records.tr.other.map(({ filters }) => filters['language'])).toEqual([['de'], ['de']]);
  });
});

describe('index words', () => {
  it('are stems, parts, places and spellings that the engine does not read by itself', async () => {
    const split = compoundSplitterFrom({ singular: ['Luft', 'Schutz', 'Keller'], plural: [] });
    const write = indexWriterFor(await loadWordForms('de'), split);
    expect(
      write({ title: 'Häuser', about: 'Sbarasch', content: 'Luftschutzkeller, Łuków und 1945' }),
    ).toEqual({ title: 'haus9', other: 'kell9 luft9 luftschutzkell9 lukow schutz9 zbarazh9' });
  });

  it('leave the words of another language as they are', async () => {
    const write = indexWriterFor(await loadWordForms('tr'));
    expect(write({ title: 'Die Häuser', about: '', content: 'Łuków' }, true)).toEqual({
      title: '',
      other: 'lukow',
    });
  });
});

describe('bundles', () => {
  const record = (url: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
    url,
    title,
    about: 'Siegburg',
    content: 'Ein langer Text über die Zunft der Töpfer.',
    date: '2026-01-01',
    filters: { kind: ['story'], language: ['de'], place: ['siegburg'], theme: [], year: ['2026'] },
    ...more,
  });
  const own = [
    record('/de/a/', 'Häuser am See', { date: '2020-01-01' }),
    record('/de/b/', 'Das Haus', { date: '2025-01-01', filters: { kind: ['event'] } }),
    record('/de/c/', 'Luftschutzkeller', { content: 'Die Kirche brannte.' }),
  ];
  const other = [
    record('/de/d/', 'Dom nad rzeką', {
      content: 'Krótki tekst.',
      filters: { language: ['pl'] },
    }),
  ];
  const split = compoundSplitterFrom({ singular: ['Luft', 'Schutz', 'Keller'], plural: [] });

  const write = async (name: string) => {
    const target = path.join(folder, name);
    await writeBundles(target, await loadWordForms('de'), { own, other }, split);
    return target;
  };
  const namesIn = (target: string) =>
    readdirSync(target, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(target, path.join(entry.parentPath, entry.name)))
      .toSorted();
  const digestOf = (target: string) =>
    namesIn(target).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(target, name)))
        .digest('hex'),
    ]);

  it('are the same bytes each time, without what is not used', async () => {
    const [first, second] = [await write('first'), await write('second')];
    expect(digestOf(second)).toEqual(digestOf(first));
    expect(namesIn(first).filter((name) => /-ui|highlight/.test(name))).toEqual([]);
    expect(namesIn(path.join(first, 'de-other')).filter((name) => /\.js$|wasm/.test(name))).toEqual(
      [],
    );
  });

  it('are kept until other records are found', async () => {
    const target = path.join(folder, 'placed');
    const kept = path.join(folder, 'kept');
    let written = 0;
    const place = async (records: RecordsOf) => {
      await placeBundles(target, kept, 'de', records, async (unfinished) => {
        written++;
        await writeBundles(unfinished, await loadWordForms('de'), records, split);
      });
      return digestOf(target);
    };
    const first = await place({ own, other });
    expect(first).toEqual(digestOf(await write('anew')));
    rmSync(target, { recursive: true, force: true });
    expect(await place({ own, other })).toEqual(first);
    expect(written).toBe(1);
    const changed = await place({ own: own.slice(1), other });
    expect(written).toBe(2);
    expect(changed).not.toEqual(first);
    expect(readdirSync(path.join(kept, 'de'))).toHaveLength(1);
  });

  it('answer queries, own pages first, others when they have been added', async () => {
    const target = await write('asked');
    const forms = await loadWordForms('de');
    const marker = markerFor(forms);
    const { engine, addOthers } = await openBundle(
      path.join(target, 'de'),
      path.join(target, 'de-other'),
    );
    const ask = async (text: string, wish?: Wish) => {
      const found = await findPages(engine, marker, queryReaderFor(forms)(text), wish);
      const { hits, missing, query } = found;
      const urls = await Promise.all(hits.map(async ({ data }) => (await data()).url));
      const instead = found.instead.map(({ asked, found: words }) => [
        asked,
        ...words.map(({ text, place }) => place ?? text),
      ]);
      const [first] = await Promise.all(hits.slice(0, 1).map(({ data }) => data()));
      const isSeen =
        !first ||
        [first.meta['title'], first.meta['about'], first.content].some((shown) =>
          marker.has(shown ?? '', query),
        );
      return {
        urls,
        missing,
        instead,
        isSeen,
        foreign: hits.filter(({ id }) => isForeign(id)).length,
      };
    };
    expect((await ask('Haus')).urls.toSorted()).toEqual(['/de/a/', '/de/b/']);
    expect((await ask('Haus', { order: 'oldest' })).urls).toEqual(['/de/a/', '/de/b/']);
    expect((await ask('Haus', { order: 'newest' })).urls).toEqual(['/de/b/', '/de/a/']);
    expect((await ask('Haus', { filters: { kind: 'event' } })).urls).toEqual(['/de/b/']);
    expect((await ask('', { filters: { kind: 'event' } })).urls).toEqual(['/de/b/']);
    expect((await ask('Haus', { filters: { language: 'pl' } })).urls).toEqual([]);
    expect((await ask('Keller')).urls).toEqual(['/de/c/']);
    expect((await ask('Keller Töpfer')).urls).toEqual([]);
    expect(await ask('Haus Zeppelin')).toMatchObject({ missing: ['Zeppelin'] });
    // What stands nowhere is asked in other words, which are marked and told.
    expect(await ask('Sigburg')).toMatchObject({
      missing: [],
      instead: [['Sigburg', 'siegburg']],
      isSeen: true,
    });
    expect(await ask('Töpferhaus')).toMatchObject({
      urls: expect.arrayContaining(['/de/a/', '/de/b/']) as unknown,
      instead: [['Töpferhaus', 'Töpfer', 'haus']],
      isSeen: true,
    });
    expect(await ask('Töpferkirche')).toMatchObject({ urls: [], missing: ['Töpferkirche'] });
    // Keys that a longer word begins with are no answer to it.
    for (const text of ['Kellerassel', 'Hausse', 'Zunftordnungen', 'die Zunge', 'xyz', ''])
      expect([text, (await ask(text)).urls]).toEqual([text, []]);
    const [word] = queryReaderFor(forms)('Töpferei');
    expect(await wordBeginningLike(engine, marker, 'de', word!)).toBe('Töpfer');
    await addOthers();
    expect(await ask('rzeka')).toMatchObject({ urls: ['/de/d/'], missing: [], foreign: 1 });
    expect((await ask('Haus')).foreign).toBe(0);
  });
});
