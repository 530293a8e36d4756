// Installs what package-lock.json asks for, once. Plain JavaScript, because it runs on whatever
// Node the machine has; everything after it runs on the Node that it installs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed-from';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing what is missing. This takes a minute or two the first time.');
  // npm would warn that Node is too old, which is just what it is about to mend.
  // Not `npm ci`: the lock file cannot name Pagefind's programs for platforms on which nobody has locked
  // it yet, and `ci` would refuse. This takes the locked versions all the same and leaves the lock alone.
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    console.error('The installation failed; npm says why above. Is the network there?');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
