// Builds the editor into a folder of its own, `dist/admin` unless EDITOR_OUT names another.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { aliases, withCorrections, withoutFunctionConstructor } from './build/replacements.ts';
import { editorPolicyMeta } from '../src/domain/security-policy.ts';
import { editorSettings, foreignAddresses } from './settings.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
// A relative EDITOR_OUT counts from where the command was given.
const outDir = path.resolve(process.env['EDITOR_OUT'] ?? path.join(root, '../dist/admin'));

/** Absent in a fresh project: the editor then works on local files. */
const operator = (): unknown => {
  try {
    return JSON.parse(readFileSync(path.join(root, '../content/operator.json'), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

const settings = editorSettings(operator());

export default defineConfig({
  root,
  base: '/admin/',
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2023',
    // Nothing in data: addresses, which scripts must not come from.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      onLog(level, log, handle) {
        // Of Decap's own packages, and harmless: `use client` marks, and an eval that is never reached.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE' && log.code !== 'EVAL') handle(level, log);
      },
    },
  },
  resolve: { alias: aliases, mainFields: ['module', 'jsnext:main', 'browser', 'main'] },
  define: {
    __EDITOR_SETTINGS__: JSON.stringify(settings ?? null),
    'process.env.NODE_ENV': '"production"',
    'process.env': '{}',
    'process.version': '""',
    'process.platform': '""',
    global: 'globalThis',
  },
  plugins: [
    withCorrections(),
    withoutFunctionConstructor(),
    {
      // A host that sends no headers, or forgets the forge in them, is covered too.
      name: 'policy',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: editorPolicyMeta(foreignAddresses(settings)),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  ],
});
