import type { Locale } from '../../survey/locale.ts';
import type { GapRow } from '../gap-row.ts';
import { textsOf } from '../texts/texts.ts';
import { type Answers, bothSides, isEmpty, saidOf } from './answers-of.ts';
import { circle, square } from './gap-chart-marks.ts';
import { linesWithin } from './lines.ts';
import { answerBar, answerDot, FEW_ANSWERS } from './score-marks.ts';
import type { Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, NARROW, SMALL_TEXT_SIZE, TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

export type DistributionLayout = {
  readonly isNarrow: boolean;
  readonly width: number;
  readonly label: number;
  /** Where a party's mark and name begin. */
  readonly party: number;
  /** The middle of the 3, and how far the answers may go to both sides. */
  readonly centre: number;
  readonly half: number;
  /** Pixels for one circle. */
  readonly dot: number;
  /** Whose answers are few on every criterion, so that each is a circle of its own. */
  readonly inDots: ReadonlySet<Answers['who']>;
};

/** The room to both sides is as wide as the answers need that lie furthest from the middle. */
export function distributionLayoutOf(locale: Locale, rows: readonly GapRow[], width: number): DistributionLayout {
  const all = rows.flatMap((row) => bothSides(locale, row));
  const inDots = new Set<Answers['who']>(WHO.filter((who) => areFew(all, who)));
  const reach = (side: 'left' | 'right') => all.map((one) => reachOf(one, side, inDots.has(one.who)));
  const [left, right] = [Math.max(0.2, ...reach('left')), Math.max(0.2, ...reach('right'))];
  const isNarrow = width < NARROW;
  const label = isNarrow ? width - 2 : Math.min(270, Math.round(width * 0.25));
  const from = isNarrow ? 0 : label + 112;
  const to = isNarrow ? width : width - 190;
  const half = (to - from) / (left + right);
  const party = isNarrow ? 0 : label + 8;
  return {
    isNarrow,
    width,
    label,
    party,
    centre: from + left * half,
    half,
    dot: Math.min(isNarrow ? 20 : 26, half / FEW_ANSWERS),
    inDots,
  };
}

const WHO = ['municipality', 'partners'] as const;

function areFew(all: readonly Answers[], who: Answers['who']): boolean {
  return all.every((one) => one.who !== who || one.distribution === null || (one.n ?? 0) <= FEW_ANSWERS);
}

/** Which part of all answers, or of eight, lies on this side of the middle. */
function reachOf({ distribution, n }: Answers, side: 'left' | 'right', isInDots: boolean): number {
  if (distribution === null || n === null || n === 0) return 0;
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = distribution;
  const reach = (side === 'left' ? one + two : four + five) + three / 2;
  return reach / (isInDots ? FEW_ANSWERS : n);
}

/** A criterion with a line for the municipality and one for the partners. */
export function rowThings(
  locale: Locale,
  row: GapRow,
  { top, ...layout }: DistributionLayout & { readonly top: number },
) {
  const { isNarrow, label, width } = layout;
  const title = linesWithin(row.title[locale], label - 8, TEXT_SIZE, isNarrow ? 'semibold' : 'regular');
  const lane = isNarrow ? 50 : 28;
  const first = isNarrow ? top + title.length * LINE_HEIGHT + 12 : top + 8;
  const parties = bothSides(locale, row);
  const bottom = Math.max(first + parties.length * lane, top + title.length * LINE_HEIGHT + 16) + (isNarrow ? 10 : 8);
  const titleAt = isNarrow ? top + 12 + LINE_HEIGHT / 2 : first + lane / 2;
  const weight = isNarrow ? 'semibold' : 'regular';
  return {
    things: [
      { mark: 'rule', x: 0, y: bottom, x2: width, y2: bottom, stroke: COLORS.empty } satisfies Thing,
      {
        mark: 'rule',
        x: layout.centre,
        y: first,
        x2: layout.centre,
        y2: bottom - 8,
        stroke: COLORS.line,
      } satisfies Thing,
      words(1, titleAt, title, { weight, from: 'first' }),
      ...parties.flatMap((one, i) => partyThings(locale, row, one, { ...layout, y: first + (i + 0.5) * lane })),
    ],
    bottom,
  };
}

type Placed = DistributionLayout & { readonly y: number };

/** Whose answers, the answers, and beside them how many could not judge. On a phone the names stand above the answers. */
function partyThings(locale: Locale, row: GapRow, answers: Answers, placed: Placed): readonly Thing[] {
  const { isNarrow, party, width, y } = placed;
  const nameY = isNarrow ? y - 8 : y;
  const say = `${row.title[locale]}. ${textsOf(locale).charts.says(answers.name, saidOf(locale, answers))}`;
  const mark = answers.who === 'municipality' ? square : circle;
  return [
    mark(party + 10, nameY, say),
    words(party + 24, nameY, answers.name, { size: SMALL_TEXT_SIZE }),
    ...scoresOf(locale, answers, { ...placed, y: isNarrow ? y + 13 : y }),
    ...unjudgedOf(answers, { x: width - 1, y: nameY, isNarrow }),
  ];
}

function scoresOf(
  locale: Locale,
  answers: Answers,
  { isNarrow, centre, half, dot, inDots, y }: Placed,
): readonly Thing[] {
  const { distribution, n } = answers;
  if (distribution === null || n === null || isEmpty(answers)) {
    const { withheld, noScore } = textsOf(locale).distributionChart;
    const look = { size: SMALL_TEXT_SIZE, fill: COLORS.soft } as const;
    const text = isEmpty(answers) ? noScore : withheld;
    return [isNarrow ? words(1, y, text, look) : words(centre, y, text, { ...look, align: 'center' })];
  }
  const [one = 0, two = 0, three = 0] = distribution;
  const isInDots = inDots.has(answers.who);
  const step = isInDots ? dot : half / n;
  let x = centre - (one + two + three / 2) * step;
  const middle: Thing = { mark: 'rule', x: centre, y: y - 14, x2: centre, y2: y + 14, stroke: COLORS.line };
  const marks = distribution.flatMap((count, i) => {
    const from = x;
    x += count * step;
    if (count === 0) return [];
    if (!isInDots) return answerBar(from, x, y, { score: i + 1, count, height: 20 });
    return Array.from({ length: count }, (_, k) =>
      answerDot(from + (k + 0.5) * step, y, i + 1, Math.min(10, step / 2 - 1)),
    ).flat();
  });
  return [middle, ...marks];
}

/** How many could not judge, as a number and a bar. */
function unjudgedOf(
  { cannotJudge }: Answers,
  { x, y, isNarrow }: { readonly x: number; readonly y: number; readonly isNarrow: boolean },
): readonly Thing[] {
  if (cannotJudge === null || cannotJudge === 0) return [];
  if (isNarrow)
    return [words(x, y, `${cannotJudge} × ?`, { size: SMALL_TEXT_SIZE, align: 'right', fill: COLORS.soft })];
  const long = Math.min(cannotJudge * 8, 110);
  const bar: Thing = { mark: 'rect', x: x - 20 - long, x2: x - 20, y: y - 8, y2: y + 8, fill: COLORS.organisation };
  return [bar, words(x, y, String(cannotJudge), { size: SMALL_TEXT_SIZE, align: 'right' })];
}
