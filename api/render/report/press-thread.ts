import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { buildReport } from '../../../analytics/report/build-report.ts';
import type { ReportContent } from '../../../analytics/report/report-content.ts';
import type { ReportStep } from '../../contract/reports.ts';
import { DATA_FILES, type ReportFileName } from './files.ts';
import { isWhole } from './is-whole.ts';
import { type DrawnReport, type ReportJob, renderPage, renderReportFile } from './render-file.ts';

/**
 * What a thread that makes reports is given, once; the content as JSON in UTF-8, which travels faster than an object and takes
 * half the room of a text. It is let go of once it has been read.
 */
export type PressInput = ReportJob & { content: Uint8Array };

/** One file to make of it; `preview`: the page, to look at. */
export type PressOrder = {
  readonly name: ReportFileName | 'preview';
  /** The files before it, for one that is made of them. */
  readonly earlier: ReadonlyMap<string, Uint8Array>;
};

/** What it says meanwhile, and what comes of it. */
export type PressReply =
  | { readonly step: ReportStep }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly failed: unknown };

const port = parentPort as MessagePort;
const input = workerData as PressInput;
const { locale, edition } = input;
let written: Omit<DrawnReport, 'drawn'> | null = null;
let drawn: DrawnReport['drawn'] | null = null;

port.on('message', (order: PressOrder) => void make(order));

async function make({ name, earlier }: PressOrder): Promise<void> {
  try {
    written ??= write();
    drawn ??= isData(name) ? null : await draw(written);
    const whole = { ...written, drawn: drawn ?? new Map() };
    const file = name === 'preview' ? pageOf(whole) : await renderReportFile(whole, name, earlier);
    // What is sent is no longer here; a part of a larger piece of memory has to be copied out of it.
    const bytes = isWhole(file) ? file : Uint8Array.from(file);
    port.postMessage({ bytes } satisfies PressReply, [bytes.buffer]);
  } catch (error) {
    port.postMessage({ failed: error } satisfies PressReply);
  }
}

function write(): Omit<DrawnReport, 'drawn'> {
  tell('write');
  const content = JSON.parse(Buffer.from(input.content.buffer).toString()) as ReportContent;
  input.content = new Uint8Array();
  return { content, report: buildReport(locale, content, edition), locale, edition };
}

async function draw({ report, content }: Omit<DrawnReport, 'drawn'>): Promise<DrawnReport['drawn']> {
  tell('draw');
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

function tell(step: ReportStep): void {
  port.postMessage({ step } satisfies PressReply);
}
