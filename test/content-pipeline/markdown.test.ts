import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { markdownOptions, readText } from '../../src/content-pipeline/markdown.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { placeIds, placeName } from '../../src/domain/places.ts';

const fileIn = (locale: string) => new URL(`file:///content/stories/${locale}/reise.md`);

/** The text as the site prints it. */
function html(body: string, locale: Locale = 'de'): string {
  const result = markdownToHtml(body, {
    ...markdownOptions,
    fileURL: fileIn(locale),
    data: { faults: [] },
  });
  // None of our plugins waits for anything.
  if (result instanceof Promise) throw new Error('Not done at once.');
  return result.html;
}

const faults = (body: string) => readText(body, fileIn('de')).faults;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The opening tags of what satteri prints, which quotes every attribute. */
const tagsOf = (printed: string): Tag[] =>
  [...printed.matchAll(/<([a-zA-Z][^\s/>]*)((?:"[^"]*"|[^">])*)>/g)].map(
    ([, name = '', written = '']) => ({
      name: name.toLowerCase(),
      attributes: new Map(
        [...written.matchAll(/([^\s"'=/]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
          key.toLowerCase(),
          value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
        ]),
      ),
    }),
  );

const harmlessTags = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 em strong del a img br hr ul ol li blockquote pre code table thead tbody ' +
    'tr th td figure figcaption video source track details summary div span sup section input'
  ).split(' '),
);
const harmlessAttributes = new Set(
  (
    'href src alt title class id lang rel controls preload aria-label aria-describedby align start ' +
    'role tabindex poster kind srclang data-frame data-poster ' +
    'type checked disabled data-footnotes data-footnote-ref data-footnote-backref'
  ).split(' '),
);

/** What a text prints that could run, look like the site's own or call elsewhere. */
const harmIn = (printed: string): string[] =>
  tagsOf(printed).flatMap(({ name, attributes }) => [
    ...(harmlessTags.has(name) ? [] : [`<${name}>`]),
    ...[...attributes].flatMap(([key, value]) => {
      // As a browser reads an address: without the characters that it skips.
      const address = value.replace(/[\u0000-\u0020]/g, '');
      const isHarmless =
        harmlessAttributes.has(key) &&
        (key !== 'href' || /^(https?:|mailto:|tel:|place:[a-z]+$|[^:]*$|[./#?])/i.test(address)) &&
        (key !== 'src' || !/^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address));
      return isHarmless ? [] : [`${key}="${value}"`];
    }),
  ]);

it('the language of a text does not depend on where the project lies', () => {
  const within = new URL('file:///home/content/portal/content/stories/fr/voyage.md');
  const printed = markdownToHtml('"Oui"', {
    ...markdownOptions,
    fileURL: within,
    data: { faults: [] },
  });
  expect(printed).toMatchObject({ html: expect.stringContaining('«\u202fOui\u202f»') as string });
});

describe('what people type', () => {
  it.each([
    ['Um 10:30 Uhr', '<p>Um 10:30 Uhr</p>'],
    ['Es steht 3:2.', '<p>Es steht 3:2.</p>'],
    ['Bürger:innen und Schüler:innen', '<p>Bürger:innen und Schüler:innen</p>'],
    ['Ein :lächeln: und ein:e Freund:in', '<p>Ein :lächeln: und ein:e Freund:in</p>'],
    ['Ελληνικά 10:30 😀 3:2 😀😀 Bürger:innen', '<p>Ελληνικά 10:30 😀 3:2 😀😀 Bürger:innen</p>'],
    [':a[**b** <i>c</i>]{d=e}', '<p>:a[**b** &lt;i&gt;c&lt;/i&gt;]{d=e}</p>'],
    ['a < b, b > c & d', '<p>a &lt; b, b &gt; c &amp; d</p>'],
    ['{geschweift} {{doppelt}} {% auch %}', '<p>{geschweift} {{doppelt}} {% auch %}</p>'],
    ['Euro (€) für $ und $$', '<p>Euro (€) für $ und $$</p>'],
    ['Begriff\n: keine Definition', '<p>Begriff\n: keine Definition</p>'],
    ['&lt;script&gt;', '<p>&lt;script&gt;</p>'],
    ['`<b>` und `"x"`', '<p><code>&lt;b&gt;</code> und <code>"x"</code></p>'],
  ])('stays as it is: %j', (typed, printed) => {
    expect(html(typed).trim()).toBe(printed);
  });

  it.each([
    ['**fett** und *schräg*', '<p><strong>fett</strong> und <em>schräg</em></p>'],
    ['[Ort](/de/orte/)', '<p><a href="/de/orte/">Ort</a></p>'],
    ['<https://example.org>', '<p><a href="https://example.org">https://example.org</a></p>'],
    ['[Post](mailto:a@b.example)', '<p><a href="mailto:a@b.example">Post</a></p>'],
    ['![Tor](../../media/a.jpg)', '<p><img src="../../media/a.jpg" alt="Tor"></p>'],
    ['[Verein](www.example.org/a)', '<p><a href="https://www.example.org/a">Verein</a></p>'],
    ['[Post](info@b.example)', '<p><a href="mailto:info@b.example">Post</a></p>'],
    ['[Ort][1]\n\n[1]: www.example.org', '<p><a href="https://www.example.org">Ort</a></p>'],
    ['# Groß', '<h2>Groß</h2>'],
    ['![Ein "Tor"](../../media/a.jpg)', '<p><img src="../../media/a.jpg" alt="Ein „Tor“"></p>'],
    ['- eins\n- zwei', '<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>'],
  ])('as Markdown becomes an element: %j', (typed, printed) => {
    expect(html(typed).trim()).toBe(printed);
    expect(faults(typed)).toEqual([]);
  });

  it('between two rules at the beginning is no frontmatter', () => {
    expect(html('---\nAbsatz\n\n---\n\nMehr')).toContain('Absatz');
  });

  it('as a footnote is marked with signs instead of English words', () => {
    const printed = html('Text[^1]\n\n[^1]: Fußnote');
    expect(printed).toContain('Fußnote');
    expect(printed).not.toMatch(/Footnotes|Back to/);
  });
});

describe('punctuation', () => {
  it.each<[Locale, string, string]>([
    ['de', '"*Hallo*", sagte sie', '„<em>Hallo</em>“, sagte sie'],
    ['de', '*Hallo* "Welt"', '<em>Hallo</em> „Welt“'],
    ['de', '"[Ort](/de/)"', '„<a href="/de/">Ort</a>“'],
    ['de', '"Eins"  \n"Zwei"', '„Eins“<br>\n„Zwei“'],
    ['de', '"Um 10:30 Uhr"', '„Um 10:30 Uhr“'],
    ['fr', '*Quoi* ? "Oui"', '<em>Quoi</em>\u202f? «\u202fOui\u202f»'],
    ['pl', 'w *lesie* i w domu', 'w\u00a0<em>lesie</em> i\u00a0w\u00a0domu'],
    ['tr', '"Selam", Türkiye\'de', '“Selam”, Türkiye’de'],
    ['el', '"Γεια"', '«Γεια»'],
    ['pt', '"Olá"', '«Olá»'],
  ])('in %s is set across elements: %s', (locale, typed, set) => {
    expect(html(typed, locale).trim()).toBe(`<p>${set}</p>`);
  });

  it.each(locales)('leaves code and addresses alone, in %s', (locale) => {
    const typed = '`a "b" ; c` [x](https://example.org/?q="a")\n\n```\n"a" ; b\n```';
    expect(html(typed, locale)).toContain('<code>a "b" ; c</code>');
    expect(html(typed, locale)).toContain('href="https://example.org/?q=%22a%22"');
    expect(html(typed, locale)).toContain('<pre><code>"a" ; b\n</code></pre>');
  });

  it('is German where the file says no language of ours', () => {
    const set = markdownToHtml('"x"', { ...markdownOptions, fileURL: fileIn('xx') });
    expect(set).toMatchObject({ html: '<p>„x“</p>\n' });
  });
});

describe('hostile text', () => {
  it.each<[typed: string, line: number, what: RegExp]>([
    ['<script>alert(1)</script>', 1, /raw HTML is left out: <script>/],
    ['Erst Text.\n\n<script\n\nalert(1)', 3, /raw HTML/],
    ['Text <img src=x onerror=alert(1)> mehr', 1, /raw HTML is left out: <img/],
    ['<b onclick="x()">Hallo</b>', 1, /raw HTML/],
    ['<svg><script>', 1, /raw HTML/],
    ['<iframe src="https://evil.example"></iframe>', 1, /raw HTML/],
    ['<style>*{display:none}</style>', 1, /raw HTML/],
    ['<!-- Kommentar -->', 1, /raw HTML/],
    ['- Liste\n- <a href="javascript:x">y</a>', 2, /raw HTML/],
    ['> <script>x</script>', 1, /raw HTML/],
    ['| a |\n|---|\n| <b>x</b> |', 3, /raw HTML/],
    ['# <b>Titel</b>', 1, /raw HTML/],
    ['[x](javascript:alert(1))', 1, /the address "javascript:alert\(1\)" is left out; allowed/],
    ['Eins\nzwei [x](JaVaScRiPt:alert(1))', 2, /left out/],
    ['<javascript:alert(1)>', 1, /left out/],
    ['[x][y]\n\n[y]: javascript:alert(1)', 3, /left out/],
    ['[x]\n\n[x]: <javascript:alert(1)> "t"', 3, /left out/],
    ['[x](&#106;avascript:alert(1))', 1, /left out/],
    ['[x](&#x6A;avascript:alert(1))', 1, /left out/],
    ['[x](javascript&colon;alert(1))', 1, /left out/],
    ['[x](javascript\\:alert(1))', 1, /left out/],
    ['[x](<java&#9;script:alert(1)>)', 1, /left out/],
    ['[x](<  javascript:alert(1)>)', 1, /left out/],
    ['[x](<java&#10;script:alert(1)>)', 1, /left out/],
    ['[x](data:text/html;base64,PHNjcmlwdD4=)', 1, /left out/],
    ['[x](vbscript:x)', 1, /left out/],
    ['[x](file:///etc/passwd)', 1, /left out/],
    ['[x](place:selcuk)', 1, /left out/],
    ['Text[^1]\n\n[^1]: [x](javascript:y)', 3, /left out/],
    ['![x](https://evil.example/x.png)', 1, /the picture .* is not from here; upload it instead/],
    ['![x](//evil.example/x.png)', 1, /not from here/],
    ['![x](data:image/svg+xml,x)', 1, /not from here/],
    ['![x](&#47;&#47;evil.example/x.png)', 1, /not from here/],
    ['![x][y]\n\n[y]: https://evil.example/x.png', 1, /the picture "x" is left out; write it as/],
    ['![y]\n\n[y]: ../../media/a.jpg', 1, /the picture "y" is left out/],
    ['[![x](https://evil.example/x.png)](https://ok.example)', 1, /not from here/],
  ])('is left out and reported with its line: %j', (typed, line, what) => {
    expect(harmIn(html(typed))).toEqual([]);
    expect(faults(typed)).toContainEqual({
      line,
      what: expect.stringMatching(what) as unknown,
      partOnly: true,
    });
  });

  it.each([
    '[<img src=x onerror=alert(1)>](javascript:alert(1))',
    '[<script>alert(1)</script>](javascript:alert(1))',
    '[![x](https://evil.example/x.png)](javascript:alert(1))',
    ':::quote\n[<b>x</b>](javascript:x)\n:::',
    ':::quote[<img src=x onerror=alert(1)>]\na\n:::',
    ':::quote\n[x][y]\n\n[y]: javascript:alert(1)\n:::',
    ':::unbekannt\n<script>alert(1)</script>\n:::',
    ':::unbekannt[<script>alert(1)</script>]\na\n:::',
    '::unbekannt[<img src=x onerror=alert(1)>]',
    '::unbekannt[[x](javascript:alert(1))]',
    '::unbekannt[![x](https://evil.example/x.png)]',
    '::::unbekannt\n:::unbekannt\n<script>alert(1)</script>\n:::\n::::',
    '::place[<img src=x onerror=alert(1)>]{id=guarda}',
    '[a :b[<script>alert(1)</script>]](javascript:x)',
  ])('inside something else that is left out is left out, too: %j', (typed) => {
    expect(harmIn(html(typed))).toEqual([]);
    expect(faults(typed)).not.toEqual([]);
  });

  it('keeps the words that stood in it', () => {
    expect(html('Vor [dem *Link* um 10:30](javascript:x) nach')).toBe(
      '<p>Vor <span>dem <em>Link</em> um 10:30</span> nach</p>\n',
    );
    expect(html('<b>Hallo</b> Welt')).toBe('<p>Hallo Welt</p>\n');
  });

  it.each([
    ['![a" onerror="x](../a.jpg)', 'alt="a“ onerror=“x"'],
    ['[a](https://x.example/"onclick="x)', 'href="https://x.example/%22onclick=%22x"'],
    ['```a"onx=1\nx\n```', 'class="language-a&quot;onx=1"'],
    ['[a](https://x.example "b\\" onclick=\\"c")', '&quot; onclick=&quot;'],
    [
      ':::quote{by="<script>alert(1)</script>"}\na\n:::',
      '<figcaption>&lt;script&gt;alert(1)&lt;/script&gt;</figcaption>',
    ],
    [
      "::video{src='https://x.example/\"onclick=\"y' title='<b>'}",
      'href="https://x.example/&quot;onclick=&quot;y"',
    ],
    ['[a](java\tscript:alert(1))', '[a](java\tscript:alert(1))'],
    ['[a](\u0001javascript:alert(1))', '[a](\u0001javascript:alert(1))'],
  ])('is harmless where it stays: %j', (typed, printed) => {
    expect(html(typed)).toContain(printed);
    expect(harmIn(html(typed))).toEqual([]);
  });

  it('is harmless in whatever is put together from such pieces', () => {
    const piece = fc.constantFrom(
      ...'<script>alert(1)</script>|<img src=x onerror=alert(1)>|<b onclick=x>|</b>|<!--|-->'.split(
        '|',
      ),
      ...'javascript:alert(1)|[x](javascript:y)|[|](javascript:x)|](https://ok.example)|<javascript:x>'.split(
        '|',
      ),
      ...'![x](https://evil.example/a.png)|![x](//evil.example/a.png)|![|![x]|[x]'.split('|'),
      ...['\n[x]: javascript:alert(1)\n', '\n\n', '\n', ' ', '    ', '\t', '\\', '`', '"', "'"],
      ...['\n:::quote\n', '\n:::\n', '\n::::gallery{caption="<b>"}\n', '\n::::\n', '\n:::nie\n'],
      ...['\n::place{id=guarda}\n', '\n::nie[', ']', ':a[', '{a="<b>"}', '\n- ', '\n> ', '\n# '],
      ...['*', '**', '| ', '\n|---|\n', '&#106;', '&lt;', '[^1]', '\n[^1]: ', '~~', '\n```html\n'],
    );
    const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (typed) => {
        expect(harmIn(html(typed))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['quotations', '> '.repeat(500) + 'x'],
    ['lists', '- '.repeat(500) + 'x'],
    ['brackets', '['.repeat(2000) + 'x' + ']'.repeat(2000)],
    ['emphasis', '*a '.repeat(2000) + 'x'],
    ['blocks', ':::quote\n'.repeat(300) + 'x'],
    ['directives in text', ':a['.repeat(300) + 'x' + ']'.repeat(300)],
  ])('of deeply nested %s is read all the same', (_, typed) => {
    expect(html(typed)).toContain('x');
    expect(harmIn(html(typed))).toEqual([]);
  });

  it('is seen for what it is by the reader of this test', () => {
    expect(harmIn('<script>')).toEqual(['<script>']);
    expect(harmIn('<p onclick="x">')).toEqual(['onclick="x"']);
    expect(harmIn('<a href="java\tscript:x">')).toHaveLength(1);
    expect(harmIn('<img src="//evil.example/x.png" alt="x">')).toHaveLength(1);
    expect(harmIn('<IMG SRC=x onerror=alert(1)>')).not.toEqual([]);
  });
});

describe('a block', () => {
  it.each<[string, string]>([
    ['::place{id=zbarazh}', '<p class="place-link"><a href="place:zbarazh">Sbarasch</a></p>'],
    [
      '::place{id="guarda"}',
      '<p class="place-link"><a href="place:guarda" lang="pt">Guarda</a></p>',
    ],
    [
      '::video{src="https://x.example/a" title="Film"}',
      '<figure class="video"><a href="https://x.example/a" rel="noopener">Film</a></figure>',
    ],
    [
      '::video{src="/media/a.mp4" title="Film"}',
      '<figure class="video"><video src="/media/a.mp4" controls="" preload="none" aria-label="Film"></video><figcaption>Film</figcaption></figure>',
    ],
    [
      ':::quote{by="Ayşe"}\nEs war *schön*.\n:::',
      '<figure class="quote"><blockquote><p>Es war <em>schön</em>.</p></blockquote><figcaption>Ayşe</figcaption></figure>',
    ],
    [
      ':::gallery{caption="Fest"}\n![a](../a.jpg)\n:::',
      '<figure class="gallery"><div class="slides" role="group" tabindex="0" aria-label="Fest"><figure><img src="../a.jpg" alt="a"></figure></div><figcaption>Fest</figcaption></figure>',
    ],
    [
      ':::gallery\n![a](../a.jpg "Am *Tor*")\n![b](b.jpg)\n\nText\n:::',
      '<figure class="gallery"><div class="slides" role="group" tabindex="0" aria-label=""><figure><img src="../a.jpg" alt="a" title="Am *Tor*"><figcaption>Am *Tor*</figcaption></figure><figure><img src="b.jpg" alt="b"></figure><p>Text</p></div></figure>',
    ],
    [
      ':::transcript\nWas *gesagt* wird.\n:::',
      '<details class="transcript"><summary></summary><p>Was <em>gesagt</em> wird.</p></details>',
    ],
    [
      '::video{src="/media/a.mp4" other="/media/a.webm" title="Film" captions="de pt" poster="/media/a.jpg" length="0:30"}',
      '<figure class="video"><video controls="" preload="none" aria-label="Film" poster="/media/a.jpg"><source src="/media/a.mp4" type="video/mp4"><source src="/media/a.webm" type="video/webm"><track kind="captions" src="/media/a.de.vtt" srclang="de" label="Deutsch"><track kind="captions" src="/media/a.pt.vtt" srclang="pt-PT" label="Português"></video><figcaption>Film · 0:30</figcaption></figure>',
    ],
    [
      '::::quote\n:::quote\nInnen\n:::\n::::',
      '<figure class="quote"><blockquote><figure class="quote"><blockquote><p>Innen</p></blockquote></figure></blockquote></figure>',
    ],
    [
      ':::quote\nUm 10:30.\n\n::place{id=guarda}\n:::\n\nDanach.',
      '<figure class="quote"><blockquote><p>Um 10:30.</p><p class="place-link"><a href="place:guarda" lang="pt">Guarda</a></p></blockquote></figure>\n<p>Danach.</p>',
    ],
  ])('is drawn: %j', (typed, printed) => {
    expect(html(typed).trim()).toBe(printed);
    expect(faults(typed)).toEqual([]);
  });

  it.each(locales)('names a place in the language of the text, %s', (locale) => {
    for (const id of placeIds)
      expect(html(`::place{id=${id}}`, locale)).toContain(`>${placeName(id, locale).text}</a>`);
  });

  it.each<[typed: string, line: number, what: RegExp]>([
    ['Text\n\n::nie{a=1}', 3, /unknown block "nie"; allowed: ::video\{src title/],
    [':::nie\nText\n:::', 1, /unknown block "nie"/],
    ['::constructor', 1, /unknown block "constructor"/],
    ['::place{id=atlantis}', 1, /"id" cannot be "atlantis"; allowed: one of siegburg/],
    ['::place', 1, /"id" is missing/],
    ['::place{id=guarda onclick="x"}', 1, /unknown attribute "onclick"/],
    [':::quote{.klasse}\nx\n:::', 1, /unknown attribute "class"/],
    ['::video{src="javascript:alert(1)" title="x"}', 1, /"src" cannot be/],
    ['::video{src="http://x.example" title="x"}', 1, /"src" cannot be/],
    ['::video{src="/media/a.mp4" title="x" captions="de xx"}', 1, /"captions" cannot be "de xx"/],
    [
      '::video{src="/media/a.mp4" title="x" poster="https://x.example/a.jpg"}',
      1,
      /"poster" cannot/,
    ],
    [':::place{id=guarda}\n:::', 1, /block "place" is written ::place/],
    ['::quote', 1, /block "quote" is written :::quote/],
    ['::transcript', 1, /block "transcript" is written :::transcript/],
    ['Text\n\n:::quote{by="A"}\nText\n\nmehr', 3, /block "quote" is not closed; end it with/],
    [':::quote\n:::quote\nx\n:::\n', 2, /is not closed/],
    ['> :::quote\n> x\n\nmehr', 1, /is not closed/],
  ])(
    'that is wrong keeps the text from being published, with its line: %j',
    (typed, line, what) => {
      expect(faults(typed)).toContainEqual({
        line,
        what: expect.stringMatching(what) as unknown,
        partOnly: false,
      });
      expect(harmIn(html(typed))).toEqual([]);
    },
  );

  it.each([
    ':::quote\nx\n:::',
    ':::quote\r\nx\r\n:::\r\n\r\nmehr',
    ':::quote\nx\n:::::  \nmehr',
    '> :::quote\n> x\n> :::\n\nmehr',
    '- a\n  :::quote\n  x\n  :::\n',
    ':::quote\nüber 😀\n:::',
  ])('that is closed is not reported: %j', (typed) => {
    expect(faults(typed)).toEqual([]);
  });

  it('that is unknown leaves the words inside to the reader', () => {
    expect(html(':::nie\nEin *Satz* um 10:30.\n\n::place{id=guarda}\n:::')).toBe(
      '<div><p>Ein <em>Satz</em> um 10:30.</p><p class="place-link"><a href="place:guarda" lang="pt">Guarda</a></p></div>\n',
    );
  });

  it('in the middle of a line is text', () => {
    expect(html('Siehe ::place{id=guarda} dort')).toBe('<p>Siehe ::place{id=guarda} dort</p>\n');
  });
});

describe('a picture', () => {
  it('without words for those who cannot see it is reported and stays', () => {
    expect(faults('Text\n\n![](../../media/a.jpg)')).toEqual([
      {
        line: 3,
        what: 'the picture "../../media/a.jpg" has no alternative text',
        partOnly: true,
      },
    ]);
    expect(html('![](../../media/a.jpg)')).toContain('<img src="../../media/a.jpg" alt="">');
  });
});

it('all that is wrong with a text is reported at once', () => {
  const typed = '<b>x</b>\n\n[y](javascript:z)\n\n::nie\n\n![](a.jpg)\n\n![b](https://x.example/c)';
  expect(faults(typed).map(({ line }) => line)).toEqual([1, 1, 3, 5, 7, 9]);
});

it('a sound text has no faults', () => {
  expect(faults('')).toEqual([]);
  expect(faults('Ein Text.\n\n## Überschrift\n\nUm 10:30 kamen Bürger:innen.')).toEqual([]);
});
