import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;

/**
 * A font file of the web (WOFF 1.0) as the font that is in it. pdfkit could read it too, but unpacks it in JavaScript and
 * for every document again: that took half of the time that a questionnaire takes.
 */
export function fontInWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(12 + count * 16);
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(count, 4);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (let i = 0; i < count; i++) {
    const entry = woff.subarray(HEADER + i * ENTRY, HEADER + (i + 1) * ENTRY);
    const table = tableOf(woff, entry);
    const at = 12 + i * 16;
    entry.copy(directory, at, 0, 4);
    entry.copy(directory, at + 4, 16, 20);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    // Each table begins at a multiple of four bytes.
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

function tableOf(woff: Buffer, entry: Buffer): Buffer {
  const [start, packed, whole] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
  const bytes = woff.subarray(start, start + packed);
  return packed === whole ? bytes : inflateSync(bytes);
}
