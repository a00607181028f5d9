import exceljs, { type XlsxWriteOptions } from 'exceljs';
import { resultsTexts } from '../../texts/results.ts';
import { fixedZip, unzip } from './fixed-zip.ts';
import { figuresIn, type Results } from './results.ts';
import { factSheets, responseSheet } from './sheets/facts.ts';
import { figureSheet } from './sheets/figures.ts';
import { gapSheet } from './sheets/gaps.ts';
import { distributionSheet, organisationSheet } from './sheets/organisations.ts';
import { readMeLines } from './sheets/read-me.ts';
import type { Sheet, SheetInput } from './sheets/sheet.ts';
import { addTable } from './workbook/table.ts';
import { addTextPage } from './workbook/text-page.ts';

/**
 * The results as a workbook: a page that says what it is, a sheet for each thing that the dashboard shows, the method, and
 * the long table. Numbers are numbers and texts are texts, so that nothing in it is a formula. The same results are the
 * same bytes.
 */
export async function renderResultsXlsx(results: Results): Promise<Uint8Array> {
  const { body, locale } = results;
  const texts = resultsTexts[locale];
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, { created: new Date(body.computedAt), modified: new Date(body.computedAt) });
  Object.assign(workbook, { creator: 'Samenspiegel', lastModifiedBy: 'Samenspiegel' });
  workbook.title = texts.readMe.title(body.coalition.name, body.wave.name);
  const sheets = sheetsOf(results);
  const contents = [...sheets.map(({ name }) => name), texts.sheets.method, texts.sheets.figures];
  const listed = contents.map((name, i) => ({ label: i === 0 ? texts.readMe.sheets : '', text: name }));
  addTextPage(workbook, {
    name: texts.sheets.readMe,
    title: workbook.title,
    lines: [...readMeLines(results), ...listed],
  });
  for (const sheet of sheets) addTable(workbook, sheet, locale);
  const paragraphs = texts.method.paragraphs.map((text, i) => ({ label: String(i + 1), text }));
  addTextPage(workbook, { name: texts.sheets.method, title: texts.method.title, lines: paragraphs });
  addTable(workbook, figureSheet(inputOf(results)), locale);
  // As exceljs writes it, the zip holds the time of writing; it is zipped again, and so not pressed before.
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as Partial<XlsxWriteOptions>);
  return fixedZip(unzip(new Uint8Array(written)));
}

function sheetsOf(results: Results): readonly Sheet[] {
  const input = inputOf(results);
  const { gaps } = results.body.dashboard;
  const ofRows = gaps.length === 0 ? [] : [gapSheet(input), organisationSheet(input), distributionSheet(input)];
  return [...ofRows, ...factSheets(input), responseSheet(input)];
}

function inputOf(results: Results): SheetInput {
  const decimals = results.body.wave.attribution === 'confidential' ? 1 : 2;
  return { results, figures: figuresIn(results), texts: resultsTexts[results.locale], decimals };
}
