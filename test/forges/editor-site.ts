// The editor as an operator has it: built with their settings, served with its policy.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectCopy } from '../../src/commands/project-copy.ts';
import { openSite, type Site } from '../browser/site.ts';
import { type Forge } from './forge.ts';
import { type Files } from './repository.ts';

/** The portal's own content, as the forge has it before anybody writes. */
export const contentFiles = (): Files =>
  new Map(
    readdirSync('content', { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join('content', name.split(path.sep).join('/')))
      .filter((file) => statSync(file).isFile())
      .map((file) => [file, readFileSync(file)]),
  );

interface BuiltEditor {
  /** Of the copy of the project, whose content is for the test to change. */
  readonly folder: string;
  /** What a host would serve. */
  readonly root: string;
}

/** Without settings it works on local files. */
export async function buildEditor(editor: object | null): Promise<BuiltEditor> {
  const folder = projectCopy(mkdtempSync(path.join(tmpdir(), 'portal-forge-')));
  const file = path.join(folder, 'content/operator.json');
  // The file of the project is an object.
  const operator = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...operator, editor }));
  const root = path.join(folder, '.served');
  const build = spawn(
    process.execPath,
    [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      'admin/vite.config.ts',
      '--logLevel',
      'warn',
    ],
    {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production', EDITOR_OUT: path.join(root, 'admin') },
      stdio: 'inherit',
    },
  );
  const code = await new Promise((done) => build.once('close', done));
  if (code !== 0) throw new Error('The editor could not be built.');
  return { folder, root };
}

/** Whoever has signed in at the forge comes back to this editor, and to no other. */
export async function openEditorSite(forge: Forge, settings: object): Promise<Site> {
  const { folder, root } = await buildEditor({ address: forge.address, ...settings });
  const site = await openSite(root, { forge: [forge.address] });
  forge.register(`${site.origin}/admin/`);
  return {
    ...site,
    async close() {
      await site.close();
      forge.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
