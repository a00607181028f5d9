import { type Atom, mostKnown, peopleOf } from './atom.ts';
import { type Cell, type CellKind, catalogueOf, contains, keyOf } from './cell.ts';
import { insiderLearns } from './insider.ts';
import { MINIMUM_ANSWERS, type Width } from './minimum.ts';
import { outsiderLearns } from './outsider.ts';
import { hasRoom } from './room.ts';
import type { Row } from './row-basis.ts';
import { sumRow, type Unknown, unknownsOf } from './unknowns.ts';

/** Whether these published sums tell somebody too much. */
type Learns = (published: readonly Row[], unknowns: readonly Unknown[]) => boolean;

export type Steps = { readonly outsider: Learns; readonly insider: Learns };

export const STEPS: Steps = { outsider: outsiderLearns, insider: insiderLearns };

type Rule = { readonly width: Width; readonly steps: Steps; readonly isAllowed: (cell: Cell) => boolean };

/**
 * The keys of the cells that may have a figure. Coalitions and their organisations have figures of their own, as far as
 * these together tell nobody too much; every other cell is made of those, and has one if all that it is made of has.
 */
export function safeCells(atoms: readonly Atom[], rule: Rule): ReadonlySet<string> {
  const coalitions = Map.groupBy(atoms, ({ coalition }) => coalition).values();
  const own = new Set([...coalitions].flatMap((members) => ownFigures(members, rule)));
  const isMade = (cell: Cell) => {
    const parts = atoms.filter((atom) => contains(cell, atom) && atom.n > 0);
    return parts.every((atom) => partsOf(cell, atom).some((part) => own.has(part)));
  };
  const made = catalogueOf(atoms).filter((cell) => rule.isAllowed(cell) && isMade(cell));
  return new Set([...own, ...made.map(keyOf)]);
}

/** Cells of one coalition, by priority: itself, then its organisations by size. Those of equal size share their fate. */
function ownFigures(atoms: readonly Atom[], rule: Rule): readonly string[] {
  const unknowns = unknownsOf(atoms);
  const rowOf = (cell: Cell) => sumRow(unknowns, new Set(placesOf(cell, atoms)));
  const published: Cell[] = [];
  const publishIfSafe = (rank: readonly Cell[]) => {
    const rows = [...published, ...rank].map(rowOf);
    const isSafe = !rule.steps.outsider(rows, unknowns) && !rule.steps.insider(rows, unknowns);
    if (isSafe) published.push(...rank);
  };
  for (const rank of ranked(atoms, rule)) publishIfSafe(rank);
  publishIfSafe(beside(published, atoms, rule));
  return published.map(keyOf);
}

function ranked(atoms: readonly Atom[], { width, isAllowed }: Rule): readonly (readonly Cell[])[] {
  const atomsIn = (cell: Cell) => atoms.filter((atom) => contains(cell, atom));
  const sizeOf = (cell: Cell) => peopleOf(atomsIn(cell));
  const isLarge = (cell: Cell) =>
    sizeOf(cell) >= MINIMUM_ANSWERS && hasRoom(sizeOf(cell), mostKnown(atomsIn(cell)), width);
  const candidates = catalogueOf(atoms).filter((cell) => isAllowed(cell) && isLarge(cell));
  const ofKind = (kind: CellKind) => candidates.filter((cell) => cell.kind === kind);
  const bySize = Map.groupBy(ofKind('coalition-partner'), sizeOf);
  return [ofKind('coalition'), ...[...bySize].toSorted(([n], [m]) => m - n).map(([, cells]) => cells)];
}

/**
 * A coalition in which one organisation has half of the answers or more has no figure before that organisation has its own.
 * Beside it, it may have: what everybody is told, its people cannot find out with what they know.
 */
function beside(published: readonly Cell[], atoms: readonly Atom[], { width, isAllowed }: Rule): readonly Cell[] {
  const rest = atoms.filter((atom) => !published.some((cell) => contains(cell, atom)));
  const hasRest = hasRoom(peopleOf(rest), Math.max(1, ...rest.map(({ known }) => known)), width);
  return catalogueOf(atoms).filter((cell) => cell.kind === 'coalition' && isAllowed(cell) && hasRest);
}

function placesOf(cell: Cell, atoms: readonly Atom[]): readonly number[] {
  return atoms.flatMap((atom, i) => (contains(cell, atom) ? [i] : []));
}

/** The keys of the figures that hold this atom's part of a cell: its organisation's, or its whole coalition's. */
function partsOf(cell: Cell, atom: Atom): readonly string[] {
  const { coalition, organisation } = atom;
  const own = keyOf({ kind: 'coalition-partner', coalition, organisation, organisationType: null });
  const whole = keyOf({ kind: 'coalition', coalition, organisation: null, organisationType: null });
  return cell.kind === 'total' ? [own, whole] : [own];
}
