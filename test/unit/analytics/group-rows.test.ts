import { describe, expect, it } from 'vitest';
import { groupRows } from '../../../analytics/group-rows.ts';
import { buildRatingTable } from '../../../analytics/rating-table.ts';
import type { OrganisationId } from '../../../survey/id.ts';

const row = (organisation: string, role: 'municipality' | 'partner') =>
  ({ organisation: organisation as OrganisationId, role, ratings: [4] }) as const;

describe('the rows of a rating table by organisation', () => {
  it('keep the order in which each organisation first appears', () => {
    const table = buildRatingTable({ criteria: [{ id: 'player.clear' }] }, [
      row('B', 'partner'),
      row('gemeente', 'municipality'),
      row('B', 'partner'),
      row('A', 'partner'),
      row('gemeente', 'municipality'),
    ]);
    expect(groupRows(table)).toEqual([
      { organisation: 'B', role: 'partner', rows: [0, 2] },
      { organisation: 'gemeente', role: 'municipality', rows: [1, 4] },
      { organisation: 'A', role: 'partner', rows: [3] },
    ]);
  });

  it('are none when nobody answered', () => {
    expect(groupRows(buildRatingTable({ criteria: [] }, []))).toEqual([]);
  });
});
