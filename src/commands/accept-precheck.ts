// Runs the acceptance cases of the pre-check: the project's own, or the file PRECHECK_CASES names.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asCase, casesIn, differencesFrom } from '../domain/precheck/cases.ts';
import { smallGrantRules } from '../domain/precheck/route.ts';

const file =
  process.env['PRECHECK_CASES'] ??
  fileURLToPath(new URL('../../test/fixtures/precheck-cases.json', import.meta.url));

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const read = (): readonly unknown[] | undefined => {
  try {
    return casesIn(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`${file}: ${messageOf(error)}`);
    return undefined;
  }
};

const differences = (one: unknown): readonly string[] => {
  try {
    const precheckCase = asCase(one);
    return smallGrantRules.flatMap((rule) =>
      differencesFrom(precheckCase, rule).map((difference) => `[${rule}] ${difference}`),
    );
  } catch (error) {
    return [messageOf(error)];
  }
};

const nameOf = (one: unknown, at: number) =>
  typeof one === 'object' && one !== null && 'id' in one ? String(one.id) : `case ${at + 1}`;

const cases = read();
if (cases) {
  const failed = cases.filter((one, at) => {
    const lines = differences(one);
    if (lines.length > 0) console.log(`${nameOf(one, at)} ${lines.join('; ')}`);
    return lines.length > 0;
  });
  console.log(`${cases.length - failed.length} passed, ${failed.length} failed`);
  // An empty file proves nothing.
  process.exitCode = failed.length > 0 || cases.length === 0 ? 1 : 0;
} else {
  process.exitCode = 1;
}
