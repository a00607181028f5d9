import { unzipSync } from 'fflate';
import { readChecksums, sha256 } from './archive/checksums.ts';
import { CHECKSUMS, METADATA } from './archive.ts';

/**
 * unreadable: no zip, or broken · unlisted: there are no checksums, or they cannot be read · changed, missing, extra: a
 * file is not as it was, is gone, or was not there · described-otherwise: its checksum is not the one that the metadata
 * have, so that both a file and the list were changed.
 */
export type ArchiveFault = {
  readonly kind: 'unreadable' | 'unlisted' | 'changed' | 'missing' | 'extra' | 'described-otherwise';
  /** Null when it is about the package as a whole. */
  readonly file: string | null;
};

/** More than any report has; what claims to be larger is not unpacked. */
const MOST_BYTES = 1_000_000_000;

/** Whether an archive package is as it was made. @returns the first fault, or null when there is none. */
export function checkArchive(bytes: Uint8Array): ArchiveFault | null {
  const files = unpacked(bytes);
  if (files === null) return { kind: 'unreadable', file: null };
  const { [CHECKSUMS]: list, ...others } = files;
  const checksums = list === undefined ? null : readChecksums(new TextDecoder().decode(list));
  if (checksums === null) return { kind: 'unlisted', file: CHECKSUMS };
  return faultIn(checksums, others) ?? faultOfMetadata(checksums, others[METADATA]);
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | null {
  const names: string[] = [];
  let size = 0;
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    names.push(name);
    size += originalSize;
    if (size > MOST_BYTES) throw new RangeError('too large');
    return true;
  };
  try {
    const files = unzipSync(bytes, { filter });
    // Two files of one name: which of them somebody sees depends on the program.
    return new Set(names).size === names.length ? files : null;
  } catch {
    return null;
  }
}

function faultIn(
  checksums: ReadonlyMap<string, string>,
  files: Readonly<Record<string, Uint8Array>>,
): ArchiveFault | null {
  for (const [file, checksum] of checksums) {
    const bytes = files[file];
    if (bytes === undefined) return { kind: 'missing', file };
    if (sha256(bytes) !== checksum) return { kind: 'changed', file };
  }
  const extra = Object.keys(files).find((file) => !checksums.has(file));
  return extra === undefined ? null : { kind: 'extra', file: extra };
}

/** The metadata have the checksums as well: who changes a file and the list next to it is found by them. */
function faultOfMetadata(
  checksums: ReadonlyMap<string, string>,
  metadata: Uint8Array | undefined,
): ArchiveFault | null {
  if (metadata === undefined) return { kind: 'missing', file: METADATA };
  const described = describedFiles(metadata);
  if (described === null) return { kind: 'changed', file: METADATA };
  for (const { name, checksum } of described) {
    if (!checksums.has(name)) return { kind: 'missing', file: name };
    if (checksums.get(name) !== checksum) return { kind: 'described-otherwise', file: name };
  }
  return null;
}

type Described = { readonly name: string; readonly checksum: string };

function describedFiles(metadata: Uint8Array): readonly Described[] | null {
  try {
    const { files } = JSON.parse(new TextDecoder().decode(metadata));
    return files.map((file: { name: string; checksum: { value: string } }) => {
      return { name: file.name, checksum: file.checksum.value };
    });
  } catch {
    return null;
  }
}
