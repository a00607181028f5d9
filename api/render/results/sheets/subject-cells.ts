import type { ChartCell } from '../../../../analytics/charts/chart-table.ts';
import type { Figure, Whose } from '../../../../analytics/figures/figure.ts';
import type { Measure } from '../../../../analytics/figures/measures.ts';
import type { GapRow } from '../../../../analytics/gap-row.ts';
import { cellOf, type SheetInput } from './sheet.ts';

/** The cell of a figure of a theme or a criterion. */
export type CellOf = (row: GapRow, whose: Whose, measure: Measure) => ChartCell;

/** Finds the figures of themes and criteria by what they are about, whose they are and what they measure. */
export function subjectCells(figures: readonly Figure[]): CellOf {
  const byKey = new Map(figures.map((figure) => [keyOf(figure, figure, figure.measure), figure]));
  return (row, whose, measure) => {
    const { kind, id, subject: about } = row;
    return cellOf(byKey.get(keyOf({ kind, id, about }, whose, measure)));
  };
}

/** Theme, name of the criterion, and whom it is about: how every line about a theme or a criterion begins. */
export function subjectNames({ kind, theme, title, subject }: GapRow, { results, texts }: SheetInput): string[] {
  const { locale, body } = results;
  const ofTheme = body.dashboard.themes.find(({ id }) => id === theme)?.title[locale] ?? theme;
  return [ofTheme, kind === 'theme' ? texts.heads.whole : title[locale], texts.codes.about[subject]];
}

function keyOf({ kind, id, about }: Pick<Figure, 'kind' | 'id' | 'about'>, whose: Whose, measure: Measure): string {
  return [kind, id, about, whose.party, whose.organisation, measure].join('\n');
}
