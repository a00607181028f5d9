import { describe, expect, it } from 'vitest';
import { buildRatingTable, ratingsOf } from '../../../analytics/rating-table.ts';
import type { OrganisationId } from '../../../survey/id.ts';
import { CANNOT_JUDGE } from '../../../survey/scale.ts';

const first = 'player.clear';
const second = 'player.realises';
const edition = { criteria: [{ id: first }, { id: second }] };
const gemeente = 'gemeente' as OrganisationId;
const partner = 'A' as OrganisationId;

describe('the rating table', () => {
  const table = buildRatingTable(edition, [
    { organisation: gemeente, role: 'municipality', ratings: [5, null] },
    { organisation: partner, role: 'partner', ratings: [CANNOT_JUDGE, 1] },
  ]);

  it('has a row per response and a column per criterion', () => {
    expect(table.numRows).toBe(2);
    expect(table.schema.names).toEqual(['organisation', 'role', 'player.clear', 'player.realises']);
    expect([...(table.getChild('organisation') ?? [])]).toEqual(['gemeente', 'A']);
    expect([...(table.getChild('role') ?? [])]).toEqual(['municipality', 'partner']);
  });

  it('keeps “cannot judge” and skipped apart', () => {
    expect(ratingsOf(table, first)).toEqual([5, CANNOT_JUDGE]);
    expect(ratingsOf(table, second)).toEqual([null, 1]);
  });

  it('has no rows when nobody answered', () => {
    const empty = buildRatingTable(edition, []);
    expect(empty.numRows).toBe(0);
    expect(ratingsOf(empty, first)).toEqual([]);
  });

  it.each([[[5]], [[5, 4, 3]], [[]]])('refuses a response with ratings %j to two criteria', (ratings) => {
    const response = { organisation: partner, role: 'partner', ratings } as Parameters<typeof buildRatingTable>[1][0];
    expect(() => buildRatingTable(edition, [response])).toThrow(
      new RangeError('Every response must hold 2 ratings, one per criterion of the edition.'),
    );
  });

  it('refuses a criterion that it does not have', () => {
    expect(() => ratingsOf(table, 'goals.effect')).toThrow(new RangeError('The table has no criterion goals.effect.'));
  });
});
