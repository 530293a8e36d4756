import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { markdownOptions } from './src/content-pipeline/markdown.ts';
import { readOperator } from './src/content-pipeline/operator.ts';

const { siteAddress } = readOperator();

export default defineConfig({
  // Without an address of its own the site still builds; addresses in feeds are then those of `npm start`.
  site: siteAddress ?? 'http://localhost:4321',
  trailingSlash: 'always',
  cacheDir: '.cache/astro',
  integrations: [mdx()],
  markdown: { processor: satteri(markdownOptions), syntaxHighlight: false },
  image: { layout: 'constrained', responsiveStyles: false },
  // As in JSX a line break is no space, which is also how the formatter prints: spaces are written {' '}.
  compressHTML: 'jsx',
  // The content security policy is constant because nothing is inlined, neither styles nor scripts.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
