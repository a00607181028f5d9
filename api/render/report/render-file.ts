import type { EditionFacts } from '../../../analytics/report/cover.ts';
import { csvPiecesOf } from '../../../analytics/report/render-csv.ts';
import { renderReportHtml } from '../../../analytics/report/render-html.ts';
import { renderReportJson } from '../../../analytics/report/render-json.ts';
import type { Report } from '../../../analytics/report/report.ts';
import type { ReportContent } from '../../../analytics/report/report-content.ts';
import type { HouseStyle } from '../../../survey/house-style.ts';
import type { Locale } from '../../../survey/locale.ts';
import { typefaceRulesOf } from '../embed-typeface.ts';
import { packReport } from './archive.ts';
import type { ReportFileName } from './files.ts';
import type { PackedFile } from './packed-file.ts';

/** What every file of an edition is made of; it says which edition, and when it was asked for, so nothing else is read. */
export type ReportJob = {
  readonly locale: Locale;
  readonly edition: EditionFacts & { readonly madeAt: Date };
};

export type DrawnReport = ReportJob & {
  readonly report: Report;
  readonly style: HouseStyle;
  /** By the id of the chart, an SVG document. */
  readonly drawn: ReadonlyMap<string, string>;
  /** What it was written from. Only files of figures need it: it takes much room. */
  readonly readContent: () => Promise<ReportContent>;
  /** The same as canonical JSON in UTF-8. */
  readonly readJson: () => Promise<Uint8Array>;
};

/**
 * One file of an edition, in pieces. What sets text or draws is only loaded by who needs it: a second of work.
 *
 * @param earlier the files that are made before it, by name.
 */
export async function renderReportFile(
  { report, style, drawn, readContent, readJson, locale, edition }: DrawnReport,
  name: ReportFileName,
  earlier: ReadonlyMap<string, PackedFile>,
): Promise<readonly Uint8Array[]> {
  const render: Readonly<Record<ReportFileName, () => Promise<readonly Uint8Array[]>>> = {
    'report.html': async () => [bytesOf(renderPage({ report, drawn, style }))],
    'report.json': async () => renderReportJson(await readJson(), report),
    'report.csv': async () => Array.from(csvPiecesOf(await readContent(), locale), bytesOf),
    'report.xlsx': async () => [await (await import('./xlsx.ts')).renderReportXlsx(report, await readContent())],
    'report.docx': async () => [await (await import('./docx.ts')).renderReportDocx(report, drawn, style)],
    'report.pdf': async () => [await (await import('./pdf.ts')).renderReportPdf(report, drawn, style, edition.madeAt)],
    'report.zip': async () => {
      const numbered = { ...edition, number: edition.number ?? 0 };
      return await packReport({ report, content: await readContent(), edition: numbered, files: earlier });
    },
  };
  return await render[name]();
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The page with its own letters, of which it brings along those that it has. */
export function renderPage({ report, drawn, style }: Pick<DrawnReport, 'report' | 'drawn' | 'style'>): string {
  const letters = renderReportHtml(report, drawn, style, '');
  return renderReportHtml(report, drawn, style, typefaceRulesOf(letters));
}
