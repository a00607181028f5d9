import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import { formatGap } from '../format.ts';
import type { RowChange } from '../gap-row.ts';
import { textsOf } from '../texts/texts.ts';
import { besideZero, type ChangedRow, compositionOf, nameOf } from './change-sentence.ts';
import type { LineScale } from './line-scale.ts';
import { municipalityMark, partnersMark, whiskers } from './party-marks.ts';
import { differenceAxis } from './row-axis.ts';
import { drawRows } from './row-drawing.ts';
import type { Thing } from './sheet.ts';
import { COLORS } from './theme.ts';

/** Changes on both sides of 0, a row per theme or criterion. */
export function drawChanges(locale: Locale, rows: readonly ChangedRow[], width: number): TopLevelSpec {
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
    textsOf(locale).charts.says(`${nameOf(locale, row)}, ${who}`, formatGap(locale, value, decimals));
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
function wordsOf(locale: Locale, row: ChangedRow) {
  const { change, decimals } = row;
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
  return { title: nameOf(locale, row), verdict, basis: rest };
}

function certaintyOf(locale: Locale, change: RowChange): string {
  const texts = textsOf(locale).changeChart;
  if (!change.commonPartners?.interval) return texts.noMargin;
  return texts[besideZero(change) ?? 'unsure'];
}
