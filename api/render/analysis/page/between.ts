import type { Locale } from '../../../../survey/locale.ts';
import { analyseTexts } from '../../../texts/analyse.ts';
import { whyNoComparison } from '../figures.ts';
import { cellOf } from './cell.ts';
import type { Subjects } from './subjects.ts';
import type { Table } from './table.ts';
import { writersOf } from './writers.ts';

type Row = Subjects['rows'][number];

/** Whether partners differ from each other. */
export function betweenTable(locale: Locale, { kind, rows }: Subjects): Table<Row> {
  const { subject, kinds, between: texts } = analyseTexts[locale];
  const { points, chance } = writersOf(locale);
  return {
    caption: texts.caption(kinds[kind]),
    head: [subject[kind], ([id]) => id],
    columns: [
      [texts.h, ([, one]) => cellOf(one.between, whyNoComparison(one), 'h', points)],
      [texts.p, ([, one]) => cellOf(one.between, whyNoComparison(one), 'p', chance)],
      [texts.q, ([, one]) => cellOf(one.between, whyNoComparison(one), 'q', chance)],
      [texts.icc1, ([, one]) => cellOf(one.between, whyNoComparison(one), 'icc1', points)],
    ],
    rows,
  };
}
