import { describe, expect, it } from 'vitest';
import { UNGATED } from '../../../analytics/gates.ts';
import { analysed, times } from '../../support/scores.ts';
import { sidesOf } from '../../support/tally.ts';

/** A row of the table of small numbers in `docs/method.md` each. */
describe('with small numbers', () => {
  it('there is no gap without an answer of the municipality, and the partners are shown alone', () => {
    const { municipality, gap, partners } = analysed(sidesOf([], { A: [2], B: [4] }));
    expect([municipality, gap]).toEqual([null, null]);
    expect(partners).toMatchObject({ n: 2, meanOfMeans: 3 });
  });

  it('one person of the municipality has a gap, and an interval only when partners’ answers carry one', () => {
    expect(analysed(sidesOf([5], { A: [2], B: [3] })).gap).toMatchObject({ value: 2.5, interval: null });
    // df = 1 + 6 − 1 − 2 = 4.
    expect(analysed(sidesOf([5], { A: [2, 3, 3], B: [3, 2, 2] })).gap).toMatchObject({ interval: { df: 4 } });
  });

  it('three degrees of freedom carry no interval, four do', () => {
    expect(analysed(sidesOf([3, 4, 4, 5], { A: [2], B: [3] })).gap).toMatchObject({
      interval: null,
      label: null,
      p: null,
      reasons: { interval: 'too-few', label: 'too-few', p: 'too-few' },
    });
    expect(analysed(sidesOf([3, 4, 4, 5, 4], { A: [2], B: [3] })).gap).toMatchObject({ interval: { df: 4 } });
  });

  it('a group in which nobody differs carries no interval', () => {
    expect(analysed(sidesOf(times(6, 4), { A: [2, 2] })).gap).toMatchObject({
      interval: null,
      reasons: { interval: 'no-variation', p: 'no-variation', q: 'no-variation' },
    });
  });

  it('a partner of one or two has a mean and a shrunken mean, and no spread or agreement', () => {
    const { organisations } = analysed(sidesOf([4], { A: [2, 3], B: [5], C: [1, 2, 2] }));
    expect(organisations['A']).toMatchObject({ n: 2, mean: 2.5, sd: null, averageDeviation: null, rwg: null });
    expect(organisations['A']?.shrunken).not.toBeNull();
    expect(organisations['B']).toMatchObject({ n: 1, mean: 5, sd: null, reasons: { sd: 'too-few' } });
  });

  it('three or four have a standard deviation and a range, and no verdict on agreement', () => {
    const { partners } = analysed(sidesOf([4], { A: [1, 3, 5] }));
    expect(partners).toMatchObject({ mean: 3, sd: 2, averageDeviation: 4 / 3, rwg: null, agreement: null });
    expect(partners?.distribution).toEqual([1, 0, 1, 0, 1]);
  });

  it('five have r_WG and a share with an interval, eight have A, ten can be polarised', () => {
    const together = (scores: readonly number[]) => analysed(sidesOf([], { A: scores })).partners;
    expect(together(times(4, 3))?.rwg).toBeNull();
    expect(together([3, 3, 3, 3, 3])).toMatchObject({ rwg: 1, agreement: null, favourable: { share: 0 } });
    expect(together([...times(7, 3)])?.agreement).toBeNull();
    expect(together([...times(8, 3)])).toMatchObject({ agreement: 1, polarised: false });
    expect(together([...times(4, 1), ...times(5, 5)])?.polarised).toBe(false);
    expect(together([...times(5, 1), ...times(5, 5)])).toMatchObject({ agreement: -1, polarised: true });
  });

  it('the chance of agreeing so well at random is left out above two hundred answers and where nobody differs', () => {
    const chance = (scores: readonly number[]) => analysed(sidesOf([], { A: scores })).partners?.reasons.rwgChance;
    expect(chance([...times(200, 3), 4])).toBe('too-many');
    expect(chance(times(9, 3))).toBe('no-variation');
    expect(chance([...times(9, 3), 4])).toBeUndefined();
  });

  it('one partner has no section on differences between partners', () => {
    expect(analysed(sidesOf([4], { A: [1, 2, 3, 4, 5] })).between).toBeNull();
  });

  it('two to four partners stand side by side without a test', () => {
    const partners = { A: [1, 2, 3, 4], B: [3, 3, 4, 5], C: [1, 1, 2, 2], D: [5, 5, 4, 4] };
    expect(analysed(sidesOf([4], partners)).between).toMatchObject({
      h: null,
      p: null,
      icc1: null,
      reasons: { h: 'few-partners', p: 'few-partners', icc1: 'few-partners' },
    });
    expect(analysed(sidesOf([4], partners), UNGATED).between?.h).toBeGreaterThan(0);
  });

  it('five partners are tested once ten answers are second ones', () => {
    const partners = (each: number) =>
      Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((name, i) => [name, [i + 1, ...times(each - 1, 3)]]));
    expect(analysed(sidesOf([], partners(2))).between?.reasons).toMatchObject({ h: 'too-few', icc1: 'too-few' });
    expect(analysed(sidesOf([], partners(3))).between).toMatchObject({ shuffles: 10_000, reasons: {} });
  });

  it('no variation at all leaves tests, ICC and chance null', () => {
    const same = Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((name) => [name, times(4, 3)]));
    for (const gates of [undefined, UNGATED]) {
      const { between, partners } = analysed(sidesOf(times(5, 3), same), gates);
      expect(between).toMatchObject({ h: null, p: null, q: null, icc1: null, epsilonSquared: null });
      expect(partners).toMatchObject({ rwg: 1, rwgChance: null });
    }
  });

  it('two partners have no quadrant and no shrunken means, three have both', () => {
    const two = analysed(sidesOf([4], { A: [2, 3], B: [5, 5] }));
    expect(two.gap).toMatchObject({ quadrant: null, reasons: { quadrant: 'few-partners' } });
    expect(two.organisations['A']).toMatchObject({ shrunken: null, reasons: { shrunken: 'few-partners' } });
    const three = analysed(sidesOf([4], { A: [2, 3], B: [5, 5], C: [2, 2] }));
    expect(three.gap?.quadrant).toBe('partners-divided');
    expect(three.organisations['A']?.shrunken).not.toBeNull();
  });

  it('Cliff’s δ has an interval from five answers on each side', () => {
    const interval = (own: number, others: number) =>
      analysed(sidesOf([...times(own - 1, 4), 2], { A: [...times(others - 1, 2), 5] })).gap?.deltaInterval ?? null;
    expect(interval(4, 9)).toBeNull();
    expect(interval(9, 4)).toBeNull();
    expect(interval(5, 5)).not.toBeNull();
  });
});
