import exceljs, { type XlsxWriteOptions } from 'exceljs';
import type { Report } from '../../../analytics/report/report.ts';
import type { ReportContent } from '../../../analytics/report/report-content.ts';
import { reportFileTexts } from '../../texts/report-files.ts';
import { resultsTexts } from '../../texts/results.ts';
import { fixedZip, unzip } from '../results/fixed-zip.ts';
import type { Sheet } from '../results/sheets/sheet.ts';
import { addTable } from '../results/workbook/table.ts';
import { addTextPage } from '../results/workbook/text-page.ts';
import { developmentSheet } from './sheets/development.ts';
import { gapSheets } from './sheets/gaps.ts';
import { promiseSheet } from './sheets/promises.ts';
import { responseSheet } from './sheets/response.ts';
import { withoutDates } from './without-dates.ts';

/**
 * The tables of a report as a workbook: what it is, and a sheet each for gaps, criteria, response, development and
 * promises, over all coalitions. Numbers are numbers and texts are texts, so that nothing in it is a formula. The same
 * content is the same bytes.
 */
export async function renderReportXlsx(report: Report, content: ReportContent): Promise<Buffer> {
  const { locale } = report;
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, { creator: 'Samenspiegel', lastModifiedBy: 'Samenspiegel', title: titleOf(report) });
  const sheets = sheetsOf(report, content);
  addTextPage(workbook, {
    name: reportFileTexts[locale].sheets.readMe,
    title: titleOf(report),
    lines: readMeLines(report, sheets),
  });
  for (const sheet of sheets) addTable(workbook, sheet, locale);
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as Partial<XlsxWriteOptions>);
  return Buffer.from(fixedZip(withoutDates(unzip(new Uint8Array(written)))));
}

function titleOf({ title, subtitle }: Report): string {
  return `${title} · ${subtitle}`;
}

/** A sheet that would be empty is left out. */
function sheetsOf({ locale }: Report, content: ReportContent): readonly Sheet[] {
  const sheets = [
    ...gapSheets(locale, content),
    responseSheet(locale, content),
    developmentSheet(locale, content),
    promiseSheet(locale, content),
  ];
  return sheets.filter(({ rows }) => rows.length > 0);
}

function readMeLines({ locale, facts, warning }: Report, sheets: readonly Sheet[]) {
  const { about, sheetList } = reportFileTexts[locale];
  const { readMe } = resultsTexts[locale];
  const labelled = (label: string, texts: readonly string[]) =>
    texts.map((text, i) => ({ label: i === 0 ? label : '', text }));
  return [
    ...labelled(readMe.demo, warning === null ? [] : [warning]),
    ...labelled(about, facts),
    ...labelled(readMe.symbols, [readMe.hatched, readMe.band, readMe.empty]),
    ...labelled(
      sheetList,
      sheets.map(({ name }) => name),
    ),
  ];
}
