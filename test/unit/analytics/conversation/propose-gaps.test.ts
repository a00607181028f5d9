import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeGaps } from '../../../../analytics/conversation/propose-gaps.ts';
import { WITHHELD, type Withheld } from '../../../../analytics/disclosure/disclosed.ts';
import type { Facts, Importance } from '../../../../analytics/facts/facts.ts';
import type { GapRow } from '../../../../analytics/gap-row.ts';
import { inConfidence, theme, withheld } from './rows.ts';

/** 5 against 3, by nobody alone. */
const large = theme('large', [5, 5], [3, 3, 3]);
/** 4 against 3. */
const middling = theme('middling', [4, 4], [3, 3, 3]);
/** 2 against 3. */
const strength = theme('strength', [2, 2], [3, 3, 3]);
const alike = theme('alike', [4, 4], [4, 4, 4]);
/** 3 against 1, 3 and 5. */
const divided = theme('divided', [3, 3], [1, 3, 5]);

function proposed(gaps: readonly GapRow[], importance: readonly Importance[] = []) {
  return proposeGaps({ gaps, facts: { importance } as unknown as Facts });
}

function idsOf(gaps: readonly GapRow[], importance: readonly Importance[] = []) {
  return proposed(gaps, importance).map(({ gap }) => gap.id);
}

function called(name: string, municipality: number, partners: number | Withheld): Importance {
  const chosen = (chose: number) => ({ chose, of: 3 });
  return {
    theme: name,
    municipality: chosen(municipality),
    partners: typeof partners === 'number' ? chosen(partners) : partners,
  };
}

describe('proposing gaps to talk about', () => {
  it('takes the largest gap, the largest the other way, and where partners are divided', () => {
    expect(idsOf([alike, middling, divided, strength, large])).toEqual(['large', 'strength', 'divided']);
  });

  it('says why of each', () => {
    expect(proposed([large, strength, divided], [called('large', 2, 3)])).toEqual([
      {
        gap: { kind: 'theme', id: 'large', subject: 'municipality' },
        reasons: { direction: 'higher', size: 2, certainty: 'firm', importance: 'both', divided: false },
      },
      {
        gap: { kind: 'theme', id: 'strength', subject: 'municipality' },
        reasons: { direction: 'lower', size: 1, certainty: 'firm', importance: null, divided: false },
      },
      {
        gap: { kind: 'theme', id: 'divided', subject: 'municipality' },
        reasons: { direction: 'close', size: 0, certainty: 'fragile', importance: null, divided: true },
      },
    ]);
  });

  it('proposes nothing where nothing stands out, or there is nothing to compare', () => {
    expect(idsOf([alike])).toEqual([]);
    expect(idsOf([])).toEqual([]);
    expect(idsOf([withheld(large)])).toEqual([]);
    expect(idsOf([theme('nobody', [], [1, 1, 1])])).toEqual([]);
  });

  it('puts what is sure before what is larger and fragile', () => {
    const fragile = theme('fragile', [5], [2, 5]);
    expect(fragile.gap?.certainty).toBe('fragile');
    expect(idsOf([fragile, theme('firm', [4, 4], [3, 3, 3])])[0]).toBe('firm');
  });

  it('puts a theme that both sides call important before one that is a little larger', () => {
    const one = theme('one', [5, 5], [3, 4, 4]);
    const other = theme('other', [5, 5], [3, 3, 4, 4]);
    expect(idsOf([one, other])[0]).toBe('other');
    expect(idsOf([one, other], [called('one', 2, 2)])[0]).toBe('one');
    expect(idsOf([one, other], [called('one', 2, WITHHELD)])[0]).toBe('one');
    expect(idsOf([one, other], [called('one', 1, WITHHELD)])[0]).toBe('other');
  });

  it('takes one of a theme: the theme itself, unless a criterion is clearly heavier', () => {
    const near = theme('near', [5, 5], [3, 3, 3], { kind: 'criterion', theme: 'large' });
    const far = theme('far', [5, 5], [2, 2, 2], { kind: 'criterion', theme: 'large' });
    expect(idsOf([large, near, middling, alike])).toEqual(['large', 'middling']);
    expect(idsOf([large, far, middling])).toEqual(['far', 'middling']);
  });

  it('takes a second of the same theme rather than one alone', () => {
    const near = theme('near', [5, 5], [3, 3, 3], { kind: 'criterion', theme: 'large' });
    expect(idsOf([large, near])).toEqual(['large', 'near']);
    expect(idsOf([large])).toEqual(['large']);
  });

  it('leaves out what most partners could not judge', () => {
    expect(idsOf([{ ...large, partners: { ...large.partners, mostlyUnjudged: true } }])).toEqual([]);
  });

  it('begins with what is said of the municipality, as the findings do', () => {
    const coalition = theme('together', [5, 5], [1, 1, 1], { subject: 'coalition' });
    expect(idsOf([coalition, middling])).toEqual(['middling', 'together']);
  });

  it('works in confidence with what is told', () => {
    const [first] = proposed([inConfidence(large)]);
    expect(first?.reasons).toMatchObject({ size: 2, certainty: 'untold', divided: false });
  });

  const score = fc.integer({ min: 1, max: 5 });
  const answers = fc.array(score, { minLength: 1, maxLength: 4 });
  const wave = fc.array(fc.tuple(answers, fc.array(score, { minLength: 1, maxLength: 5 })), { maxLength: 6 });
  const rowsOf = (tables: readonly (readonly [readonly number[], readonly number[]])[]) =>
    tables.map(([people, partners], i) => theme(`theme-${i}`, people, partners));

  it('does not depend on the order of rows, people or partners', () => {
    fc.assert(
      fc.property(wave, (tables) => {
        const turned = tables.map(([people, partners]) => [people.toReversed(), partners.toReversed()] as const);
        expect(idsOf(rowsOf(turned).toReversed())).toEqual(idsOf(rowsOf(tables)));
      }),
    );
  });

  it('proposes the same when the scale is turned round, the other way', () => {
    const turn = (scores: readonly number[]) => scores.map((one) => 6 - one);
    const turned = { higher: 'lower', lower: 'higher', close: 'close' } as const;
    fc.assert(
      fc.property(wave, (tables) => {
        const there = proposed(rowsOf(tables));
        const back = proposed(rowsOf(tables.map(([people, partners]) => [turn(people), turn(partners)])));
        expect(back.map(({ gap }) => gap)).toEqual(there.map(({ gap }) => gap));
        expect(back.map(({ reasons }) => reasons.direction)).toEqual(
          there.map(({ reasons }) => reasons.direction && turned[reasons.direction]),
        );
      }),
    );
  });

  it('proposes at most three, each once, and only rows with something to say', () => {
    fc.assert(
      fc.property(wave, (tables) => {
        const all = proposed(rowsOf(tables));
        expect(all.length).toBeLessThanOrEqual(3);
        expect(new Set(all.map(({ gap }) => gap.id)).size).toBe(all.length);
        for (const { reasons } of all) expect(reasons.divided || reasons.size >= 0.5).toBe(true);
      }),
    );
  });
});
