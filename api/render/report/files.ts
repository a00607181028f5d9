import type { ReportFormat } from '../../../survey/report.ts';
import { REPORT_MEDIA, type ReportStep } from '../../contract/reports.ts';

/** A file of an edition, in the order in which they are made: each may be made of those before it. */
export type ReportFileKind = {
  /** As it is stored; people get it under a name that says what it is. */
  readonly name: ReportFileName;
  /** The format that is asked for to get it; null: it is only part of the archive. */
  readonly format: ReportFormat | null;
  readonly media: string;
  readonly step: ReportStep;
  /** How long making it takes beside the others, of a large report. */
  readonly weight: number;
};

export type ReportFileName = `report.${'html' | 'json' | 'csv' | 'xlsx' | 'docx' | 'pdf' | 'zip'}`;

/** What takes most memory while it is made comes first, and what is largest to keep last. */
export const REPORT_FILES: readonly ReportFileKind[] = [
  { name: 'report.docx', format: 'docx', media: REPORT_MEDIA.docx, step: 'docx', weight: 4 },
  { name: 'report.pdf', format: 'pdf', media: REPORT_MEDIA.pdf, step: 'pdf', weight: 6 },
  { name: 'report.xlsx', format: 'xlsx', media: REPORT_MEDIA.xlsx, step: 'xlsx', weight: 2 },
  { name: 'report.html', format: 'html', media: REPORT_MEDIA.html, step: 'html', weight: 1 },
  { name: 'report.json', format: null, media: 'application/json', step: 'tables', weight: 1 },
  { name: 'report.csv', format: null, media: 'text/csv', step: 'tables', weight: 1 },
  { name: 'report.zip', format: 'archive', media: REPORT_MEDIA.archive, step: 'archive', weight: 1 },
];

/**
 * Which files are made together, in a process of their own: what setting text or filling sheets takes is given back before the
 * next ones are made. Each process reads the content anew, which takes a second.
 */
export const MADE_TOGETHER: readonly (readonly ReportFileName[])[] = [
  ['report.docx'],
  ['report.pdf'],
  ['report.xlsx', 'report.html'],
  ['report.json', 'report.csv', 'report.zip'],
];

/** Those without charts, and without what it takes to set text. */
export const DATA_FILES: ReadonlySet<ReportFileName> = new Set(['report.json', 'report.csv', 'report.zip']);

/** The file that a format is had in. */
export function fileOfFormat(format: ReportFormat): ReportFileKind {
  return REPORT_FILES.find((file) => file.format === format) as ReportFileKind;
}
