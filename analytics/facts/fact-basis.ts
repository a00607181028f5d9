import type { Role } from '../../survey/criterion.ts';
import type { OrganisationId } from '../../survey/id.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import type { Respondents } from '../disclosure/atom.ts';
import type { LinearProgramSolver } from '../disclosure/linear-program.ts';
import type { FactResponse } from './fact-response.ts';

/** Everything that facts are made of. */
export type FactBasis = {
  readonly edition: Pick<QuestionnaireEdition, 'themes' | 'openQuestions' | 'texts' | 'promises'>;
  /** In the order in which they are shown. */
  readonly organisations: readonly { readonly id: OrganisationId; readonly role: Role }[];
  readonly responses: readonly FactResponse[];
  /** Names a remark: see `Comment.id`. */
  readonly idOf: (question: string, text: string) => string;
  /** By the id of a remark, what the coordinator put in its place; null: nothing. */
  readonly redactions: ReadonlyMap<string, string | null>;
  /** Null in a wave on behalf of organisations, of which everything is shown. */
  readonly confidence: FactConfidence | null;
};

/** What decides what may be shown in a confidential wave, as for its ratings. */
export type FactConfidence = {
  /** The partners' people, as the pattern of the ratings counts them. */
  readonly people: readonly Respondents[];
  readonly onlyTogether: boolean;
  readonly solve: LinearProgramSolver;
};
