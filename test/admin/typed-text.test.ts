import { pathToFileURL } from 'node:url';
import { markdownToHtml } from 'satteri';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { keptText } from '../../admin/blocks/kept-text.ts';
import { withoutLists } from '../../admin/blocks/typed-text.ts';
import { corrected } from '../../admin/build/replacements.ts';
import { markdownOptions } from '../../src/content-pipeline/markdown.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Decap's own module, as it is in our bundle. */
async function decapsEscapes(): Promise<(node: Node) => Node> {
  const bundle = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [{ name: 'corrected', enforce: 'pre', transform: corrected }],
    build: {
      write: false,
      lib: {
        entry:
          'node_modules/decap-cms-widget-richtext/dist/esm/serializers/remarkEscapeMarkdownEntities.js',
        formats: ['es'],
      },
    },
  });
  const [made] = Array.isArray(bundle) ? bundle : [];
  const code = made?.output[0].code ?? '';
  // What a module made a moment ago exports, no type can know.
  const { default: plugin } = (await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  )) as { default: () => (node: Node) => Node };
  return plugin();
}

const escape = await decapsEscapes();
/** A paragraph as it is written: of lines, each a text of its own. */
const written = (...lines: readonly string[]) => {
  const children = lines.flatMap((value): Node[] => [{ type: 'break' }, { type: 'text', value }]);
  return escape({ type: 'paragraph', children: children.slice(1) })
    .children?.map(({ value = '\\\n' }) => value)
    .join('');
};

const printed = async (text: string) => {
  const fileURL = pathToFileURL('/content/stories/de/x.md');
  const data = { faults: [], films: [], pictures: [] };
  const { html } = await markdownToHtml(text, { ...markdownOptions, fileURL, data });
  // The site keeps a date on one line.
  return html.trim().replaceAll('\u00a0', ' ');
};

describe('a text that looks like a list', () => {
  it.each([
    ['23. November', '23\\. November'],
    ['2) zwei', '2\\) zwei'],
    [' 1. Mai', ' 1\\. Mai'],
    ['3.', '3\\.'],
    ['+ plus', '\\+ plus'],
    ['Fest\n1. Mai', 'Fest\n1\\. Mai'],
  ])('is kept from becoming one: %s', (typed, text) => {
    expect(withoutLists(typed)).toBe(text);
    expect(withoutLists(text)).toBe(text);
  });

  it.each(['Am 23. November', '10.30 Uhr', '+49 2241', '1234567890. Gast'])(
    'and what does not is left alone: %s',
    (typed) => {
      expect(withoutLists(typed)).toBe(typed);
    },
  );
});

describe('what is typed is what the site prints', () => {
  it.each([
    '23. November 2026: Wir fahren los.',
    '2) zwei',
    'a_b_c and _ x _',
    '_ganz_ x_y_ wort',
    '__fett__ ç_ş_ğ',
    '# Wort',
  ])('%s', async (typed) => {
    expect(await printed(written(typed) ?? '')).toBe(`<p>${typed}</p>`);
  });

  it('behind a line break, too', async () => {
    const text = written('Programm', '1. Mai', '- Fest', '24. Mai');
    expect(await printed(text ?? '')).toBe('<p>Programm<br>\n1. Mai<br>\n- Fest<br>\n24. Mai</p>');
  });

  it('with no underscore left to end what another begins when Decap reads it again', () => {
    expect(written('a_b_c and _ x _')).toBe('a_b_c and \\_ x \\_');
  });

  it('in an address no backslash', () => {
    const address = 'https://tr.wikipedia.org/wiki/Efes_(antik)';
    expect(written(address)).toBe(address);
  });
});

it('a list that was made as one stays one, and what nobody touched stays as it was', async () => {
  const list = '1. eins\n2. zwei';
  expect(await printed(list)).toMatch(/^<ol>/);
  const before = `Am __Ort__.\n\n${list}\n\n23\\. November`;
  const again = `Am **Ort**.\n\n${list}\n\n${written('23. November')}`;
  expect(keptText({ before, again }, `${again}\n\nNeu.`)).toBe(`${before}\n\nNeu.`);
});
