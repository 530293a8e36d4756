import { describe, expect, it } from 'vitest';
import { translatorIn } from '../../../admin/preview/catalogue.ts';
import { type Element, type Node } from '../../../admin/preview/drawing.ts';
import { previewPage } from '../../../admin/preview/page.ts';
import { type EntryFile } from '../../../admin/entries/entry-file.ts';
import { type CollectionName } from '../../../src/domain/content/collections.ts';
import { type Locale } from '../../../src/domain/locale.ts';
import { wordings } from '../wordings.ts';

/** HTML as somebody reading a failed test likes to see it; in the editor React makes the elements. */
const html = (node: Node): string =>
  typeof node === 'string'
    ? node.replaceAll('<', '&lt;').replaceAll('\u00a0', ' ')
    : `<${node.tag}${Object.entries(node.attributes)
        .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
        .join('')}>${node.children.map(html).join('')}</${node.tag}>`;

const elementsIn = (node: Node): Element[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(elementsIn)];

interface Page {
  readonly collection?: CollectionName;
  readonly own?: Locale;
  readonly locale?: Locale;
  readonly form: Readonly<Partial<Record<Locale, Partial<EntryFile>>>>;
}

async function page({ collection = 'stories', own = 'de', locale = own, form }: Page) {
  const versions = Object.entries(form).map(
    ([of, { data = {}, body = '' }]): [Locale, EntryFile] => [of as Locale, { data, body }],
  );
  return previewPage({
    collection,
    own,
    locale,
    form: new Map(versions),
    t: await translatorIn(locale),
    wording: wordings[own],
    addressOf: (path) => `blob:${path}`,
  });
}

const textOf = async (body: string, own: Locale = 'de') =>
  /<div class="prose">(.*)<\/div><p class="meta">/s.exec(
    html(await page({ own, form: { [own]: { body } } })),
  )?.[1];

describe('a story', () => {
  const data = {
    title: 'Das "Fest"',
    summary: 'Kurz.',
    date: '2026-11-23',
    authors: [{ name: 'Ada', role: 'pupil' }, { role: 'club' }],
    places: ['guarda', 'siegburg'],
    cover: '../../media/stories/fest/a.jpg',
    coverAlt: 'Ein Platz',
    coverCredit: 'Ada',
  };

  it('stands there as on the site, with its picture before it is saved', async () => {
    const shown = html(await page({ form: { de: { data, body: 'Text.' } } }));
    expect(shown).toContain('<h1>Das „Fest“</h1>');
    expect(shown).toContain('src="blob:../../media/stories/fest/a.jpg" alt="Ein Platz"');
    expect(shown).toContain('Foto: Ada');
    expect(shown).toContain('Ada (geht zur Schule) und Verein · 23. November 2026 · Lesezeit');
    expect(shown).toContain('<a href="/de/orte/guarda/"><span lang="pt">Guarda</span></a>');
  });

  it('in a language that it lacks is shown in the original, with the notice of the site', async () => {
    const shown = html(
      await page({ locale: 'tr', form: { de: { data, body: 'Text.' }, tr: { data: {} } } }),
    );
    expect(shown).toContain('<main lang="tr">');
    expect(shown).toContain('<h1 lang="de">Das „Fest“</h1>');
    expect(shown).toContain('class="notice"');
    expect(shown).toContain('/tr/yazin/');
    // What all languages share comes from the volunteer's own part of the form.
    expect(shown).toContain('23 Kasım 2026');
  });

  it('says that a translation is older than the original, and that a draft is not published', async () => {
    const shown = html(
      await page({
        locale: 'fr',
        form: {
          de: { data: { ...data, original: 'de', revised: '2026-11-24' }, body: 'Text.' },
          fr: { data: { title: 'La fête', draft: true }, body: 'Texte.' },
        },
      }),
    );
    expect(shown.match(/class="notice"/g)).toHaveLength(2);
    expect(shown).toContain('24 novembre 2026');
    expect(shown).toContain(wordings.de.fields.draft.label);
  });

  it('that is hardly begun is shown as far as it goes', async () => {
    const half = { title: 'Nur ein Titel', date: '23.11.', authors: [{}, null], places: 'x' };
    expect(html(await page({ form: { de: { data: half } } }))).toContain('Nur ein Titel');
    expect(html(await page({ form: {} }))).toBe('<main lang="de"></main>');
  });
});

describe('an event', () => {
  const data = {
    title: 'Γιορτή',
    start: '2026-10-03T19:30',
    end: '2026-10-03T21:00',
    timeZone: 'Europe/Athens',
    status: 'cancelled',
    places: ['orestiada'],
    repeat: 'FREQ=YEARLY',
    exceptions: [{ day: '2027-10-03' }, { day: 'nie' }],
    venue: 'Πλατεία',
    registration: 'https://a.example/x',
    spoken: ['el', 'de'],
  };
  const shownWith = async (more: object) =>
    html(
      await page({
        collection: 'events',
        own: 'el',
        form: { el: { data: { ...data, ...more }, body: 'Κείμενο.' } },
      }),
    );

  it('tells when and where, on the clock of its town', async () => {
    const shown = await shownWith({});
    expect(shown).toContain('κάθε χρόνο');
    expect(shown).toContain('19:30');
    expect(shown).toContain('Ώρα Ανατολικής Ευρώπης');
    expect(shown).toContain('3 Οκτωβρίου 2027');
    expect(shown).toContain('Πλατεία');
    expect(shown).toContain('<a href="https://a.example/x" rel="noopener">a.example</a>');
  });

  it.each([
    { start: '' },
    { start: '2026-13-45T99:99', end: null },
    { end: '2020-01-01T10:00' },
    { timeZone: 'Mars/Base', repeat: 'oft', spoken: 'el' },
    { registration: 'javascript:alert(1)', online: 'nirgends' },
  ])('is shown as far as it goes with %j', async (more) => {
    const shown = await shownWith(more);
    expect(shown).toContain('Γιορτή');
    expect(shown).not.toContain('javascript:');
  });
});

it('a place tells what the data say and its things to know', async () => {
  const shown = html(
    await page({
      collection: 'places',
      own: 'pt',
      form: {
        pt: {
          data: {
            place: 'guarda',
            title: 'Cinco efes',
            facts: [{ text: 'Fria', source: 1 }],
            contact: 'Escreva.',
            sources: [{ title: 'Fonte', link: 'https://a.example', read: '2026-11-23' }],
          },
          body: 'Texto.',
        },
      },
    }),
  );
  for (const part of ['<h1>Guarda</h1>', 'Portugal', 'Fria<sup>1</sup>', 'Escreva.', '>Fonte</a>'])
    expect(shown).toContain(part);
});

describe('a text', () => {
  it.each([
    ['## So\n\n- a\n- *b*', '<h2>So</h2><ul><li>a</li><li><em>b</em></li></ul>'],
    ['1. a\n\n2. b', '<ol><li><p>a</p></li><li><p>b</p></li></ol>'],
    [
      '| a | b |\n|---|---|\n| 1 | 2 |',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    ['Um 10:30 "hier"', '<p>Um 10:30 „hier“</p>'],
    ['"*Hallo*", sagt', '<p>„<em>Hallo</em>“, sagt</p>'],
    ['![Platz](../../media/a.jpg)', '<p><img src="blob:../../media/a.jpg" alt="Platz"></img></p>'],
    ['```\n::place{id=guarda}\n```', '<pre><code>::place{id=guarda}</code></pre>'],
    [
      'A\n\n::place{id=guarda}\n\nB',
      '<p>A</p><p class="place-link"><a href="/de/orte/guarda/" lang="pt">Guarda</a></p><p>B</p>',
    ],
    [
      ':::quote{by="Ada"}\nSo *war* es.\n:::',
      '<figure class="quote"><blockquote><p>So <em>war</em> es.</p></blockquote><figcaption>Ada</figcaption></figure>',
    ],
  ])('%j is drawn as on the site', async (markdown, drawn) => {
    expect(await textOf(markdown)).toBe(drawn);
  });

  it('has French spaces in French', async () => {
    expect(await textOf('Il dit "oui" !', 'fr')).toBe('<p>Il dit «\u202foui\u202f»\u202f!</p>');
  });

  it('shows a gallery picture by picture', async () => {
    const drawn = await textOf(':::gallery{caption="Alle"}\n![a](a.jpg "Eins")\n![b](b.jpg)\n:::');
    expect(drawn).toMatch(/^<figure class="gallery"><div class="slides"[^>]*aria-label="Bilder"/);
    expect(drawn?.match(/<figure><img /g)).toHaveLength(2);
    expect(drawn).toContain('<figcaption>Eins</figcaption>');
  });

  it('names a film elsewhere and asks nothing there', async () => {
    const drawn = await textOf(
      '::video{src="https://youtu.be/abc" title="Fest" poster="/media/a.jpg"}',
    );
    expect(drawn).toContain('www.youtube-nocookie.com');
    expect(drawn).not.toMatch(/<iframe|src="https/);
    expect(drawn).toContain('src="/media/a.jpg"');
  });

  it('says in place of a block what is still missing', async () => {
    expect(await textOf('::video{src="x"}')).toContain(
      wordings.de.faults.block(wordings.de.blocks.video),
    );
    expect(await textOf(':::hint\nText\n:::')).toContain('<p>Text</p>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b onclick="alert(1)">b</b>',
    '[x](javascript:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](data:text/html,y)',
    '[x]\n\n[x]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![x](https://evil.example/a.png)',
    '![x](data:image/svg+xml,y)',
    '::video{src="javascript:alert(1)" title="x"}',
    '::video{src="https://a.example/x" title="<script>alert(1)</script>"}',
    ':::quote{by="<img src=x onerror=alert(1)>"}\n<iframe src="https://evil.example"></iframe>\n:::',
    ':::gallery{caption="<svg onload=alert(1)>"}\n![" onerror="alert(1)](a.jpg)\n:::',
  ])('never becomes more than text: %s', async (markdown) => {
    const elements = elementsIn(await page({ form: { de: { body: markdown } } }));
    for (const { tag, attributes } of elements) {
      expect(['script', 'iframe', 'svg', 'style', 'b', 'object']).not.toContain(tag);
      for (const [name, value] of Object.entries(attributes)) {
        expect(name).not.toMatch(/^on|srcdoc|formaction/i);
        if (name === 'href') expect(value).toMatch(/^(https:\/\/|\/)/);
        if (name === 'src') expect(value).toMatch(/^(blob:|\/)/);
      }
    }
  });
});
