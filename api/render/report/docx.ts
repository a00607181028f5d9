import { Document, Footer, Packer, PageNumber, Paragraph, TableOfContents, TextRun } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { blocksOf, numbersOf } from '../../../analytics/report/numbers.ts';
import type { Report } from '../../../analytics/report/report.ts';
import type { HouseStyle } from '../../../survey/house-style.ts';
import { fixedZip, unzip } from '../results/fixed-zip.ts';
import { docxCover } from './docx/cover.ts';
import { type LaterTables, withLaterTables } from './docx/later-tables.ts';
import { docxPages, PAGE } from './docx/pages.ts';
import { docxStyles } from './docx/styles.ts';
import { withFixedNames } from './docx/with-fixed-names.ts';
import { withoutDates } from './without-dates.ts';

/**
 * A report for who must edit it: real headings, contents that a word processor can renew, captions, tables whose heads
 * come again on each page, and charts as drawings. The same report is the same bytes.
 *
 * @param drawn the charts, as `drawReportCharts` gives them.
 */
export async function renderReportDocx(
  report: Report,
  drawn: ReadonlyMap<string, string>,
  style: HouseStyle,
): Promise<Buffer> {
  const later = linesIn(report) > MOST_LINES ? [] : null;
  const files = unzip(await writtenDocx(report, drawn, style, later));
  if (later !== null) files[DOCUMENT] = await withLaterTables(files[DOCUMENT] ?? new Uint8Array(), later);
  return Buffer.from(fixedZip(withFixedNames(withoutDates(files))));
}

const DOCUMENT = 'word/document.xml';

/** As the library writes it. A function of its own, so that the library's many objects are let go of before tables are filled in. */
async function writtenDocx(
  report: Report,
  drawn: ReadonlyMap<string, string>,
  style: HouseStyle,
  later: LaterTables | null,
): Promise<Uint8Array> {
  const { title, subtitle, locale, words } = report;
  const contents = [
    new Paragraph({ style: 'Contents', text: words.contents, pageBreakBefore: true }),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
  const pages = await docxPages({ report, drawn, style, numbers: numbersOf(report), later });
  const front = { properties: { page: PAGE.upright, titlePage: true }, footers: { default: footerOf(report) } };
  const document = new Document({
    title: `${title} · ${subtitle}`,
    creator: subtitle,
    lastModifiedBy: subtitle,
    description: report.warning ?? '',
    styles: docxStyles(style.colour, locale),
    ...(later === null && { pageNumbers: estimatePageNumbers }),
    sections: [
      { ...front, children: [...(await docxCover(report, style)), ...contents] },
      ...pages.map(({ isWide, children }) => ({
        properties: { page: isWide ? PAGE.onItsSide : PAGE.upright },
        footers: { default: footerOf(report) },
        children: [...children],
      })),
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/**
 * Up to so many lines of tables the numbers of pages are worked out, which takes a second for each two hundred. In a longer
 * report the word processor fills them in when its contents are renewed; as links they work all the same. Its tables are then
 * written after the rest.
 */
const MOST_LINES = 400;

function linesIn({ sections }: Report): number {
  return blocksOf(sections).reduce((sum, block) => sum + (block.kind === 'table' ? block.table.rows.length : 1), 0);
}

/** The words around both numbers, which the word processor fills in. */
function footerOf({ words, title, subtitle, warning }: Report): Footer {
  const [before = '', between = '', after = ''] = words.page(1, 2).split(/[12]/);
  const end = ['', title, subtitle, ...(warning === null ? [] : [warning])].join(' · ');
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after + end];
  return new Footer({ children: [new Paragraph({ style: 'Foot', children: [new TextRun({ children })] })] });
}
