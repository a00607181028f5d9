import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import { PROMISE_VERDICTS } from '../../survey/promise.ts';
import { textsOf } from '../texts/texts.ts';
import { layered } from './layered.ts';
import { legendOf } from './legend.ts';
import { widthOf } from './letter-widths.ts';
import { barAt, keyOf } from './promises-bar.ts';
import type { JudgedPromise } from './promises-chart.ts';
import { sheetOf, type Thing } from './sheet.ts';
import { COLORS, NARROW, SMALL_TEXT_SIZE } from './theme.ts';
import { block, words } from './words.ts';

/** Pixels of a bar with what is around it, and between two promises. */
const LANE = 32;
const APART = 14;

type Columns = {
  readonly width: number;
  /** Where the words of a promise end, and where the names of who judges begin. */
  readonly label: number;
  readonly party: number;
  /** Where bars begin. */
  readonly bar: number;
  readonly isNarrow: boolean;
};

/** Per promise its words and a bar of each side: how many say kept, partly, not, or that they cannot judge. */
export function drawPromises(locale: Locale, width: number, promises: readonly JudgedPromise[]): TopLevelSpec {
  const columns = columnsOf(width, promises);
  const { verdicts } = textsOf(locale).promisesChart;
  const legend = legendOf(
    PROMISE_VERDICTS.map((verdict) => ({ label: verdicts[verdict], key: keyOf(verdict) })),
    { x: 0, y: 0, width },
  );
  const things: Thing[] = [...legend.things];
  let y = legend.height + 8;
  for (const promise of promises) {
    things.push({ mark: 'rule', x: 0, y, x2: width, y2: y, stroke: COLORS.line, look: { strokeWidth: 1 } });
    const drawn = promiseAt(locale, promise, y + 8, columns);
    things.push(...drawn.things);
    y = drawn.bottom + APART;
  }
  return sheetOf(locale, { width, height: y }, layered(things));
}

function columnsOf(width: number, promises: readonly JudgedPromise[]): Columns {
  const isNarrow = width < NARROW;
  const label = isNarrow ? width - 4 : Math.round(width * 0.42);
  const party = isNarrow ? 0 : label + 20;
  const names = promises.flatMap(({ sides }) => sides.map((side) => widthOf(side.party, SMALL_TEXT_SIZE)));
  return { width, label, party, bar: party + Math.max(...names) * 1.05 + 10, isNarrow };
}

function promiseAt(locale: Locale, promise: JudgedPromise, top: number, columns: Columns) {
  const { label, isNarrow } = columns;
  const small = { size: SMALL_TEXT_SIZE, from: 'first' } as const;
  const title = block(0, top + 9, { text: promise.title, width: label }, { weight: 'semibold', from: 'first' });
  const result = block(0, top + title.height + 13, { text: promise.result, width: label }, small);
  const due = block(
    0,
    top + title.height + result.height + 15,
    { text: promise.due, width: label },
    { ...small, fill: COLORS.soft },
  );
  const under = top + title.height + result.height + due.height + 8;
  const first = isNarrow ? under + 4 : top;
  const lanes = promise.sides.flatMap((side, i) => {
    const y = first + i * LANE + LANE / 2;
    const name = words(columns.party, y, side.party, { size: SMALL_TEXT_SIZE });
    return [name, ...barAt(locale, { title: promise.title, side }, { x: columns.bar, x2: columns.width, y })];
  });
  const bottom = Math.max(under, first + promise.sides.length * LANE);
  return { things: [title.thing, result.thing, due.thing, ...lanes], bottom };
}
