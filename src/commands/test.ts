// `npm test`: everything that must hold before a change lands. Every step runs, so that one run names
// all that is wrong; what keeps one core busy runs beside something else.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { exitOf, outputOf, startScript } from './run.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const reports = '.cache/test-reports';
const totals: Count[] = [];

function heading(name: string) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
}

/** A tool that passes or fails as a whole; what it prints comes in one piece, since another may be at work. */
async function step(name: string, script: string, ...args: string[]) {
  const child = startScript(script, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const { code, output } = await outputOf(child);
  heading(name);
  process.stdout.write(output);
  console.log(code === 0 ? `${name}: passed` : `${name}: FAILED`);
  totals.push(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

async function suite(name: string, ...projects: string[]) {
  heading(name);
  const report = `${reports}/${projects.join('-')}.json`;
  const chosen = projects.flatMap((project) => ['--project', project]);
  const args = ['run', ...chosen, '--reporter', 'default'];
  const child = startScript('vitest/vitest.mjs', [
    ...args,
    '--reporter',
    'json',
    '--outputFile',
    report,
  ]);
  const code = await exitOf(child);
  const { passed, failed } = existsSync(report)
    ? countOf(readFileSync(report, 'utf8'))
    : { passed: 0, failed: 0 };
  // A suite that could not even begin, or found nothing to run, has failed.
  totals.push({ passed, failed: code !== 0 || passed === 0 ? Math.max(1, failed) : failed });
}

const countOf = (report: string): Count => {
  // Vitest's own report, in Jest's form.
  const { numPassedTests, numFailedTests } = JSON.parse(report) as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
};

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
// First, because the last step would be a late moment to learn that there is none.
console.log(`Browser: ${findBrowser()}`);

/** In this order, because the lint reads the types of the collections, which `types` writes once more. */
async function rules() {
  await step('format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  await step('lint', 'eslint/bin/eslint.js', '--max-warnings', '0', '.');
}

await Promise.all([
  step('build', '../src/commands/build.ts', '--strict'),
  suite('unit and content tests', 'unit'),
]);
await Promise.all([
  step('types', 'astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'),
  rules(),
]);
await suite('tests of the built site, with and without a browser', 'site', 'browser', 'editor');

const sum = (of: keyof Count) => totals.reduce((total, count) => total + count[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
