// Claims about every state of the pre-check, each as a search for a state that breaks it.
import { type Assessment } from '../../../src/domain/precheck/assess.ts';
import { type Facts } from '../../../src/domain/precheck/facts.ts';
import { smallGrantRules, type SmallGrantRule } from '../../../src/domain/precheck/route.ts';
import { type World } from './quotient.ts';

export interface Property {
  readonly name: string;
  /** A state that breaks it, as text; `undefined` where it holds everywhere. */
  readonly brokenBy: (world: World) => string | undefined;
}

type Claim = (facts: Facts, result: Assessment, smallGrantRule: SmallGrantRule) => boolean;

/** A claim about every state under both settings. */
export const always = (name: string, claim: Claim): Property => ({
  name,
  brokenBy: ({ states, results }) => {
    for (const rule of smallGrantRules) {
      const broken = states.find((facts, state) => {
        const result = results[rule][state];
        return result === undefined || !claim(facts, result, rule);
      });
      if (broken) return `[${rule}] ${JSON.stringify(broken)}`;
    }
    return undefined;
  },
});

type Refinement = (before: Assessment, after: Assessment) => boolean;

/** A claim about every state and every state with one more answer. */
export const onAnswering = (
  name: string,
  claim: Refinement,
  isMeant: (before: Assessment) => boolean = () => true,
) => ({
  name,
  brokenBy: ({ states, results, refinementsOf }: World) => {
    for (const rule of smallGrantRules) {
      for (const [state, before] of results[rule].entries()) {
        if (!isMeant(before)) continue;
        for (const { states: refined } of refinementsOf(state)) {
          const broken = refined.find((next) => {
            const after = results[rule][next];
            return after === undefined || !claim(before, after);
          });
          if (broken !== undefined) {
            return `[${rule}] ${JSON.stringify(states[state])} to ${JSON.stringify(states[broken])}`;
          }
        }
      }
    }
    return undefined;
  },
});
