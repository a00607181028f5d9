import { crc32 } from 'node:zlib';
import { refuse } from '../../../survey/problem.ts';

/** A piece of a PNG: four letters that say what it is, and what is in it. */
export type Chunk = { readonly name: string; readonly data: Uint8Array };

export const PNG_SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10] as const;

/** Length, name and checksum of a chunk. */
const FRAME = 12;

/**
 * All chunks up to and including the last one, `IEND`, and how many bytes follow. Throws `logo.damaged` where a chunk is
 * cut off or is not what its checksum says.
 */
export function readChunks(bytes: Uint8Array): { readonly chunks: readonly Chunk[]; readonly rest: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at: number = PNG_SIGNATURE.length;
  while (chunks.at(-1)?.name !== 'IEND') {
    const chunk = readChunk(bytes, view, at);
    chunks.push(chunk);
    at += FRAME + chunk.data.length;
  }
  return { chunks, rest: bytes.length - at };
}

function readChunk(bytes: Uint8Array, view: DataView, at: number): Chunk {
  if (at + FRAME > bytes.length) throw refuse('logo.damaged', {});
  const end = at + 8 + view.getUint32(at);
  if (end + 4 > bytes.length) throw refuse('logo.damaged', {});
  if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) throw refuse('logo.damaged', {});
  const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
  if (!/^[A-Za-z]{4}$/.test(name)) throw refuse('logo.damaged', {});
  return { name, data: bytes.subarray(at + 8, end) };
}

export function writeChunks(chunks: readonly Chunk[]): Uint8Array {
  return Buffer.concat([Buffer.from(PNG_SIGNATURE), ...chunks.map(writeChunk)]);
}

function writeChunk({ name, data }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
