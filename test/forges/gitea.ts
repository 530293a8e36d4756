// Gitea's and Forgejo's REST API (docs.gitea.com/api, version 1) as far as Decap's back end calls it.
import { openForge, listOf, recordOf, type Answer, type Asked, type Forge } from './forge.ts';
import { blobSha, Refusal, Repository, treeIn, type Change, type Files } from './repository.ts';

export const giteaRepository = 'town/site';
const root = `/repos/${giteaRepository}`;

export async function openGitea(files: Files): Promise<Forge> {
  const repository = new Repository(files);
  return openForge(repository, {
    authorize: '/login/oauth/authorize',
    token: '/login/oauth/access_token',
    api: '/api/v1',
    scheme: 'token',
    scope: 'repository',
    refreshes: true,
    exposed: ['Link', 'X-Total-Count'],
    unauthorized: { message: 'user does not exist [uid: 0, name: ]' },
    answer: (asked) => answer(asked, repository),
  });
}

function answer({ method, path, query, body }: Asked, repository: Repository): Answer {
  if (path === '/user')
    return {
      body: {
        login: 'ayse',
        full_name: 'Ayşe',
        email: 'ayse@selcuk.example',
        avatar_url: 'https://secure.gravatar.com/avatar/1',
      },
    };
  if (path === root) return { body: { owner: { login: 'town' }, permissions: { push: true } } };
  const tree = /\/git\/trees\/([^:/]+):(.*)$/.exec(path);
  if (tree) {
    const [, branch = '', encoded = ''] = tree;
    const folder = decodeURIComponent(encoded);
    const all = treeIn(repository.head(branch).files, folder, query.get('recursive') === '1');
    if (all.length === 0)
      throw new Refusal(404, `object does not exist [id: ${branch}:${folder}, rel_path: ]`);
    return {
      body: {
        truncated: false,
        tree: all.map(({ type, path: at, content }) => ({
          path: at.slice(folder.length + 1),
          type,
          size: content?.length ?? 0,
          sha: content ? blobSha(content) : '',
        })),
      },
    };
  }
  const blob = /\/git\/blobs\/(\w+)$/.exec(path)?.[1];
  if (blob !== undefined) {
    const found = [...repository.head('main').files.values()].find(
      (content) => blobSha(content) === blob,
    );
    if (!found) throw new Refusal(404, 'object does not exist');
    return { body: { content: found.toString('base64'), encoding: 'base64', sha: blob } };
  }
  if (path === `${root}/commits`)
    return {
      body: [
        {
          commit: { author: { name: 'Ayşe', date: repository.head(query.get('sha') ?? '').date } },
        },
      ],
    };
  if (path === `${root}/contents` && method === 'POST') return commit(recordOf(body), repository);
  throw new Refusal(404, 'Not Found');
}

function commit(given: Readonly<Record<string, unknown>>, repository: Repository): Answer {
  const branch = String(given['branch']);
  const changes = listOf(given['files']).map((file): Change => {
    const path = String(file['path']);
    const stored = repository.head(branch).files.get(path);
    if (file['operation'] === 'create') {
      if (stored) throw new Refusal(422, `repository file already exists [path: ${path}]`);
    } else if (!stored) throw new Refusal(404, `repository file does not exist [path: ${path}]`);
    else if (file['sha'] !== blobSha(stored))
      throw new Refusal(422, `sha does not match [given: ${String(file['sha'])}]`);
    switch (file['operation']) {
      case 'create':
      case 'update':
        return {
          kind: file['operation'],
          path,
          content: Buffer.from(String(file['content']), 'base64'),
        };
      case 'delete':
        return { kind: 'delete', path };
      default:
        throw new Refusal(422, 'operation is not valid');
    }
  });
  const { sha } = repository.commit(branch, String(given['message']), changes);
  return { status: 201, body: { commit: { sha } } };
}
