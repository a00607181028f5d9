import type { Chart } from '../../analytics/charts/chart.ts';
import { Heading } from '../components/Heading.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { useTexts } from '../texts/texts.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { ChartTable } from './ChartTable.tsx';
import { Downloads } from './Downloads.tsx';

type Props = {
  readonly chart: Chart;
  /** The wave that the figures are of, for the names of files. */
  readonly wave: string;
  /** Null where the heading of its section says the same already. */
  readonly level?: 2 | 3 | null;
};

/** A chart as it stands on a page: title, sentence, drawing, the same figures as a table, and both as files. */
export function ChartCard({ chart, wave, level = 3 }: Props) {
  const { build } = chart;
  const more = chart.table.rows.length > 0 && <More chart={chart} wave={wave} />;
  return (
    <div className="ss-stack ss-chart-card" id={anchorOf(chart)}>
      {level !== null && <Heading level={level}>{chart.title}</Heading>}
      {build === null ? (
        <>
          <p className="ss-nothing">{chart.sentence}</p>
          <div className="ss-chart__foot">{more}</div>
        </>
      ) : (
        <>
          <Paragraph className="ss-narrow">{chart.sentence}</Paragraph>
          <ChartFigure chart={{ ...chart, build }}>{more}</ChartFigure>
        </>
      )}
    </div>
  );
}

/** The figures as a table, and the chart as a file. */
function More({ chart, wave }: Pick<Props, 'chart' | 'wave'>) {
  const { results } = useTexts();
  return (
    <>
      <details className="ss-details">
        <summary>
          {results.figures}
          <span className="ss-visually-hidden"> {results.ofChart(chart.title)}</span>
        </summary>
        <ChartTable table={chart.table} />
      </details>
      <details className="ss-details ss-no-print">
        <summary>
          {results.save}
          <span className="ss-visually-hidden"> {results.ofChart(chart.title)}</span>
        </summary>
        <Downloads chart={chart} wave={wave} />
      </details>
    </>
  );
}

/** The anchor of a chart on its page; a section may be called as its chart is. */
export function anchorOf({ id }: Pick<Chart, 'id'>): string {
  return `grafiek-${id}`;
}
