// What the bundle takes instead of Decap's own: whole packages, and single lines of its modules.
import { type Plugin } from 'vite';
import { backEndCorrections } from './back-end-corrections.ts';
import { ours, type Correction } from './correction.ts';
import { formCorrections } from './form-corrections.ts';
import { uploadCorrections } from './upload-corrections.ts';

const stub = (name: string) => ours(`./stubs/${name}.ts`);

export const aliases = [
  { find: /^ajv$/, replacement: stub('ajv') },
  { find: /^ajv-errors$/, replacement: stub('ajv-errors') },
  { find: /^ajv-keywords\/dist\/keywords$/, replacement: stub('ajv-keywords') },
  { find: /^@iarna\/toml(\/.*)?$/, replacement: stub('toml') },
];

/** Each must be found exactly once, so that a new version of Decap cannot slip away from one unnoticed. */
export const corrections: readonly Correction[] = [
  ...formCorrections,
  ...backEndCorrections,
  ...uploadCorrections,
];

export function corrected(code: string, moduleId: string): string {
  return corrections
    .filter(({ module }) => moduleId.endsWith(module))
    .reduce((text, { module, find, replacement }) => {
      if (text.split(find).length !== 2)
        throw new Error(`${module}: expected once: ${find}. Has Decap changed?`);
      return text.replace(find, () => replacement);
    }, code);
}

export const withCorrections = (): Plugin => {
  const waiting = new Set(corrections.map(({ module }) => module));
  return {
    name: 'decap-corrections',
    enforce: 'pre',
    transform(code, id) {
      const [path = id] = id.split('?');
      const text = corrected(code, path);
      if (text === code) return undefined;
      for (const module of waiting) if (path.endsWith(module)) waiting.delete(module);
      return { code: text, map: null };
    },
    buildEnd(error) {
      if (!error && waiting.size > 0)
        throw new Error(`Not in the bundle: ${[...waiting].join(', ')}. Has Decap changed?`);
    },
  };
};

/**
 * Ways in which older packages make a function from text, only to find the global object or to give
 * themselves a `process`. The quotes are those of whichever minifier ran last.
 */
const functionsFromText = [
  { find: /(?<![\w$.])(?:new )?Function\((["'`])return this\1\)\(\)/g, replacement: 'globalThis' },
  {
    find: /(?<![\w$.])Function\((["'`])stub\1,\s*\1process = stub\1\)/g,
    replacement: '(()=>undefined)',
  },
];

export const withoutFunctionsFromText = (code: string): string =>
  functionsFromText.reduce(
    (text, { find, replacement }) => text.replaceAll(find, replacement),
    code,
  );

/** Works on the finished chunks, whichever package it came from; else the browser reports it under our policy. */
export const withoutFunctionConstructor = (): Plugin => ({
  name: 'without-function-constructor',
  renderChunk(code) {
    const text = withoutFunctionsFromText(code);
    return text === code ? undefined : { code: text, map: null };
  },
});
