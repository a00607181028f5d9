import type { ThemeId } from '../survey/criterion.ts';
import type { CoalitionId, WaveId } from '../survey/id.ts';
import type { Localized } from '../survey/locale.ts';
import type { Attribution, WaveState } from '../survey/wave.ts';
import { type Attention, attentionOf, type Found, type Standing } from './attention.ts';
import type { GapRow } from './gap-row.ts';
import type { PartnerType } from './partner-types.ts';

/** All coalitions of a municipality in one year. */
export type Overview = {
  readonly year: number;
  /** The years that have something to show, and the present one; the latest first. */
  readonly years: readonly number[];
  /** The themes about the municipality of all questionnaires. */
  readonly themes: readonly { readonly id: ThemeId; readonly title: Localized }[];
  /** By name. */
  readonly coalitions: readonly OverviewCoalition[];
  readonly types: readonly PartnerType[];
};

export type OverviewCoalition = {
  readonly id: CoalitionId;
  readonly name: string;
  /** Its last wave of the year, by its closing day; null when it has none. */
  readonly wave: OverviewWave | null;
  /** The themes about the municipality, without the organisations; empty while results may not be seen, or without answers. */
  readonly rows: readonly GapRow[];
  /** What the dashboard of the wave finds, likewise without the organisations. */
  readonly found: Found;
  /** Partners by organisation; null when nobody knows who was asked, or there is no wave. */
  readonly response: Standing['response'];
  readonly attention: readonly Attention[];
};

export type OverviewWave = {
  readonly id: WaveId;
  readonly name: string;
  readonly state: WaveState;
  readonly attribution: Attribution;
  /** The instant. */
  readonly closesAt: string;
};

/** What an overview shows of a wave. */
export type WaveFigures = Pick<OverviewCoalition, 'rows' | 'found' | 'response'> & {
  readonly unjudged: Standing['unjudged'];
};

/** What a coalition is before its reasons for attention are known. */
export type LoneCoalition = Omit<OverviewCoalition, 'attention'> & WaveFigures;

/** A coalition with its reasons for attention. */
export function withAttention({ unjudged, ...coalition }: LoneCoalition): OverviewCoalition {
  const { found, response } = coalition;
  return { ...coalition, attention: attentionOf({ wave: standingOf(coalition), found, response, unjudged }) };
}

function standingOf({ wave, rows }: Pick<LoneCoalition, 'wave' | 'rows'>): Standing['wave'] {
  if (wave === null) return 'none';
  if (rows.length === 0) return wave.state === 'closed' ? 'unanswered' : 'hidden';
  return wave.state === 'open' ? 'open' : 'closed';
}
