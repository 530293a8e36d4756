import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { markdownOptions } from './src/content-pipeline/markdown.ts';
import { siteAddress } from './src/content-pipeline/operator.ts';

export default defineConfig({
  // Without an address of its own the site still builds, and feeds lead to `npm start`.
  site: siteAddress(),
  trailingSlash: 'always',
  cacheDir: '.cache/astro',
  integrations: [mdx()],
  markdown: { processor: satteri(markdownOptions), syntaxHighlight: false },
  image: { layout: 'constrained', responsiveStyles: false },
  // As in JSX a line break is no space, which is also how the formatter prints: spaces are written {' '}.
  compressHTML: 'jsx',
  build: {
    // The content security policy is constant because nothing is inlined, neither styles nor scripts.
    inlineStylesheets: 'never',
    // While one page waits for the disk, the next is made.
    concurrency: 6,
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks its own modules with a directive that the bundler does not know.
        checks: { moduleLevelDirective: false },
        // The domain only says things: what a page's script does not use of it stays out of the script.
        treeshake: {
          moduleSideEffects: [{ test: /\/src\/domain\//, sideEffects: false }],
          propertyReadSideEffects: false,
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
