import { Dictionary, Int32, RecordBatch, Schema, Table, Utf8, type Vector, vectorFromArray } from 'apache-arrow';
import type { Role } from '../../survey/criterion.ts';
import { type CubeCell, cellKeyOf } from './cell.ts';
import type { CountCube } from './count-cube.ts';
import { RATING_BYTES } from './count-kernel.ts';
import type { CubeLayout } from './layout.ts';
import { NO_THEME_COUNTS, ofThemeKey, type ThemeCounts, themeKey } from './theme-counts.ts';

/**
 * A cube as two Arrow tables; their columns stand in `docs/method.md`. `counts` has a row per cell and criterion, `themes`
 * one per cell, theme and outcome that occurs. What is counted travels in the schema's metadata.
 */
export type CubeTables = { readonly counts: Table; readonly themes: Table };

const CELL = ['coalition', 'wave', 'organisation', 'role'] as const;
const COUNTS = ['cannot_judge', 'score_1', 'score_2', 'score_3', 'score_4', 'score_5', 'skipped'] as const;
const OUTCOMES = ['score', 'cannot-judge', 'skipped'] as const;
const LAYOUT = 'samenspiegel.layout';

export function tablesOfCube({ layout, cells, counts, themes }: CountCube): CubeTables {
  const { criteria } = layout;
  const cellOfRow = cells.flatMap((cell) => criteria.map(() => cell));
  const countColumns = COUNTS.map((name, kind) => {
    const column = Uint32Array.from(cellOfRow, (_, row) => counts[row * RATING_BYTES + kind] ?? 0);
    return [name, vectorFromArray(column)] as const;
  });
  const criterion = ['criterion', words(cells.flatMap(() => criteria))] as const;
  return {
    counts: tableOf(layout, [...cellColumns(cellOfRow), criterion, ...countColumns]),
    themes: themeTable(layout, cells, themes),
  };
}

/** The cube that the tables were made of. Throws a RangeError when they are no such tables. */
export function cubeOfTables({ counts, themes }: CubeTables): CountCube {
  const layout = layoutOfTable(counts);
  const width = layout.criteria.length;
  const cells = cellsOf(counts).filter((_, row) => row % width === 0);
  const packed = new Uint32Array(counts.numRows * RATING_BYTES);
  for (const [kind, name] of COUNTS.entries()) {
    for (const [row, count] of (columnOf(counts, name) as number[]).entries())
      packed[row * RATING_BYTES + kind] = count;
  }
  return { layout, cells, counts: packed, themes: themeCountsOf(layout, cells, themes) };
}

function themeTable(layout: CubeLayout, cells: readonly CubeCell[], themes: readonly ThemeCounts[]): Table {
  const width = layout.themes.length;
  const rows = themes.flatMap((counts, i) => rowsOf(counts).map((row) => ({ ...row, i })));
  const whole = (of: (row: (typeof rows)[number]) => number) => vectorFromArray(Uint32Array.from(rows, of));
  return tableOf(layout, [
    ...cellColumns(rows.map(({ i }) => cells[Math.floor(i / width)] as CubeCell)),
    ['theme', words(rows.map(({ i }) => layout.themes[i % width]?.id ?? ''))],
    ['subject', words(rows.map(({ i }) => layout.themes[i % width]?.subject ?? ''))],
    ['outcome', words(rows.map(({ outcome }) => OUTCOMES[outcome] ?? ''))],
    ['answered', whole(({ answered }) => answered)],
    ['sum', whole(({ sum }) => sum)],
    ['count', whole(({ count }) => count)],
  ]);
}

function rowsOf({ scored, cannotJudge, skipped }: ThemeCounts) {
  const scores = [...scored]
    .toSorted(([one], [other]) => one - other)
    .map(([key, count]) => ({ outcome: 0, ...ofThemeKey(key), count }));
  const unscored = [cannotJudge, skipped].map((count, i) => ({ outcome: i + 1, answered: 0, sum: 0, count }));
  return [...scores, ...unscored.filter(({ count }) => count > 0)];
}

function themeCountsOf(layout: CubeLayout, cells: readonly CubeCell[], table: Table): ThemeCounts[] {
  const places = new Map(cells.map((cell, i) => [cellKeyOf(cell), i]));
  const found = Array.from({ length: cells.length * layout.themes.length }, () => ({
    ...NO_THEME_COUNTS,
    scored: new Map<number, number>(),
  }));
  const [theme, subject, outcome] = ['theme', 'subject', 'outcome'].map((name) => columnOf(table, name));
  const [answered, sum, count] = ['answered', 'sum', 'count'].map((name) => columnOf(table, name) as number[]);
  for (const [row, cell] of cellsOf(table).entries()) {
    const place = layout.themes.findIndex((one) => one.id === theme?.[row] && one.subject === subject?.[row]);
    const into = found[(places.get(cellKeyOf(cell)) ?? 0) * layout.themes.length + place];
    if (into === undefined) throw new RangeError('The table speaks of a theme that the cube does not have.');
    const many = count?.[row] ?? 0;
    if (outcome?.[row] === 'score') into.scored.set(themeKey(answered?.[row] ?? 0, sum?.[row] ?? 0), many);
    else if (outcome?.[row] === 'skipped') into.skipped = many;
    else into.cannotJudge = many;
  }
  return found;
}

function cellColumns(cells: readonly CubeCell[]) {
  return CELL.map((name) => [name, words(cells.map((cell) => cell[name]))] as const);
}

function cellsOf(table: Table): CubeCell[] {
  const [coalition, wave, organisation, role] = CELL.map((name) => columnOf(table, name) as string[]);
  return Array.from({ length: table.numRows }, (_, row) => ({
    coalition: coalition?.[row] ?? '',
    wave: wave?.[row] ?? '',
    organisation: organisation?.[row] ?? '',
    role: role?.[row] as Role,
  }));
}

function tableOf(layout: CubeLayout, columns: Iterable<readonly [string, Vector]>): Table {
  const table = new Table(Object.fromEntries(columns));
  const metadata = new Map([[LAYOUT, JSON.stringify(layout)]]);
  const schema = new Schema(table.schema.fields, metadata);
  return new Table(
    schema,
    table.batches.map(({ data }) => new RecordBatch(schema, data)),
  );
}

function layoutOfTable({ schema }: Table): CubeLayout {
  const stored = schema.metadata.get(LAYOUT);
  if (stored === undefined) throw new RangeError('The table does not say what it counts.');
  return JSON.parse(stored) as CubeLayout;
}

function columnOf(table: Table, name: string): readonly unknown[] {
  const column = table.getChild(name);
  if (column === null) throw new RangeError(`The table has no column ${name}.`);
  return [...column];
}

function words(values: readonly string[]) {
  return vectorFromArray(values, new Dictionary(new Utf8(), new Int32()));
}
