import type { Attribution } from '../../survey/wave.ts';
import { byName } from '../by-name.ts';
import { type Atom, atomsOf, peopleOf, type Respondents } from './atom.ts';
import { type Cell, catalogueOf, contains, keyOf, type PatternCell } from './cell.ts';
import { MINIMUM_ANSWERS, USUAL_WIDTH, type Width } from './minimum.ts';
import { STEPS, type Steps, safeCells } from './safe-cells.ts';

/** What may be shown of a set of answers. It follows from counts alone, so that it says nothing of what was answered. */
export type DisclosurePattern = {
  readonly attribution: Attribution;
  readonly width: Width;
  /** Of the people, whatever they answered: this bounds every criterion, and holds for remarks. */
  readonly respondents: readonly PatternCell[];
  readonly criteria: Readonly<Record<string, readonly PatternCell[]>>;
};

export type PatternInput = {
  readonly attribution: Attribution;
  /** One row per coalition and organisation. */
  readonly people: readonly Respondents[];
  readonly criteria: readonly string[];
  readonly width?: Width;
  /** Whether people were told before they answered that organisations would not be shown apart. */
  readonly onlyTogether?: boolean;
};

/**
 * The one decision on what leaves the server, for every chart, table, export and page alike. The same counts give the same
 * pattern, in whatever order and under whatever names they come. On a criterion it is never finer than for all respondents.
 * Plan and proof: `docs/adr/0013-disclosure-control.md`.
 *
 * @param steps what is refused; another choice is for tests that show why each is needed.
 */
export function disclosurePatternOf(input: PatternInput, steps: Steps = STEPS): DisclosurePattern {
  const { attribution, people, criteria, width = USUAL_WIDTH, onlyTogether = false } = input;
  const isOpen = attribution === 'organisation';
  const cellsOf = (atoms: readonly Atom[], allowed: IsAllowed) => {
    const cells = catalogueOf(atoms);
    const shown = isOpen ? new Set(cells.map(keyOf)) : safeCells(atoms, { width, steps, isAllowed: allowed });
    return cells.map((cell) => patternCell(cell, atoms, isOpen, shown.has(keyOf(cell))));
  };
  const whole = atomsOf(people, (one) => one.respondents);
  const respondents = cellsOf(whole, ({ kind }) => !onlyTogether || kind === 'total' || kind === 'coalition');
  const allowed = new Set(respondents.filter(({ isShown }) => isShown).map(keyOf));
  const perCriterion = criteria.map((id) => {
    const atoms = atomsOf(people, ({ answered }) => answered[id] ?? 0);
    return [id, cellsOf(atoms, (cell) => allowed.has(keyOf(cell)))] as const;
  });
  return { attribution, width, respondents, criteria: byName(perCriterion) };
}

type IsAllowed = (cell: Cell) => boolean;

function patternCell(cell: Cell, atoms: readonly Atom[], isOpen: boolean, isShown: boolean): PatternCell {
  const n = peopleOf(atoms.filter((atom) => contains(cell, atom)));
  return { ...cell, n: isOpen || isShown || n >= MINIMUM_ANSWERS ? n : '<3', isShown };
}
