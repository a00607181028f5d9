import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import { formatGap } from '../format.ts';
import type { GapRow, RowChange } from '../gap-row.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';
import { type ChangedRow, changeSentence, compositionOf, sureChangeOf } from './change-sentence.ts';
import type { Chart } from './chart.ts';
import type { LineScale } from './line-scale.ts';
import { municipalityMark, partnersMark, whiskers } from './party-marks.ts';
import { differenceAxis } from './row-axis.ts';
import { drawRows } from './row-drawing.ts';
import type { Thing } from './sheet.ts';
import { COLORS } from './theme.ts';

type Input = {
  readonly rows: readonly GapRow[];
  /** Name of the wave before; null in a first one. */
  readonly since: string | null;
  readonly names: ReadonlyMap<OrganisationId, string>;
};

/** What changed since the wave before: of the municipality, of partners that answered both times, and of all of them. */
export function changeChart(locale: Locale, { rows, since, names }: Input): Chart {
  const changed = rows.filter((row): row is ChangedRow => row.change !== null && hasFigure(row.change));
  const texts = textsOf(locale).changeChart;
  const title = texts.title(since ?? '');
  return {
    id: 'change',
    title,
    sentence: changed.length === 0 ? texts.nothing : changeSentence(locale, changed, names),
    build: changed.length === 0 ? null : (width) => draw(locale, changed, width),
    table: tableOf(locale, { rows: changed, names, title }),
  };
}

function hasFigure({ municipality, commonPartners, allPartners }: RowChange): boolean {
  return municipality !== null || allPartners !== null || typeof commonPartners?.value === 'number';
}

function draw(locale: Locale, rows: readonly ChangedRow[], width: number) {
  const { axis, municipality, common, all, margin } = textsOf(locale).changeChart;
  const hasMargin = rows.some(({ change }) => change.commonPartners?.interval);
  const hasCommon = rows.some(({ change }) => typeof change.commonPartners?.value === 'number');
  const hasAll = rows.some(({ change }) => change.allPartners !== null);
  return drawRows(locale, width, {
    rows: rows.map((row) => wordsOf(locale, row)),
    legend: [
      { label: municipality, key: (x, y) => [municipalityMark(x, y)] },
      ...(hasCommon ? [{ label: common, key: (x: number, y: number) => [partnersMark(x, y)] }] : []),
      ...(hasMargin
        ? [{ label: margin, key: (x: number, y: number) => whiskers(x - 10, x + 10, y, COLORS.partners) }]
        : []),
      ...(hasAll ? [{ label: all, key: (x: number, y: number) => [allMark(x, y)] }] : []),
    ],
    axis: differenceAxis(
      locale,
      rows.flatMap(({ change }) => valuesOf(change)),
      axis,
    ),
    marksOf: (i, y, x) => marksOf(locale, rows[i] as ChangedRow, y, x),
  });
}

function valuesOf({ municipality, commonPartners, allPartners }: RowChange): readonly number[] {
  const { value = null, interval = null } = commonPartners ?? {};
  return [municipality, value, interval?.low, interval?.high, allPartners].flatMap((one) => one ?? []);
}

/** All partners: hollow, because who joined and left is in it. */
function allMark(x: number, y: number, say?: string): Thing {
  const ring = { mark: 'point', x, y, shape: 'circle', size: 330, stroke: COLORS.partners, strokeWidth: 2 } as const;
  return say === undefined ? ring : { ...ring, say };
}

function marksOf(locale: Locale, row: ChangedRow, y: number, x: LineScale): readonly Thing[] {
  const { change, decimals } = row;
  const texts = textsOf(locale).changeChart;
  const said = (who: string, value: number) =>
    textsOf(locale).charts.says(`${row.title[locale]}, ${who}`, formatGap(locale, value, decimals));
  const { value = null, interval = null } = change.commonPartners ?? {};
  const common = value === null ? '' : said(texts.common, value);
  const end = (points: number) => formatGap(locale, points, decimals);
  const withMargin = interval === null ? common : texts.withMargin(common, end(interval.low), end(interval.high));
  return [
    { mark: 'rule', x: x(0), y: y - 19, x2: x(0), y2: y + 19, stroke: COLORS.soft, look: { strokeWidth: 1.5 } },
    ...(interval === null ? [] : whiskers(x(interval.low), x(interval.high), y, COLORS.partners)),
    ...(change.allPartners === null ? [] : [allMark(x(change.allPartners), y, said(texts.all, change.allPartners))]),
    ...(value === null ? [] : [partnersMark(x(value), y, withMargin)]),
    ...(change.municipality === null
      ? []
      : [municipalityMark(x(change.municipality), y, said(texts.municipality, change.municipality))]),
  ];
}

/** First what is told of the same partners; where that is nothing, of all of them, and else of the municipality. */
function wordsOf(locale: Locale, { change, title, decimals }: ChangedRow) {
  const texts = textsOf(locale).changeChart;
  const figure = (who: string, value: number | null) =>
    value === null ? [] : [`${who} ${formatGap(locale, value, decimals)}`];
  const value = change.commonPartners?.value ?? null;
  const composition = compositionOf(change);
  const [verdict = '', ...rest] = [
    ...figure(texts.common, value),
    ...(value === null ? [] : [certaintyOf(locale, change)]),
    ...figure(texts.all, change.allPartners),
    ...(composition === null ? [] : [texts.composition(formatGap(locale, composition, decimals))]),
    ...figure(texts.municipality, change.municipality),
  ];
  return { title: title[locale], verdict, basis: rest };
}

function certaintyOf(locale: Locale, change: RowChange): string {
  const texts = textsOf(locale).changeChart;
  if (!change.commonPartners?.interval) return texts.noMargin;
  return texts[sureChangeOf(change) ?? 'unsure'];
}

function tableOf(
  locale: Locale,
  { rows, names, title }: { rows: readonly ChangedRow[]; names: Input['names']; title: string },
): Chart['table'] {
  const texts = textsOf(locale).changeChart;
  const { columns } = texts;
  const named = (ids: readonly OrganisationId[]) =>
    listWords(locale, ids.map((id) => names.get(id) ?? '').filter(Boolean));
  return {
    caption: title,
    columns: [
      { key: 'subject', title: columns.subject, kind: 'text' },
      { key: 'municipality', title: texts.municipality, kind: 'gap' },
      { key: 'same_partners', title: columns.common, kind: 'gap' },
      { key: 'low', title: columns.low, kind: 'gap' },
      { key: 'high', title: columns.high, kind: 'gap' },
      { key: 'organisations', title: columns.organisations, kind: 'count' },
      { key: 'all_partners', title: texts.all, kind: 'gap' },
      { key: 'composition', title: columns.composition, kind: 'gap' },
      { key: 'gap', title: columns.gap, kind: 'gap' },
      { key: 'joined', title: columns.joined, kind: 'text' },
      { key: 'left', title: columns.left, kind: 'text' },
    ],
    rows: rows.map(({ title: subject, change }) => [
      subject[locale],
      change.municipality,
      change.commonPartners?.value ?? null,
      change.commonPartners?.interval?.low ?? null,
      change.commonPartners?.interval?.high ?? null,
      change.commonPartners?.organisations ?? null,
      change.allPartners,
      change.composition,
      change.gap,
      named(change.joined),
      named(change.left),
    ]),
    decimals: rows[0]?.decimals ?? 2,
  };
}
