// Which way a request for money takes, by its amount and by how the project stands to the strategy.
import { type Amount, type AmountError } from './amount.ts';
import { type Fit } from './gates.ts';
import { ruleSet, type RouteRuleId } from './rules.ts';

export type AmountState =
  'missing' | `invalid:${AmountError}` | 'zero' | 'under-500' | '500-or-more';

/**
 * How requests below 500 EUR are treated: as the strategy's text has it (S.G3), or with that limit
 * struck, as the town reported in March 2023.
 */
export const smallGrantRules = ['strategy-text', 'struck'] as const;
export type SmallGrantRule = (typeof smallGrantRules)[number];

export const amountStateOf = (amount: Amount | undefined): AmountState => {
  if (amount === undefined) return 'missing';
  if ('error' in amount) return `invalid:${amount.error}`;
  if (amount.cents === 0) return 'zero';
  return amount.cents < ruleSet.threshold ? 'under-500' : '500-or-more';
};

export const routeRuleFor = (
  fit: Fit,
  amount: AmountState,
  smallGrantRule: SmallGrantRule,
): RouteRuleId => {
  if (amount === 'zero') return 'R-ZERO';
  if (amount !== 'under-500' && amount !== '500-or-more') return 'R-AMOUNT-MISSING';
  if (smallGrantRule === 'struck') return 'R-STRUCK';
  if (amount === '500-or-more') return 'R-500PLUS';
  if (fit === 'incomplete') return 'R-FIT-PENDING';
  // S.G3 speaks of requests that serve the strategy; any other one is assessed by S.G1.
  return fit === 'fits' ? 'R-UNDER500' : 'R-NOFIT-COMMITTEE';
};
