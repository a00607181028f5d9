import type { Report } from '../../../analytics/report/report.ts';
import type { ReportContent } from '../../../analytics/report/report-content.ts';
import { fixedZip } from '../results/fixed-zip.ts';
import { checksumsOf, sha256 } from './archive/checksums.ts';
import { fileMetadata, reportMetadata } from './archive/mdto.ts';
import { renderMetadata } from './archive/metadata.ts';

/** What an archive package is made of. */
export type PackedReport = {
  readonly report: Report;
  readonly content: ReportContent;
  readonly edition: {
    readonly number: number;
    readonly madeAt: Date;
  };
  /** The files of the edition by name: `report.pdf`. Those to edit (`.docx`) are left out: an archive keeps what was said. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** A file that is kept, with what is told of it. */
export type KeptFile = { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string };

export const METADATA = 'metadata.json';
export const CHECKSUMS = 'checksums.sha256';

/**
 * A report as a package to archive: the report, its figures, what both are in the Dutch government's form (MDTO) and for
 * programs, and a checksum of each file. The same files are the same bytes.
 */
export function packReport(packed: PackedReport): Uint8Array {
  const kept = [...packed.files].flatMap(([name, bytes]) =>
    isKept(name) ? [{ name, bytes, sha256: sha256(bytes) }] : [],
  );
  const described: Record<string, Uint8Array> = {
    [METADATA]: bytesOf(renderMetadata(packed, kept)),
    'metadata.xml': bytesOf(reportMetadata(packed, kept)),
    ...Object.fromEntries(kept.map((file) => [`${file.name}.mdto.xml`, bytesOf(fileMetadata(packed, file))])),
    ...Object.fromEntries(kept.map(({ name, bytes }) => [name, bytes])),
  };
  return fixedZip({ ...described, [CHECKSUMS]: bytesOf(checksumsOf(described)) });
}

function isKept(name: string): boolean {
  return /\.(?:pdf|html|csv|json|xlsx)$/.test(name);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
