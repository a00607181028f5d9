import type { Locale } from '../../survey/locale.ts';
import type { Organisation } from '../dashboard.ts';
import type { GapRow, PerceptionGap } from '../gap-row.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';
import type { Chart } from './chart.ts';
import { drawSilence } from './silence-drawing.ts';

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
    build: moved.length === 0 ? null : (width) => drawSilence(locale, moved, width),
    table: tableOf(locale, moved, names),
  };
}

/** A theme whose gap can still move. */
export type Movable = {
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

/** From how many points on a gap is a clear one. */
export const CLEAR = 0.5;
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
