import type { Locale } from '../../../../survey/locale.ts';
import type { SubjectBody } from '../../../contract/analysis/analysis.ts';
import { analyseTexts } from '../../../texts/analyse.ts';
import { type Cell, cellOf } from './cell.ts';
import type { Subjects } from './subjects.ts';
import type { Table } from './table.ts';
import { writersOf } from './writers.ts';

type Row = { readonly id: string; readonly name: string; readonly partner: SubjectBody['organisations'][string] };

/** What each partner says. */
export function organisationsTable(locale: Locale, { kind, rows }: Subjects): Table<Row> {
  const { subject, kinds, organisations: texts, partner: who, n, cannotJudge, mean } = analyseTexts[locale];
  const { count, points, levels } = writersOf(locale);
  return {
    caption: texts.caption(kinds[kind]),
    head: [subject[kind], ({ id }) => id],
    columns: [
      [who, ({ name }): Cell => name],
      [n, ({ partner }) => cellOf(partner, 'no-partners', 'n', count)],
      [cannotJudge, ({ partner }) => cellOf(partner, 'no-partners', 'cannotJudge', count)],
      [mean, ({ partner }) => cellOf(partner, 'no-partners', 'mean', points, levels)],
      [texts.shrunken, ({ partner }) => cellOf(partner, 'no-partners', 'shrunken', points)],
    ],
    rows: rows.flatMap(([id, { organisations }]) =>
      Object.entries(organisations).map(([name, partner]) => ({ id, name, partner })),
    ),
  };
}
