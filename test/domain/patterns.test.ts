import { describe, expect, it } from 'vitest';
import {
  patternAddress,
  patternOf,
  patternPlace,
  patternSvg,
  patterns,
  sharedPattern,
} from '../../src/domain/patterns.ts';
import { placeIds } from '../../src/domain/places.ts';

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The elements of a drawing; throws where it is not well-formed XML. */
function elementsOf(xml: string): Tag[] {
  const open: string[] = [];
  const tags: Tag[] = [];
  let at = 0;
  while (at < xml.length) {
    const closing = /^<\/([a-zA-Z]+)>/.exec(xml.slice(at));
    const opening = /^<([a-zA-Z]+)((?: [a-zA-Z-]+="[^"<&]*")*)(\/?)>/.exec(xml.slice(at));
    const found = closing ?? opening;
    if (!found) throw new Error(`not well-formed: ${xml.slice(at, at + 60)}`);
    const [whole, name = '', written = '', empty] = found;
    if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const attributes = [...written.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)];
      const map = new Map(attributes.map(([, key = '', value = '']) => [key, value]));
      if (map.size < attributes.length) throw new Error(`an attribute twice: ${whole}`);
      tags.push({ name, attributes: map });
      if (!empty) open.push(name);
    }
    at += whole.length;
    if (open.length === 0 && at < xml.length) throw new Error('more than one root');
  }
  if (open.length > 0) throw new Error(`<${open.join('><')}> is not closed`);
  return tags;
}

const elements = ['svg', 'defs', 'pattern', 'g', 'path', 'circle', 'ellipse'];
const attributes = [
  'xmlns',
  'viewBox',
  'preserveAspectRatio',
  'id',
  'width',
  'height',
  'patternUnits',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'transform',
  'd',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
];

it('every place has a motif and colours of its own', () => {
  expect(Object.keys(patterns).toSorted()).toEqual([...placeIds].toSorted());
  for (const part of ['motif', 'ground', 'figure'] as const)
    expect(new Set(placeIds.map((id) => patterns[id][part])).size).toBe(placeIds.length);
  expect(new Set(placeIds.map((id) => patternSvg(id))).size).toBe(placeIds.length);
});

describe.each(placeIds)('the pattern of %s', (id) => {
  const { ground, figure, tile } = patterns[id];
  const drawn = elementsOf(patternSvg(id));

  it('has a ground on which white text can be read', () => {
    expect(ground).toMatch(/^#[0-9a-f]{6}$/);
    expect(contrast(ground, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('has a figure that stands out from its ground', () => {
    expect(figure).toMatch(/^#[0-9a-f]{6}$/);
    expect(contrast(ground, figure)).toBeGreaterThanOrEqual(3);
  });

  it('holds no script, no style and nothing from elsewhere', () => {
    expect(drawn.map(({ name }) => name).filter((name) => !elements.includes(name))).toEqual([]);
    const used = drawn.flatMap((tag) => [...tag.attributes]);
    expect(used.filter(([key]) => !attributes.includes(key))).toEqual([]);
    const foreign = used.filter(
      ([key, value]) => key !== 'xmlns' && /[:\\]|url\((?!#p\d\))/.test(value),
    );
    expect(foreign).toEqual([]);
  });

  it('draws with numbers only', () => {
    const shapes = drawn.flatMap((tag) =>
      [...tag.attributes].filter(([key]) => /^(d|[cr][xy]?)$/.test(key)),
    );
    expect(shapes.length).toBeGreaterThan(3);
    for (const [key, value] of shapes) {
      const form = key === 'd' ? /^M[-\d.eMLHVAQTZhvlaqtzm ]+$/ : /^-?\d+(\.\d+)?$/;
      expect(value).toMatch(form);
      expect(value).not.toMatch(/\d\.\d+\.|--/);
    }
  });

  it('repeats in a tile of its own size', () => {
    const pattern = drawn.find(({ name }) => name === 'pattern');
    expect(pattern?.attributes.get('width')).toBe(String(tile));
    expect(pattern?.attributes.get('height')).toBe(String(tile));
    expect(drawn.at(-1)?.attributes.get('fill')).toBe(`url(#${pattern?.attributes.get('id')})`);
  });
});

it('the pattern of an entry is that of its first place besides Siegburg', () => {
  expect(patternPlace(['siegburg', 'guarda', 'nogent'])).toBe('guarda');
  expect(patternPlace(['siegburg'])).toBe('siegburg');
  expect(patternPlace([])).toBe('siegburg');
  expect(patternAddress('werder')).toBe('/patterns/werder.svg');
  expect(patternOf(['siegburg', 'werder'])).toBe('/patterns/werder.svg');
});

it('an entry about all partner towns bears the patterns of all of them', () => {
  expect(patternOf([...placeIds])).toBe('/patterns/partners.svg');
  expect(patternOf(placeIds.filter((id) => id !== 'werder'))).toBe('/patterns/nogent.svg');
  const drawn = elementsOf(patternSvg(...sharedPattern));
  const ids = drawn.flatMap(({ name, attributes }) =>
    name === 'pattern' ? [attributes.get('id')] : [],
  );
  expect(new Set(ids).size).toBe(sharedPattern.length);
  const grounds = drawn.map(({ attributes }) => attributes.get('fill'));
  for (const id of sharedPattern) expect(grounds).toContain(patterns[id].ground);
});

it.each([
  ['<svg><g></svg></g>', 'closes nothing'],
  ['<svg>', 'not closed'],
  ['<svg/><svg/>', 'more than one root'],
  ['<svg a="1" a="2"/>', 'twice'],
  ['<svg a=1/>', 'not well-formed'],
  ['<svg>text</svg>', 'not well-formed'],
])('the reader of drawings refuses %s', (xml, why) => {
  expect(() => elementsOf(xml)).toThrow(why);
});
