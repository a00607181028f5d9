import { answersOf } from '../../survey/answers.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import type { TakeOverBody } from '../contract/invitations.ts';
import { selectCoalition } from '../db/coalitions.ts';
import type { Queries } from '../db/connect.ts';
import { selectEdition } from '../db/editions.ts';
import type { Invitation } from '../db/invitations.ts';
import { selectResponse } from '../db/responses.ts';
import { ownedBy } from './answer-scope.ts';
import type { Asked } from './sitting.ts';

/**
 * What the same organisation, or the same person of the municipality, submitted last in the same period for another
 * coalition about the municipality: statements that both questionnaires have. Null when there is nothing of the kind; an
 * answer without a link to who gave it is not found, so that of a confidential wave nothing is ever offered. Nothing is
 * offered for a confidential wave either: whoever compared the two answers would know whose the confidential one is.
 */
export async function takeOverOf(
  db: Queries,
  invitation: Invitation,
  edition: QuestionnaireEdition,
  others: readonly Asked[],
): Promise<TakeOverBody | null> {
  if (invitation.attribution === 'confidential') return null;
  const { municipalityId, organisationId } = invitation;
  let latest: { at: Date; asked: Asked; answers: TakeOverBody['answers'] } | null = null;
  for (const asked of others.filter((one) => one.invitation.organisationId === organisationId)) {
    const response = await selectResponse(db, ownedBy(asked.invitation));
    if (response === undefined || (latest !== null && response.submitted_at <= latest.at)) continue;
    const theirs = await selectEdition(db, municipalityId, asked.wave.edition_id);
    latest = { at: response.submitted_at, asked, answers: shared(edition, theirs, answersOf(theirs, response)) };
  }
  if (latest === null || Object.keys(latest.answers).length === 0) return null;
  const coalition = await selectCoalition(db, municipalityId, latest.asked.wave.coalition_id);
  return { coalition: coalition?.name ?? '', answers: latest.answers };
}

function shared(
  ours: QuestionnaireEdition,
  theirs: QuestionnaireEdition,
  answers: Readonly<Record<string, unknown>>,
): TakeOverBody['answers'] {
  const about = ({ criteria }: QuestionnaireEdition) =>
    criteria.filter(({ subject }) => subject === 'municipality').map(({ id }) => id);
  const both = new Set<string>(about(theirs));
  const ids = about(ours).filter((id) => both.has(id) && answers[id] !== undefined);
  return Object.fromEntries(ids.map((id) => [id, answers[id] as string | number]));
}
