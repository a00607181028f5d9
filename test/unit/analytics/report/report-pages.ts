import { buildReport } from '../../../../analytics/report/build-report.ts';
import { blocksOf } from '../../../../analytics/report/numbers.ts';
import { renderReportHtml } from '../../../../analytics/report/render-html.ts';
import type { ReportContent } from '../../../../analytics/report/report-content.ts';
import { renderChartSvg } from '../../../../api/render/chart-svg.ts';
import { type HouseStyle, PLAIN_STYLE } from '../../../../survey/house-style.ts';
import type { Locale } from '../../../../survey/locale.ts';
import { someCoalition } from '../../../gallery/some-coalition.ts';
import { coalitionOf, contentOf } from '../../../support/report-content.ts';
import { facts } from '../figures/small-facts.ts';
import { promised, verdicts } from './sentence-cases.ts';

/** Signs that mean something to HTML, and one that it does not allow. */
const NASTY = '<script>alert(1)</script> "&\' \u0007';

/** Two coalitions, one of them by a name that is meant to break something. */
export function everything(): ReportContent {
  const boards = [1, 2, 3].map((seed) => ({ ...someCoalition({ seed }), facts }));
  const [first, second, third] = boards;
  const promises = [promised('municipality', verdicts(2, 1, 0))];
  const coalitions = [
    coalitionOf({
      name: 'Wonen',
      dashboard: first as (typeof boards)[0],
      before: [second as (typeof boards)[0]],
      promises,
    }),
    coalitionOf({ name: NASTY, dashboard: third as (typeof boards)[0] }),
  ];
  return contentOf(coalitions, { ownTexts: { summary: `${NASTY}\n\n- een` }, municipality: NASTY, demo: true });
}

/** The report as a page, with its drawings. */
export async function page(locale: Locale, content: ReportContent, style: HouseStyle = PLAIN_STYLE): Promise<string> {
  const report = buildReport(locale, content, { number: 1, madeOn: '2026-11-26' });
  const drawn = new Map<string, string>();
  for (const block of blocksOf(report.sections)) {
    if (block.kind !== 'chart') continue;
    const svg = await renderChartSvg(block.chart, 720);
    if (svg !== null) drawn.set(block.chart.id, svg);
  }
  return renderReportHtml(report, drawn, style, '');
}

/** A report about one coalition. */
export const one = () => contentOf(everything().coalitions.slice(0, 1), { coalition: 'Wonen' });
