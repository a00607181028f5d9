import type { OrganisationId } from '../survey/id.ts';
import { buildConfidentialRow, buildConfidentialThemeRow } from './confidential-row.ts';
import { type PartnerTally, type Sides, sizeOf, type Tally } from './cube/tally.ts';
import type { GapRow, GapSubject } from './gap-row.ts';

/** What is known of a confidential wave beside its ratings. */
export type Confidence = {
  /** Of the organisations that responses no longer name: the most people of one that answered. */
  readonly unnamedAtMost: number;
};

/** Stands for the organisations of all responses that no longer name one. */
export const UNNAMED = '' as OrganisationId;

/** A criterion or theme with the answers of both sides. */
export type AnsweredSubject = { readonly subject: GapSubject; readonly sides: Sides };

/** A theme and its criteria in a confidential wave. */
export function buildConfidentialRows(
  theme: AnsweredSubject,
  criteria: readonly AnsweredSubject[],
  { unnamedAtMost }: Confidence,
): readonly GapRow[] {
  const knownOf = ({ organisation, tally }: PartnerTally) =>
    organisation === UNNAMED ? Math.min(sizeOf(tally), unnamedAtMost) : sizeOf(tally);
  const rows = criteria.map(({ subject, sides }) => {
    const scores = sides.partners.flatMap(({ tally }) => scoresOf(tally));
    return buildConfidentialRow(subject, sides.municipality, scores, sides.partners.map(knownOf));
  });
  return [buildConfidentialThemeRow(theme.subject, theme.sides.municipality, rows), ...rows];
}

function scoresOf({ values, counts }: Tally): readonly number[] {
  return values.flatMap(({ score }, i) => Array<number>(counts[i] ?? 0).fill(score));
}
