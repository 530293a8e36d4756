// What GitLab and Gitea have in common: an address of their own, other origins allowed in, and login by
// OAuth 2 with PKCE for a public application (RFC 6749, RFC 7636).
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Refusal, type Repository } from './repository.ts';

export const applicationId = 'editor-of-the-portal';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Without a body there is none; text is sent as it is, anything else as JSON. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Kind {
  readonly authorize: string;
  readonly token: string;
  readonly api: string;
  /** How the access token stands in the header: `Bearer x` or `token x`. */
  readonly scheme: string;
  readonly scope: string;
  readonly refreshes: boolean;
  readonly exposed: readonly string[];
  /** The forge's own words for a token that is not or no longer valid. */
  readonly unauthorized: object;
  readonly answer: (asked: Asked) => Answer;
}

export interface Forge {
  readonly address: string;
  readonly repository: Repository;
  /** `GET /api/…` of each call, and what came of it. */
  readonly calls: string[];
  /** Those who may sign in come back to this address of the editor. */
  register(redirect: string): void;
  /** Access tokens are no longer valid; refresh tokens are, unless they are `revoked` too. */
  expire(revoked?: boolean): void;
  /** As if the network were gone: connections are cut without an answer. */
  cut(isCut: boolean): void;
  close(): void;
}

export async function openForge(repository: Repository, kind: Kind): Promise<Forge> {
  let redirect = '';
  let isCut = false;
  const codes = new Map<string, string>();
  const [access, refresh] = [new Set<string>(), new Set<string>()];
  const calls: string[] = [];

  const authorize = ({ query }: Asked): Answer => {
    const [asked, state] = [query.get('redirect_uri') ?? '', query.get('state') ?? ''];
    const challenge = query.get('code_challenge') ?? '';
    // Never sent to an address that is not registered.
    if (asked !== redirect || query.get('client_id') !== applicationId)
      throw new Refusal(400, 'The redirect URI included is not valid.');
    const isRight =
      query.get('response_type') === 'code' &&
      query.get('scope') === kind.scope &&
      query.get('code_challenge_method') === 'S256' &&
      /^[\w-]{43}$/.test(challenge);
    const code = randomUUID();
    codes.set(code, challenge);
    const back = isRight ? { code, state } : { error: 'invalid_request', state };
    return { status: 302, headers: { location: `${redirect}?${new URLSearchParams(back)}` } };
  };

  const token = ({ body, method }: Asked): Answer => {
    const given = recordOf(body);
    const denied = {
      status: 400,
      body: { error: 'invalid_grant', error_description: 'The grant is invalid.' },
    };
    if (method !== 'POST' || given['client_id'] !== applicationId) return denied;
    if (given['grant_type'] === 'authorization_code') {
      const code = String(given['code']);
      const challenge = codes.get(code);
      codes.delete(code);
      const verifier = String(given['code_verifier']);
      const made = createHash('sha256').update(verifier).digest('base64url');
      if (challenge === undefined || made !== challenge || given['redirect_uri'] !== redirect)
        return denied;
    } else if (
      given['grant_type'] !== 'refresh_token' ||
      !kind.refreshes ||
      !refresh.delete(String(given['refresh_token']))
    )
      return denied;
    const [access_token, refresh_token] = [randomUUID(), randomUUID()];
    access.add(access_token);
    refresh.add(refresh_token);
    return { body: { access_token, refresh_token, token_type: 'bearer', expires_in: 7200 } };
  };

  const route = (asked: Asked, authorization: string): Answer => {
    if (asked.path === kind.authorize) return authorize(asked);
    if (asked.path === kind.token) return token(asked);
    const [scheme, given = ''] = authorization.split(' ');
    if (scheme !== kind.scheme || !access.has(given))
      return { status: 401, body: kind.unauthorized };
    if (!asked.path.startsWith(kind.api)) throw new Refusal(404, '404 Not Found');
    return kind.answer({ ...asked, path: asked.path.slice(kind.api.length) });
  };

  const server = createServer((incoming, answer) => {
    if (isCut) return void incoming.socket.destroy();
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const cors = {
      'access-control-allow-origin': new URL(redirect).origin,
      'access-control-allow-headers': 'authorization, content-type, cache-control, pragma',
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
      'access-control-expose-headers': kind.exposed.join(', '),
      'access-control-max-age': '7200',
    };
    if (incoming.method === 'OPTIONS') return void answer.writeHead(204, cors).end();
    const method = incoming.method ?? 'GET';
    void bodyOf(incoming).then((body) => {
      const asked = { method, path: url.pathname, query: url.searchParams, body };
      const given = answerTo(() => route(asked, incoming.headers.authorization ?? ''));
      const { status = 200, headers = {}, body: said } = given;
      calls.push(`${method} ${url.pathname}${url.search} ${status}`);
      const isText = typeof said === 'string' || Buffer.isBuffer(said);
      answer.writeHead(status, {
        ...cors,
        ...(said !== undefined && { 'content-type': isText ? 'text/plain' : 'application/json' }),
        ...headers,
      });
      answer.end(
        said === undefined || method === 'HEAD' ? undefined : isText ? said : JSON.stringify(said),
      );
    });
  }).listen(0, 'localhost');
  await new Promise((done) => server.once('listening', done));

  return {
    // Listening on a port always gives an address, never a pipe's name.
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    repository,
    calls,
    register: (address) => void (redirect = address),
    expire(revoked = false) {
      access.clear();
      if (revoked) refresh.clear();
    },
    cut(now) {
      isCut = now;
      if (now) server.closeAllConnections();
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answerTo(route: () => Answer): Answer {
  try {
    return route();
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: { message: error.message } };
    throw error;
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  // Without an encoding a request gives nothing but buffers.
  for await (const part of incoming) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  // Whatever is no object has none of the keys that are asked for.
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
export const listOf = (value: unknown): Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.map(recordOf) : [];
