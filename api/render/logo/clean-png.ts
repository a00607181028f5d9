import { createInflate } from 'node:zlib';
import type { Logo, LogoRemoval } from '../../../survey/house-style.ts';
import { refuse } from '../../../survey/problem.ts';
import { type Chunk, PNG_SIGNATURE, readChunks, writeChunks } from './png-chunks.ts';
import { lineBytesOf, readPngHeader } from './png-header.ts';

export function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** What decides how the picture looks; all else is about the picture, or moves it. */
const KEPT = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND'];
const ANIMATED = ['acTL', 'fcTL', 'fdAT'];

/**
 * A PNG of the chunks that it needs to be drawn and nothing else, its pixels counted. Adds to `removed` what was left out;
 * throws `logo.damaged` or `logo.too-many-pixels`.
 */
export async function cleanPng(bytes: Uint8Array, removed: Set<LogoRemoval>): Promise<Logo> {
  const { chunks, rest } = readChunks(bytes);
  const header = readPngHeader(chunks);
  for (const { name } of chunks) {
    if (!KEPT.includes(name)) removed.add(ANIMATED.includes(name) ? 'animation' : 'metadata');
  }
  if (rest > 0) removed.add('metadata');
  const pixels = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data));
  const length = await inflatedLengthOf(pixels, lineBytesOf(header));
  if (length < pixels.length) removed.add('metadata');
  const written = writeChunks(inOneBlock(chunks, pixels.subarray(0, length)));
  return {
    media: 'image/png',
    base64: Buffer.from(written).toString('base64'),
    width: header.width,
    height: header.height,
  };
}

function inOneBlock(chunks: readonly Chunk[], pixels: Uint8Array): Chunk[] {
  const kept = chunks.filter(({ name }) => KEPT.includes(name));
  const first = kept.findIndex(({ name }) => name === 'IDAT');
  return kept.flatMap((chunk, at) => {
    if (chunk.name !== 'IDAT') return [chunk];
    return at === first ? [{ name: 'IDAT', data: pixels }] : [];
  });
}

/**
 * How many of these bytes the pixels take. They are read piece by piece and thrown away, and no further than a picture of
 * this size can be long, so that a small file cannot fill the memory.
 */
async function inflatedLengthOf(pixels: Uint8Array, expected: number): Promise<number> {
  const inflate = createInflate();
  let length = 0;
  inflate.end(pixels);
  try {
    for await (const piece of inflate) {
      length += (piece as Buffer).length;
      if (length > expected) break;
    }
  } catch {
    throw refuse('logo.damaged', {});
  }
  if (length !== expected) throw refuse('logo.damaged', {});
  return inflate.bytesWritten;
}
