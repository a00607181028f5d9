import { describe, expect, it } from 'vitest';
import { COLORS } from '../../../../../analytics/charts/theme.ts';
import { blocksOf } from '../../../../../analytics/report/numbers.ts';
import type { Block, Report } from '../../../../../analytics/report/report.ts';
import { drawReportCharts } from '../../../../../api/render/report/draw-charts.ts';
import { someReport } from '../../../../support/some-report.ts';

const report = someReport('nl');

describe('the charts of a report', () => {
  it('are all drawn, at the width of a page, in the colour of the house', async () => {
    const drawn = await drawReportCharts(report, { colour: '#154273', logo: null });
    const charts = blocksOf(report.sections).flatMap((block) => (block.kind === 'chart' ? [block.chart.id] : []));
    expect([...drawn.keys()]).toEqual(charts);
    for (const svg of drawn.values()) {
      expect(svg).toMatch(/^<svg[^>]* width="840"/);
      expect(svg).not.toContain(COLORS.municipality);
    }
    expect([...drawn.values()].join('')).toContain('fill="#154273"');
  });

  it('leave out one in which there is nothing to draw', async () => {
    const chart = {
      ...(blocksOf(report.sections).find(({ kind }) => kind === 'chart') as Extract<Block, { kind: 'chart' }>).chart,
      build: null,
    };
    const empty: Report = {
      ...report,
      sections: [{ id: 'a', part: null, title: 'A', blocks: [{ kind: 'chart', chart }], sections: [] }],
    };
    expect((await drawReportCharts(empty, { colour: '#154273', logo: null })).size).toBe(0);
  });
});
