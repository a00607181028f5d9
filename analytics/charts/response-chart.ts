import type { TopLevelSpec } from 'vega-lite';
import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import type { Organisation } from '../dashboard.ts';
import type { OrganisationResponse } from '../response-rate.ts';
import { responseSentence } from '../response-sentence.ts';
import { textsOf } from '../texts/texts.ts';
import type { Chart } from './chart.ts';
import { legendOf } from './legend.ts';
import { layoutOf, legendEntries, type Row, rowOf } from './response-chart-rows.ts';
import { sheetOf } from './sheet.ts';

/**
 * How many of the answers that were asked of each organisation have come in: a square each.
 *
 * @param response in the order to draw it.
 * @param organisations for their names.
 */
export function responseChart(
  locale: Locale,
  {
    response,
    organisations,
  }: {
    readonly response: readonly OrganisationResponse[];
    readonly organisations: readonly Organisation[];
  },
): Chart {
  const texts = textsOf(locale).responseChart;
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const { columns } = texts;
  return {
    id: 'response',
    title: texts.title,
    sentence: responseSentence(locale, response),
    build: response.every(({ invited }) => invited === 0) ? null : (width) => draw({ locale, response, names, width }),
    table: {
      caption: texts.title,
      columns: [
        { key: 'organisation', title: textsOf(locale).charts.columns.organisation, kind: 'text' },
        { key: 'invited', title: columns.invited, kind: 'count' },
        { key: 'submitted', title: columns.submitted, kind: 'count' },
        { key: 'started', title: columns.started, kind: 'count' },
        { key: 'missing', title: columns.missing, kind: 'count' },
      ],
      rows: response.map(({ organisation, invited, submitted, started }) => [
        names.get(organisation) ?? '',
        ...[invited, submitted, started, invited - submitted],
      ]),
      decimals: 2,
    },
  };
}

type ResponseChartInput = {
  readonly locale: Locale;
  /** In the order to draw them; at least one. */
  readonly response: readonly OrganisationResponse[];
  readonly names: ReadonlyMap<OrganisationId, string>;
  /** Pixels available, 240 or more. */
  readonly width: number;
};

/** A row per organisation, in it a square for every answer that was asked, filled when it was submitted. */
function draw({ locale, response, names, width }: ResponseChartInput): TopLevelSpec {
  const legend = legendOf(legendEntries(locale), { x: 1, y: 0, width: width - 1 });
  const layout = layoutOf(response, width);
  const rows: Row[] = [];
  for (const one of response) {
    const name = names.get(one.organisation) ?? '';
    rows.push(rowOf(locale, one, { ...layout, name, top: rows.at(-1)?.bottom ?? legend.height + 10 }));
  }
  const bottom = rows.at(-1)?.bottom ?? legend.height;
  return sheetOf(locale, { width, height: bottom + 4 }, [
    ...legend.things,
    ...rows.flatMap(({ squares }) => squares),
    ...rows.flatMap(({ texts }) => texts),
  ]);
}
