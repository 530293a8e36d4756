// GitLab's REST API (docs.gitlab.com/api/rest, version 4) as far as Decap's back end calls it.
import { openForge, listOf, recordOf, type Answer, type Asked, type Forge } from './forge.ts';
import {
  blobSha,
  chain,
  Refusal,
  Repository,
  treeIn,
  type Change,
  type Files,
} from './repository.ts';

interface MergeRequest {
  readonly iid: number;
  readonly source_branch: string;
  readonly title: string;
  labels: string[];
  state: 'opened' | 'merged' | 'closed';
  updated_at: string;
}

export interface GitLab extends Forge {
  readonly mergeRequests: readonly MergeRequest[];
}

export const gitLabProject = 'town/site';
const project = `/projects/${encodeURIComponent(gitLabProject)}`;

export async function openGitLab(files: Files): Promise<GitLab> {
  const repository = new Repository(files);
  const mergeRequests: MergeRequest[] = [];
  const forge = await openForge(repository, {
    authorize: '/oauth/authorize',
    token: '/oauth/token',
    api: '/api/v4',
    scheme: 'Bearer',
    scope: 'api',
    refreshes: true,
    exposed: ['Link', 'X-Page', 'X-Per-Page', 'X-Total', 'X-Total-Pages', 'X-Gitlab-Blob-Id'],
    unauthorized: {
      error: 'invalid_token',
      error_description: 'Token is expired. You can either do re-authorization or token refresh.',
    },
    answer: (asked) => answer(asked, repository, mergeRequests, () => forge.address),
  });
  return { ...forge, mergeRequests };
}

function answer(
  { method, path, query, body }: Asked,
  repository: Repository,
  mergeRequests: MergeRequest[],
  address: () => string,
): Answer {
  const text = (name: string) => query.get(name) ?? '';
  if (path === '/user')
    return {
      body: {
        id: 1,
        username: 'ayse',
        name: 'Ayşe',
        email: 'ayse@selcuk.example',
        avatar_url: 'https://secure.gravatar.com/avatar/1',
      },
    };
  if (path === project)
    return {
      body: {
        permissions: { project_access: { access_level: 30 }, group_access: null },
        shared_with_groups: [],
        default_branch: 'main',
      },
    };
  if (!path.startsWith(`${project}/`)) throw new Refusal(404, '404 Project Not Found');
  const [room = '', ...rest] = path.slice(project.length + 1).split('/');
  const what = room === 'repository' ? `${rest[0]}` : room;

  switch (what) {
    case 'tree': {
      const all = treeIn(
        repository.head(text('ref')).files,
        text('path'),
        text('recursive') === 'true',
      );
      if (all.length === 0) throw new Refusal(404, '404 Tree Not Found');
      const size = Math.min(Number(query.get('per_page') ?? 20), 100);
      const page = Number(query.get('page') ?? 1);
      const pages = Math.ceil(all.length / size);
      const next = new URLSearchParams([...query, ['page', '']]);
      next.set('page', String(page + 1));
      const link = `<${address()}/api/v4${path}?${next}>; rel="next"`;
      return {
        headers: {
          'x-page': String(page),
          'x-per-page': String(size),
          'x-total': String(all.length),
          'x-total-pages': String(pages),
          ...(page < pages && { link }),
        },
        body: all.slice((page - 1) * size, page * size).map(({ type, path: at, content }) => ({
          id: content ? blobSha(content) : '',
          name: at.split('/').at(-1),
          type,
          path: at,
        })),
      };
    }
    case 'files': {
      const file = repository.head(text('ref')).files.get(decodeURIComponent(rest[1] ?? ''));
      if (!file) throw new Refusal(404, '404 File Not Found');
      return { headers: { 'x-gitlab-blob-id': blobSha(file) }, body: file };
    }
    case 'branches': {
      const branch = decodeURIComponent(rest[1] ?? '');
      const { sha } = repository.head(branch);
      if (method !== 'DELETE') return { body: { name: branch, commit: { id: sha } } };
      repository.branches.delete(branch);
      return { status: 204 };
    }
    case 'compare':
      return {
        body: {
          diffs: repository
            .changes(text('from'), text('to'))
            .map(({ path: at, before, after }) => ({
              old_path: at,
              new_path: at,
              new_file: !before,
              deleted_file: !after,
              renamed_file: false,
              diff: (after ?? before)?.includes(0) ? 'Binary files differ' : '@@ -0,0 +1 @@',
            })),
        },
      };
    case 'commits':
      if (method === 'POST') return commit(recordOf(body), repository);
      if (rest[2] === 'statuses') return { body: [] };
      if (rest[2] === 'refs')
        return {
          body: [...repository.branches].flatMap(([name, head]) =>
            chain(head).some(({ sha }) => sha === rest[1]) ? [{ type: 'branch', name }] : [],
          ),
        };
      return {
        body: [{ author_name: 'Ayşe', authored_date: repository.head(text('ref_name')).date }],
      };
    case 'issues':
      return { body: [] };
    case 'merge_requests':
      return mergeRequest({ method, path, query, body }, rest, repository, mergeRequests);
    default:
      throw new Refusal(404, '404 Not Found');
  }
}

function commit(given: Readonly<Record<string, unknown>>, repository: Repository): Answer {
  const [branch, start] = [String(given['branch']), given['start_branch']];
  if (typeof start === 'string') {
    if (repository.branches.has(branch))
      throw new Refusal(
        400,
        `A branch called '${branch}' already exists. Switch to that branch in order to make changes`,
      );
    repository.branches.set(branch, repository.head(start));
  }
  const changes = listOf(given['actions']).map((action): Change => {
    const path = String(action['file_path']);
    switch (action['action']) {
      case 'create':
      case 'update':
        return {
          kind: action['action'],
          path,
          content: Buffer.from(String(action['content']), 'base64'),
        };
      case 'delete':
        return { kind: 'delete', path };
      default:
        throw new Refusal(400, 'actions[action] does not have a valid value');
    }
  });
  const { sha } = repository.commit(branch, String(given['commit_message']), changes);
  return { status: 201, body: { id: sha } };
}

function mergeRequest(
  { method, query }: Asked,
  [iid, action]: readonly string[],
  repository: Repository,
  all: MergeRequest[],
): Answer {
  const labels = () => (query.get('labels') ?? '').split(',');
  const shown = (one: MergeRequest) => ({
    ...one,
    sha: repository.branches.get(one.source_branch)?.sha,
    author: { name: 'Ayşe' },
    rebase_in_progress: false,
    merge_error: null,
  });
  if (iid === undefined) {
    const source = query.get('source_branch');
    if (method === 'GET')
      return {
        body: all
          .filter(
            (one) => one.state === 'opened' && (source === null || one.source_branch === source),
          )
          .map(shown),
      };
    const opened: MergeRequest = {
      iid: all.length + 1,
      source_branch: source ?? '',
      title: query.get('title') ?? '',
      labels: labels(),
      state: 'opened',
      updated_at: new Date().toISOString(),
    };
    all.push(opened);
    return { status: 201, body: shown(opened) };
  }
  const one = all.find((other) => other.iid === Number(iid));
  if (!one) throw new Refusal(404, '404 Not found');
  if (action === 'merge') {
    repository.merge(one.source_branch, 'main', query.get('merge_commit_message') ?? '');
    repository.branches.delete(one.source_branch);
    one.state = 'merged';
  } else if (method === 'PUT' && query.has('labels')) one.labels = labels();
  else if (method === 'PUT' && query.get('state_event') === 'close') one.state = 'closed';
  return { body: shown(one) };
}
