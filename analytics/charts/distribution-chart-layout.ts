import type { Locale } from '../../survey/locale.ts';
import type { GapRow } from '../gap-row.ts';
import { type Answers, bothSides } from './answers-of.ts';
import { FEW_ANSWERS } from './score-marks.ts';
import { NARROW } from './theme.ts';

export type DistributionLayout = {
  readonly isNarrow: boolean;
  readonly width: number;
  readonly label: number;
  /** Where a party's mark and name begin. */
  readonly party: number;
  /** The middle of the 3, and how far the answers may go to both sides. */
  readonly centre: number;
  readonly half: number;
  /** Pixels for one circle. */
  readonly dot: number;
  /** Whose answers are few on every criterion, so that each is a circle of its own. */
  readonly inDots: ReadonlySet<Answers['who']>;
  /** Of the partners nothing is told on any criterion: that is said once. */
  readonly hidesPartners: boolean;
};

/** The room to both sides is as wide as the answers need that lie furthest from the middle. */
export function distributionLayoutOf(locale: Locale, rows: readonly GapRow[], width: number): DistributionLayout {
  const all = rows.flatMap((row) => bothSides(locale, row));
  const inDots = new Set<Answers['who']>(WHO.filter((who) => areFew(all, who)));
  const reach = (side: 'left' | 'right') => all.map((one) => reachOf(one, side, inDots.has(one.who)));
  const [left, right] = [Math.max(0.2, ...reach('left')), Math.max(0.2, ...reach('right'))];
  const isNarrow = width < NARROW;
  const label = isNarrow ? width - 2 : Math.min(270, Math.round(width * 0.25));
  const from = isNarrow ? 0 : label + 112;
  const to = isNarrow ? width : width - 190;
  const half = (to - from) / (left + right);
  const party = isNarrow ? 0 : label + 8;
  return {
    isNarrow,
    width,
    label,
    party,
    centre: from + left * half,
    half,
    dot: Math.min(isNarrow ? 20 : 26, half / FEW_ANSWERS),
    inDots,
    hidesPartners: rows.every(({ partners }) => partners.n !== 0 && saysNothing(partners)),
  };
}

/** Whose answers to a criterion get a line. */
export function partiesOf(locale: Locale, row: GapRow, { hidesPartners }: DistributionLayout): readonly Answers[] {
  return bothSides(locale, row).filter(({ who }) => who !== 'partners' || !hidesPartners);
}

function saysNothing({ distribution, cannotJudge }: Pick<Answers, 'distribution' | 'cannotJudge'>): boolean {
  return distribution === null && cannotJudge === null;
}

const WHO = ['municipality', 'partners'] as const;

function areFew(all: readonly Answers[], who: Answers['who']): boolean {
  return all.every((one) => one.who !== who || one.distribution === null || (one.n ?? 0) <= FEW_ANSWERS);
}

/** Which part of all answers, or of eight, lies on this side of the middle. */
function reachOf({ distribution, n }: Answers, side: 'left' | 'right', isInDots: boolean): number {
  if (distribution === null || n === null || n === 0) return 0;
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = distribution;
  const reach = (side === 'left' ? one + two : four + five) + three / 2;
  return reach / (isInDots ? FEW_ANSWERS : n);
}
