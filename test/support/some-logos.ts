import { crc32, deflateSync } from 'node:zlib';

export type PngPieces = {
  readonly width: number;
  readonly height: number;
  /** The lines, each with its filter, before they are compressed; absent: black and opaque. */
  readonly lines?: Uint8Array;
  /** Chunks between the header and the pixels. */
  readonly before?: readonly (readonly [name: string, data: Uint8Array])[];
  /** Header bytes from the depth on: depth, colour, compression, filter, interlace. */
  readonly kind?: readonly number[];
};

/** A PNG of eight-bit RGB. */
export function pngOf({ width, height, lines, before = [], kind = [8, 2, 0, 0, 0] }: PngPieces): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(kind, 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    ...before.map(([name, data]) => pngChunk(name, data)),
    pngChunk('IDAT', deflateSync(lines ?? Buffer.alloc(height * (1 + 3 * width)))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

export function pngChunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

/** A drawing of 200 by 100 with this in it. */
export function svgOf(inside: string, attributes = 'viewBox="0 0 200 100"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
}

/** The logo of a municipality that does not exist: two circles that overlap. */
export const SOME_LOGO = svgOf(
  '<style>.a{fill:#7a1f5c}.b{fill:#d98e04;opacity:.85}</style><circle class="a" cx="60" cy="50" r="45"/><circle class="b" cx="120" cy="50" r="45"/>',
);
