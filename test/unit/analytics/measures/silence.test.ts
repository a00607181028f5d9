import { describe, expect, it } from 'vitest';
import { silenceOf } from '../../../../analytics/measures/silence.ts';
import { sidesOf, tallyOf } from '../../../support/tally.ts';

describe('silence as an interval', () => {
  it('reaches from all the highest to all the lowest answers', () => {
    // 4 − 3 = 1. With two more: 4 − (3 + 5 + 5)/3 and 4 − (3 + 1 + 1)/3.
    const found = silenceOf(sidesOf([4], { A: [3] }), ['Y', 'Z']);
    expect(found?.low).toBeCloseTo(-1 / 3, 12);
    expect(found?.high).toBeCloseTo(7 / 3, 12);
  });

  it('gives a silent partner one voice, however many people others have', () => {
    // 5 − 3 = 2; with one more 5 − (3 + 5)/2 and 5 − (3 + 1)/2.
    expect(silenceOf(sidesOf([5], { A: [3, 3, 3, 3] }), ['Z'])).toMatchObject({ low: 1, high: 3 });
  });

  it('names those who alone could change the class, in order', () => {
    // 4 − 3 = 1 is higher; 4 − (3 + 5)/2 = 0 is close.
    expect(silenceOf(sidesOf([4], { A: [3] }), ['Z', 'Y'])).toMatchObject({ deciding: ['Y', 'Z'] });
    // 3 − 3 = 0 is close; 3 − (3 + 1)/2 = 1 is higher.
    expect(silenceOf(sidesOf([3], { A: [3] }), ['Z'])?.deciding).toEqual(['Z']);
  });

  it('names nobody when nobody was silent, though one more answer would decide', () => {
    expect(silenceOf(sidesOf([4], { A: [3] }), [])?.deciding).toEqual([]);
  });

  it('names nobody when no single answer could, though all together can', () => {
    // 5 − 2 = 3; one more: 5 − 3.5 = 1.5; nine more: 5 − 4.7 = 0.3.
    const silent = Array.from({ length: 9 }, (_, i) => `P${i}`);
    const found = silenceOf(sidesOf([5], { A: [2] }), silent);
    expect(found?.deciding).toEqual([]);
    expect(found?.low).toBeCloseTo(0.3, 12);
  });

  it('compares with half a point exactly', () => {
    // 5 − 4 = 1; with one more 5: 5 − 4.5 = 0.5, still higher.
    expect(silenceOf(sidesOf([5], { A: [4] }), ['Z'])?.deciding).toEqual([]);
  });

  it('is the gap when nobody is silent', () => {
    expect(silenceOf(sidesOf([4], { A: [3] }), [])).toEqual({ low: 1, high: 1, deciding: [] });
  });

  it('is null without an invitation list', () => {
    expect(silenceOf(sidesOf([4], { A: [3] }), null)).toBeNull();
  });

  it('is null without a gap', () => {
    expect(silenceOf(sidesOf([], { A: [3] }), ['Z'])).toBeNull();
    expect(silenceOf({ municipality: tallyOf(4), partners: [] }, ['Z'])).toBeNull();
  });
});
