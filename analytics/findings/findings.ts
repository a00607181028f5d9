import type { Dashboard } from '../dashboard.ts';
import type { ChangeFinding, DividedFinding, GapFinding } from './finding.ts';
import { largestGapOf } from './largest-gap.ts';
import { mostChangedOf } from './most-changed.ts';
import { mostDividedOf } from './most-divided.ts';

/**
 * What stands out in a wave, by rules: always the largest gap, where partners are divided, and what changed, each with a
 * verdict. Made of the dashboard alone, so of nothing that may not be shown. Rules and rates: `docs/method.md`, findings.
 */
export function findingsOf({ gaps }: Pick<Dashboard, 'gaps'>): readonly [GapFinding, DividedFinding, ChangeFinding] {
  return [largestGapOf(gaps), mostDividedOf(gaps), mostChangedOf(gaps)];
}
