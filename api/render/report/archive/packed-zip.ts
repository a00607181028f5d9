import { Zip, type ZipInputFile } from 'fflate';
import { EARLIEST } from '../../results/fixed-zip.ts';
import type { PackedFile } from '../packed-file.ts';

/**
 * Files that are packed already as a zip, in this order. What is in a gzip is what stands in a zip, so nothing is packed
 * again: of a hundred megabytes that takes seconds. The same files are the same bytes.
 */
export function packedZip(files: ReadonlyMap<string, PackedFile>): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const [name, file] of files) add(zip, name, file);
  zip.end();
  return pieces;
}

/** What stands around it in a gzip without a name, in bytes: RFC 1952. */
const [HEAD, FOOT] = [10, 8];
/** Deflate, in a zip. */
const DEFLATE = 8;

function add(zip: Zip, filename: string, { packed, length }: PackedFile): void {
  const gzip = Uint8Array.from(packed);
  const crc = new DataView(gzip.buffer).getUint32(gzip.length - FOOT, true);
  const entry: ZipInputFile = { filename, crc, size: length, compression: DEFLATE, mtime: EARLIEST };
  zip.add(entry);
  entry.ondata?.(null, gzip.subarray(HEAD, -FOOT), true);
}
