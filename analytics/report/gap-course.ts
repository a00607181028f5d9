import type { WaveId } from '../../survey/id.ts';
import { besideZero } from '../charts/change-sentence.ts';
import { holds } from '../charts/priority-theme.ts';
import type { GapRow, PerceptionGap, RowChange } from '../gap-row.ts';
import type { Course } from '../texts/report-gaps-nl.ts';
import type { TrendWave } from '../trend.ts';
import { trendSeriesOf } from '../trend-series.ts';

/** What became of a gap since the time before that it was measured with the same questions. */
export type GapCourse = {
  readonly course: Course;
  readonly before: { readonly wave: string; readonly row: GapRow };
  readonly now: GapRow;
  /** Whether it hangs on no single partner or answer, nor on chance. */
  readonly isFirm: boolean;
  /** By how much the gap changed among the same partners, in scale points; null where that is not told. */
  readonly samePartners: number | null;
};

/**
 * The course of every gap of the last of these waves that was half a point or more then, now or ever before. Compared is
 * what both waves asked with the same criteria, and what may be told of both.
 *
 * @param waves in the order of time. @param current the wave that the report is about; without it there is no course.
 */
export function gapCoursesOf(waves: readonly TrendWave[], current: WaveId): readonly GapCourse[] {
  const last = waves.at(-1);
  if (last === undefined || last.id !== current || waves.length < 2) return [];
  return last.rows.flatMap((row) => courseOf(waves, row) ?? []);
}

function courseOf(waves: readonly TrendWave[], subject: GapRow): GapCourse | null {
  const [now, before, ...earlier] = comparableOf(waves, subject).toReversed();
  if (now === undefined || before === undefined || now.wave !== waves.at(-1)) return null;
  const course = nameOf(before, now, earlier);
  if (course === null) return null;
  return {
    course,
    before: { wave: before.wave.name, row: before.row },
    now: now.row,
    isFirm: isFirmCourse(before, now, waves.at(-2)),
    samePartners: changeSince(waves.at(-2), before.wave, now.row),
  };
}

type Comparable = { readonly wave: TrendWave; readonly row: GapRow; readonly gap: PerceptionGap };

/** The waves in which the gap is told, since the last time that a theme got other criteria. */
function comparableOf(waves: readonly TrendWave[], subject: GapRow): readonly Comparable[] {
  const { points } = trendSeriesOf({ waves }, subject);
  const since = Math.max(
    0,
    points.findLastIndex(({ isAskedAnew }) => isAskedAnew),
  );
  return points.slice(since).flatMap(({ wave, row }) => {
    const gap = row?.gap ?? null;
    return row === null || gap === null || gap.class === null ? [] : [{ wave, row, gap }];
  });
}

function nameOf(before: Comparable, now: Comparable, earlier: readonly Comparable[]): Course | null {
  const [then, today] = [before.gap.class, now.gap.class];
  if (today === 'close') return then === 'close' ? null : 'closed';
  if (then === 'close') return earlier.some(({ gap }) => gap.class === today) ? 'reopened' : 'new';
  return then === today ? 'open' : 'turned';
}

/**
 * What is large has to hold. What is small has to be surely so; or the same partners have surely changed: a gap of about 0
 * is fragile by its nature, because any answer turns its sign.
 */
function isFirmCourse(before: Comparable, now: Comparable, previous: TrendWave | undefined): boolean {
  const isMoved = previous === before.wave && hasSurelyMoved(now.row.change);
  return [before, now].every(({ gap }) => (gap.class === 'close' ? isMoved || isSurelySmall(gap) : isSurelyLarge(gap)));
}

/** Surely beside 0 is not surely half a point: no answer and no partner may take it below that either. */
function isSurelyLarge(gap: PerceptionGap): boolean {
  return holds(gap) && gap.fragile?.by === null;
}

/** Half a point or more, of three partners or more, with a margin beside 0; without a margin all changed alike. */
function hasSurelyMoved(change: RowChange | null): boolean {
  const { organisations = 0, value = null, interval = null } = change?.commonPartners ?? {};
  if (change === null || value === null || organisations < LEAST_PARTNERS || Math.abs(value) < NOTABLE) return false;
  return interval === null || besideZero(change) !== null;
}

const LEAST_PARTNERS = 3;
const NOTABLE = 0.5 - 1e-9;

function isSurelySmall({ certainty }: PerceptionGap): boolean {
  return certainty !== null && SURELY_SMALL.includes(certainty);
}

const SURELY_SMALL: readonly string[] = ['close', 'firm', 'higher', 'lower'];

/** A row's change counts from the wave before; where the gap is compared with an earlier one it is another change. */
function changeSince(previous: TrendWave | undefined, compared: TrendWave, { change }: GapRow): number | null {
  if (previous !== compared || change === null || change.commonPartners === null) return null;
  return change.gap;
}
