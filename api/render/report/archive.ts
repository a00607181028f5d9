import type { Report } from '../../../analytics/report/report.ts';
import type { ReportContent } from '../../../analytics/report/report-content.ts';
import { checksumsOf } from './archive/checksums.ts';
import { fileMetadata, reportMetadata } from './archive/mdto.ts';
import { renderMetadata } from './archive/metadata.ts';
import { packedZip } from './archive/packed-zip.ts';
import { type PackedFile, packFile } from './packed-file.ts';

/** What an archive package is made of. */
export type PackedReport = {
  readonly report: Report;
  readonly content: ReportContent;
  readonly edition: {
    readonly number: number;
    readonly madeAt: Date;
  };
  /** The files of the edition by name: `report.pdf`. Those to edit (`.docx`) are left out: an archive keeps what was said. */
  readonly files: ReadonlyMap<string, PackedFile>;
};

/** A file that is kept, with what is told of it. */
export type KeptFile = { readonly name: string; readonly file: PackedFile };

export const METADATA = 'metadata.json';
export const CHECKSUMS = 'checksums.sha256';

/**
 * A report as a package to archive: the report, its figures, what both are in the Dutch government's form (MDTO) and for
 * programs, and a checksum of each file. The same files are the same bytes.
 */
export async function packReport(packed: PackedReport): Promise<readonly Uint8Array[]> {
  const kept = [...packed.files].filter(([name]) => isKept(name)).map(([name, file]): KeptFile => ({ name, file }));
  const written = [
    [METADATA, renderMetadata(packed, kept)],
    ['metadata.xml', reportMetadata(packed, kept)],
    ...kept.map((one) => [`${one.name}.mdto.xml`, fileMetadata(packed, one)] as const),
  ] as const;
  const described = new Map<string, PackedFile>();
  for (const [name, text] of written) described.set(name, await packFile([bytesOf(text)]));
  for (const { name, file } of kept) described.set(name, file);
  return packedZip(described.set(CHECKSUMS, await packFile([bytesOf(checksumsOf(described))])));
}

function isKept(name: string): boolean {
  return /\.(?:pdf|html|csv|json|xlsx)$/.test(name);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
