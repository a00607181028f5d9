import { readableOn } from './contrast.ts';
import type { Thing } from './sheet.ts';
import { COLORS, SCORE_COLORS } from './theme.ts';
import { words } from './words.ts';

/** Up to so many answers each is a circle of its own. */
export const FEW_ANSWERS = 8;

/** One answer: a circle with its score. */
export function answerDot(x: number, y: number, score: number, radius: number): readonly Thing[] {
  const fill = SCORE_COLORS[score - 1] ?? COLORS.empty;
  const ink = readableOn(fill, COLORS.text, COLORS.surface);
  const edge = { stroke: score === 3 ? COLORS.organisation : fill, strokeWidth: 1 };
  return [
    { mark: 'point', x, y, shape: 'circle', size: Math.PI * radius ** 2, fill, ...edge },
    words(x, y, String(score), { size: radius + 4, align: 'center', fill: ink }),
  ];
}

/** So many answers with the same score: a bar with their number where that fits. */
export function answerBar(
  x: number,
  x2: number,
  y: number,
  { score, count, height }: { readonly score: number; readonly count: number; readonly height: number },
) {
  const fill = SCORE_COLORS[score - 1] ?? COLORS.empty;
  const ink = readableOn(fill, COLORS.text, COLORS.surface);
  const box = { y: y - height / 2, y2: y + height / 2 };
  const bar: Thing = { mark: 'rect', x, x2, ...box, fill, stroke: COLORS.surface, strokeWidth: 1 };
  const fits = x2 - x >= (count > 9 ? 18 : 12);
  return [bar, ...(fits ? [words((x + x2) / 2, y, String(count), { size: 13, align: 'center', fill: ink })] : [])];
}
