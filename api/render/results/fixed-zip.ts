import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest moment that a zip can hold, as it is written for every file, so that the same content is the same bytes. */
export const EARLIEST = '1980-01-01T00:00:00';

/** Files as a zip, in the order of their names' keys. */
export function fixedZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, bytes]) => {
    // A picture is packed by itself.
    return [name, [bytes, { mtime: EARLIEST, level: name.endsWith('.png') ? 0 : 6 }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as unknown as Zippable);
}

/** The files in a zip by name; of folders, which have none of their own, nothing. */
export function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
}
