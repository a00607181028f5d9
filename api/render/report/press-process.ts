import { buildReport } from '../../../analytics/report/build-report.ts';
import type { Report } from '../../../analytics/report/report.ts';
import type { ReportContent } from '../../../analytics/report/report-content.ts';
import type { HouseStyle } from '../../../survey/house-style.ts';
import type { ReportStep } from '../../contract/reports.ts';
import { DATA_FILES, type ReportFileName } from './files.ts';
import { type PackedFile, packFile, unpackFile } from './packed-file.ts';
import { type ReportJob, renderPage, renderReportFile } from './render-file.ts';

/**
 * What a process that makes reports is told first; the content as JSON in UTF-8, which travels faster than an object.
 */
export type PressInput = ReportJob & { readonly content: PackedFile };

/** One file to make of it; `preview`: the page, to look at. */
export type PressOrder = {
  readonly name: ReportFileName | 'preview';
  /** The files before it, for one that is made of them. */
  readonly earlier: ReadonlyMap<string, PackedFile>;
};

/** What it says meanwhile, and what comes of it. */
export type PressReply = { readonly step: ReportStep } | { readonly file: PackedFile } | { readonly failed: unknown };

type Written = { readonly report: Report; readonly style: HouseStyle };

let input: PressInput | null = null;
let written: Written | null = null;
let drawn: ReadonlyMap<string, string> | null = null;

process.on('message', (message: PressInput | PressOrder) => {
  if ('content' in message) input = message;
  else void make(message);
});
// Whoever wanted it is gone, perhaps killed.
process.on('disconnect', () => process.exit());

async function make({ name, earlier }: PressOrder): Promise<void> {
  try {
    if (input === null) throw new Error('There is nothing to make a report of.');
    const { locale, edition, content } = input;
    written ??= await write(input);
    drawn ??= isData(name) ? null : await draw(written);
    const readJson = () => unpackFile(content.packed);
    const read = { readJson, readContent: () => contentOf(content) };
    const whole = { ...written, ...read, drawn: drawn ?? new Map(), locale, edition };
    const pieces = name === 'preview' ? [pageOf(whole)] : await renderReportFile(whole, name, earlier);
    tell({ file: await packFile(pieces) });
  } catch (error) {
    tell({ failed: error });
  }
}

async function write(job: PressInput): Promise<Written> {
  tell({ step: 'write' });
  const report = await writtenFrom(job);
  tidy();
  return report;
}

async function writtenFrom({ locale, edition, content }: PressInput): Promise<Written> {
  const read = await contentOf(content);
  return { report: buildReport(locale, read, edition), style: read.style };
}

async function contentOf({ packed }: PackedFile): Promise<ReportContent> {
  const content = JSON.parse(new TextDecoder().decode(await unpackFile(packed))) as ReportContent;
  tidy();
  return content;
}

/** What was read, and the text that it was read from, would lie about for long: of a hundred coalitions 125 MB. */
function tidy(): void {
  globalThis.gc?.();
}

async function draw({ report, style }: Written): Promise<ReadonlyMap<string, string>> {
  tell({ step: 'draw' });
  const { drawReportCharts } = await import('./draw-charts.ts');
  return await drawReportCharts(report, style);
}

/** Charts are in these as their figures. */
function isData(name: PressOrder['name']): boolean {
  return name !== 'preview' && DATA_FILES.has(name);
}

function pageOf(drawnReport: Parameters<typeof renderPage>[0]): Uint8Array {
  return new TextEncoder().encode(renderPage(drawnReport));
}

function tell(reply: PressReply): void {
  process.send?.(reply);
}
