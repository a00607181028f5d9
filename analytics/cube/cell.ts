import type { Role } from '../../survey/criterion.ts';

/** Whose answers a cell counts. A union of cells leaves the parts empty that it does not tell apart. */
export type CubeCell = {
  readonly coalition: string;
  readonly wave: string;
  readonly organisation: string;
  readonly role: Role;
};

/** Stands for the organisations of all responses that no longer name one, as small ones of a confidential wave do. */
export const UNNAMED = '';

/** The same for equal cells only. */
export function cellKeyOf({ coalition, wave, role, organisation }: CubeCell): string {
  return JSON.stringify([coalition, wave, role, organisation]);
}
