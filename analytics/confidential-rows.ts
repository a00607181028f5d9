import type { OrganisationId } from '../survey/id.ts';
import { buildConfidentialRow, buildConfidentialThemeRow } from './confidential-row.ts';
import type { AnsweredSubject, GapRow, PartnerAnswers } from './gap-row.ts';

/** What is known of a confidential wave beside its ratings. */
export type Confidence = {
  /** Of the organisations that responses no longer name: the most people of one that answered. */
  readonly unnamedAtMost: number;
};

/** Stands for the organisations of all responses that no longer name one. */
export const UNNAMED = '' as OrganisationId;

/** A theme and its criteria in a confidential wave. */
export function buildConfidentialRows(
  theme: AnsweredSubject,
  criteria: readonly AnsweredSubject[],
  { unnamedAtMost }: Confidence,
): readonly GapRow[] {
  const knownOf = ({ organisation, scores }: PartnerAnswers) =>
    organisation === UNNAMED ? Math.min(scores.length, unnamedAtMost) : scores.length;
  const rows = criteria.map(({ subject, municipality, partners }) => {
    const scores = partners.flatMap((one) => one.scores);
    return buildConfidentialRow(subject, municipality, scores, partners.map(knownOf));
  });
  return [buildConfidentialThemeRow(theme, rows), ...rows];
}
