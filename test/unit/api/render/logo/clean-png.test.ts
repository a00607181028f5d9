import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanLogo } from '../../../../../api/render/logo/clean-logo.ts';
import { Refusal } from '../../../../../survey/problem.ts';
import { pngChunk, pngOf, svgOf } from '../../../../support/some-logos.ts';

const PLAIN = pngOf({ width: 4, height: 2 });

async function refusalOf(bytes: Uint8Array): Promise<string> {
  try {
    await cleanLogo(bytes);
    return 'kept';
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
}

describe('a logo in PNG', () => {
  it('stays byte for byte as it is when it only draws', async () => {
    const { logo, removed } = await cleanLogo(PLAIN);
    expect(logo).toEqual({ media: 'image/png', base64: PLAIN.toString('base64'), width: 4, height: 2 });
    expect(removed).toEqual([]);
  });

  it('loses what is said about it, what moves, and what stands behind it', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    const before = [
      ['tEXt', Buffer.from('Author\0Jan Jansen')],
      ['acTL', Buffer.alloc(8)],
    ] as const;
    const { logo, removed } = await cleanLogo(Buffer.concat([pngOf({ width: 4, height: 2, before }), page]));
    expect(logo.base64).toBe(PLAIN.toString('base64'));
    expect(removed).toEqual(['animation', 'metadata']);
  });

  it('loses what hides behind its pixels', async () => {
    const pixels = Buffer.concat([deflateSync(Buffer.alloc(2 * 13)), Buffer.from('<script>')]);
    const hiding = Buffer.concat([PLAIN.subarray(0, 33), pngChunk('IDAT', pixels), pngChunk('IEND', Buffer.alloc(0))]);
    const { logo, removed } = await cleanLogo(hiding);
    expect([logo.base64, removed]).toEqual([PLAIN.toString('base64'), ['metadata']]);
  });

  it('keeps what decides its colours', async () => {
    const before = [
      ['gAMA', Buffer.from([0, 0, 177, 143])],
      ['PLTE', Buffer.alloc(6)],
      ['tRNS', Buffer.from([0])],
    ] as const;
    const png = pngOf({ width: 8, height: 1, before, kind: [1, 3, 0, 0, 0], lines: Buffer.alloc(2) });
    expect((await cleanLogo(png)).logo.base64).toBe(png.toString('base64'));
  });

  it('may be interlaced', async () => {
    // Passes of a picture of 3 × 3: 1 × 1, none, none, 1 × 1 … as the standard counts them.
    const lines = Buffer.alloc(1 + 3 + (1 + 3) + (1 + 6) + (1 + 3) * 2 + (1 + 9));
    expect(await refusalOf(pngOf({ width: 3, height: 3, kind: [8, 2, 0, 0, 1], lines }))).toBe('kept');
  });

  it.each<[what: string, bytes: Buffer, code: string]>([
    ['one that is cut off', PLAIN.subarray(0, -20), 'logo.damaged'],
    ['nothing but a signature', PLAIN.subarray(0, 8), 'logo.damaged'],
    ['a byte that changed', Buffer.from(PLAIN).fill(1, 20, 21), 'logo.damaged'],
    ['a chunk longer than the file', Buffer.from(PLAIN).fill(255, 33, 35), 'logo.damaged'],
    ['too few pixels', pngOf({ width: 4, height: 2, lines: Buffer.alloc(25) }), 'logo.damaged'],
    ['too many pixels in few bytes', pngOf({ width: 4, height: 2, lines: Buffer.alloc(50_000_000) }), 'logo.damaged'],
    ['no pixels', pngOf({ width: 0, height: 2 }), 'logo.damaged'],
    ['a depth that does not exist', pngOf({ width: 4, height: 2, kind: [3, 2, 0, 0, 0] }), 'logo.damaged'],
    [
      'a vital chunk that nobody knows',
      pngOf({ width: 4, height: 2, before: [['XXXX', Buffer.alloc(0)]] }),
      'logo.damaged',
    ],
    [
      'colours of a palette that is not there',
      pngOf({ width: 8, height: 1, kind: [8, 3, 0, 0, 0], lines: Buffer.alloc(9) }),
      'logo.damaged',
    ],
    ['one that is wider than any', pngOf({ width: 4001, height: 1 }), 'logo.too-many-pixels'],
    [
      'one that says it has billions',
      pngOf({ width: 2 ** 31 - 1, height: 2 ** 31 - 1, lines: Buffer.alloc(9) }),
      'logo.too-many-pixels',
    ],
    [
      'one that is too large in all',
      pngOf({ width: 3000, height: 3000, lines: Buffer.alloc(9) }),
      'logo.too-many-pixels',
    ],
    ['a JPEG that is called PNG', Buffer.from([255, 216, 255, 224, 0, 16]), 'logo.kind'],
    ['nothing', Buffer.alloc(0), 'logo.kind'],
    ['plain words', Buffer.from('logo'), 'logo.kind'],
    ['half a megabyte and more', Buffer.alloc(500_001), 'logo.too-large'],
  ])('is refused: %s', async (_what, bytes, code) => {
    expect(await refusalOf(bytes)).toBe(code);
  });

  it('is told by its content: a drawing is read as one, also with a mark of its encoding', async () => {
    const svg = Buffer.from(`\uFEFF\n${svgOf('<circle r="1"/>')}`);
    expect((await cleanLogo(svg)).logo.media).toBe('image/svg+xml');
  });
});
