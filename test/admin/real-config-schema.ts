// Decap's own check of a configuration, which the editor's bundle leaves out, with the original ajv.
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Widgets whose schemas the check uses; those that our configuration may name. */
const widgets = ['image', 'list', 'number', 'richtext', 'select'];
/** These have none. */
const plain = ['boolean', 'hidden', 'string', 'text'];

const entry = [
  `import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';`,
  `import { registerWidget } from 'decap-cms-core/dist/esm/lib/registry.js';`,
  ...widgets.map((name) => `import ${name} from 'decap-cms-widget-${name}/dist/esm/schema.js';`),
  `const schemas = { ${widgets.join(', ')} };`,
  `for (const [name, schema] of Object.entries(schemas)) registerWidget(name, () => null, null, schema);`,
  `for (const name of ${JSON.stringify(plain)}) registerWidget(name, () => null, null, {});`,
  `export { validateConfig };`,
].join('\n');

type Check = (config: unknown) => void;

/** Bundles the check, because Decap's modules are not written for Node, and loads it. It throws with what is wrong. */
export async function realConfigCheck(): Promise<Check> {
  // Inside node_modules, so that whatever stays outside the bundle is found from there.
  const folder = await mkdtemp(path.resolve('node_modules/.config-check-'));
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      root: path.resolve('.'),
      build: {
        ssr: true,
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        rolldownOptions: {
          input: 'config-check',
          output: { entryFileNames: 'check.mjs' },
          // Much of Decap hangs on these modules and would look for a browser as soon as it is loaded.
          treeshake: { moduleSideEffects: false },
        },
      },
      resolve: { mainFields: ['module', 'main'] },
      ssr: { noExternal: true },
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === 'config-check' ? '\0config-check' : undefined),
          load: (id) => (id === '\0config-check' ? entry : undefined),
        },
      ],
    });
    const address = pathToFileURL(path.join(folder, 'check.mjs')).href;
    // What the entry above exports.
    const loaded = (await import(address)) as { validateConfig: Check };
    return loaded.validateConfig;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
