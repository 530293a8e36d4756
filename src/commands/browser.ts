// Finds a Chromium or Chrome, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installedBrowser(): string | undefined {
  const inPath = (process.env['PATH'] ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .flatMap((folder) => names.map((name) => `${folder}/${name}`));
  const own = chromium.executablePath();
  return [process.env['CHROME_PATH'] ?? '', ...inPath, ...applications, own].find(
    (file) => file !== '' && existsSync(file),
  );
}

const succeeds = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** On Debian as root its own package, which brings what it needs; elsewhere Playwright's download. */
function install(): boolean {
  console.log('No Chromium or Chrome was found, so one is installed. This takes a minute.');
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version'))
    return (
      succeeds('apt-get', 'update', '-qq') &&
      succeeds('apt-get', 'install', '-y', '-qq', 'chromium')
    );
  return succeeds(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium');
}

/** The path of a browser; installs one first if need be. */
export function findBrowser(): string {
  const found = installedBrowser() ?? (install() ? installedBrowser() : undefined);
  if (found === undefined)
    throw new Error('No browser: install Chromium or Chrome, or name one with CHROME_PATH.');
  return found;
}

/** The last list counts, so that what Playwright switches off of Chromium stands here, too. */
const unneeded = [
  // Pages of its own that nobody sees, such as what hangs from the address bar, would be made ready with
  // every window: two processes beside the one that is wanted.
  'PreloadTopChromeWebUI',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    args: [
      `--disable-features=${unneeded.join(',')}`,
      // Chromium's sandbox does not work for root, who runs it in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
