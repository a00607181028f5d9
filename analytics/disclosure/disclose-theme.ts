import type { GapAnalysis, OrganisationSummary, PartnersSummary, SubjectAnalysis } from '../analysis.ts';
import { byName } from '../by-name.ts';
import { type Band, bandFigure, meanOfBands } from './band.ts';
import { discloseGap } from './disclose-gap.ts';
import { type Disclosed, type DisclosedFields, type DisclosedSubject, WITHHELD, withhold } from './disclosed.ts';

/**
 * A theme as far as it may be shown: the mean of its criteria's figures that are shown, if they are at least half of them.
 * It is made of what is shown anyway, so that it tells nothing more; respondents' own theme scores would tell, beside the
 * criteria, who skipped one. So it has no spread either. The municipality's theme score is shown as it is, but the gap
 * compares both sides on the same criteria.
 *
 * @param criteria those of the theme.
 */
export function discloseTheme(subject: SubjectAnalysis, criteria: readonly DisclosedSubject[]): DisclosedSubject {
  const { municipality, partners, gap, organisations } = subject;
  const level = levelTogether(criteria.map((one) => one.partners));
  const names = new Set(criteria.flatMap((one) => Object.keys(one.organisations)));
  const own = [...names].map((name) => {
    const told = levelTogether(criteria.map((one) => one.organisations[name]));
    return [name, figuresOf(organisations[name], told)] as const;
  });
  return {
    municipality,
    partners: level === null ? emptyOr(criteria) : figuresOf(partners ?? undefined, level),
    gap: level === null ? emptyOr(criteria) : gap && gapOf(gap, criteria, level.mean),
    between: WITHHELD,
    organisations: byName(own),
  };
}

/** What is shown of some answers. */
type Level = { readonly n: number; readonly mean: Band };
type Figures = Disclosed<DisclosedFields<PartnersSummary> | DisclosedFields<OrganisationSummary> | null> | undefined;

/** That nobody answered on any criterion is no secret where each says so. */
function emptyOr(criteria: readonly DisclosedSubject[]): DisclosedSubject['gap'] & DisclosedSubject['partners'] {
  return criteria.every(({ partners }) => partners === null) ? null : WITHHELD;
}

/** Null if less than half of the criteria show something. `n` is the least of them. */
function levelTogether(figures: readonly Figures[]): Level | null {
  const shown = figures.flatMap((one) => levelOf(one) ?? []);
  const mean = meanOfBands(shown.map((one) => one.mean));
  if (mean === null || shown.length * 2 < figures.length) return null;
  return { n: Math.min(...shown.map(({ n }) => n)), mean };
}

function levelOf(figures: Figures): Level | null {
  if (figures == null || !('mean' in figures)) return null;
  const { n, mean } = figures;
  if (typeof n !== 'number' || mean === null) return null;
  if (typeof mean === 'number') return { n, mean: { low: mean, high: mean } };
  return mean.low === undefined || mean.high === undefined ? null : { n, mean: { low: mean.low, high: mean.high } };
}

/** The figures of a theme are withheld, its level is put in their place. */
function figuresOf<Summary extends PartnersSummary | OrganisationSummary>(
  summary: Summary | undefined,
  level: Level | null,
): Disclosed<DisclosedFields<Summary>> {
  if (level === null || summary === undefined) return WITHHELD;
  const fields = Object.keys(summary).filter((field) => field !== 'reasons') as (keyof Summary)[];
  return { ...withhold<Summary>(summary, fields), n: level.n, mean: bandFigure(level.mean) };
}

function gapOf(gap: GapAnalysis, criteria: readonly DisclosedSubject[], level: Band): DisclosedSubject['gap'] {
  const compared = criteria.filter(({ partners }) => levelOf(partners) !== null);
  const own = compared.flatMap(({ municipality }) => municipality?.mean ?? []);
  if (own.length === 0) return null;
  const mean = own.reduce((sum, one) => sum + one, 0) / own.length;
  return discloseGap(gap, mean, { level, spread: false, isWhole: false, isOpen: false });
}
