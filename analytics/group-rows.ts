import type { Table } from 'apache-arrow';
import type { Role } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';

/** The rows of a rating table that one organisation filled. */
export type RowGroup = {
  readonly organisation: OrganisationId;
  readonly role: Role;
  readonly rows: readonly number[];
};

/** The rows by organisation, in the order in which each organisation first appears. */
export function groupRows(table: Table): readonly RowGroup[] {
  const groups = new Map<OrganisationId, { organisation: OrganisationId; role: Role; rows: number[] }>();
  const organisations = [...(table.getChild('organisation') ?? [])] as OrganisationId[];
  const roles = [...(table.getChild('role') ?? [])] as Role[];
  for (const [row, organisation] of organisations.entries()) {
    const group = groups.get(organisation) ?? { organisation, role: roles[row] ?? 'partner', rows: [] };
    group.rows.push(row);
    groups.set(organisation, group);
  }
  return [...groups.values()];
}
