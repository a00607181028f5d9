import type { OrganisationId } from '../../survey/id.ts';
import type { FactBasis } from './fact-basis.ts';
import { answersTo, averageOf, type FactResponse } from './fact-response.ts';
import type { Share } from './facts.ts';

/**
 * What each organisation brings according to itself and according to the others. In confidence none: each organisation's
 * own claim is a handful of people's answers, and what the others say names whom they judge.
 *
 * @returns an organisation of which nobody said anything is left out.
 */
export function buildShares({ organisations, responses, confidence }: FactBasis): readonly Share[] {
  if (confidence !== null) return [];
  const voices = voicesOf(responses);
  return organisations
    .map(({ id }) => shareOf(id, voices))
    .filter(({ claimed, attributed }) => claimed !== null || attributed !== null);
}

/** What one organisation's people say on average of an organisation; what they left empty is 0. */
type Voices = ReadonlyMap<FactResponse['organisation'], (of: OrganisationId) => number>;

function voicesOf(responses: readonly FactResponse[]): Voices {
  const answers = answersTo(responses, ({ share }) => (share === 'unknown' ? undefined : share));
  const groups = [...Map.groupBy(answers, ({ organisation }) => organisation)];
  return new Map(
    groups.map(([organisation, given]) => [
      organisation,
      (of) => averageOf(given.map(({ answer }) => answer[of] ?? 0)) ?? 0,
    ]),
  );
}

function shareOf(organisation: OrganisationId, voices: Voices): Share {
  const others = [...voices].filter(([id]) => id !== organisation).map(([, say]) => say(organisation));
  const claimed = voices.get(organisation)?.(organisation) ?? null;
  return { organisation, claimed, attributed: averageOf(others), others: others.length };
}
