import type { EditionFacts } from '../../../analytics/report/cover.ts';
import { csvPiecesOf } from '../../../analytics/report/render-csv.ts';
import { renderReportHtml } from '../../../analytics/report/render-html.ts';
import { jsonPiecesOf } from '../../../analytics/report/render-json.ts';
import type { Report } from '../../../analytics/report/report.ts';
import type { ReportContent } from '../../../analytics/report/report-content.ts';
import type { HouseStyle } from '../../../survey/house-style.ts';
import type { Locale } from '../../../survey/locale.ts';
import { typefaceRulesOf } from '../embed-typeface.ts';
import { packReport } from './archive.ts';
import type { ReportFileName } from './files.ts';

/** What every file of an edition is made of; it says which edition, and when it was asked for, so nothing else is read. */
export type ReportJob = {
  readonly locale: Locale;
  readonly edition: EditionFacts & { readonly madeAt: Date };
};

export type DrawnReport = ReportJob & {
  readonly content: ReportContent;
  readonly report: Report;
  /** By the id of the chart, an SVG document. */
  readonly drawn: ReadonlyMap<string, string>;
};

/**
 * One file of an edition. What sets text or draws is only loaded by who needs it: a second of work.
 *
 * @param earlier the files that are made before it, by name.
 */
export async function renderReportFile(
  { content, report, drawn, locale, edition }: DrawnReport,
  name: ReportFileName,
  earlier: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const { style } = content;
  const render: Readonly<Record<ReportFileName, () => Promise<Uint8Array> | Uint8Array | string>> = {
    'report.html': () => renderPage(report, drawn, style),
    'report.json': () => joined(jsonPiecesOf(content, report)),
    'report.csv': () => joined(csvPiecesOf(content, locale)),
    'report.xlsx': async () => await (await import('./xlsx.ts')).renderReportXlsx(report, content),
    'report.docx': async () => await (await import('./docx.ts')).renderReportDocx(report, drawn, style),
    'report.pdf': async () => await (await import('./pdf.ts')).renderReportPdf(report, drawn, style, edition.madeAt),
    'report.zip': () =>
      packReport({ report, content, edition: { ...edition, number: edition.number ?? 0 }, files: earlier }),
  };
  const made = await render[name]();
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}

/** As UTF-8, a piece at a time: all of it as one text would take twice the room, and that beside the bytes. */
function joined(pieces: Iterable<string>): Uint8Array {
  return Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
}

/** The page with its own letters, of which it brings along those that it has. */
export function renderPage(report: Report, drawn: DrawnReport['drawn'], style: HouseStyle): string {
  const letters = renderReportHtml(report, drawn, style, '');
  return renderReportHtml(report, drawn, style, typefaceRulesOf(letters));
}
