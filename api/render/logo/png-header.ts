import { MOST_LOGO_PIXELS } from '../../../survey/house-style.ts';
import { refuse } from '../../../survey/problem.ts';
import type { Chunk } from './png-chunks.ts';

export type PngHeader = {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
  readonly isInterlaced: boolean;
};

/** As many as a square of half the widest: more is slow to put on paper and cannot be seen in a logo. */
const MOST_PIXELS = (MOST_LOGO_PIXELS / 2) ** 2;

/** By kind of colour: how many values a pixel has, and how many bits each may have. */
const KINDS: Readonly<Record<number, { readonly values: number; readonly depths: readonly number[] }>> = {
  0: { values: 1, depths: [1, 2, 4, 8, 16] },
  2: { values: 3, depths: [8, 16] },
  3: { values: 1, depths: [1, 2, 4, 8] },
  4: { values: 2, depths: [8, 16] },
  6: { values: 4, depths: [8, 16] },
};

const PALETTE = 3;

/**
 * The size of the picture and how its pixels are stored. Throws `logo.damaged` when the chunks are not in the order that
 * the standard asks, or one is unknown that a picture cannot do without, and `logo.too-many-pixels`.
 */
export function readPngHeader(chunks: readonly Chunk[]): PngHeader {
  const [first] = chunks;
  if (first?.name !== 'IHDR' || first.data.length !== 13 || !isWhole(chunks)) throw refuse('logo.damaged', {});
  const [width, height] = [0, 4].map((at) => Buffer.from(first.data).readUInt32BE(at)) as [number, number];
  const [depth = 0, colour = -1, compression, filter, interlace = 2] = first.data.subarray(8);
  const kind = KINDS[colour];
  const isKnown = compression === 0 && filter === 0 && interlace <= 1;
  if (!kind?.depths.includes(depth) || !isKnown || width === 0 || height === 0 || !hasPalette(chunks, colour))
    throw refuse('logo.damaged', {});
  if (Math.max(width, height) > MOST_LOGO_PIXELS || width * height > MOST_PIXELS) {
    throw refuse('logo.too-many-pixels', { most: MOST_LOGO_PIXELS, mostTogether: MOST_PIXELS });
  }
  return { width, height, bitsPerPixel: kind.values * depth, isInterlaced: interlace === 1 };
}

/** One header first, one end last, pixels in one run, a palette before them, and nothing vital that is unknown. */
function isWhole(chunks: readonly Chunk[]): boolean {
  const vital = chunks.map(({ name }) => name).filter((name) => /^[A-Z]/.test(name));
  const run = chunks.map(({ name }) => (name === 'IDAT' ? 'x' : '.')).join('');
  return (
    /^IHDR( PLTE)?( IDAT)+ IEND$/.test(vital.join(' ')) && /^\.+x+\.+$/.test(run) && chunks.at(-1)?.data.length === 0
  );
}

function hasPalette(chunks: readonly Chunk[], colour: number): boolean {
  const palette = chunks.find(({ name }) => name === 'PLTE')?.data.length;
  if (palette === undefined) return colour !== PALETTE;
  return palette > 0 && palette % 3 === 0 && palette <= 3 * 256;
}

/** The seven passes of an interlaced picture: where each begins, and how far its pixels lie apart. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** How many bytes all lines take together before they are compressed: each has one more, which says how it is filtered. */
export function lineBytesOf({ width, height, bitsPerPixel, isInterlaced }: PngHeader): number {
  const passes = isInterlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  return passes.reduce((sum, [left, top, across, down]) => {
    const columns = Math.max(0, Math.ceil((width - left) / across));
    const lines = Math.max(0, Math.ceil((height - top) / down));
    return columns === 0 ? sum : sum + lines * (1 + Math.ceil((columns * bitsPerPixel) / 8));
  }, 0);
}
