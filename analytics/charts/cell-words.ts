import type { Locale } from '../../survey/locale.ts';
import type { Band } from '../disclosure/band.ts';
import { isWithheld } from '../disclosure/disclosed.ts';
import { formatGap, formatPoints, formatShare } from '../format.ts';
import { levelWords } from '../gap-words.ts';
import { textsOf } from '../texts/texts.ts';
import type { ChartCell, ChartColumn, ChartTable } from './chart-table.ts';

const NOTHING = '–';

/** A cell as people read it: an en dash where there is no figure, words where it may not be shown or not exactly. */
export function cellWords(
  locale: Locale,
  { kind }: Pick<ChartColumn, 'kind'>,
  cell: ChartCell,
  decimals: ChartTable['decimals'],
): string {
  if (cell === null) return NOTHING;
  if (typeof cell === 'object') {
    const band = bandOf(cell);
    return band === null ? textsOf(locale).withheld : bandWords(locale, kind, band, decimals);
  }
  return typeof cell === 'string' ? cell : numberWords(locale, kind, cell, decimals);
}

/** Between what ends a figure lies, where that is told; null where nothing is. */
export function bandOf(cell: Exclude<ChartCell, string | number | null>): Band | null {
  if (!isWithheld(cell)) return cell;
  return cell.low === undefined || cell.high === undefined ? null : { low: cell.low, high: cell.high };
}

function bandWords(locale: Locale, kind: ChartColumn['kind'], band: Band, decimals: 1 | 2): string {
  if (kind === 'level') return levelWords(locale, { mean: null, between: band }, decimals);
  const [low, high] = [band.low, band.high].map((end) => numberWords(locale, kind, end, decimals));
  return textsOf(locale).bounds.between(low ?? NOTHING, high ?? NOTHING);
}

function numberWords(locale: Locale, kind: ChartColumn['kind'], figure: number, decimals: 1 | 2): string {
  switch (kind) {
    case 'level':
      return formatPoints(locale, figure, decimals);
    case 'gap':
      return formatGap(locale, figure, decimals);
    case 'share':
      return formatShare(locale, figure);
    default:
      return formatPoints(locale, figure, 0);
  }
}
