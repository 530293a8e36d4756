// How long an assessment of the pre-check takes, over the acceptance cases.
import { readFileSync } from 'node:fs';
import { assess } from '../domain/precheck/assess.ts';
import { factsOf, type PrecheckCase } from '../domain/precheck/cases.ts';

const rounds = 2000;

export function benchPrecheck(): void {
  const file = new URL('../../test/fixtures/precheck-cases.json', import.meta.url);
  // The project's own file, which a test holds to this shape.
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly PrecheckCase[] };
  const facts = cases.map(factsOf);
  const timed = (act: () => void) => {
    const began = performance.now();
    act();
    return performance.now() - began;
  };
  // Cold, as in a browser that assesses once.
  const first = timed(() => assess(facts[0]!));
  const all = timed(() => {
    for (let round = 0; round < rounds; round++) for (const one of facts) assess(one);
  });
  console.log(
    `pre-check: ${((all * 1000) / (rounds * facts.length)).toFixed(1)} µs for an assessment, ${first.toFixed(2)} ms for the first`,
  );
}
