import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import { textsOf } from '../texts/texts.ts';
import { arrow, ladderLegend } from './ladder-marks.ts';
import type { LadderParty } from './ladder-party.ts';
import type { LadderDrawing } from './ladder-rows.ts';
import { layered } from './layered.ts';
import { legendOf } from './legend.ts';
import { widthOf } from './letter-widths.ts';
import { type LineScale, lineScale } from './line-scale.ts';
import { linesWithin } from './lines.ts';
import { numberedKey } from './numbered-key.ts';
import { sheetOf, type Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, SMALL_TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

/** Pixels between two steps, and of the widest column. */
const STEP = 62;
const WIDEST = 170;

/** Pixels before a step's name. */
const NUMBER = 20;

/** The ladder as it stands: steps from the bottom to the top, a column per party with an arrow from now to wanted. */
export function drawLadder(locale: Locale, width: number, { steps, parties }: LadderDrawing): TopLevelSpec {
  const widest = Math.max(...steps.map((step) => widthOf(step, 15)));
  const left = Math.min(240, NUMBER + widest + 36);
  const legend = legendOf(ladderLegend(locale, parties, 'triangle-up'), { x: 0, y: 0, width });
  const top = legend.height + 26;
  const y = lineScale([1, Math.max(2, steps.length)], [top + (Math.max(2, steps.length) - 1) * STEP, top]);
  const column = Math.min(WIDEST, (width - left) / parties.length);
  const middles = parties.map((_, i) => left + (i + 0.5) * column);
  const foot = namesOf(locale, parties, { middles, column, width, top: y(1) + 30 });
  const marks = parties.flatMap((party, i) => marksOf(locale, party, { x: middles[i] ?? 0, y, column }));
  return sheetOf(locale, { width, height: foot.bottom }, [
    ...legend.things,
    ...layered([
      ...steps.flatMap((step, i) => stepOf(step, i + 1, y(i + 1), { left, right: left + column * parties.length })),
      ...foot.things,
      ...marks,
    ]),
  ]);
}

function stepOf(
  step: string,
  at: number,
  y: number,
  { left, right }: { left: number; right: number },
): readonly Thing[] {
  const lines = linesWithin(step, left - NUMBER - 16, 15);
  return [
    { mark: 'rule', x: left - 8, y, x2: right, y2: y, stroke: COLORS.line, look: { strokeWidth: 1 } },
    words(0, y, String(at), { weight: 'semibold', fill: COLORS.soft }),
    words(NUMBER, y, lines),
  ];
}

/** Names under the columns; where they have no room, numbers, and a list of what they stand for. */
function namesOf(
  locale: Locale,
  parties: readonly LadderParty[],
  { middles, column, width, top }: { middles: readonly number[]; column: number; width: number; top: number },
): { readonly things: readonly Thing[]; readonly bottom: number } {
  const isWritten = parties.every(({ name }) => fits(name, column - 10));
  const lines = parties.map(({ name }, i) =>
    isWritten ? linesWithin(name, column - 10, SMALL_TEXT_SIZE, 'semibold') : [String(i + 1)],
  );
  const look = { size: SMALL_TEXT_SIZE, weight: 'semibold', align: 'center', from: 'first' } as const;
  const things = lines.map((name, i) => words(middles[i] ?? 0, top, name, look));
  const after = top + Math.max(...lines.map((name) => name.length)) * LINE_HEIGHT;
  if (isWritten) {
    const figures = figuresOf(locale, parties, { middles, column, top: after });
    return { things: [...things, ...figures.things], bottom: figures.bottom };
  }
  const entries = parties.map(({ name, now, wanted }) => ({
    title: name,
    note: noteOf(locale, now.words, wanted.words),
  }));
  const key = numberedKey(entries, { x: 0, y: after + 8, width });
  return { things: [...things, ...key.things], bottom: after + 8 + key.height };
}

function noteOf(locale: Locale, now: string, wanted: string): string {
  const texts = textsOf(locale).ladderChart;
  return `${texts.now(now)}, ${texts.wantedLevel(wanted)}`;
}

/** Whether a name can be written without breaking one of its words. */
function fits(name: string, width: number): boolean {
  return name.split(/\s+/).every((word) => widthOf(word, SMALL_TEXT_SIZE, 'semibold') <= width);
}

/** Under a name both figures, or that they are not shown. */
function figuresOf(
  locale: Locale,
  parties: readonly LadderParty[],
  { middles, column, top }: { middles: readonly number[]; column: number; top: number },
): { readonly things: readonly Thing[]; readonly bottom: number } {
  const texts = textsOf(locale).ladderChart;
  const look = { size: SMALL_TEXT_SIZE, fill: COLORS.soft, align: 'center', from: 'first' } as const;
  const lines = parties.map(({ now, wanted }) =>
    [texts.now(now.words), texts.wantedLevel(wanted.words)].flatMap((line) =>
      linesWithin(line, column - 10, SMALL_TEXT_SIZE),
    ),
  );
  const things = lines.map((said, i) => words(middles[i] ?? 0, top, said, look));
  return { things, bottom: top + Math.max(...lines.map((said) => said.length)) * LINE_HEIGHT };
}

function marksOf(
  locale: Locale,
  { name, who, now, wanted }: LadderParty,
  { x, y, column }: { x: number; y: LineScale; column: number },
): readonly Thing[] {
  const texts = textsOf(locale).ladderChart;
  const saysNow = textsOf(locale).charts.says(name, texts.now(now.words));
  const saysWanted = textsOf(locale).charts.says(name, texts.wantedLevel(wanted.words));
  const aside = now.band !== null && wanted.band !== null ? Math.min(11, column / 4) : 0;
  const [from, to] = [now.level === null ? null : y(now.level), wanted.level === null ? null : y(wanted.level)];
  const head = from !== null && to !== null && to > from ? 'triangle-down' : 'triangle-up';
  return [
    ...(now.band === null ? [] : [standingBand(x - aside, y(now.band.low), y(now.band.high), saysNow)]),
    ...(wanted.band === null ? [] : [standingBand(x + aside, y(wanted.band.low), y(wanted.band.high), saysWanted)]),
    ...arrow(who, { from: from === null ? null : [x, from], to: to === null ? null : [x, to], head }, [
      saysNow,
      saysWanted,
    ]),
  ];
}

function standingBand(x: number, y: number, y2: number, say: string): Thing {
  return { mark: 'rect', x: x - 7, y, x2: x + 7, y2, fill: COLORS.partners, opacity: 0.35, say };
}
