import type { Atom } from './atom.ts';

/** The whole catalogue: there is no other way to choose whose answers a figure is about. */
export const CELL_KINDS = ['total', 'coalition', 'partner', 'coalition-partner', 'partner-type'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** Whose answers a figure is about; a name is null where it does not matter. */
export type Cell = {
  readonly kind: CellKind;
  readonly coalition: string | null;
  readonly organisation: string | null;
  readonly organisationType: string | null;
};

/** A cell with what may be known of it. */
export type PatternCell = Cell & {
  /** Answers; fewer than three are not told apart. */
  readonly n: number | '<3';
  /** Whether its level has a figure. That nobody answered is a figure too: empty is not withheld. */
  readonly isShown: boolean;
};

/** Every cell of the catalogue that these atoms have, each once, in the order of the atoms. */
export function catalogueOf(atoms: readonly Atom[]): readonly Cell[] {
  return CELL_KINDS.flatMap((kind) => {
    const cells = atoms.filter((atom) => isNamed(kind, atom)).map((atom) => cellOf(kind, atom));
    return [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()];
  });
}

export function keyOf({ kind, coalition, organisation, organisationType }: Cell): string {
  return JSON.stringify([kind, coalition, organisation, organisationType]);
}

/** The cell itself in a pattern; undefined when the catalogue has none such. */
export function findCell(cells: readonly PatternCell[], wanted: Cell): PatternCell | undefined {
  const { kind, coalition, organisation } = wanted;
  return cells.find(
    (cell) =>
      cell.kind === kind &&
      cell.coalition === coalition &&
      cell.organisation === organisation &&
      cell.organisationType === wanted.organisationType,
  );
}

/** Whether an atom's answers are part of a cell. */
export function contains(cell: Cell, atom: Atom): boolean {
  const matches = (name: keyof Atom & keyof Cell) => cell[name] === null || cell[name] === atom[name];
  return isNamed(cell.kind, atom) && matches('coalition') && matches('organisation') && matches('organisationType');
}

/** Answers that no longer name their organisation are in no cell of an organisation. */
function isNamed(kind: CellKind, { organisationType, isMixed }: Atom): boolean {
  if (kind === 'total' || kind === 'coalition') return true;
  return !isMixed && (kind !== 'partner-type' || organisationType !== null);
}

function cellOf(kind: CellKind, { coalition, organisation, organisationType }: Atom): Cell {
  return {
    kind,
    coalition: kind === 'coalition' || kind === 'coalition-partner' ? coalition : null,
    organisation: kind === 'partner' || kind === 'coalition-partner' ? organisation : null,
    organisationType: kind === 'partner-type' ? organisationType : null,
  };
}
