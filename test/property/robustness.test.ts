import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sides } from '../../analytics/cube/tally.ts';
import { exact } from '../../analytics/exact.ts';
import { fragilityOf } from '../../analytics/measures/fragility.ts';
import { exactGapOf, gapOf } from '../../analytics/measures/gap.ts';
import { quadrantOf } from '../../analytics/measures/quadrant.ts';
import { silenceOf } from '../../analytics/measures/silence.ts';
import { verdictOf } from '../../analytics/measures/verdict.ts';
import { SCORES } from '../../survey/scale.ts';
import { tallyOf } from '../support/tally.ts';
import { naiveFragilityOf } from './fragility-oracle.ts';
import { eachOf, reversed, someSides } from './some-tallies.ts';

const names = fc.uniqueArray(fc.constantFrom('s1', 's2', 's3', 's4'));
const turnedClass = { higher: 'lower', lower: 'higher', close: 'close' } as const;
const turnedQuadrant = {
  'blind-spot': 'hidden-strength',
  'hidden-strength': 'blind-spot',
  'shared-view': 'shared-view',
  'partners-divided': 'partners-divided',
} as const;

function turnedRound({ municipality, partners }: Sides): Sides {
  return { municipality: reversed(municipality), partners: eachOf(partners, reversed) };
}

/** With somebody who has no score on either side. */
function withSilence({ municipality, partners }: Sides): Sides {
  const silent = { organisation: 'a silent one', tally: { ...tallyOf(), cannotJudge: 2 } };
  return { municipality: { ...municipality, cannotJudge: 4, skipped: 1 }, partners: [silent, ...partners] };
}

describe('fragility, whatever the answers', () => {
  it('is what trying every absence and every move in fractions finds', () => {
    fc.assert(
      fc.property(someSides, (sides) => {
        expect(fragilityOf(sides)).toEqual(naiveFragilityOf(sides));
      }),
      { numRuns: 5_000 },
    );
  });

  it('does not depend on order, the direction of the scale, or who cannot judge', () => {
    fc.assert(
      fc.property(someSides, (sides) => {
        const found = fragilityOf(sides);
        expect(fragilityOf({ ...sides, partners: sides.partners.toReversed() })).toEqual(found);
        expect(fragilityOf(turnedRound(sides))).toEqual(found);
        expect(fragilityOf(withSilence(sides))).toEqual(found);
      }),
    );
  });
});

describe('silence, whatever the answers', () => {
  it('is an interval that holds the gap, and turns round with the scale', () => {
    fc.assert(
      fc.property(someSides, names, (sides, silent) => {
        const gap = gapOf(sides) ?? Number.NaN;
        const found = silenceOf(sides, silent);
        expect(found?.low).toBeLessThanOrEqual(gap + 1e-12);
        expect(found?.high).toBeGreaterThanOrEqual(gap - 1e-12);
        const turned = silenceOf(turnedRound(sides), silent);
        expect(turned?.low).toBeCloseTo(-(found?.high ?? Number.NaN), 9);
        expect(turned?.deciding).toEqual(found?.deciding);
        expect(silenceOf(withSilence(sides), silent)).toEqual(found);
      }),
    );
  });

  it('names exactly those whose one answer of 1, 2, 3, 4 or 5 gives another class', () => {
    fc.assert(
      fc.property(someSides, names, (sides, silent) => {
        const changed = SCORES.some((score) => {
          const answer = { organisation: 'new', tally: tallyOf(score) };
          return exactClassOf({ ...sides, partners: [...sides.partners, answer] }) !== exactClassOf(sides);
        });
        expect(silenceOf(sides, silent)?.deciding).toEqual(changed ? silent.toSorted() : []);
      }),
    );
  });
});

describe('the quadrant, whatever the answers', () => {
  it('turns round with the scale, and does not depend on order or on who cannot judge', () => {
    fc.assert(
      fc.property(someSides, (sides) => {
        const gapClass = exactClassOf(sides);
        const found = quadrantOf(sides, gapClass);
        expect(quadrantOf(turnedRound(sides), turnedClass[gapClass])).toBe(found && turnedQuadrant[found]);
        expect(quadrantOf({ ...sides, partners: sides.partners.toReversed() }, gapClass)).toBe(found);
        expect(quadrantOf(withSilence(sides), gapClass)).toBe(found);
      }),
    );
  });
});

/** By fractions alone: a rounded value of ½ leaves a doubt. */
function exactClassOf(sides: Sides) {
  return verdictOf(0.5, () => exactGapOf(sides) ?? exact(0)).class;
}
