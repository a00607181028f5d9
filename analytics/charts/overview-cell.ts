import type { Locale } from '../../survey/locale.ts';
import type { GapRow } from '../gap-row.ts';
import { gapWordsOf } from '../gap-words.ts';
import { textsOf } from '../texts/texts.ts';
import { linesWithin } from './lines.ts';
import type { Thing } from './sheet.ts';
import { COLORS, SMALL_TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

type Way = 'higher' | 'lower' | 'close';

type Place = { readonly x: number; readonly y: number; readonly width: number };

/** The mark of a gap and its figure, which is heavy where the gap is sure. */
export function cellAt(locale: Locale, coalition: string, row: GapRow, { x, y, width }: Place) {
  const said = gapWordsOf(locale, row, new Map());
  const { gap } = row;
  const text = gap === null && row.partners.n === null ? textsOf(locale).charts.withheld : said.gap;
  const lines = linesWithin(text, width, SMALL_TEXT_SIZE);
  const isSure = gap !== null && SURE.has(gap.certainty ?? '');
  const weight = isSure ? 'semibold' : 'regular';
  const fill = gap === null ? COLORS.soft : COLORS.text;
  const figure = words(x + 14, y, lines, { size: SMALL_TEXT_SIZE, weight, fill });
  if (gap === null) return { things: [figure], lines: lines.length };
  const figures = [said.gap, said.class, said.certainty].join(', ');
  const say = textsOf(locale).charts.says(`${coalition}, ${row.title[locale]}`, figures);
  const things = gap.class === null ? [{ ...figure, say }] : [figure, wayMark(gap.class, x, y, isSure, say)];
  return { things, lines: lines.length };
}

const SURE: ReadonlySet<string> = new Set(['close', 'higher', 'lower', 'firm']);

const LOOKS = {
  higher: { shape: 'triangle-up', color: COLORS.municipality, size: 110 },
  lower: { shape: 'triangle-down', color: COLORS.partners, size: 110 },
  close: { shape: 'circle', color: COLORS.organisation, size: 70 },
} as const;

/** Which way a gap goes, filled where that is sure. */
export function wayMark(way: Way, x: number, y: number, isSure: boolean, say?: string): Thing {
  const { shape, color, size } = LOOKS[way];
  const mark = {
    mark: 'point' as const,
    x,
    y,
    shape,
    size,
    fill: isSure ? color : COLORS.surface,
    stroke: color,
    strokeWidth: 2,
  };
  return say === undefined ? mark : { ...mark, say };
}
