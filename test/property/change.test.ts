import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sides } from '../../analytics/cube/tally.ts';
import { ANY_CHANGE, changeOf } from '../../analytics/measures/change.ts';
import { tallyOf } from '../support/tally.ts';
import { eachOf, reversed, someSides } from './some-tallies.ts';

/** Two waves with some partners in both, some in one, and perhaps no answer of a side. */
const someWaves = fc
  .tuple(someSides, someSides, fc.boolean(), fc.nat({ max: 3 }))
  .map(([before, after, isSilent, gone]): readonly [Sides, Sides] => [
    { ...before, municipality: isSilent ? tallyOf() : before.municipality },
    { ...after, partners: after.partners.slice(gone) },
  ]);

function turnedRound({ municipality, partners }: Sides): Sides {
  return { municipality: reversed(municipality), partners: eachOf(partners, reversed) };
}

describe('a change between waves, whatever the answers', () => {
  it('holds no NaN, and a reason exactly where something is null', () => {
    fc.assert(
      fc.property(someWaves, ([before, after]) => {
        const { reasons, ...change } = changeOf(before, after);
        expect(JSON.stringify(change)).not.toMatch(/NaN|Infinity/);
        for (const figure of numbersOf(change)) expect(Number.isFinite(figure)).toBe(true);
        const missing = Object.entries(change).filter(([, figure]) => holdsNull(figure));
        expect(Object.keys(reasons).toSorted()).toEqual(missing.map(([name]) => name).toSorted());
      }),
    );
  });

  it('is the opposite from the later wave to the earlier', () => {
    fc.assert(
      fc.property(someWaves, ([before, after]) => {
        const [forth, back] = [changeOf(before, after), changeOf(after, before)];
        expect(back.joined).toEqual(forth.left);
        expect(back.left).toEqual(forth.joined);
        expect(back.commonPartners.value ?? 0).toBeCloseTo(-(forth.commonPartners.value ?? 0), 9);
        expect(back.commonPartners.interval?.low ?? 0).toBeCloseTo(-(forth.commonPartners.interval?.high ?? 0), 9);
        expect(back.composition ?? 0).toBeCloseTo(-(forth.composition ?? 0), 9);
      }),
    );
  });

  it('turns round with the scale and does not depend on the order of partners', () => {
    fc.assert(
      fc.property(someWaves, ([before, after]) => {
        const change = changeOf(before, after);
        const turned = changeOf(turnedRound(before), turnedRound(after));
        expect(turned.gap.commonPartners ?? 0).toBeCloseTo(-(change.gap.commonPartners ?? 0), 9);
        expect(turned.gap.allPartners ?? 0).toBeCloseTo(-(change.gap.allPartners ?? 0), 9);
        const other = changeOf(before, { ...after, partners: after.partners.toReversed() });
        expect(other.commonPartners.value ?? 0).toBeCloseTo(change.commonPartners.value ?? 0, 9);
        expect(other.reasons).toEqual(change.reasons);
      }),
    );
  });

  it('lies inside its interval, and is the same figure without gates', () => {
    fc.assert(
      fc.property(someWaves, ([before, after]) => {
        const { value, interval, organisations } = changeOf(before, after).commonPartners;
        if (interval) expect(interval.low).toBeLessThan(value ?? 9);
        if (interval) expect(interval.high).toBeGreaterThan(value ?? -9);
        const raw = changeOf(before, after, ANY_CHANGE).commonPartners;
        if (organisations >= 2) expect(raw.value).toBe(value);
        if (organisations >= 3) expect(raw.interval).toEqual(interval);
        expect(raw.value === null).toBe(organisations === 0);
      }),
    );
  });
});

function holdsNull(figure: unknown): boolean {
  return figure === null || (typeof figure === 'object' && Object.values(figure ?? {}).some(holdsNull));
}

function numbersOf(figure: unknown): readonly number[] {
  if (typeof figure === 'number') return [figure];
  return typeof figure === 'object' && figure !== null ? Object.values(figure).flatMap(numbersOf) : [];
}
