import type { Role } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';

/**
 * How many of the answers that are asked of an organisation got how far: one of a partner that answers on behalf of
 * the organisation, one of each invited person of the municipality.
 */
export type OrganisationResponse = {
  readonly organisation: OrganisationId;
  readonly role: Role;
  readonly invited: number;
  /** Begun and not yet submitted: started + submitted ≤ invited. */
  readonly started: number;
  readonly submitted: number;
};

export type ResponseTotal = Pick<OrganisationResponse, 'invited' | 'started' | 'submitted'> & {
  /** submitted ÷ invited, 0–1; null when nobody was invited. */
  readonly rate: number | null;
};

/** The response of several organisations together. */
export function responseTotalOf(response: readonly OrganisationResponse[]): ResponseTotal {
  const total = (key: 'invited' | 'started' | 'submitted') => response.reduce((sum, row) => sum + row[key], 0);
  const invited = total('invited');
  const submitted = total('submitted');
  return { invited, started: total('started'), submitted, rate: invited === 0 ? null : submitted / invited };
}
