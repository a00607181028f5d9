import { describe, expect, it } from 'vitest';
import { packFile, unpackFile } from '../../../../../api/render/report/packed-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a packed file', () => {
  it('has the length and the checksum of all its pieces together', async () => {
    const { packed, length, digest } = await packFile([bytes('a'), bytes(''), bytes('bc')]);
    expect(length).toBe(3);
    // NIST FIPS 180-2, appendix B.1: SHA-256 of "abc".
    expect(digest).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(String(await unpackFile(packed))).toBe('abc');
  });

  it('may be empty', async () => {
    expect((await packFile([])).length).toBe(0);
    expect(await unpackFile((await packFile([])).packed)).toHaveLength(0);
  });

  it('is not read when it is broken', async () => {
    const { packed } = await packFile([bytes('abc')]);
    await expect(unpackFile(packed.slice(0, -1))).rejects.toThrow();
  });
});
