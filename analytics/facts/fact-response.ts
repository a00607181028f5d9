import type { Role } from '../../survey/criterion.ts';
import type { OrganisationId } from '../../survey/id.ts';
import type { ResponseFacts } from '../../survey/response.ts';
import type { UNNAMED } from '../cube/cell.ts';

/** What one response says beside its ratings, and for whom; a sealed confidential one may no longer name its organisation. */
export type FactResponse = {
  readonly role: Role;
  readonly organisation: OrganisationId | typeof UNNAMED;
  readonly facts: ResponseFacts;
};

/** What each of them answered to one question, who skipped it left out. */
export type Answered<Answer> = Pick<FactResponse, 'role' | 'organisation'> & { readonly answer: Answer };

export function answersTo<Answer>(
  responses: readonly FactResponse[],
  of: (facts: ResponseFacts) => Answer | undefined,
): readonly Answered<Answer>[] {
  return responses.flatMap(({ role, organisation, facts }) => {
    const answer = of(facts);
    return answer === undefined ? [] : [{ role, organisation, answer }];
  });
}

export function ofRole<Answer>(answers: readonly Answered<Answer>[], role: Role): readonly Answer[] {
  return answers.filter((one) => one.role === role).map(({ answer }) => answer);
}

/** The partners' answers by organisation. */
export function byPartner<Answer>(
  answers: readonly Answered<Answer>[],
): ReadonlyMap<FactResponse['organisation'], readonly Answer[]> {
  const partners = answers.filter(({ role }) => role === 'partner');
  const groups = [...Map.groupBy(partners, ({ organisation }) => organisation)];
  return new Map(groups.map(([organisation, given]) => [organisation, given.map(({ answer }) => answer)]));
}

/** Null of nothing. */
export function averageOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
