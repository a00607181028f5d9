import type { OrganisationId } from '../survey/id.ts';
import { type Exact, exact, mean, sum } from './exact.ts';

/** The scores of one partner organisation on one subject; at least one. */
export type PartnerScores = { readonly organisation: OrganisationId; readonly scores: readonly Exact[] };

/** higher: the municipality rates itself at least half a point above the partners · lower: below · close: neither. */
export type GapClass = 'higher' | 'close' | 'lower';

/** From this many scale points a gap is called higher or lower. */
const NOTABLE = exact(1, 2);

/**
 * x̄ − ȳ: the municipality's mean minus the mean of the partner organisations' means, so that one organisation has one
 * voice. Source: `docs/method.md`, perception gap.
 *
 * @param municipality the scores of the municipality's people, 1–5.
 * @param partners the partners with at least one score each.
 * @returns scale points, −4…4; null when one of both sides has no score.
 */
export function gapOf(municipality: readonly Exact[], partners: readonly PartnerScores[]): Exact | null {
  const own = mean(municipality);
  const others = meanOfMeans(partners);
  return own === null || others === null ? null : own.sub(others);
}

/** ȳ = Σ m_j / J, on the scale 1–5; null without partners. */
export function meanOfMeans(partners: readonly PartnerScores[]): Exact | null {
  return mean(partners.map(({ scores }) => sum(scores).div(scores.length)));
}

export function classOf(gap: Exact): GapClass {
  if (gap.gte(NOTABLE)) return 'higher';
  return gap.lte(NOTABLE.neg()) ? 'lower' : 'close';
}
