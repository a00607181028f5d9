import type { Locale } from '../../survey/locale.ts';
import type { OrganisationResponse } from '../response-rate.ts';
import { textsOf } from '../texts/texts.ts';
import type { LegendEntry } from './legend.ts';
import { linesWithin } from './lines.ts';
import type { Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, NARROW, SMALL_TEXT_SIZE, TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

/** A row of squares and words, and where the next one begins. */
export type Row = { readonly squares: readonly Thing[]; readonly texts: readonly Thing[]; readonly bottom: number };
type Layout = { readonly isNarrow: boolean; readonly label: number; readonly left: number; readonly columns: number };

/** Pixels from one square to the next, and for "12 van 15" before them. */
const STEP = 24;
const COUNT = 86;

export function layoutOf(response: readonly OrganisationResponse[], width: number): Layout {
  const isNarrow = width < NARROW;
  const label = isNarrow ? width - 2 : Math.min(320, Math.round(width * 0.34));
  const left = isNarrow ? COUNT - 14 : label + 12 + COUNT;
  const most = Math.max(1, ...response.map(({ invited }) => invited));
  return { isNarrow, label, left, columns: Math.max(1, Math.min(most, Math.floor((width - left) / STEP))) };
}

/** One organisation: its name, how many answers came in, and a square for each that was asked. */
export function rowOf(
  locale: Locale,
  one: OrganisationResponse,
  layout: Layout & { readonly name: string; readonly top: number },
): Row {
  const { isNarrow, label, left, columns, name, top } = layout;
  const { says, of, nobodyHere } = textsOf(locale).responseChart;
  const lines = linesWithin(name, label, TEXT_SIZE);
  const deep = Math.max(1, Math.ceil(one.invited / columns)) * STEP;
  const first = top + (isNarrow ? lines.length * LINE_HEIGHT + 8 : 6) + STEP / 2;
  const squares = Array.from({ length: one.invited }, (_, i) => {
    const at = { x: left + ((i % columns) + 0.5) * STEP, y: first + Math.floor(i / columns) * STEP };
    return answerSquare(
      at.x,
      at.y,
      i < one.submitted ? 'submitted' : i < one.submitted + one.started ? 'started' : 'notStarted',
    );
  });
  const count = one.invited === 0 ? nobodyHere : of(one.submitted, one.invited);
  const spoken = says(name, one.submitted, one.started, one.invited);
  const firstName = isNarrow ? top + 4 + LINE_HEIGHT / 2 : first;
  return {
    squares,
    texts: [
      words(1, firstName, lines, { from: 'first' }),
      {
        ...words(isNarrow ? 1 : label + 12, first, count, { size: SMALL_TEXT_SIZE, fill: COLORS.soft, from: 'first' }),
        say: spoken,
      },
    ],
    bottom: isNarrow ? first + deep + 2 : Math.max(first - STEP / 2 + deep + 6, top + lines.length * LINE_HEIGHT + 14),
  };
}

const LOOKS = {
  submitted: { fill: COLORS.municipality, stroke: COLORS.municipality },
  started: { fill: COLORS.begun, stroke: COLORS.partners },
  notStarted: { fill: COLORS.surface, stroke: COLORS.organisation },
} as const;

function answerSquare(x: number, y: number, part: keyof typeof LOOKS): Thing {
  return { mark: 'point', x, y, shape: 'square', size: 225, ...LOOKS[part], strokeWidth: 1.5 };
}

export function legendEntries(locale: Locale): readonly LegendEntry[] {
  const texts = textsOf(locale).responseChart;
  return (['submitted', 'started', 'notStarted'] as const).map((part) => ({
    label: texts[part],
    key: (x, y) => [answerSquare(x, y, part)],
  }));
}
