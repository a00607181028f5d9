import type { GapAnalysis } from '../analysis.ts';
import type { GapClass } from '../measures/words.ts';
import { type Band, bandFigure } from './band.ts';
import { type Disclosed, type DisclosedFields, WITHHELD, withhold } from './disclosed.ts';

/** What is told of the partners, as far as a gap needs it. */
export type GapGround = {
  /** The partners' level, in tenths. */
  readonly level: Band;
  /** Whether the distribution of all partner answers together is told. */
  readonly spread: boolean;
  /** Whether that of every organisation is. */
  readonly isWhole: boolean;
  /** Whether that holds on every criterion. */
  readonly isOpen: boolean;
};

/**
 * A gap as far as it may be shown: the difference between the two levels as they are shown, with a class if every gap that
 * it may be has that class. The rest only where the distributions that it is made of are told.
 *
 * @param municipality its mean.
 */
export function discloseGap(
  gap: GapAnalysis,
  municipality: number,
  { level, spread, isWhole, isOpen }: GapGround,
): DisclosedFields<GapAnalysis> {
  const own = Math.round(10 * municipality);
  const [low, high] = [own - Math.round(10 * level.high), own - Math.round(10 * level.low)];
  const value = bandFigure({ low: low / 10, high: high / 10 }) ?? WITHHELD;
  if (isWhole) return { ...withhold(gap, isOpen ? [] : ['q']), value };
  const hidden = spread ? BY_ORGANISATION : ([...BY_ORGANISATION, 'delta', 'superiority', 'deltaInterval'] as const);
  return { ...withhold(gap, hidden), value, class: classIn(low, high) };
}

/** What is made of each organisation's answers. */
const BY_ORGANISATION = [
  'interval',
  'label',
  'certainty',
  'p',
  'q',
  'deltaByOrganisation',
  'fragile',
  'silence',
  'quadrant',
] as const satisfies readonly (keyof GapAnalysis)[];

function classIn(low: number, high: number): Disclosed<GapClass> {
  const found = classOfTenths(low);
  return found === classOfTenths(high) ? found : WITHHELD;
}

/** Half a point is five tenths. */
function classOfTenths(gap: number): GapClass {
  if (gap >= 5) return 'higher';
  return gap <= -5 ? 'lower' : 'close';
}
