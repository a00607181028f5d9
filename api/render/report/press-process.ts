import { buildReport } from '../../../analytics/report/build-report.ts';
import type { ReportContent } from '../../../analytics/report/report-content.ts';
import type { ReportStep } from '../../contract/reports.ts';
import { DATA_FILES, type ReportFileName } from './files.ts';
import { type DrawnReport, type ReportJob, renderPage, renderReportFile } from './render-file.ts';

/**
 * What a process that makes reports is told first; the content as JSON in UTF-8, which travels faster than an object and takes
 * half the room of a text. It is let go of once it has been read.
 */
export type PressInput = ReportJob & { readonly content: Uint8Array };

/** One file to make of it; `preview`: the page, to look at. */
export type PressOrder = {
  readonly name: ReportFileName | 'preview';
  /** The files before it, for one that is made of them. */
  readonly earlier: ReadonlyMap<string, Uint8Array>;
};

/** What it says meanwhile, and what comes of it. */
export type PressReply = { readonly step: ReportStep } | { readonly bytes: Uint8Array } | { readonly failed: unknown };

let input: PressInput | null = null;
let written: Omit<DrawnReport, 'drawn'> | null = null;
let drawn: DrawnReport['drawn'] | null = null;

process.on('message', (message: PressInput | PressOrder) => {
  if ('content' in message) input = message;
  else void make(message);
});
// Whoever wanted it is gone, perhaps killed.
process.on('disconnect', () => process.exit());

async function make({ name, earlier }: PressOrder): Promise<void> {
  try {
    written ??= write();
    drawn ??= isData(name) ? null : await draw(written);
    const whole = { ...written, drawn: drawn ?? new Map() };
    tell({ bytes: name === 'preview' ? pageOf(whole) : await renderReportFile(whole, name, earlier) });
  } catch (error) {
    tell({ failed: error });
  }
}

function write(): Omit<DrawnReport, 'drawn'> {
  tell({ step: 'write' });
  if (input === null) throw new Error('There is nothing to make a report of.');
  const { locale, edition } = input;
  const content = JSON.parse(new TextDecoder().decode(input.content)) as ReportContent;
  input = null;
  return { content, report: buildReport(locale, content, edition), locale, edition };
}

async function draw({ report, content }: Omit<DrawnReport, 'drawn'>): Promise<DrawnReport['drawn']> {
  tell({ step: 'draw' });
  const { drawReportCharts } = await import('./draw-charts.ts');
  return await drawReportCharts(report, content.style);
}

/** Charts are in these as their figures. */
function isData(name: PressOrder['name']): boolean {
  return name !== 'preview' && DATA_FILES.has(name);
}

function pageOf({ report, drawn, content }: DrawnReport): Uint8Array {
  return new TextEncoder().encode(renderPage(report, drawn, content.style));
}

function tell(reply: PressReply): void {
  process.send?.(reply);
}
