// Runs the acceptance cases of the pre-check: the project's own, or the file PRECHECK_CASES names.
import { readFileSync } from 'node:fs';
import { differencesFrom, type PrecheckCase } from '../domain/precheck/cases.ts';
import { smallGrantRules } from '../domain/precheck/route.ts';

const file =
  process.env['PRECHECK_CASES'] ??
  new URL('../../test/fixtures/precheck-cases.json', import.meta.url);

// A border: the file is written to this shape, and a case that is not fails by its own differences.
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly PrecheckCase[] };

const differences = (precheckCase: PrecheckCase): readonly string[] => {
  try {
    return smallGrantRules.flatMap((rule) =>
      differencesFrom(precheckCase, rule).map((difference) => `[${rule}] ${difference}`),
    );
  } catch (error) {
    return [String(error)];
  }
};

const failed = cases.filter((precheckCase) => {
  const lines = differences(precheckCase);
  if (lines.length > 0) console.log(`${precheckCase.id} ${lines.join('; ')}`);
  return lines.length > 0;
});

console.log(`${cases.length - failed.length} passed, ${failed.length} failed`);
// An empty file proves nothing.
process.exitCode = failed.length > 0 || cases.length === 0 ? 1 : 0;
