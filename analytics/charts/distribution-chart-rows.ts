import type { Locale } from '../../survey/locale.ts';
import type { GapRow } from '../gap-row.ts';
import { textsOf } from '../texts/texts.ts';
import { type Answers, isEmpty, saidOf } from './answers-of.ts';
import { type DistributionLayout, partiesOf } from './distribution-chart-layout.ts';
import { circle, square } from './gap-chart-marks.ts';
import { linesWithin } from './lines.ts';
import { answerBar, answerDot } from './score-marks.ts';
import type { Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, SMALL_TEXT_SIZE, TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

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
  const parties = partiesOf(locale, row, layout);
  const bottom = Math.max(first + parties.length * lane, top + title.length * LINE_HEIGHT + 16) + (isNarrow ? 10 : 8);
  const titleAt = isNarrow ? top + 12 + LINE_HEIGHT / 2 : first + lane / 2;
  const weight = isNarrow ? 'semibold' : 'regular';
  return {
    things: [
      { mark: 'rule', x: 0, y: bottom, x2: width, y2: bottom, stroke: COLORS.empty } satisfies Thing,
      words(1, titleAt, title, { weight, from: 'first' }),
      ...parties.flatMap((one, i) => partyThings(locale, row, one, { ...layout, y: first + (i + 0.5) * lane, lane })),
    ],
    bottom,
  };
}

/** `y` is the middle of a party's lane, `lane` how high that is. */
type Placed = DistributionLayout & { readonly y: number; readonly lane: number };

/** Whose answers, the answers, and beside them how many could not judge. On a phone the names stand above the answers. */
function partyThings(locale: Locale, row: GapRow, answers: Answers, placed: Placed): readonly Thing[] {
  const { isNarrow, party, width, y } = placed;
  const nameY = isNarrow ? y - 8 : y;
  const say = `${row.title[locale]}. ${textsOf(locale).charts.says(answers.name, saidOf(locale, answers))}`;
  const mark = answers.who === 'municipality' ? square : circle;
  return [
    mark(party + 10, nameY, say),
    words(party + 24, nameY, answers.name, { size: SMALL_TEXT_SIZE }),
    ...middleOf(answers, placed),
    ...scoresOf(locale, answers, { ...placed, y: isNarrow ? y + 13 : y }),
    ...unjudgedOf(answers, { x: width - 1, y: nameY, isNarrow }),
  ];
}

/** The line between disagreement and agreement; not through the words that stand where there are no answers. */
function middleOf(answers: Answers, { isNarrow, centre, y, lane }: Placed): readonly Thing[] {
  if (answers.distribution === null || isEmpty(answers)) return [];
  return [
    { mark: 'rule', x: centre, y: isNarrow ? y + 1 : y - lane / 2, x2: centre, y2: y + lane / 2, stroke: COLORS.line },
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
  return distribution.flatMap((count, i) => {
    const from = x;
    x += count * step;
    if (count === 0) return [];
    if (!isInDots) return answerBar(from, x, y, { score: i + 1, count, height: 20 });
    return Array.from({ length: count }, (_, k) =>
      answerDot(from + (k + 0.5) * step, y, i + 1, Math.min(10, step / 2 - 1)),
    ).flat();
  });
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
