// Serves a built site on loopback as a real host would: headers, languages' own 404, no directory left open.
import { createReadStream, existsSync, readFileSync, statSync, type ReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { isLocale } from '../domain/locale.ts';
import { editorPolicy, sitePolicy } from '../domain/security-policy.ts';
import { translatorFor } from '../i18n/translator.ts';
import { orderIn, refusalOf } from './file-orders.ts';
import { type Answer, type FileServer } from './file-server.ts';

interface Options {
  /** The folder of the built site; asked at each request, because `npm start` swaps it. */
  readonly root: () => string;
  /** Carries out what the editor asks; without one the editor can only be looked at. */
  readonly files?: { readonly root: string; readonly server: FileServer };
  /** Shown at the top of every page: what is wrong with the last build. */
  readonly complaints?: () => readonly string[];
  /** Addresses of the forge to which the editor saves. */
  readonly forge?: () => readonly string[];
  /** Hosts whose players a page may show. */
  readonly videoHosts?: () => readonly string[];
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const localHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

export function createSiteServer(options: Options): Server {
  const server = createServer((asked, answer) => {
    // A name that an attacker's DNS points here must not reach the files.
    if (!localHost.test(asked.headers.host ?? '')) return void answer.writeHead(403).end();
    const address = URL.parse(asked.url ?? '/', 'http://localhost');
    // `//` and the like are no address.
    if (!address) return void answer.writeHead(400).end();
    if (address.pathname === '/api/v1') return void toFiles(asked, answer, options.files);
    if (asked.method !== 'GET' && asked.method !== 'HEAD')
      return void answer.writeHead(405, { allow: 'GET, HEAD' }).end();
    sendFile(asked, address, answer, options);
  });
  // Milliseconds. A build keeps this process busy for seconds, and a connection that is cut just when it
  // is used again would be an error to whoever asks.
  server.keepAliveTimeout = 60_000;
  return server;
}

function sendFile(
  incoming: IncomingMessage,
  { pathname, search }: URL,
  answer: ServerResponse,
  options: Options,
) {
  const root = path.resolve(options.root());
  const asked = fileOf(root, pathname);
  if (asked && statSync(asked).isDirectory()) {
    if (!pathname.endsWith('/'))
      return void answer.writeHead(301, { location: `${pathname}/${search}` }).end();
  }
  const index = asked && statSync(asked).isDirectory() ? path.join(asked, 'index.html') : asked;
  const found = index && existsSync(index) ? index : undefined;
  const file = found ?? notFoundPage(root, pathname);
  const headers = {
    'cache-control': 'no-cache',
    'content-security-policy': pathname.startsWith('/admin/')
      ? editorPolicy(options.forge?.())
      : sitePolicy(options.videoHosts?.()),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    'content-type': types[path.extname(file ?? '')] ?? 'application/octet-stream',
  };
  const part = found && partOf(incoming.headers.range, statSync(found).size);
  if (part) {
    answer.writeHead(206, { ...headers, 'content-range': part.stated });
    pour(createReadStream(found, part), answer);
    return;
  }
  answer.writeHead(found ? 200 : 404, file ? headers : { 'content-type': 'text/plain' });
  if (!file) return void answer.end('404');
  const complaints = options.complaints?.() ?? [];
  if (complaints.length > 0 && file.endsWith('.html') && !pathname.startsWith('/admin/'))
    return void answer.end(withComplaints(readFileSync(file, 'utf8'), pathname, complaints));
  pour(createReadStream(file), answer);
}

/** A reader who leaves, or a file that goes with an older build, ends the answer and nothing else. */
const pour = (file: ReadStream, answer: ServerResponse): void =>
  void pipeline(file, answer, () => undefined);

/** Players ask for films in parts, so that one can move about in them: `bytes=0-99`, `bytes=100-`. */
function partOf(range: string | undefined, size: number) {
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  const start = Number(from);
  const end = Math.min(to === '' ? Infinity : Number(to), size - 1);
  return from === '' || start > end
    ? undefined
    : { start, end, stated: `bytes ${start}-${end}/${size}` };
}

/** The file behind a path, or nothing where the path leads out of the site or to a hidden file. */
function fileOf(root: string, pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const file = path.join(root, decoded);
  const isInside = file === root || file.startsWith(root + path.sep);
  const isHidden =
    decoded.split('/').some((part) => part.startsWith('.')) || decoded.includes('\0');
  return isInside && !isHidden && existsSync(file) ? file : undefined;
}

const notFoundPage = (root: string, pathname: string) =>
  [
    path.join(root, pathname.split('/')[1] ?? '', '404', 'index.html'),
    path.join(root, '404.html'),
  ].find((file) => file.startsWith(root) && existsSync(file));

/** A notice for whoever runs the portal here; readers of the published site never see it. */
function withComplaints(html: string, pathname: string, complaints: readonly string[]): string {
  const code = pathname.split('/')[1];
  const t = translatorFor(isLocale(code) ? code : 'de');
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const items = complaints.map((line) => `<li lang="en">${escape(line)}</li>`).join('');
  return html.replace(
    /<body[^>]*>/,
    (body) =>
      `${body}<div class="notice" role="alert"><p>${t('build.complaints')}</p><ul>${items}</ul></div>`,
  );
}

/** Bytes. A film of 20 MB is 27 MB as base64. */
const longestOrder = 50_000_000;

async function toFiles(
  asked: IncomingMessage,
  answer: ServerResponse,
  files: Options['files'],
): Promise<void> {
  const { status, body } = await carriedOut(asked, files).catch((error: unknown) => {
    console.error(error);
    const what = error instanceof Error ? error.message : String(error);
    return { status: 500, body: { error: what } };
  });
  answer.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  answer.end(JSON.stringify(body));
}

/** Only pages of this very server may give orders for the files. */
async function carriedOut(asked: IncomingMessage, files: Options['files']): Promise<Answer> {
  const refused = (status: number, error: string) => ({ status, body: { error } });
  const { origin, host } = asked.headers;
  if (origin !== undefined && origin !== `http://${host}`)
    return refused(403, 'Only pages of this server may give orders.');
  if (asked.method !== 'POST') return refused(405, 'Orders are sent by POST.');
  if (!files) return refused(503, 'There is no editor here; start it with: npm start');
  const text = await bodyOf(asked, longestOrder);
  if (text === undefined)
    return refused(413, `More than ${longestOrder / 1e6} MB at once; save fewer or smaller files.`);
  const order = orderIn(text);
  if (!order) return refused(400, 'This is no order: {"action": "…", "params": {…}}');
  const refusal = refusalOf(order, files.root);
  if (refusal !== undefined) return refused(403, refusal);
  return files.server.carryOut(order);
}

/** Nothing where it is longer than allowed; the rest is then read without being kept. */
async function bodyOf(asked: IncomingMessage, longest: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of asked) {
    // Without an encoding a request gives nothing but buffers.
    const bytes = part as Buffer;
    length += bytes.length;
    if (length <= longest) parts.push(bytes);
    else parts.length = 0;
  }
  return length > longest ? undefined : Buffer.concat(parts).toString('utf8');
}
