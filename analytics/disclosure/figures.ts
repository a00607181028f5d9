import { type Atom, mostKnown, peopleOf } from './atom.ts';
import { auditTotal } from './audit.ts';
import { addBands, type Band, narrow, widthOf } from './band.ts';
import type { LinearProgramSolver } from './linear-program.ts';
import { SCALE_RANGE, type Width } from './minimum.ts';

/** The sum of an organisation's scores in one coalition, and whether it has a figure of its own. */
export type Answers = Atom & { readonly sum: number; readonly isShown: boolean };

/** Sums as they are told; null: withheld. */
export type Figures = {
  readonly coalition: Band | null;
  /** As many as there are atoms. */
  readonly organisations: readonly (Band | null)[];
};

/**
 * What is told of one coalition on one criterion. First every organisation that has a figure; then all together, as far as
 * it leaves everybody a choice beside those.
 *
 * @param isShown whether the coalition has a figure.
 */
export function figuresOf(
  answers: readonly Answers[],
  isShown: boolean,
  width: Width,
  solve: LinearProgramSolver,
): Figures {
  const organisations = answers.map((one) => (one.isShown ? ownFigure(one, width) : null));
  const public_ = answers.map((one, i) => organisations[i] ?? scaleOf(one));
  return { coalition: isShown ? together(answers, public_, width, solve) : null, organisations };
}

/** A colleague knows one of the scores. */
function ownFigure(one: Answers, width: Width): Band {
  return narrow(one.sum, scaleOf(one), SCALE_RANGE, width);
}

function together(
  answers: readonly Answers[],
  parts: readonly Band[],
  width: Width,
  solve: LinearProgramSolver,
): Band | null {
  const from = addBands(parts);
  const sum = answers.reduce((total, one) => total + one.sum, 0);
  const total = narrow(sum, from, mostDiffering(answers, parts), width);
  return isWhole(total, answers) || !auditTotal(total, parts, answers, width, solve) ? null : total;
}

/** The most points by which what one organisation knows can differ: of its figure, or of its people's scores. */
function mostDiffering(answers: readonly Answers[], parts: readonly Band[]): number {
  const own = answers.flatMap(({ n, isShown }, i) => (n > 0 && isShown ? [widthOf(parts[i] ?? scaleOf({ n }))] : []));
  const others = answers.filter(({ isShown }) => !isShown).map(({ known }) => known);
  const rest = own.length === 0 ? mostKnown(answers) : Math.max(1, ...others);
  return Math.max(SCALE_RANGE * rest, ...own);
}

/** Everything that n scores can add up to: it tells nothing. */
function scaleOf({ n }: Pick<Atom, 'n'>): Band {
  return { low: n, high: 5 * n };
}

function isWhole(total: Band, answers: readonly Answers[]): boolean {
  const whole = scaleOf({ n: peopleOf(answers) });
  return peopleOf(answers) > 0 && total.low === whole.low && total.high === whole.high;
}
