import type { Reason } from '../../../../analytics/analysis.ts';
import type { Locale } from '../../../../survey/locale.ts';
import { isWithheld, type WaveAnalysisBody } from '../../../contract/analysis/analysis.ts';
import { analyseTexts } from '../../../texts/analyse.ts';
import { cellOf } from './cell.ts';
import type { Subjects } from './subjects.ts';
import type { Table } from './table.ts';
import { writersOf } from './writers.ts';

type Since = NonNullable<WaveAnalysisBody['change']>;
type Row = readonly [id: string, change: Since['criteria'][string]];

/** What changed since the wave before. */
export function changeTable(locale: Locale, kind: Subjects['kind'], since: Since): Table<Row> {
  const { subject, kinds, change: texts, since: compared } = analyseTexts[locale];
  const { count, gap, interval } = writersOf(locale);
  return {
    caption: `${texts.caption(kinds[kind])}, ${compared(since.since)}`,
    head: [subject[kind], ([id]) => id],
    columns: [
      [texts.municipality, ([, change]) => cellOf(change, WHY, 'municipality', gap)],
      [texts.organisations, (row) => cellOf(commonOf(row), WHY, 'organisations', count)],
      [texts.commonPartners, (row) => cellOf(commonOf(row), WHY, 'value', gap)],
      [texts.interval, (row) => cellOf(commonOf(row), WHY, 'interval', interval)],
      [texts.allPartners, ([, change]) => cellOf(change, WHY, 'allPartners', gap)],
      [texts.composition, ([, change]) => cellOf(change, WHY, 'composition', gap)],
      [texts.gap, (row) => cellOf(gapOf(row), WHY, 'allPartners', gap)],
    ],
    rows: Object.entries(since[kind]),
  };
}

/** A change is there whenever its row is. */
const WHY: Reason = 'too-few';

/** The reason of the whole is the reason of each part that is null. */
function commonOf([, change]: Row) {
  if (isWithheld(change)) return change;
  const { commonPartners, reasons } = change;
  if (isWithheld(commonPartners)) return commonPartners;
  return { ...commonPartners, reasons: reasonOfAll(['value', 'interval'], reasons.commonPartners) };
}

function gapOf([, change]: Row) {
  if (isWithheld(change)) return change;
  if (isWithheld(change.gap)) return change.gap;
  return { ...change.gap, reasons: reasonOfAll(['commonPartners', 'allPartners'], change.reasons.gap) };
}

function reasonOfAll(fields: readonly string[], reason: Reason | undefined): Partial<Record<string, Reason>> {
  return reason === undefined ? {} : Object.fromEntries(fields.map((field) => [field, reason]));
}
