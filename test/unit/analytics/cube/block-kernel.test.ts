import { describe, expect, it } from 'vitest';
import { countBlockInPlain } from '../../../../analytics/cube/block-kernel.ts';
import { loadKernel } from '../../../../api/kernel.ts';

describe.each([
  ['in plain JavaScript', countBlockInPlain],
  ['in WebAssembly', loadKernel()],
])('the kernel for a block, %s', (_language, count) => {
  it('counts each cell apart, one without responses too', () => {
    const counts = count(Uint8Array.of(5, 5, 0, 6, 1, 1), Uint32Array.of(2, 0, 1), 2);
    expect([...counts.slice(0, 14)]).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect([...counts.slice(14, 28)]).toEqual(new Array(14).fill(0));
    expect([...counts.slice(28)]).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
  });

  it('has nothing to count in a block without cells', () => {
    expect(count(new Uint8Array(), new Uint32Array(), 30)).toHaveLength(0);
  });

  it('forgets what it counted before', () => {
    count(new Uint8Array(300).fill(3), Uint32Array.of(100), 3);
    expect([...count(Uint8Array.of(2), Uint32Array.of(1), 1)]).toEqual([0, 0, 1, 0, 0, 0, 0]);
  });

  it.each([255, 256, 510, 511, 65_535, 65_536, 70_000])('counts %i equal ratings of a cell', (responses) => {
    const counts = count(new Uint8Array(responses * 17).fill(6), Uint32Array.of(responses), 17);
    expect([...counts]).toEqual(Array.from({ length: 17 }, () => [0, 0, 0, 0, 0, 0, responses]).flat());
  });

  it.each([5, 7, 0])('refuses %i ratings where 3 responses to 2 criteria have 6', (length) => {
    expect(() => count(new Uint8Array(length), Uint32Array.of(1, 2), 2)).toThrow(RangeError);
  });
});
