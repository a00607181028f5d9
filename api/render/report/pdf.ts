import { numbersOf } from '../../../analytics/report/numbers.ts';
import type { Report } from '../../../analytics/report/report.ts';
import type { HouseStyle } from '../../../survey/house-style.ts';
import { renderPaper } from '../paper.ts';
import { writeContents, writePageNumbers } from './pdf/contents.ts';
import { drawCover } from './pdf/cover.ts';
import { looksIn } from './pdf/report-looks.ts';
import type { ReportPaper } from './pdf/report-paper.ts';
import { drawSections } from './pdf/sections.ts';

/**
 * A report as a tagged PDF: a cover, contents that lead to each part, and the parts in the order in which all forms have
 * them. The same report made at the same moment is the same bytes.
 *
 * @param drawn the charts, as `drawReportCharts` gives them; of one that is missing only its words are there.
 */
export async function renderReportPdf(
  report: Report,
  drawn: ReadonlyMap<string, string>,
  style: HouseStyle,
  madeAt: Date,
): Promise<Buffer> {
  const { title, subtitle, locale, warning, words } = report;
  const foot = (page: number, pages: number) => {
    const line = [words.page(page, pages), title, subtitle].join(' · ');
    return page === 1 ? null : [line, ...(warning === null ? [] : [warning])].join('\n');
  };
  const wanted = { title: `${title} · ${subtitle}`, author: subtitle, locale, now: madeAt, foot };
  return await renderPaper(wanted, (plain) => {
    const paper: ReportPaper = {
      ...plain,
      report,
      drawn,
      style,
      looks: looksIn(style.colour),
      numbers: numbersOf(report),
      layouts: new Map(),
    };
    drawCover(paper);
    paper.doc.addPage();
    const contents = writeContents(paper);
    paper.doc.addPage();
    writePageNumbers(contents, drawSections(paper));
  });
}
