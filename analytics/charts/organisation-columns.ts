import type { OrganisationId } from '../../survey/id.ts';
import type { GapRow } from '../gap-row.ts';
import type { ChartColumn } from './chart-table.ts';

/** The partners of which any row tells something, in the order of the names. */
export function organisationsOf(
  rows: readonly GapRow[],
  names: ReadonlyMap<OrganisationId, string>,
): readonly OrganisationId[] {
  const told = new Set(rows.flatMap(({ dots }) => dots.map(({ organisation }) => organisation)));
  return [...names.keys()].filter((id) => told.has(id));
}

/** The column of one organisation's level; its name is the same in every language. */
export function organisationColumn(name: string): ChartColumn {
  return { key: `mean: ${name}`, title: name, kind: 'level' };
}
