// Where the editor saves. In `content/operator.json` the key `editor` names the repository of the
// published site; without it the editor works on the files beside it, through the local server.

export interface EditorSettings {
  readonly backEnd: 'gitlab' | 'gitea' | 'github';
  /** `group/project`. */
  readonly repository: string;
  /** `main` unless named. */
  readonly branch: string;
  /** The forge itself, `https://git.example.org`; GitHub's needs none. `http` on this machine alone. */
  readonly address: string | undefined;
  /** Of the OAuth application, a public one (no secret) with the editor's address as its redirect. */
  readonly applicationId: string | undefined;
  /** GitHub only: the server that keeps the application's secret, `https://login.example.org`. */
  readonly loginServer: string | undefined;
  /** Texts pass through draft and review before they are published; GitLab and GitHub only. */
  readonly review: boolean;
}

const backEnds = ['gitlab', 'gitea', 'github'] as const;
const keys = [
  'backEnd',
  'repository',
  'branch',
  'address',
  'applicationId',
  'loginServer',
  'review',
];

/** It becomes a part of the page's policy, so nothing may stand in it that could end a directive. */
const addressForm =
  /^(?:https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?$/;

/**
 * Reads `operator.editor`; `undefined` where there is none (absent or null). Throws with everything
 * that is wrong, because an editor built with half of it would fail only in the volunteer's hands.
 */
export function editorSettings(operator: unknown): EditorSettings | undefined {
  const given = isRecord(operator) ? operator['editor'] : undefined;
  if (given === undefined || given === null) return undefined;
  if (!isRecord(given)) throw new Error('operator.json: editor: must be an object');

  const faults: string[] = [];
  const unknown = Object.keys(given).filter((key) => !keys.includes(key));
  if (unknown.length > 0)
    faults.push(`${unknown.join(', ')}: unknown; allowed: ${keys.join(', ')}`);
  const text = (key: string) => {
    const value = given[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && value.trim() !== '') return value;
    faults.push(`${key}: must be a text`);
    return undefined;
  };
  const address = (key: string) => {
    const value = text(key);
    if (value === undefined || addressForm.test(value)) return value;
    faults.push(`${key}: must be like https://git.example.org, without a path`);
    return undefined;
  };
  const backEnd = backEnds.find((name) => name === given['backEnd']);
  if (!backEnd) faults.push(`backEnd: must be one of ${backEnds.join(', ')}`);
  const repository = text('repository');
  if (repository === undefined || !/^[^/\s]+(\/[^/\s]+)+$/.test(repository))
    faults.push('repository: must be like group/project');
  const settings = {
    branch: text('branch') ?? 'main',
    address: address('address'),
    applicationId: text('applicationId'),
    loginServer: address('loginServer'),
    review: given['review'] === true,
  };
  if (given['review'] !== undefined && typeof given['review'] !== 'boolean')
    faults.push('review: must be true or false');
  if (backEnd === 'github' && !settings.loginServer)
    faults.push('loginServer: is missing; GitHub signs nobody in without one');
  if ((backEnd === 'gitlab' || backEnd === 'gitea') && !settings.applicationId)
    faults.push('applicationId: is missing');
  if (backEnd === 'gitea' && !settings.address) faults.push('address: is missing');
  if (backEnd === 'gitea' && settings.review)
    faults.push('review: Decap has no review on Gitea and Forgejo');
  if (!backEnd || repository === undefined || faults.length > 0)
    throw new Error(faults.map((fault) => `operator.json: editor.${fault}`).join('\n'));
  return { backEnd, repository, ...settings };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Other machines that the editor must be allowed to talk to: `connect-src` of its policy. */
export const foreignAddresses = (settings: EditorSettings | undefined): string[] => {
  switch (settings?.backEnd) {
    case undefined:
      return [];
    case 'gitlab':
      return [settings.address ?? 'https://gitlab.com'];
    case 'gitea':
      return settings.address ? [settings.address] : [];
    case 'github':
      return [
        'https://api.github.com',
        'https://www.githubstatus.com',
        ...(settings.loginServer ? [settings.loginServer] : []),
      ];
  }
};
