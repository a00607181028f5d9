import { describe, expect, it } from 'vitest';
import { countInPlain } from '../../../../analytics/cube/count-kernel.ts';

/** Two criteria; three responses: 4 and cannot judge, 4 and skipped, 1 and 5. */
const RATINGS = Uint8Array.of(4, 0, 4, 6, 1, 5);

describe('the plain kernel', () => {
  it('counts each byte of each criterion', () => {
    const counts = new Uint32Array(14);
    countInPlain(RATINGS, 3, 2, counts, 0);
    expect([...counts.slice(0, 7)]).toEqual([0, 1, 0, 0, 2, 0, 0]);
    expect([...counts.slice(7)]).toEqual([1, 0, 0, 0, 0, 1, 1]);
  });

  it('adds to what stood there, and touches nothing else', () => {
    const counts = new Uint32Array(30).fill(9);
    countInPlain(RATINGS, 3, 2, counts, 8);
    expect([...counts.slice(0, 8), ...counts.slice(22)]).toEqual(new Array(16).fill(9));
    expect([...counts.slice(8, 15)]).toEqual([9, 10, 9, 9, 11, 9, 9]);
  });

  it('leaves the counts of a cell without responses, or without criteria', () => {
    const counts = new Uint32Array(14);
    countInPlain(new Uint8Array(), 0, 2, counts, 0);
    countInPlain(new Uint8Array(), 3, 0, counts, 0);
    expect([...counts]).toEqual(new Array(14).fill(0));
  });
});
