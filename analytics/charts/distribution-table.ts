import type { Locale } from '../../survey/locale.ts';
import { WITHHELD } from '../disclosure/disclosed.ts';
import type { GapRow } from '../gap-row.ts';
import { textsOf } from '../texts/texts.ts';
import { type Answers, isEmpty } from './answers-of.ts';
import type { ChartCell, ChartTable } from './chart-table.ts';

/** A row for each party's answers to each criterion: how often each score, and how often none could be given. */
export function distributionTable(
  locale: Locale,
  {
    caption,
    rows,
  }: {
    readonly caption: string;
    readonly rows: readonly { readonly row: GapRow; readonly parties: readonly Answers[] }[];
  },
): ChartTable {
  const { charts, distributionChart: texts } = textsOf(locale);
  return {
    caption,
    columns: [
      { key: 'criterion', title: charts.criterion, kind: 'text' },
      { key: 'party', title: charts.columns.party, kind: 'text' },
      { key: 'answers', title: charts.columns.answers, kind: 'count' },
      ...texts.scores.map((_, i) => ({ key: `score_${i + 1}`, title: texts.score(i + 1), kind: 'count' as const })),
      { key: 'cannot_judge', title: charts.columns.cannotJudge, kind: 'count' },
    ],
    rows: rows.flatMap(({ row, parties }) => parties.map((one) => [row.title[locale], one.name, ...countsOf(one)])),
    decimals: rows[0]?.row.decimals ?? 2,
  };
}

/** In the order of the columns. */
export function countsOf(answers: Answers): readonly ChartCell[] {
  const { distribution, n, cannotJudge } = answers;
  const counts = distribution ?? Array(5).fill(isEmpty(answers) ? 0 : WITHHELD);
  return [n ?? WITHHELD, ...counts, cannotJudge ?? WITHHELD];
}
