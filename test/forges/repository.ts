// A repository in memory, as a forge keeps it: branches, commits, files by path. No history but what the
// editor asks about.
import { createHash } from 'node:crypto';

export type Files = ReadonlyMap<string, Buffer>;

export interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly date: string;
  readonly files: Files;
  readonly parent: Commit | undefined;
}

export type Change =
  | { readonly kind: 'create' | 'update'; readonly path: string; readonly content: Buffer }
  | { readonly kind: 'delete'; readonly path: string };

/** A request that a forge refuses: the status and the words of its answer. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Git's own name for a content. */
export const blobSha = (content: Buffer) =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');

const begin = (files: Files): Commit => ({
  sha: createHash('sha1').update('begin').digest('hex'),
  message: 'begin',
  date: '2026-11-23T08:00:00Z',
  files,
  parent: undefined,
});

export class Repository {
  readonly branches = new Map<string, Commit>();

  constructor(files: Files) {
    this.branches.set('main', begin(files));
  }

  head(branch: string): Commit {
    const head =
      this.branches.get(branch) ??
      [...this.branches.values()].flatMap(chain).find(({ sha }) => sha === branch);
    if (!head) throw new Refusal(404, '404 Branch Not Found');
    return head;
  }

  commit(branch: string, message: string, changes: readonly Change[]): Commit {
    const parent = this.head(branch);
    const files = new Map(parent.files);
    for (const change of changes) {
      const isThere = files.has(change.path);
      if (change.kind === 'create' && isThere)
        throw new Refusal(400, 'A file with this name already exists');
      if (change.kind !== 'create' && !isThere)
        throw new Refusal(400, "A file with this name doesn't exist");
      if (change.kind === 'delete') files.delete(change.path);
      else files.set(change.path, change.content);
    }
    const date = new Date().toISOString();
    const sha = createHash('sha1')
      .update(JSON.stringify([parent.sha, message, date, changes]))
      .digest('hex');
    const commit: Commit = { sha, message, date, files, parent };
    this.branches.set(branch, commit);
    return commit;
  }

  /** What a branch has changed since it left another one. */
  changes(from: string, to: string): { path: string; before?: Buffer; after?: Buffer }[] {
    const ancestors = new Set(chain(this.head(from)));
    const base =
      chain(this.head(to)).find((commit) => ancestors.has(commit))?.files ??
      new Map<string, Buffer>();
    const now = this.head(to).files;
    return [...new Set([...base.keys(), ...now.keys()])].flatMap((path) => {
      const [before, after] = [base.get(path), now.get(path)];
      if (before && after?.equals(before)) return [];
      return [{ path, ...(before && { before }), ...(after && { after }) }];
    });
  }

  /** Brings a branch's changes onto another one; the message of its own commits stays. */
  merge(from: string, into: string, message: string): void {
    const changes = this.changes(into, from).map(({ path, after }): Change => {
      if (!after) return { kind: 'delete', path };
      return { kind: this.head(into).files.has(path) ? 'update' : 'create', path, content: after };
    });
    this.commit(into, message, changes);
  }

  /** Newest first, without the one that everything began with. */
  messages(branch = 'main'): string[] {
    return chain(this.head(branch)).flatMap(({ message, parent }) => (parent ? [message] : []));
  }

  /** What the newest commit of a branch has changed. */
  lastChanged(branch = 'main'): string[] {
    const { files, parent } = this.head(branch);
    const paths = new Set([...files.keys(), ...(parent?.files.keys() ?? [])]);
    return [...paths].filter((path) => files.get(path) !== parent?.files.get(path)).toSorted();
  }

  text(path: string, branch = 'main'): string | undefined {
    return this.head(branch).files.get(path)?.toString('utf8');
  }
}

export const chain = (commit: Commit): Commit[] => [
  commit,
  ...(commit.parent ? chain(commit.parent) : []),
];

interface TreeEntry {
  readonly type: 'blob' | 'tree';
  readonly path: string;
  readonly content?: Buffer;
}

/** The files and folders in a folder, paths from the repository's root; nothing where it is not there. */
export function treeIn(files: Files, folder: string, isRecursive: boolean): TreeEntry[] {
  const start = folder === '' ? '' : `${folder}/`;
  const found = new Map<string, TreeEntry>();
  for (const [path, content] of files) {
    if (!path.startsWith(start)) continue;
    const parts = path.slice(start.length).split('/');
    const depth = isRecursive ? parts.length : 1;
    for (let count = 1; count <= depth; count++) {
      const at = start + parts.slice(0, count).join('/');
      found.set(
        at,
        count === parts.length ? { type: 'blob', path: at, content } : { type: 'tree', path: at },
      );
    }
  }
  return [...found.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
