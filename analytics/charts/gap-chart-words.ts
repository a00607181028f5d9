import type { GapRow } from '../gap-row.ts';
import type { GapLayout, Line } from './gap-chart-layout.ts';
import type { Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, SMALL_TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

/** The label of each row, and beside it, on a phone below it, what the gap is and what it rests on. */
export function wordsOf(lines: readonly Line[], layout: GapLayout): readonly Thing[] {
  return lines.flatMap((line) => (layout.isNarrow ? narrowWords(line, layout) : wideWords(line, layout)));
}

function wideWords({ row, label, indent, verdict, basis, top, bottom }: Line, layout: GapLayout): readonly Thing[] {
  const middle = (top + bottom) / 2;
  const start = middle - ((verdict.length + basis.length - 1) * LINE_HEIGHT) / 2;
  return [
    words(indent, middle, label, labelLook(row)),
    words(layout.words.x, start, verdict, { weight: 'semibold', from: 'first' }),
    words(layout.words.x, start + verdict.length * LINE_HEIGHT, basis, BASIS),
  ];
}

function narrowWords({ row, label, indent, verdict, basis, top, laneBottom }: Line, layout: GapLayout) {
  const start = laneBottom + 6 + LINE_HEIGHT / 2;
  return [
    words(indent, top + 14 + LINE_HEIGHT / 2, label, { ...labelLook(row), from: 'first' }),
    words(layout.words.x, start, verdict, { weight: 'semibold', from: 'first' }),
    words(layout.words.x, start + verdict.length * LINE_HEIGHT, basis, BASIS),
  ];
}

const BASIS = { size: SMALL_TEXT_SIZE, fill: COLORS.soft, from: 'first' } as const;

/** A row that most partners could not judge steps back. */
function labelLook({ kind, partners }: GapRow) {
  return {
    weight: kind === 'theme' ? 'semibold' : 'regular',
    fill: partners.mostlyUnjudged ? COLORS.soft : COLORS.text,
  } as const;
}
