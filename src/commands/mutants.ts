// Shows that the tests of the pre-check bite: a dozen wrong evaluators, each of which must be caught
// by the acceptance cases or by the properties. Each is a temporary copy of the domain with one text
// replaced; the checkout itself is not touched.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Properties from '../../test/domain/precheck/properties.ts';
import type * as Quotient from '../../test/domain/precheck/quotient.ts';
import type * as Cases from '../domain/precheck/cases.ts';
import type * as Route from '../domain/precheck/route.ts';

interface Mutant {
  readonly name: string;
  /** In `src/domain/precheck`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const mutants: readonly Mutant[] = [
  {
    name: 'exactly 500 EUR is under 500 EUR',
    file: 'route.ts',
    from: 'amount.cents < ruleSet.threshold',
    to: 'amount.cents <= ruleSet.threshold',
  },
  {
    name: 'the purpose is not weighed',
    file: 'gates.ts',
    from: 'const values = gateIds.map(',
    to: "const values = gateIds.filter((gate) => gate !== 'G-PURPOSE').map(",
  },
  {
    name: 'unanswered levels are a no',
    file: 'gates.ts',
    from: 'if (format === undefined || levels === undefined) return',
    to: 'if (format === undefined) return',
  },
  {
    name: 'unanswered places are a no',
    file: 'gates.ts',
    from: "if (facts.places === undefined) return waits(facts, 'places');",
    to: "if (facts.places === undefined) return fails('S.E', 'S.D2');",
  },
  {
    name: 'an unanswered purpose is no profit',
    file: 'gates.ts',
    from: "if (profitMain === undefined) return waits(facts, 'profitMain');",
    to: "if (profitMain === undefined) return serves('S.T3');",
  },
  {
    name: 'a project without a theme fails',
    file: 'gates.ts',
    from: "return isOpen('S.TX');",
    to: "return fails('S.TX');",
  },
  {
    name: 'a question left open outweighs a certain no',
    file: 'gates.ts',
    from: "if (values.includes('F')) return 'outside-as-described';",
    to: "if (!values.includes('U') && values.includes('F')) return 'outside-as-described';",
  },
  {
    name: 'a new partnership is refused even where it is not asked for',
    file: 'gates.ts',
    from: "if (!isAsked('newOfficial', facts)) return serves();",
    to: "if (newOfficial === undefined && !isAsked('newOfficial', facts)) return serves();",
  },
  {
    name: 'the office may agree to small sums whatever the fit',
    file: 'route.ts',
    from: "return fit === 'fits' ? 'R-UNDER500'",
    to: "return fit !== 'incomplete' ? 'R-UNDER500'",
  },
  {
    name: 'the struck limit still lets the office agree',
    file: 'route.ts',
    from: "if (smallGrantRule === 'struck') return 'R-STRUCK';",
    to: "if (smallGrantRule === 'struck' && amount !== 'under-500') return 'R-STRUCK';",
  },
  {
    name: 'Zbarazh alone is no partner',
    file: 'gates.ts',
    from: 'if (listed.length === 0) return',
    to: "if (!listed.some((id) => id !== 'zbarazh')) return",
  },
  {
    name: 'after a certain no everything is asked on',
    file: 'assess.ts',
    from: "fit !== 'outside-as-described' || question === 'amount'",
    to: "fit !== 'outside-as-described' || question !== undefined",
  },
];

const project = path.resolve(import.meta.dirname, '../..');
const tests = 'test/domain/precheck';
const fixture = 'test/fixtures/precheck-cases.json';

/** Copies what the evaluator, its cases and its properties need, and no more. */
const copyInto = (copy: string) => {
  const isTest = (file: string) => file.endsWith('.test.ts');
  for (const part of ['src/domain', tests, fixture])
    cpSync(path.join(project, part), path.join(copy, part), {
      recursive: true,
      filter: (file) => !isTest(file),
    });
  writeFileSync(path.join(copy, 'package.json'), '{ "type": "module" }');
};

const mutate = (copy: string, { file, from, to, name }: Mutant) => {
  const target = path.join(copy, 'src/domain/precheck', file);
  const source = readFileSync(target, 'utf8');
  const parts = source.split(from);
  // Otherwise it would be the right evaluator, or more than one fault.
  if (parts.length !== 2) throw new Error(`"${name}": its text stands ${parts.length - 1} times`);
  writeFileSync(target, parts.join(to));
};

/** What of the copy's cases and properties fails. */
const catchersIn = async (copy: string): Promise<readonly string[]> => {
  const load = (file: string): Promise<unknown> =>
    import(pathToFileURL(path.join(copy, file)).href);
  // A border: the copies have the types of what they are copies of.
  const [runner, route, world, { properties }] = (await Promise.all([
    load('src/domain/precheck/cases.ts'),
    load('src/domain/precheck/route.ts'),
    load(`${tests}/quotient.ts`),
    load(`${tests}/properties.ts`),
  ])) as [typeof Cases, typeof Route, typeof Quotient, typeof Properties];
  // A border again: the file is written to this shape.
  const { cases } = JSON.parse(readFileSync(path.join(copy, fixture), 'utf8')) as {
    cases: readonly Cases.PrecheckCase[];
  };
  const failing = cases.filter((one) =>
    route.smallGrantRules.some((rule) => runner.differencesFrom(one, rule).length > 0),
  );
  const states = world.worldOf();
  const broken = properties.find(({ brokenBy }) => brokenBy(states) !== undefined);
  return [
    ...(failing.length > 0 ? [`cases ${failing.map(({ id }) => id).join(', ')}`] : []),
    ...(broken ? [`the property "${broken.name}"`] : []),
  ];
};

const catchersOf = async (mutant?: Mutant): Promise<readonly string[]> => {
  const copy = mkdtempSync(path.join(tmpdir(), 'precheck-'));
  try {
    copyInto(copy);
    if (mutant) mutate(copy, mutant);
    return await catchersIn(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

const wrongly = await catchersOf();
if (wrongly.length > 0) {
  console.log(`The evaluator as it stands is caught by ${wrongly.join(' and ')}: mend that first.`);
  process.exitCode = 1;
} else {
  let survivors = 0;
  for (const mutant of mutants) {
    const catchers = await catchersOf(mutant);
    if (catchers.length === 0) survivors += 1;
    const fate = catchers.length > 0 ? `caught by ${catchers.join(' and ')}` : 'SURVIVES';
    console.log(`${mutant.name}: ${fate}`);
  }
  console.log(`${mutants.length - survivors} caught, ${survivors} survived`);
  process.exitCode = survivors > 0 ? 1 : 0;
}
