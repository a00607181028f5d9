import type { Chart } from '../../../analytics/charts/chart.ts';
import { buildResponseChart } from '../../../analytics/charts/response-chart.ts';
import type { OrganisationResponse } from '../../../analytics/response-rate.ts';
import { responseSentence } from '../../../analytics/response-sentence.ts';
import type { OrganisationId } from '../../../survey/id.ts';
import type { Locale } from '../../../survey/locale.ts';

type Names = ReadonlyMap<OrganisationId, string>;

/** The response chart until it is a Chart of its own. */
export function responseChart(
  locale: Locale,
  { response, names }: { readonly response: readonly OrganisationResponse[]; readonly names: Names },
): Chart {
  const asked = response.filter(({ invited }) => invited > 0);
  return {
    id: 'response',
    title: 'Respons',
    sentence: responseSentence(locale, asked),
    build: asked.length === 0 ? null : (width) => buildResponseChart({ locale, response: asked, names, width }),
    table: {
      caption: 'Respons',
      columns: [
        { key: 'organisation', title: 'Organisatie', kind: 'text' },
        { key: 'invited', title: 'Gevraagd', kind: 'count' },
        { key: 'started', title: 'Begonnen', kind: 'count' },
        { key: 'submitted', title: 'Verstuurd', kind: 'count' },
      ],
      rows: response.map((row) => [names.get(row.organisation) ?? '', row.invited, row.started, row.submitted]),
      decimals: 2,
    },
  };
}
