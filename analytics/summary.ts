import type { OrganisationSummary, PartnersSummary, Reason, Summary } from './analysis.ts';
import { hasVariation, meanOf, partnersTogether, ratedPartners, type Sides, sizeOf, type Tally } from './cube/tally.ts';
import type { Gates } from './gates.ts';
import { agreementOf } from './measures/agreement.ts';
import { averageDeviationFromMedianOf, averageDeviationOf } from './measures/average-deviation.ts';
import { chanceOfAgreementOf, MOST_FOR_CHANCE } from './measures/chance-of-agreement.ts';
import { favourableShareOf } from './measures/favourable-share.ts';
import { meanOfMeans } from './measures/gap.ts';
import { medianOf } from './measures/median.ts';
import { isPolarised } from './measures/polarised.ts';
import { standardDeviationOf } from './measures/standard-deviation.ts';
import { rwgOf } from './measures/within-group-agreement.ts';
import { unless, withReasons } from './reasons.ts';

/** Whether a subject is a criterion, with five scores, or a theme, whose scores are means. */
export type SubjectKind = 'criterion' | 'theme';

/** What a group says, as far as so many answers carry it. */
export function summaryOf(tally: Tally, kind: SubjectKind, gates: Gates): Summary {
  const n = sizeOf(tally);
  const isTheme = [kind === 'theme', 'theme'] as const;
  const below = (least: number) => [n < least, 'too-few'] as const;
  return {
    n,
    cannotJudge: tally.cannotJudge,
    ...withReasons({
      mean: unless([below(1)], () => meanOf(tally)),
      sd: unless([below(gates.sd)], () => standardDeviationOf(tally)),
      median: unless([below(1)], () => medianOf(tally)),
      distribution: unless([isTheme], () => tally.counts),
      averageDeviation: unless([below(gates.averageDeviation)], () => averageDeviationOf(tally)),
      averageDeviationMedian: unless([below(gates.averageDeviation)], () => averageDeviationFromMedianOf(tally)),
      rwg: unless([isTheme, below(gates.rwg)], () => rwgOf(tally)),
      rwgChance: unless(
        [isTheme, below(gates.rwg), [n > MOST_FOR_CHANCE, 'too-many'], [!hasVariation(tally), 'no-variation']],
        () => chanceOfAgreementOf(tally),
      ),
      agreement: unless([isTheme, below(gates.agreement)], () => agreementOf(tally)),
      polarised: unless([isTheme, below(gates.agreement)], () => isPolarised(tally)),
      favourable: unless([below(gates.favourable)], () => favourableShareOf(tally)),
    }),
  };
}

/** All partner answers together, and the partners' mean of means. */
export function partnersSummaryOf(sides: Sides, kind: SubjectKind, gates: Gates): PartnersSummary {
  const rated = ratedPartners(sides);
  const summary = summaryOf(partnersTogether(sides), kind, gates);
  const reasons: PartnersSummary['reasons'] =
    rated.length === 0 ? { ...summary.reasons, meanOfMeans: 'no-partners' } : summary.reasons;
  return { ...summary, organisations: rated.length, meanOfMeans: meanOfMeans(rated), reasons };
}

/**
 * One partner.
 *
 * @param shrunken its mean pulled towards the coalition's; when null, `why` says what for.
 */
export function organisationSummaryOf(
  tally: Tally,
  kind: SubjectKind,
  gates: Gates,
  shrunken: number | null,
  why: Reason,
): OrganisationSummary {
  const { reasons, ...summary } = summaryOf(tally, kind, gates);
  return { ...summary, shrunken, reasons: shrunken === null ? { ...reasons, shrunken: why } : reasons };
}
