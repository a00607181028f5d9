import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { createGzip, gunzip } from 'node:zlib';

/**
 * A file of a report as it is stored, and as it goes from one process to the other: the long table of a hundred coalitions
 * takes sixty megabytes, and packed three.
 */
export type PackedFile = {
  /** The bytes as gzip. */
  readonly packed: Uint8Array;
  /** How many bytes it has, and their SHA-256. */
  readonly length: number;
  readonly digest: string;
};

/** Packs a file that is there in pieces, without putting them together first. */
export async function packFile(pieces: readonly Uint8Array[]): Promise<PackedFile> {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  const packed = await buffer(Readable.from(pieces).pipe(createGzip()));
  const length = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return { packed, length, digest: hash.digest('hex') };
}

export const unpackFile: (packed: Uint8Array) => Promise<Uint8Array> = promisify(gunzip);
