// The content security policy: constant, because no page inlines a script or a style.

const site = [
  "default-src 'self'",
  // The search runs WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
];

/** For each page's `meta`, so that a host without headers is covered too. */
export const sitePolicyMeta = site.join('; ');

/** For the header, which alone can forbid framing. */
export const sitePolicy = [...site, "frame-ancestors 'none'"].join('; ');

/** The editor's libraries write styles into the page, and it shows pictures before they are saved. */
export const editorPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' blob: data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');
