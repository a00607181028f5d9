import type { GapRow } from '../gap-row.ts';
import type { ChangeFinding } from './finding.ts';
import { gapLimit } from './limits.ts';
import { clearest, headlineFirst, keyOf } from './rows.ts';
import { type Scatter, scatterOf } from './scatter.ts';

/**
 * What partners see as most changed since the wave before: by half a point or more, of at least three partners that
 * answered both times, with an interval that leaves out 0, and more than the largest of so many changes would be by chance.
 */
export function mostChangedOf(rows: readonly GapRow[]): ChangeFinding {
  const asked = rows.filter((row) => changeOf(row) !== null);
  const notable = asked.filter((row) => sizeOf(row) >= NOTABLE);
  const limit = gapLimit(asked.length);
  const scatters = { theme: scatterOf(rows, 'theme'), criterion: scatterOf(rows, 'criterion') };
  const standing = notable.filter((row) => stands(row, scatters[row.kind], limit));
  const found = clearest(headlineFirst(standing), sizeOf);
  const row = found ?? clearest(headlineFirst(notable), sizeOf);
  if (row === undefined) return { ...NOTHING, verdict: asked.length > 0 ? 'none' : absenceOf(rows) };
  const isTold = row.change?.commonPartners != null;
  const verdict = found !== undefined ? 'found' : isTold ? 'unsure' : 'untold';
  return { ...NOTHING, verdict, row: keyOf(row), figures: figuresOf(row) };
}

const NOTHING = { kind: 'change', chart: 'change', row: null, figures: null } as const;
const NOTABLE = 0.5;
const LEAST_PARTNERS = 3;

/** There was a wave before, but in confidence nothing may be told of what changed. */
function absenceOf(rows: readonly GapRow[]): 'untold' | 'absent' {
  return rows.some(({ change }) => change !== null) ? 'untold' : 'absent';
}

/** Of the same partners where that is told, otherwise of all together. */
function changeOf({ change }: GapRow): number | null {
  return change === null ? null : change.commonPartners === null ? change.allPartners : change.commonPartners.value;
}

function sizeOf(row: GapRow): number {
  return Math.abs(changeOf(row) ?? 0);
}

function stands(row: GapRow, scatter: Scatter | null, limit: number): boolean {
  const { organisations = 0, interval = null } = row.change?.commonPartners ?? {};
  if (scatter === null || scatter.changes === null || organisations < LEAST_PARTNERS) return false;
  // Without an interval all changed alike.
  const isBeyond = interval === null || interval.low > 0 || interval.high < 0;
  return isBeyond && sizeOf(row) >= limit * Math.sqrt(scatter.changes / organisations);
}

function figuresOf(row: GapRow): ChangeFinding['figures'] {
  return { change: changeOf(row) ?? 0, organisations: row.change?.commonPartners?.organisations ?? null };
}
