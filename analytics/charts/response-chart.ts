import type { TopLevelSpec } from 'vega-lite';
import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import type { OrganisationResponse } from '../response-rate.ts';
import { textsOf } from '../texts/texts.ts';
import { COLORS, CONFIG, NARROW } from './theme.ts';

export type ResponseChartInput = {
  readonly locale: Locale;
  /** In the order to draw them; at least one. */
  readonly response: readonly OrganisationResponse[];
  readonly names: ReadonlyMap<OrganisationId, string>;
  /** Pixels available, 280 or more. */
  readonly width: number;
};

/** How many of the asked answers each organisation has submitted, begun, and not begun: one bar a row. */
export function buildResponseChart(input: ResponseChartInput): TopLevelSpec {
  const { width, response, locale } = input;
  const isNarrow = width < NARROW;
  const left = isNarrow ? 4 : Math.min(310, Math.round(width * 0.3));
  const { submitted, started, notStarted, answers } = textsOf(locale).responseChart;
  const domain = [submitted, started, notStarted];
  const most = Math.max(...response.map(({ invited }) => invited));
  return {
    width: width - left - 12,
    height: { step: isNarrow ? 58 : 36 },
    padding: { left, right: 12, top: isNarrow ? 150 : 78, bottom: 4 },
    autosize: 'none',
    config: CONFIG,
    encoding: {
      y: { field: 'organisation', type: 'nominal', sort: response.map(({ organisation }) => organisation), axis: null },
    },
    layer: [
      {
        data: { values: response.flatMap((row) => partsOf(row, domain)) },
        mark: { type: 'bar', height: 16, yOffset: isNarrow ? 12 : 0, stroke: COLORS.soft, strokeWidth: 1 },
        encoding: {
          x: {
            field: 'answers',
            type: 'quantitative',
            scale: { domain: [0, most], nice: false },
            axis: { orient: 'top', title: answers, tickMinStep: 1, format: 'd' },
          },
          color: {
            field: 'part',
            type: 'nominal',
            scale: { domain, range: [COLORS.municipality, '#e3a23b', COLORS.empty] },
            legend: { orient: 'top', direction: isNarrow ? 'vertical' : 'horizontal', offset: 12 },
          },
          order: { field: 'order', type: 'quantitative' },
        },
      },
      {
        data: { values: response.map((row) => ({ organisation: row.organisation, name: input.names.get(row.organisation) ?? '' })) },
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'middle',
          dx: -left,
          dy: isNarrow ? -12 : 0,
          limit: isNarrow ? width : left - 24,
        },
        encoding: { x: { value: 0 }, text: { field: 'name', type: 'nominal' } },
      },
    ],
  };
}

function partsOf({ organisation, invited, started, submitted }: OrganisationResponse, domain: readonly string[]) {
  const answers = [submitted, started, invited - submitted - started];
  return domain.map((part, order) => ({ organisation, part, order, answers: answers[order] ?? 0 }));
}
