import type { OrganisationSummary, PartnersSummary, Summary } from '../analysis.ts';
import { bandFigure, meanOfBands } from './band.ts';
import { type DisclosedFields, WITHHELD, withhold } from './disclosed.ts';
import type { Told } from './told.ts';

/** All partners together; `own` are the organisations that gave a score, null where they are withheld. */
export function disclosePartners(
  summary: PartnersSummary,
  told: Told,
  own: readonly (Told | null)[],
): DisclosedFields<PartnersSummary> {
  const isWhole = own.every((one) => one !== null);
  const bands = own.flatMap((one) => one?.mean ?? []);
  return {
    ...discloseSummary(summary, told),
    organisations: isWhole ? summary.organisations : WITHHELD,
    meanOfMeans: isWhole ? bandFigure(meanOfBands(bands)) : WITHHELD,
  };
}

/** @param isOpen whether everything that shrinking looks at is told. */
export function discloseOrganisation(
  summary: OrganisationSummary,
  told: Told,
  isOpen: boolean,
): DisclosedFields<OrganisationSummary> {
  return discloseSummary(
    isOpen ? summary : withhold(summary, ['shrunken']),
    told,
  ) as DisclosedFields<OrganisationSummary>;
}

/**
 * How many could not judge is withheld always: beside the number of scores it tells of a small group who could not. Of
 * nobody there is nothing to withhold.
 */
function discloseSummary<Figures extends Summary | PartnersSummary | DisclosedFields<OrganisationSummary>>(
  summary: Figures,
  { n, mean, spread }: Told,
): Figures {
  const hidden = spread || n === 0 ? (['cannotJudge'] as const) : (['cannotJudge', ...SPREAD] as const);
  return { ...withhold(summary, hidden), n, mean: bandFigure(mean) } as Figures;
}

/** What is computed from the distribution, and so tells as much. */
const SPREAD = [
  'sd',
  'median',
  'distribution',
  'averageDeviation',
  'averageDeviationMedian',
  'rwg',
  'rwgChance',
  'agreement',
  'polarised',
  'favourable',
] as const satisfies readonly (keyof Summary)[];
