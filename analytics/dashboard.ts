import type { OrganisationKind } from '../survey/coalition.ts';
import type { Role, Theme } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';
import { discloseFacts } from './facts/disclose-facts.ts';
import type { FactBasis } from './facts/fact-basis.ts';
import type { FactResponse } from './facts/fact-response.ts';
import type { Facts } from './facts/facts.ts';
import { predictionsOf } from './facts/predictions.ts';
import type { GapRow } from './gap-row.ts';
import type { OrganisationResponse } from './response-rate.ts';
import { type Confidence, type CountedWave, discloseWaveRows, type WaveBefore } from './wave-rows.ts';

/**
 * Why no figures are shown: nobody may see results before the municipality has answered, of a confidential wave before it
 * is closed, nor while who had begun before closing may still submit; or there are none.
 */
export type Withheld = 'municipality-outstanding' | 'until-closed' | 'grace' | 'no-answers';

export type Organisation = {
  readonly id: OrganisationId;
  readonly name: string;
  readonly role: Role;
  /** Null for the municipality itself. */
  readonly kind: OrganisationKind | null;
};

export type Dashboard = {
  readonly organisations: readonly Organisation[];
  readonly response: readonly OrganisationResponse[];
  /** Per subject the themes, each followed by its criteria; empty when withheld. */
  readonly gaps: readonly GapRow[];
  /** The themes of the questionnaire in its order, with their titles. */
  readonly themes: readonly Pick<Theme, 'id' | 'title'>[];
  /** Null when withheld, and of imported ratings. */
  readonly facts: Facts | null;
  /** Name of the wave that changes are counted from; null in a first wave. */
  readonly since: string | null;
  readonly withheld: Withheld | null;
};

/** What people answered beside their ratings, and how a remark is named and redacted; see `FactBasis`. */
export type Said = { readonly responses: readonly FactResponse[] } & Pick<FactBasis, 'idOf' | 'redactions'>;

/**
 * Everything that the dashboard of a wave shows.
 *
 *   count cube → every measure → what of it may be shown → rows; and what was answered beside ratings, likewise
 *
 * @param said null when nothing is known beside the ratings: they were imported.
 * @param before the wave that changes are counted from; null in a first wave.
 * @param withheld when not null, no figure is computed at all, so that none can leave the server.
 * @param isTested whether `between` of its rows is worked out; see `discloseWaveRows`.
 */
export function buildDashboard({
  wave,
  said,
  before,
  organisations,
  response,
  withheld,
  isTested = true,
}: {
  readonly wave: Omit<CountedWave, 'silent' | 'predictions'>;
  readonly said: Said | null;
  readonly before: WaveBefore | null;
  readonly organisations: readonly Organisation[];
  readonly response: readonly OrganisationResponse[];
  readonly withheld: Withheld | null;
  readonly isTested?: boolean;
}): Dashboard {
  const themes = wave.edition.themes.map(({ id, title }) => ({ id, title }));
  const shared = { organisations, response, themes, withheld };
  if (withheld !== null) return { ...shared, gaps: [], facts: null, since: null };
  const silent = said === null || wave.confidence.attribution === 'confidential' ? null : silentOf(response);
  const counted = { ...wave, silent, predictions: predictionsOf(said?.responses ?? []) };
  const { rows, people } = discloseWaveRows(counted, before, isTested);
  const confidence = confidenceOf(wave.confidence, people);
  const facts = said && discloseFacts({ ...said, edition: wave.edition, organisations, confidence });
  return { ...shared, gaps: rows, facts, since: before?.wave.name ?? null };
}

/** The partners that were invited and submitted nothing. */
export function silentOf(response: readonly OrganisationResponse[]): readonly OrganisationId[] {
  return response
    .filter(({ role, invited, submitted }) => role === 'partner' && invited > 0 && submitted === 0)
    .map(({ organisation }) => organisation);
}

function confidenceOf(
  { attribution, onlyTogether, solve }: Confidence,
  people: NonNullable<FactBasis['confidence']>['people'],
): FactBasis['confidence'] {
  return attribution === 'organisation' ? null : { people, onlyTogether, solve };
}
