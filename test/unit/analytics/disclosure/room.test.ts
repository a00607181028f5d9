import { describe, expect, it } from 'vitest';
import { hasRoom, marginOf } from '../../../../analytics/disclosure/room.ts';

describe('the room that counts leave', () => {
  it('is a point, or two, beyond what one organisation knows', () => {
    expect([marginOf(4, 0.25), marginOf(4, 0.5), marginOf(12, 0.25)]).toEqual([5, 6, 13]);
  });

  it.each([
    [3, 1, 0.25, true],
    [2, 1, 0.25, false],
    [3, 1, 0.5, false],
    [4, 1, 0.5, true],
    [7, 3, 0.25, true],
    [6, 3, 0.25, false],
    [0, 1, 0.25, false],
  ] as const)('of %i scores, of which one organisation knows %i, with width %d: %s', (n, most, width, expected) => {
    expect(hasRoom(n, most, width)).toBe(expected);
  });
});
