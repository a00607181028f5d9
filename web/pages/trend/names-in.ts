import type { Trend } from '../../../analytics/trend.ts';
import type { OrganisationId } from '../../../survey/id.ts';

/** The names of organisations, by name. */
export function namesIn({ organisations }: Pick<Trend, 'organisations'>, ids: readonly OrganisationId[]): string[] {
  return organisations.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}
