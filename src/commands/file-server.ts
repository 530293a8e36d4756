// Decap's file server within this process: it has no port of its own, which any page or program of
// this machine could reach.
import decapServer, { type Handler } from 'decap-server/dist/middlewares.js';
import { type Order } from './file-orders.ts';

/**
 * `files` writes files and leaves the rest to whoever works in the checkout; `git` commits each save on
 * the branch; `review` keeps a branch for each entry until it is published.
 */
export const editorModes = ['files', 'git', 'review'] as const;
export type EditorMode = (typeof editorModes)[number];

export interface FileServer {
  readonly carryOut: (order: Order) => Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** For the files under `root`. Whoever hands over an order has looked whether it is allowed. */
export async function createFileServer(root: string, mode: EditorMode): Promise<FileServer> {
  const handlers: Handler[] = [];
  const application = {
    // For requests as they come in; ours have been read already.
    use: () => undefined,
    post: (_path: string, handler: Handler) => handlers.push(handler),
  };
  // The package reads it while it registers, and nowhere else.
  process.env['GIT_REPO_DIRECTORY'] = root;
  const register = mode === 'files' ? decapServer.registerLocalFs : decapServer.registerLocalGit;
  await register(application, { logLevel: 'error' });

  return {
    async carryOut(order) {
      if (order.action === 'info')
        return { status: 200, body: { publish_modes: [publishModes[mode]] } };
      for (const handler of handlers) {
        const answer = await answerOf(handler, order);
        if (answer) return answer;
      }
      return { status: 500, body: { error: 'No answer.' } };
    },
  };
}

const publishModes: Readonly<Record<EditorMode, string>> = {
  files: 'simple',
  git: 'simple',
  review: 'editorial_workflow',
};

/** Nothing where a handler leaves the order to the next one. */
const answerOf = (handler: Handler, order: Order) =>
  new Promise<Answer | undefined>((done, fail) => {
    let status = 200;
    const response = {
      status(code: number) {
        status = code;
        return response;
      },
      json: (body: unknown) => done({ status, body }),
    };
    // Most handlers answer later, some have a promise to say that it went wrong.
    Promise.resolve(handler({ body: order }, response, () => done(undefined))).catch(fail);
  });
