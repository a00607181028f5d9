import type { Reason } from '../../../../analytics/analysis.ts';
import type { Locale } from '../../../../survey/locale.ts';
import type { SubjectBody } from '../../../contract/analysis/analysis.ts';
import { analyseTexts } from '../../../texts/analyse.ts';
import { type Cell, cellOf } from './cell.ts';
import type { Subjects } from './subjects.ts';
import type { Table } from './table.ts';
import { writersOf } from './writers.ts';

type Side = NonNullable<SubjectBody['municipality'] | SubjectBody['partners']>;
type Row = { readonly id: string; readonly who: string; readonly side: Side | null; readonly why: Reason };

/** How far the people of each side agree: a row for each side. */
export function spreadTable(locale: Locale, { kind, rows }: Subjects): Table<Row> {
  const { subject, kinds, spread: texts, who, municipality, partners, cannotJudge, n } = analyseTexts[locale];
  const { count, points, share, chance } = writersOf(locale);
  return {
    caption: texts.caption(kinds[kind]),
    head: [subject[kind], ({ id }) => id],
    columns: [
      [who, (row): Cell => row.who],
      [n, ({ side, why }) => cellOf(side, why, 'n', count)],
      [cannotJudge, ({ side, why }) => cellOf(side, why, 'cannotJudge', count)],
      [texts.sd, ({ side, why }) => cellOf(side, why, 'sd', points)],
      [texts.averageDeviation, ({ side, why }) => cellOf(side, why, 'averageDeviation', points)],
      [texts.rwg, ({ side, why }) => cellOf(side, why, 'rwg', points)],
      [texts.rwgChance, ({ side, why }) => cellOf(side, why, 'rwgChance', chance)],
      [texts.agreement, ({ side, why }) => cellOf(side, why, 'agreement', points)],
      [texts.favourable, ({ side, why }) => cellOf(side, why, 'favourable', (found) => share(found.share))],
    ],
    rows: rows.flatMap(([id, both]): Row[] => [
      { id, who: municipality, side: both.municipality, why: 'no-municipality' },
      { id, who: partners, side: both.partners, why: 'no-partners' },
    ]),
  };
}
