import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBlockInPlain } from '../../analytics/cube/block-kernel.ts';
import { RATING_BYTES } from '../../analytics/cube/count-kernel.ts';
import { loadKernel } from '../../api/kernel.ts';

type Block = { readonly ratings: Uint8Array; readonly responses: Uint32Array; readonly criteria: number };

/** Cells of which some are empty and some hold more than a byte can count; all widths around sixteen and its double. */
const blocks: fc.Arbitrary<Block> = fc
  .record({
    responses: fc.uint32Array({ max: 600, maxLength: 12 }),
    criteria: fc.integer({ min: 1, max: 50 }),
    pattern: fc.uint8Array({ max: 6, minLength: 1, maxLength: 200 }),
  })
  .map(({ responses, criteria, pattern }) => {
    const size = responses.reduce((total, rows) => total + rows, 0) * criteria;
    return {
      responses,
      criteria,
      ratings: Uint8Array.from({ length: size }, (_, i) => pattern[i % pattern.length] ?? 0),
    };
  });

describe('counting a block', () => {
  const countInWebAssembly = loadKernel();

  it('is done by WebAssembly in this run', () => {
    expect(countInWebAssembly).not.toBe(countBlockInPlain);
  });

  it('gives the same in WebAssembly as in plain JavaScript', () => {
    const run = ({ ratings, responses, criteria }: Block) => {
      const plain = countBlockInPlain(ratings, responses, criteria);
      const fast = countInWebAssembly(ratings, responses, criteria);
      expect(Buffer.compare(Buffer.from(new Uint32Array(fast).buffer), Buffer.from(plain.buffer))).toBe(0);
    };
    fc.assert(fc.property(blocks, run), { numRuns: 500 });
  });

  it('counts every rating once', () => {
    const run = ({ ratings, responses, criteria }: Block) => {
      const counts = countBlockInPlain(ratings, responses, criteria);
      const totals = [...responses].flatMap((rows) => new Array<number>(criteria).fill(rows));
      const sums = totals.map((_, i) =>
        counts.slice(i * RATING_BYTES, (i + 1) * RATING_BYTES).reduce((a, b) => a + b, 0),
      );
      expect(sums).toEqual(totals);
    };
    fc.assert(fc.property(blocks, run));
  });
});
