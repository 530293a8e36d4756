// Where the editor commits, it adds everything that lies in the checkout to its commit, and switches
// branches under whoever works there: so it needs a clone of its own.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { localBranch } from './file-orders.ts';

/** Why the editor must not commit here, a line each; empty where it may. */
export function obstaclesToCommits(folder: string): string[] {
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : undefined;
  };
  const top = git('rev-parse', '--show-toplevel');
  if (top === undefined || realpathSync(top) !== realpathSync(folder))
    return ['This folder is no git clone of its own; make one: git clone <address> <folder>'];
  const branch = git('branch', '--show-current') ?? '';
  const changed = git('status', '--porcelain') ?? '';
  const shown = changed.split('\n').slice(0, 10).join('\n  ');
  return [
    ...(branch === localBranch
      ? []
      : [`The branch is "${branch}"; it must be ${localBranch}: git switch ${localBranch}`]),
    ...(changed === ''
      ? []
      : [
          `Here are changes that nobody has committed, and the editor's first save would take them along:\n  ${shown}\nCommit them, or use a clone that is for the editor alone.`,
        ]),
    ...(git('var', 'GIT_COMMITTER_IDENT') === undefined
      ? [
          'Git does not know in whose name to commit: git config user.name "…"; git config user.email "…"',
        ]
      : []),
  ];
}
