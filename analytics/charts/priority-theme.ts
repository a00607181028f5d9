import type { Band } from '../disclosure/band.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';
import { isWithheld } from '../disclosure/disclosed.ts';
import type { Chosen, Importance } from '../facts/facts.ts';
import type { GapRow, PerceptionGap } from '../gap-row.ts';

/** A theme with how important it was found and how both sides differ about it. */
export type PriorityTheme = {
  readonly row: GapRow;
  readonly importance: Importance;
  /** Parts of those who answered that chose it, 0–1; null where nobody did or it may not be shown. */
  readonly municipality: number | null;
  readonly partners: number | null;
  /** Of all together. */
  readonly all: number | null;
  /** The gap, or between what ends it lies; equal ends where it is told. */
  readonly gap: Band | null;
  /** Whether the gap is a clear one that holds. */
  readonly isFirm: boolean;
  /** Chosen more often than the themes are on average. */
  readonly isOften: boolean;
};

export type Priorities = {
  /** From the one that was chosen most; those that cannot be placed last. */
  readonly themes: readonly PriorityTheme[];
  /** Part of those who answered that chose a theme, on average; null when nothing of it is told. */
  readonly average: number | null;
};

/** @param rows of themes; others are left out. */
export function prioritiesOf(rows: readonly GapRow[], importance: readonly Importance[]): Priorities {
  const chosen = importance.flatMap((one) => shareOfAll(one) ?? []);
  const average = chosen.length === 0 ? null : chosen.reduce((total, share) => total + share, 0) / chosen.length;
  const themes = importance.flatMap((one) => {
    const row = rowOf(rows, one.theme);
    return row === undefined ? [] : [themeOf(row, one, average)];
  });
  return { themes: themes.toSorted((a, b) => (b.all ?? -1) - (a.all ?? -1)), average };
}

/** About the municipality where it is asked about that; of some themes only how all see the coalition is asked. */
function rowOf(rows: readonly GapRow[], theme: string): GapRow | undefined {
  const ofTheme = rows.filter(({ kind, id }) => kind === 'theme' && id === theme);
  return ofTheme.find(({ subject }) => subject === 'municipality') ?? ofTheme[0];
}

function themeOf(row: GapRow, importance: Importance, average: number | null): PriorityTheme {
  const all = shareOfAll(importance);
  return {
    row,
    importance,
    municipality: shareOf(importance.municipality),
    partners: shareOf(importance.partners),
    all,
    gap: gapOf(row.gap),
    isFirm: row.gap !== null && holds(row.gap),
    isOften: all !== null && average !== null && all > average + ROUNDING,
  };
}

function gapOf(gap: PerceptionGap | null): Band | null {
  if (gap === null || gap.value === null) return gap?.between ?? null;
  return { low: gap.value, high: gap.value };
}

const ROUNDING = 1e-9;

/** Half a point or more, and not by one answer or one partner, nor by chance. */
export function holds({ class: gapClass, certainty }: PerceptionGap): boolean {
  const isSure = certainty === 'higher' || certainty === 'lower' || certainty === 'firm';
  return gapClass !== null && gapClass !== 'close' && isSure;
}

function shareOf(chosen: Disclosed<Chosen>): number | null {
  return isWithheld(chosen) || chosen.of === 0 ? null : chosen.chose / chosen.of;
}

/** Null where the partners' may not be shown: the municipality's own would pass for everybody's. */
function shareOfAll({ municipality, partners }: Importance): number | null {
  if (isWithheld(partners) || municipality.of + partners.of === 0) return null;
  return (municipality.chose + partners.chose) / (municipality.of + partners.of);
}
