import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { buildReport } from '../../../analytics/report/build-report.ts';
import type { ReportContent } from '../../../analytics/report/report-content.ts';
import type { ReportStep } from '../../contract/reports.ts';
import { drawReportCharts } from './draw-charts.ts';
import type { ReportFileName } from './files.ts';
import { type DrawnReport, type ReportJob, renderPage, renderReportFile } from './render-file.ts';

/** What a thread that makes reports is given, once; the content as JSON, which travels faster than an object. */
export type PressInput = ReportJob & { readonly content: string };

/** One file to make of it; `preview`: the page, to look at. */
export type PressOrder = {
  readonly name: ReportFileName | 'preview';
  /** The files before it that this thread did not make itself. */
  readonly earlier: ReadonlyMap<string, Uint8Array>;
};

/** What it says meanwhile, and what comes of it. */
export type PressReply =
  | { readonly step: ReportStep }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly failed: unknown };

const port = parentPort as MessagePort;
const { content: json, locale, edition } = workerData as PressInput;
let drawn: DrawnReport | null = null;
/** Kept here for the archive, so that a hundred megabytes do not travel back. */
const made = new Map<string, Uint8Array>();

port.on('message', (order: PressOrder) => void make(order));

async function make({ name, earlier }: PressOrder): Promise<void> {
  try {
    drawn ??= await write();
    for (const [file, bytes] of earlier) made.set(file, bytes);
    const file = name === 'preview' ? pageOf(drawn) : await renderReportFile(drawn, name, made);
    made.set(name, file);
    // A copy, because what is sent is no longer here.
    const bytes = Uint8Array.from(file);
    port.postMessage({ bytes } satisfies PressReply, [bytes.buffer]);
  } catch (error) {
    port.postMessage({ failed: error } satisfies PressReply);
  }
}

async function write(): Promise<DrawnReport> {
  tell('write');
  const content = JSON.parse(json) as ReportContent;
  const report = buildReport(locale, content, edition);
  tell('draw');
  return { content, report, drawn: await drawReportCharts(report, content.style), locale, edition };
}

function pageOf({ report, drawn, content }: DrawnReport): Uint8Array {
  return new TextEncoder().encode(renderPage(report, drawn, content.style));
}

function tell(step: ReportStep): void {
  port.postMessage({ step } satisfies PressReply);
}
