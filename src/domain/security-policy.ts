// The content security policy. It names no hashes, because no page inlines a script or a style.

/** Of hosts named in the operator's file, which allows no character that could end a directive. */
const framesFrom = (hosts: readonly string[]) =>
  `frame-src ${hosts.length > 0 ? hosts.map((host) => `https://${host}`).join(' ') : "'none'"}`;

const site = (videoHosts: readonly string[]) => [
  "default-src 'self'",
  // The search runs WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  framesFrom(videoHosts),
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
];

/** For each page's `meta`, so that a host without headers is covered too; names the hosts of its own films. */
export const sitePolicyMeta = (videoHosts: readonly string[] = []) => site(videoHosts).join('; ');

/** For the header, which alone can forbid framing; it is the same for all pages. */
export const sitePolicy = (videoHosts: readonly string[] = []) =>
  [...site(videoHosts), "frame-ancestors 'none'"].join('; ');

/** The editor's libraries write styles into the page, and it shows pictures before they are saved. */
const editor = (forge: readonly string[]) => [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  // Length and first picture of a film, before it is saved.
  "media-src 'self' blob:",
  ["connect-src 'self' blob: data:", ...forge].join(' '),
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
];

/** For the editor's `meta`; it names the addresses of the forge to which texts are saved. */
export const editorPolicyMeta = (forge: readonly string[] = []) => editor(forge).join('; ');

/** For the header of everything under `/admin/`. */
export const editorPolicy = (forge: readonly string[] = []) =>
  [...editor(forge), "frame-ancestors 'none'"].join('; ');
