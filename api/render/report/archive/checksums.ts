import { hash } from 'node:crypto';
import type { PackedFile } from '../packed-file.ts';

/** In hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/** A line a file, as `sha256sum --check` reads it. */
export function checksumsOf(files: ReadonlyMap<string, Pick<PackedFile, 'digest'>>): string {
  return [...files].map(([name, { digest }]) => `${digest}  ${name}\n`).join('');
}

/** The checksums by the name of their file; null when a line is none. */
export function readChecksums(text: string): ReadonlyMap<string, string> | null {
  const lines = text.split('\n').filter((line) => line !== '');
  const found = lines.map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
  if (found.length === 0 || found.includes(null)) return null;
  return new Map(found.map((match) => [match?.[2] ?? '', match?.[1] ?? '']));
}
