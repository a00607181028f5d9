import { type GapRow, gapSizeOf } from '../../../analytics/gap-row.ts';
import type { Certainty } from '../../../analytics/measures/words.ts';
import type { ThemeId } from '../../../survey/criterion.ts';

export const ORDERS = ['gap', 'theme', 'certainty'] as const;
export type Order = (typeof ORDERS)[number];

/** Everything · gaps of half a point or more · those of them that are sure or firm. */
export const CHOICES = ['all', 'apart', 'sure'] as const;
export type Choice = (typeof CHOICES)[number];

/**
 * The rows of one subject as they are drawn: each theme, followed by its criteria where it is open, both in this order. A
 * theme that is not chosen itself stays above a criterion that is.
 *
 * @param rows themes, each followed by its criteria, in the order of the questionnaire.
 */
export function arrangeGaps(
  rows: readonly GapRow[],
  order: Order,
  open: ReadonlySet<ThemeId>,
  choice: Choice = 'all',
): readonly GapRow[] {
  const themes = inOrder(
    rows.filter(({ kind }) => kind === 'theme'),
    order,
  );
  const criteriaOf = (theme: ThemeId) =>
    inOrder(
      rows.filter((row) => row.kind === 'criterion' && row.theme === theme && isChosen(row, choice)),
      order,
    );
  return themes.flatMap((theme) => {
    const criteria = open.has(theme.theme) ? criteriaOf(theme.theme) : [];
    return criteria.length > 0 || isChosen(theme, choice) ? [theme, ...criteria] : [];
  });
}

function isChosen({ gap }: GapRow, choice: Choice): boolean {
  if (choice === 'all') return true;
  const isApart = gap?.class === 'higher' || gap?.class === 'lower';
  return isApart && (choice === 'apart' || SURE.includes(gap.certainty));
}

const SURE: readonly (Certainty | null)[] = ['higher', 'lower', 'firm'];

/** The widest gap or the surest first; rows without a gap, or of which it cannot be said, last. */
export function inOrder(rows: readonly GapRow[], order: Order): readonly GapRow[] {
  if (order === 'theme') return rows;
  const ranks = rows.map((row) => ({ row, size: sizeOf(row), doubt: order === 'certainty' ? doubtOf(row) : 0 }));
  return ranks.toSorted((a, b) => a.doubt - b.doubt || b.size - a.size).map(({ row }) => row);
}

function sizeOf({ gap }: GapRow): number {
  return gap === null || gap.class === null ? -1 : gapSizeOf(gap);
}

/** From “surely another” to “cannot be said”. */
const DOUBTS: Readonly<Record<Certainty, number>> = {
  higher: 0,
  lower: 0,
  firm: 1,
  close: 2,
  fragile: 3,
  'no-demonstrable-difference': 4,
};

function doubtOf({ gap }: GapRow): number {
  return gap?.certainty == null ? 5 : DOUBTS[gap.certainty];
}
