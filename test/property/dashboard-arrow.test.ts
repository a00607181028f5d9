import { tableFromIPC } from '@uwdata/flechette';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GapRow } from '../../analytics/gap-row.ts';
import { decodeDashboard } from '../../analytics/wire/decode-dashboard.ts';
import { encodeDashboard } from '../../analytics/wire/encode-dashboard.ts';
import { GAP_ROW } from '../../analytics/wire/gap-row-shape.ts';
import type { Shape } from '../../analytics/wire/shape.ts';

const travelled = (rows: readonly GapRow[], rest: object) => decodeDashboard(tableFromIPC(encodeDashboard(rows, rest)));

describe('a dashboard that travels as Arrow', () => {
  it('arrives as it would as JSON, whatever of it is null, empty or in another alphabet', () => {
    fc.assert(
      fc.property(fc.array(rows(), { maxLength: 6 }), fc.object({ maxDepth: 3 }), (given, rest) => {
        const plain = JSON.parse(JSON.stringify(rest));
        expect(travelled(given, plain)).toEqual({ rows: given, rest: plain });
      }),
    );
  });

  it('is refused when it is another table', () => {
    const other = { schema: { metadata: new Map<string, string>() }, toArray: () => [] };
    expect(() => decodeDashboard(other)).toThrow(RangeError);
  });
});

/** Any row that has the shape, who decides a gap told as its type says. */
function rows(): fc.Arbitrary<GapRow> {
  return anyOf(GAP_ROW, false).map((row) => {
    const { gap, ...rest } = row as GapRow & { gap: { fragile: { by: string | null; organisation: string | null } } };
    const others = { ...rest, dots: rest.dots ?? [], unscored: rest.unscored ?? [] };
    if (gap === null || gap.fragile === null) return { ...others, gap } as GapRow;
    const { organisation } = gap.fragile;
    const fragile = organisation === null ? { by: 'answer' } : { by: 'organisation', organisation };
    return { ...others, gap: { ...gap, fragile } } as GapRow;
  });
}

function anyOf(shape: Shape, canBeNull = true): fc.Arbitrary<unknown> {
  const value = presentOf(shape);
  return canBeNull ? fc.option(value, { freq: 4 }) : value;
}

function presentOf(shape: Shape): fc.Arbitrary<unknown> {
  if (shape === 'name') return fc.constantFrom('A', 'B', 'C');
  if (shape === 'text') return fc.string({ unit: 'grapheme', maxLength: 8 });
  if (shape === 'whole') return fc.integer({ min: 0, max: 1000 });
  if (shape === 'five') return fc.array(fc.nat({ max: 1000 }), { minLength: 5, maxLength: 5 });
  if (shape === 'flag') return fc.boolean();
  // JSON knows no minus nought either.
  if (shape === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  if ('list' in shape) return fc.array(anyOf(shape.list, false), { maxLength: 5 });
  const fields = Object.entries(shape.struct).map(([name, one]) => [name, anyOf(one, one !== 'name')] as const);
  return fc.record(Object.fromEntries(fields));
}
