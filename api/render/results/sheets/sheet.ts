import type { ChartCell, ColumnKind } from '../../../../analytics/charts/chart-table.ts';
import type { Figure } from '../../../../analytics/figures/figure.ts';
import type { Measure } from '../../../../analytics/figures/measures.ts';
import type { ResultsTexts } from '../../../texts/results-nl.ts';
import type { Results } from '../results.ts';

/** A table of a workbook: its first line names the columns. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Decimals of levels and gaps. */
  readonly decimals: 1 | 2;
};

/** A `number` is written as it is. */
export type SheetColumn = { readonly title: string; readonly kind: ColumnKind | 'number' };

export type SheetRow = {
  readonly cells: readonly ChartCell[];
  /** A theme, above the criteria that are its own. */
  readonly isHead?: boolean;
  /** Decimals of its own figures, where those of the sheet are others. */
  readonly decimals?: Sheet['decimals'];
};

/** What every sheet is made of. */
export type SheetInput = {
  readonly results: Pick<Results, 'locale'> & { readonly body: Pick<Results['body'], 'dashboard'> };
  readonly figures: readonly Figure[];
  readonly texts: ResultsTexts;
  readonly decimals: Sheet['decimals'];
};

export function column(title: string, kind: SheetColumn['kind'] = 'text'): SheetColumn {
  return { title, kind };
}

/** A figure as a cell of a table: empty where there is none. */
export function cellOf(figure: Figure | undefined): ChartCell {
  if (figure === undefined || figure.status === 'none') return null;
  if (figure.status === 'shown') return figure.value ?? figure.text;
  const { low, high } = figure;
  return low === null || high === null ? { withheld: true } : { withheld: true, low, high };
}

/** The cell of a code in the words of the reader; all else as it is. */
export function inWords(cell: ChartCell, words: Readonly<Record<string, string>>): ChartCell {
  return typeof cell === 'string' && Object.hasOwn(words, cell) ? (words[cell] ?? cell) : cell;
}

/** Whose figure it is, in the words of the reader. */
export function partyName(
  { party, organisation }: Pick<Figure, 'party' | 'organisation'>,
  texts: ResultsTexts,
): string {
  if (party === 'organisation') return organisation;
  return party === 'municipality' ? texts.heads.municipality : texts.allPartners;
}

/** Figures that are about the same thing and of the same party, beside each other: a cell for each measure. */
export function pivot(figures: readonly Figure[], measures: readonly Measure[]) {
  const groups = Map.groupBy(figures, ({ id, about, party, organisation }) =>
    [id, about, party, organisation].join('\n'),
  );
  return [...groups.values()].map((group) => ({
    of: group[0] as Figure,
    cells: measures.map((measure) => cellOf(group.find((one) => one.measure === measure))),
  }));
}
