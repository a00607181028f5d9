import type { Locale } from '../../survey/locale.ts';
import type { Organisation } from '../dashboard.ts';
import { formatGap } from '../format.ts';
import type { GapRow, PerceptionGap } from '../gap-row.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';
import type { Chart } from './chart.ts';
import type { LineScale } from './line-scale.ts';
import { differenceAxis } from './row-axis.ts';
import { drawRows } from './row-drawing.ts';
import type { Thing } from './sheet.ts';
import { COLORS } from './theme.ts';

type Input = { readonly rows: readonly GapRow[]; readonly organisations: readonly Organisation[] };

/** How far partners that have not answered can still move each theme's gap, and whether one of them can change what it is. */
export function silenceChart(locale: Locale, { rows, organisations }: Input): Chart {
  const moved = rows.flatMap((row) => (row.kind === 'theme' ? (movableOf(row) ?? []) : []));
  const names = new Map<string, string>(organisations.map(({ id, name }) => [id, name]));
  const { title, nothing } = textsOf(locale).silenceChart;
  return {
    id: 'silence',
    title,
    sentence: moved.length === 0 ? nothing : sentenceOf(locale, moved, names),
    build: moved.length === 0 ? null : (width) => draw(locale, moved, width),
    table: tableOf(locale, moved, names),
  };
}

type Movable = {
  readonly row: GapRow;
  readonly gap: number;
  readonly silence: NonNullable<PerceptionGap['silence']>;
  /** Who can change the class of the gap: one of those who are silent, only all of them together, or nobody. */
  readonly by: 'one' | 'together' | 'stays';
};

function movableOf(row: GapRow): Movable | null {
  const { value, silence } = row.gap ?? { value: null, silence: null };
  if (value === null || silence === null || silence.high - silence.low < ROUNDING) return null;
  const isOpen = [silence.low, silence.high].some((end) => sideOf(end) !== sideOf(value));
  return { row, gap: value, silence, by: silence.deciding.length > 0 ? 'one' : isOpen ? 'together' : 'stays' };
}

const CLEAR = 0.5;
const ROUNDING = 1e-9;

function sideOf(gap: number): number {
  return Math.abs(gap) >= CLEAR - ROUNDING ? Math.sign(gap) : 0;
}

function sentenceOf(locale: Locale, moved: readonly Movable[], names: ReadonlyMap<string, string>): string {
  const texts = textsOf(locale).silenceChart;
  const [one, together] = (['one', 'together'] as const).map((by) => moved.filter((theme) => theme.by === by)) as [
    Movable[],
    Movable[],
  ];
  const who = [...new Set(one.flatMap(({ silence }) => silence.deciding))].map((id) => names.get(id) ?? id);
  const said = [
    one.length > 0 ? texts.sentenceOne(one.length, moved.length, eitherOf(locale, who)) : '',
    together.length > 0 ? texts.sentenceTogether(together.length, moved.length) : '',
  ].filter(Boolean);
  return said.length > 0 ? said.join(' ') : texts.sentenceStays;
}

function eitherOf(locale: Locale, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : textsOf(locale).silenceChart.or(names.slice(0, -1).join(', '), last);
}

function draw(locale: Locale, moved: readonly Movable[], width: number) {
  const { now, range, bound, axis } = textsOf(locale).silenceChart;
  return drawRows(locale, width, {
    rows: moved.map((theme) => wordsOf(locale, theme)),
    legend: [
      { label: now, key: (x, y) => [nowMark(x, y)] },
      { label: range, key: (x, y) => [reachMark(x - 11, x + 9, y)] },
      { label: bound, key: (x, y) => [boundMark(x, y, 9)] },
    ],
    axis: differenceAxis(
      locale,
      moved.flatMap(({ silence }) => [silence.low, silence.high]),
      axis,
    ),
    marksOf: (i, y, x) => marksOf(locale, moved[i] as Movable, y, x),
  });
}

function marksOf(locale: Locale, theme: Movable, y: number, x: LineScale): readonly Thing[] {
  const { title, verdict, basis } = wordsOf(locale, theme);
  const { low, high } = theme.silence;
  const bounds = [boundMark(x(-CLEAR), y, 19), boundMark(x(CLEAR), y, 19)];
  return [
    ...bounds,
    reachMark(x(low), x(high), y),
    nowMark(x(theme.gap), y, [`${title}, ${verdict}`, ...basis].join('; ')),
  ];
}

function nowMark(x: number, y: number, say?: string): Thing {
  const mark = { mark: 'point', x, y, shape: 'diamond', size: 190, fill: COLORS.text, stroke: COLORS.surface } as const;
  return say === undefined ? mark : { ...mark, say };
}

function reachMark(x: number, x2: number, y: number): Thing {
  return { mark: 'rect', x, y: y - 5, x2, y2: y + 5, fill: COLORS.begun, stroke: COLORS.organisation, strokeWidth: 1 };
}

function boundMark(x: number, y: number, half: number): Thing {
  const look = { strokeWidth: 1.5, strokeDash: [3, 3] };
  return { mark: 'rule', x, y: y - half, x2: x, y2: y + half, stroke: COLORS.soft, look };
}

function wordsOf(locale: Locale, { row, gap, silence, by }: Movable) {
  const texts = textsOf(locale);
  const figure = (points: number) => formatGap(locale, points, row.decimals);
  const meaning = row.gap?.class == null ? texts.gapClassUnknown : texts.gapClass[row.gap.class];
  const reach = texts.silenceChart.reach(figure(silence.low), figure(silence.high));
  return {
    title: row.title[locale],
    verdict: texts.silenceChart.verdict(figure(gap), meaning),
    basis: [reach, texts.silenceChart[by]],
  };
}

function tableOf(locale: Locale, moved: readonly Movable[], names: ReadonlyMap<string, string>): Chart['table'] {
  const texts = textsOf(locale).silenceChart;
  const { columns } = texts;
  return {
    caption: texts.title,
    columns: [
      { key: 'theme', title: columns.theme, kind: 'text' },
      { key: 'gap', title: columns.now, kind: 'gap' },
      { key: 'lowest', title: columns.low, kind: 'gap' },
      { key: 'highest', title: columns.high, kind: 'gap' },
      { key: 'meaning', title: columns.meaning, kind: 'text' },
      { key: 'deciding', title: columns.who, kind: 'text' },
    ],
    rows: moved.map(({ row, gap, silence, by }) => [
      row.title[locale],
      gap,
      silence.low,
      silence.high,
      texts[by],
      listWords(
        locale,
        silence.deciding.map((id) => names.get(id) ?? id),
      ),
    ]),
    decimals: moved[0]?.row.decimals ?? 2,
  };
}
