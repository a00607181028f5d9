import type { Locale } from '../../survey/locale.ts';
import { PROMISE_VERDICTS, type PromiseVerdict } from '../../survey/promise.ts';
import type { VerdictCounts } from '../facts/promise-outcome.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';
import { readableOn } from './contrast.ts';
import { widthOf } from './letter-widths.ts';
import { type PromiseSide, totalOf } from './promises-chart.ts';
import type { Thing } from './sheet.ts';
import { COLORS, SCORE_COLORS, SMALL_TEXT_SIZE } from './theme.ts';
import { unsaid } from './wishes-cell.ts';
import { words } from './words.ts';

/** Pixels that a bar is high. */
const HEIGHT = 24;

/** A sign beside each colour, so that nobody has to tell colours apart. */
const LOOKS: Readonly<Record<PromiseVerdict, { readonly fill: string; readonly sign: string }>> = {
  kept: { fill: SCORE_COLORS[4], sign: '+' },
  partly: { fill: SCORE_COLORS[3], sign: '±' },
  'not-kept': { fill: SCORE_COLORS[0], sign: '−' },
  'cannot-judge': { fill: COLORS.empty, sign: '?' },
};

/** A verdict in the legend. */
export function keyOf(verdict: PromiseVerdict) {
  const { fill, sign } = LOOKS[verdict];
  return (x: number, y: number): readonly Thing[] => [
    { mark: 'rect', x: x - 9, y: y - 9, x2: x + 9, y2: y + 9, fill, ...edgeOf(verdict) },
    words(x, y, sign, { size: SMALL_TEXT_SIZE, align: 'center', fill: inkOn(fill) }),
  ];
}

type Place = { readonly x: number; readonly x2: number; readonly y: number };
type Titled = { readonly title: string; readonly side: PromiseSide };

/** What a side says: all its answers as one bar; in words where there are none, or they are not shown. */
export function barAt(locale: Locale, { title, side }: Titled, { x, x2, y }: Place): readonly Thing[] {
  const box = { y: y - HEIGHT / 2, y2: y + HEIGHT / 2 };
  const { counts } = side;
  if (counts === null) return unsaid(locale, { x, x2, ...box });
  const total = totalOf(counts);
  const { nobody } = textsOf(locale).promisesChart;
  if (total === 0) return [words(x, y, nobody, { size: SMALL_TEXT_SIZE, fill: COLORS.soft })];
  const placeOf = (count: number) => x + ((x2 - x) * count) / total;
  let before = 0;
  return PROMISE_VERDICTS.flatMap((verdict) => {
    const from = before;
    before += counts[verdict];
    const say = saysOf(locale, { title, side }, verdict, counts);
    return counts[verdict] === 0
      ? []
      : partAt({ verdict, count: counts[verdict], say }, { x: placeOf(from), x2: placeOf(before), y });
  });
}

type Part = { readonly verdict: PromiseVerdict; readonly count: number; readonly say: string };

function partAt({ verdict, count, say }: Part, { x, x2, y }: Place): readonly Thing[] {
  const { fill, sign } = LOOKS[verdict];
  const place = { x: x + 1, x2: x2 - 1, y: y - HEIGHT / 2, y2: y + HEIGHT / 2 };
  const label = [`${sign} ${count}`, String(count)].find((text) => widthOf(text, SMALL_TEXT_SIZE) + 6 <= x2 - x);
  const figure = { size: SMALL_TEXT_SIZE, align: 'center', fill: inkOn(fill) } as const;
  return [
    { mark: 'rect', ...place, fill, ...edgeOf(verdict), say },
    ...(label === undefined ? [] : [words((x + x2) / 2, y, label, figure)]),
  ];
}

function edgeOf(verdict: PromiseVerdict): Pick<Thing, 'stroke' | 'strokeWidth'> {
  return verdict === 'cannot-judge' ? { stroke: COLORS.organisation, strokeWidth: 1 } : {};
}

function inkOn(fill: string): string {
  return readableOn(fill, COLORS.text, COLORS.surface);
}

function saysOf(locale: Locale, { title, side }: Titled, verdict: PromiseVerdict, counts: VerdictCounts): string {
  const { says, verdicts } = textsOf(locale).promisesChart;
  const said = says(title, side.party, verdicts[verdict].toLowerCase(), counts[verdict], totalOf(counts));
  return side.names[verdict].length === 0 ? said : `${said} (${listWords(locale, side.names[verdict])})`;
}
