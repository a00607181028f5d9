import type { Locale } from '../../survey/locale.ts';
import { textsOf } from '../texts/texts.ts';
import { isEmpty } from './answers-of.ts';
import { type CriterionLayout, type Party, saysOf } from './criterion-chart.ts';
import { bandOf, circle, largeDot, square } from './gap-chart-marks.ts';
import type { LegendEntry } from './legend.ts';
import { levelLines, placeOf } from './level-scale.ts';
import { linesWithin } from './lines.ts';
import { answerDot } from './score-marks.ts';
import type { Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, SMALL_TEXT_SIZE, TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

const RADIUS = { wide: 9, narrow: 8 };
/** So many circles at most below each other; beyond that a number says how many there are. */
const DEEPEST = 4;

/** One party's line: its name, its answers at their scores, the mean below them where that is not the only answer, and figures. */
export function criterionRow(locale: Locale, party: Party, layout: CriterionLayout & { readonly top: number }) {
  const { isNarrow, width, label, scale, top } = layout;
  const name = linesWithin(party.name, label - 34, TEXT_SIZE, weightOf(party));
  const figureWidth = isNarrow ? width - 2 : 206;
  const figures = figuresOf(locale, party).flatMap((text) => linesWithin(text, figureWidth, SMALL_TEXT_SIZE));
  const [nameHigh, figuresHigh] = [name.length * LINE_HEIGHT, figures.length * LINE_HEIGHT];
  const laneTop = top + (isNarrow ? nameHigh + 14 : 8);
  const answers = answersOf(party, layout, laneTop);
  const laneBottom = laneTop + Math.max(answers.height, 18) + (hasMean(party) ? 24 : 2);
  const bottom = isNarrow
    ? laneBottom + figuresHigh + 16
    : Math.max(laneBottom + 8, top + Math.max(nameHigh, figuresHigh) + 16);
  const middle = (top + bottom) / 2;
  const nameAt = isNarrow ? top + 8 + LINE_HEIGHT / 2 : middle;
  const from = isNarrow ? 'first' : 'middle';
  const figureAt = isNarrow ? { x: 1, y: laneBottom + 5 + LINE_HEIGHT / 2 } : { x: width - 212, y: middle };
  const things: readonly Thing[] = [
    { mark: 'rule', x: 0, y: bottom, x2: width, y2: bottom, stroke: COLORS.empty },
    ...levelLines(scale, laneTop - 2, laneBottom),
    ...answers.things,
    ...meanOf(party, layout, laneBottom - 11),
    markOf(party)(10, nameAt, saysOf(locale, party)),
    words(24, nameAt, name, { weight: weightOf(party), from }),
    words(figureAt.x, figureAt.y, figures, { size: SMALL_TEXT_SIZE, fill: COLORS.soft, from }),
  ];
  return { things, bottom };
}

function weightOf({ who }: Party) {
  return who === 'organisation' ? 'regular' : 'semibold';
}

/** The party's own mark: before its name, and at its mean. */
function markOf({ who }: Party) {
  return { municipality: square, partners: circle, organisation: largeDot }[who];
}

/** A single answer is its own mean. */
function hasMean({ mean, between, n }: Party): boolean {
  return between !== null || (mean !== null && n !== 1);
}

/** The answers as circles around their score, row by row from the top. */
function answersOf(party: Party, { isNarrow, scale }: CriterionLayout, top: number) {
  const { distribution } = party;
  const radius = isNarrow ? RADIUS.narrow : RADIUS.wide;
  const step = 2 * radius + 2;
  const column = (scale.right - scale.left) / 4;
  const across = Math.max(1, Math.floor((column - 4) / step));
  if (distribution === null || isEmpty(party)) return { things: [], height: 0 };
  const deep = Math.min(DEEPEST, Math.max(...distribution.map((count) => Math.ceil(count / across))));
  const things = distribution.flatMap((count, i) => {
    const x = placeOf(scale, i + 1);
    if (count > across * DEEPEST) return crowd(x, top + step / 2, i + 1, { count, radius });
    return Array.from({ length: count }, (_, k) => {
      const inRow = Math.min(across, count - Math.floor(k / across) * across);
      const aside = ((k % across) - (inRow - 1) / 2) * step;
      return answerDot(x + aside, top + step / 2 + Math.floor(k / across) * step, i + 1, radius);
    }).flat();
  });
  return { things, height: deep * step };
}

/** More than can be counted at a glance: one circle and how many it stands for. */
function crowd(
  x: number,
  y: number,
  score: number,
  { count, radius }: { readonly count: number; readonly radius: number },
) {
  return [...answerDot(x - 12, y, score, radius), words(x + 2, y, `× ${count}`, { size: SMALL_TEXT_SIZE })];
}

/** The mean, or between what ends it lies, on a line of its own. */
function meanOf(party: Party, { scale }: CriterionLayout, y: number): readonly Thing[] {
  const { mean, between } = party;
  if (!hasMean(party)) return [];
  if (between !== null) return bandOf(placeOf(scale, between.low), placeOf(scale, between.high), y);
  return mean === null ? [] : [markOf(party)(placeOf(scale, mean), y)];
}

/** The level, how many answers it rests on, and how many could not judge. */
function figuresOf(locale: Locale, party: Party): readonly string[] {
  const texts = textsOf(locale).distributionChart;
  if (isEmpty(party)) return [texts.noScore, ...unjudged(locale, party)];
  const isTold = party.mean !== null || party.between !== null;
  const level = isTold ? `${texts.meanOf(party.level)} · ${texts.n(party.n)}` : textsOf(locale).tooFew;
  const rest = isTold && party.distribution === null ? [texts.withheldSpread] : [];
  return [level, ...rest, ...unjudged(locale, party)];
}

function unjudged(locale: Locale, { cannotJudge }: Party): readonly string[] {
  const texts = textsOf(locale).distributionChart;
  return cannotJudge ? [texts.times(cannotJudge, texts.cannotJudge)] : [];
}

/** What the circles are, and whose mean is drawn how. */
export function criterionLegend(locale: Locale, parties: readonly Party[]): readonly LegendEntry[] {
  const { oneAnswer, means } = textsOf(locale).distributionChart;
  const shown = parties.filter(hasMean);
  const entries = (['municipality', 'partners', 'organisation'] as const).flatMap((who) => {
    const party = shown.find((one) => one.who === who && one.between === null);
    return party === undefined ? [] : [{ label: means[who], key: (x: number, y: number) => [markOf(party)(x, y)] }];
  });
  const hasBand = shown.some(({ between }) => between !== null);
  const band = { label: textsOf(locale).gapChart.bandMean, key: (x: number, y: number) => bandOf(x - 10, x + 10, y) };
  return [{ label: oneAnswer, key: (x, y) => answerDot(x, y, 4, RADIUS.wide) }, ...entries, ...(hasBand ? [band] : [])];
}
