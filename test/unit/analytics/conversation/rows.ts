import type { GapRow } from '../../../../analytics/gap-row.ts';
import { partner } from '../../../support/scores.ts';
import { rowOf } from '../gap-rows.ts';

/** What is changed of a row that is a theme about the municipality. */
type Beside = Partial<Pick<GapRow, 'kind' | 'id' | 'subject' | 'theme'>>;

/** A theme by this name, on which the municipality's people gave these scores and partners A, B, C … one each. */
export function theme(
  name: string,
  people: readonly number[],
  partners: readonly number[],
  beside: Beside = {},
): GapRow {
  const each = partners.map((score, i) => partner(String.fromCharCode(65 + i), score));
  return { ...rowOf(name, people, each), kind: 'theme', id: name, theme: name, ...beside };
}

/** The same without what is withheld of a confidential wave. */
export function inConfidence(row: GapRow): GapRow {
  return { ...row, gap: row.gap && { ...row.gap, certainty: null, fragile: null, quadrant: null, interval: null } };
}

/** Too few partners answered to show anything of them. */
export function withheld(row: GapRow): GapRow {
  const partners = { ...row.partners, n: null, mean: null, meanOfMeans: null, organisations: null };
  return { ...row, partners, gap: null, dots: [] };
}
