import { MAXIMUM_LINE } from './answer-limits.ts';
import { cleanLine, VISIBLE } from './clean-text.ts';
import { ROLES, type Role } from './criterion.ts';
import { isScore, type Score } from './scale.ts';

/** The columns of a file with ratings, one rating a line. */
export const RATING_COLUMNS = [
  'wave',
  'coalition',
  'organisation',
  'role',
  'respondent',
  'criterion',
  'score',
] as const;
export type RatingColumn = (typeof RATING_COLUMNS)[number];

/** One rating as a file has it; `score` null: "cannot judge". */
export type RatingLine = {
  /** Where it stands in the file, the header being line 1. */
  readonly line: number;
  readonly wave: string;
  readonly coalition: string;
  readonly organisation: string;
  readonly role: Role;
  readonly respondent: string;
  readonly criterion: string;
  readonly score: Score | null;
};

/** What is wrong with a line. */
export type RatingFault =
  | { readonly line: number; readonly fault: 'cells'; readonly found: number }
  | { readonly line: number; readonly fault: 'empty' | 'long'; readonly column: RatingColumn }
  | { readonly line: number; readonly fault: 'role' | 'score'; readonly value: string }
  /** The same respondent rated the same criterion on an earlier line. */
  | { readonly line: number; readonly fault: 'duplicate'; readonly first: number }
  /** The organisation had the other role on an earlier line of the same wave. */
  | { readonly line: number; readonly fault: 'two-roles'; readonly first: number };

/** A line of cells, as whatever splits the file gives them. */
export type Cells = { readonly line: number; readonly cells: readonly string[] };

/**
 * The columns in the order in which the header names them, letter case aside.
 *
 * @returns the position of each, or the names of those that are missing.
 */
export function readRatingHeader(
  cells: readonly string[],
): { readonly positions: ReadonlyMap<RatingColumn, number> } | { readonly missing: readonly RatingColumn[] } {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const missing = RATING_COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) return { missing };
  return { positions: new Map(RATING_COLUMNS.map((column) => [column, names.indexOf(column)])) };
}

/** Reads the lines below a header one by one and remembers what it needs to see contradictions between them. */
export class RatingReader {
  readonly #positions: ReadonlyMap<RatingColumn, number>;
  readonly #width: number;
  readonly #names = new Names();
  readonly #ratings = new Map<string, number>();
  readonly #roles = new Map<string, { readonly role: Role; readonly line: number }>();

  /** @param width how many cells the header has. */
  constructor(positions: ReadonlyMap<RatingColumn, number>, width: number) {
    this.#positions = positions;
    this.#width = width;
  }

  /** The rating on a line, or what is wrong with it. */
  read({ line, cells }: Cells): RatingLine | RatingFault {
    if (cells.length !== this.#width) return { line, fault: 'cells', found: cells.length };
    const cell = (column: RatingColumn) => cleanLine(cells[this.#positions.get(column) ?? 0] ?? '').trim();
    for (const column of RATING_COLUMNS) {
      if (column !== 'score' && !VISIBLE.test(cell(column))) return { line, fault: 'empty', column };
      if (cell(column).length > MAXIMUM_LINE) return { line, fault: 'long', column };
    }
    const role = ROLES.find((one) => one === cell('role').toLowerCase());
    if (role === undefined) return { line, fault: 'role', value: cell('role') };
    const score = scoreOf(cell('score'));
    if (score === undefined) return { line, fault: 'score', value: cell('score') };
    const name = (column: RatingColumn) => this.#names.known(cell(column));
    const [wave, coalition, organisation] = [name('wave'), name('coalition'), name('organisation')];
    const [respondent, criterion] = [name('respondent'), name('criterion')];
    return this.#contradiction({ line, wave, coalition, organisation, role, respondent, criterion, score });
  }

  #contradiction(rating: RatingLine): RatingLine | RatingFault {
    const { line, wave, coalition, organisation, role, respondent, criterion } = rating;
    // Names that differ in letter case only name one thing, as they do everywhere in the product.
    const party = [wave, coalition, organisation].map((name) => this.#names.number(name.toLowerCase())).join(' ');
    const other = this.#roles.get(party);
    if (other !== undefined && other.role !== role) return { line, fault: 'two-roles', first: other.line };
    const key = `${party} ${this.#names.number(respondent)} ${this.#names.number(criterion)}`;
    const first = this.#ratings.get(key);
    if (first !== undefined) return { line, fault: 'duplicate', first };
    if (other === undefined) this.#roles.set(party, { role, line });
    this.#ratings.set(key, line);
    return rating;
  }
}

/** Keeps each name once: a file repeats the same few names on every line. */
class Names {
  readonly #names = new Map<string, { readonly name: string; readonly number: number }>();

  known(name: string): string {
    return this.#of(name).name;
  }

  number(name: string): number {
    return this.#of(name).number;
  }

  #of(name: string) {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const added = { name, number: this.#names.size };
    this.#names.set(name, added);
    return added;
  }
}

export function isRatingFault(read: RatingLine | RatingFault): read is RatingFault {
  return 'fault' in read;
}

/** Null for an empty cell, undefined for what is no score. */
function scoreOf(cell: string): Score | null | undefined {
  if (cell === '') return null;
  const score = /^[1-5]$/.test(cell) ? Number(cell) : undefined;
  return isScore(score) ? score : undefined;
}
