import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import {
  corrected,
  corrections,
  withoutFunctionsFromText,
} from '../../admin/build/replacements.ts';

it.each([...new Set(corrections.map(({ module }) => module))])(
  '%s is as we expect it',
  (module) => {
    const code = readFileSync(path.join('node_modules', module), 'utf8');
    expect(corrected(code, `/x/node_modules/${module}`)).not.toBe(code);
  },
);

it('leaves other modules alone, and says when Decap has changed', () => {
  expect(corrected('code', '/x/other.js')).toBe('code');
  expect(() => corrected('code', `/x/${corrections[0]?.module}`)).toThrow('Has Decap changed?');
});

it.each([
  ['a||Function("return this")()', 'a||globalThis'],
  ['a||Function(`return this`)()', 'a||globalThis'],
  ["new Function('return this')()", 'globalThis'],
  ['try{Function(`stub`,`process = stub`)(b)}catch{}', 'try{(()=>undefined)(b)}catch{}'],
  ['isFunction("return this")()', 'isFunction("return this")()'],
])('makes no function from text: %s', (code, without) => {
  expect(withoutFunctionsFromText(code)).toBe(without);
});
