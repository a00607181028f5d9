import { CANNOT_JUDGE_ANSWER } from '../../survey/answer-limits.ts';
import type { Localized } from '../../survey/locale.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import type { ResponseFacts } from '../../survey/response.ts';
import { CANNOT_JUDGE, type Rating } from '../../survey/scale.ts';
import type { OwnAnswersBody } from '../contract/publications.ts';
import type { Queries } from '../db/connect.ts';
import type { Invitation } from '../db/invitations.ts';
import { selectResponse } from '../db/responses.ts';
import { answerScopeOf, ownedBy } from './answer-scope.ts';

/**
 * What the holder of a personal link answered: a partner's one response, or that of a person of the municipality. Of
 * somebody else's response nothing comes along, whoever they are.
 */
export async function ownAnswersOf(db: Queries, invitation: Invitation): Promise<OwnAnswersBody> {
  if (invitation.attribution === 'confidential') return { kind: 'confidential' };
  const { organisation, role } = invitation;
  const response = await selectResponse(db, ownedBy(invitation));
  if (response === undefined) return { kind: 'none', organisation };
  const { edition } = await answerScopeOf(db, invitation);
  const { ladder, promises = {}, comments = {}, open = {} }: ResponseFacts = response.facts;
  return {
    kind: 'answers',
    organisation,
    role,
    scores: edition.criteria.map(({ id }, i) => ({ criterion: id, score: scoreOf(response.ratings[i]) })),
    ladder: { now: ladder?.now ?? null, wanted: ladder?.wanted ?? null },
    promises: (edition.promises ?? []).flatMap((promise) => {
      const verdict = promises[promise.id];
      return verdict === undefined ? [] : [{ promise, verdict }];
    }),
    comments: askedOf(edition, role).flatMap(({ id, title }) => {
      const text = comments[id] ?? open[id];
      return text === undefined ? [] : [{ title, text }];
    }),
  };
}

type Score = Extract<OwnAnswersBody, { kind: 'answers' }>['scores'][number]['score'];

function scoreOf(rating: Rating | undefined): Score {
  if (rating === CANNOT_JUDGE) return CANNOT_JUDGE_ANSWER;
  return rating ?? null;
}

/** What could be answered in own words, in the order of the questionnaire. */
function askedOf({ themes, openQuestions }: QuestionnaireEdition, role: Invitation['role']) {
  const open = openQuestions.map(({ id, text }): { id: string; title: Localized } => ({ id, title: text[role] }));
  return [...themes.map(({ id, title }) => ({ id, title })), ...open];
}
