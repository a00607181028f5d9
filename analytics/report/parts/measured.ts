import type { ChartCell } from '../../charts/chart-table.ts';
import { responseChart } from '../../charts/response-chart.ts';
import { formatShare } from '../../format.ts';
import { chart, note, paragraph, table } from '../block.ts';
import { lastDayWords } from '../day-words.ts';
import type { Block } from '../report.ts';
import type { Told, ToldCoalition } from '../told.ts';
import type { Written } from '../written.ts';

/** Below this part of the partners, what they say need not be what all would say. */
const LOW_RESPONSE = 0.5;

/** How was measured and who answered, in each wave that the report is about. */
export function writeMeasured(told: Told): Written {
  const { texts, coalitions } = told;
  const { measured } = texts;
  const confidential = coalitions.filter(({ isConfidential }) => isConfidential).length;
  const modes =
    coalitions.length === 0 ? [] : [paragraph(measured.modes(coalitions.length - confidential, confidential))];
  const [only] = coalitions;
  const answered = told.isOne && only !== undefined ? oneOf(told, only) : manyOf(told);
  return { blocks: [paragraph(`${measured.how} ${measured.notable}`), ...modes, ...answered] };
}

function oneOf({ locale, texts }: Told, { key, result }: ToldCoalition): readonly Block[] {
  const { measured } = texts;
  const { wave, answered, dashboard } = result;
  const { response, organisations } = dashboard;
  const drawn =
    response.length === 0 ? [] : [chart(responseChart(locale, { response, organisations }), { id: `${key}-response` })];
  return [
    paragraph(measured.wave(wave.name, lastDayWords(locale, wave.closesAt))),
    paragraph(measured.answeredOne(answered?.partner ?? null, answered?.municipality ?? null)),
    ...(isLow(result) ? [note(measured.silentOne)] : []),
    ...drawn,
  ];
}

function manyOf(told: Told): readonly Block[] {
  const { locale, texts, coalitions } = told;
  const { measured } = texts;
  const known = coalitions.flatMap(({ result }) => (result.answered === null ? [] : [result.answered.partner]));
  const asked = known.reduce((sum, one) => sum + one.asked, 0);
  const given = known.reduce((sum, one) => sum + one.given, 0);
  const low = coalitions.filter(({ result }) => isLow(result)).length;
  const share = formatShare(locale, asked === 0 ? 0 : given / asked);
  return [
    ...(asked === 0 ? [] : [paragraph(measured.answeredMany(given, asked, known.length, share))]),
    ...(low === 0 ? [] : [note(measured.silent(low))]),
    ...wavesTable(told),
  ];
}

function isLow({ answered }: ToldCoalition['result']): boolean {
  return (
    answered !== null && answered.partner.asked > 0 && answered.partner.given / answered.partner.asked < LOW_RESPONSE
  );
}

/** Without the columns of who answered where that is told of no wave. */
function wavesTable({ locale, texts, coalitions }: Told): readonly Block[] {
  const { table: caption, columns, mode, imported } = texts.measured;
  const isTold = coalitions.some(({ result }) => result.answered !== null);
  const rows = coalitions.map(({ name, result: { wave, answered } }) => [
    name,
    wave.name,
    lastDayWords(locale, wave.closesAt),
    wave.imported ? imported : mode[wave.attribution],
    ...(isTold ? answeredCells(answered) : []),
  ]);
  const counts = [
    { key: 'partners_asked', title: columns.partnersAsked, kind: 'count' },
    { key: 'partners_given', title: columns.partnersGiven, kind: 'count' },
    { key: 'people_asked', title: columns.peopleAsked, kind: 'count' },
    { key: 'people_given', title: columns.peopleGiven, kind: 'count' },
  ] as const;
  return table(
    caption,
    [
      { key: 'coalition', title: columns.coalition, kind: 'text' },
      { key: 'wave', title: columns.wave, kind: 'text' },
      { key: 'closed', title: columns.closed, kind: 'text' },
      { key: 'mode', title: columns.mode, kind: 'text' },
      ...(isTold ? counts : []),
    ],
    rows,
    1,
  );
}

function answeredCells(answered: ToldCoalition['result']['answered']): readonly ChartCell[] {
  if (answered === null) return [null, null, null, null];
  const { partner, municipality } = answered;
  return [partner.asked, partner.given, municipality.asked, municipality.given];
}
