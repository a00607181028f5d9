import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { WaveBody } from '../../../api/contract/waves.ts';
import type { OrganisationId } from '../../../survey/id.ts';
import type { Reload } from '../../components/Load.tsx';

/** What the sections of the results show, to whom. */
export type ResultsView = {
  readonly dashboard: Dashboard;
  readonly wave: Pick<WaveBody, 'id' | 'name' | 'state' | 'attribution' | 'imported'>;
  /** `audience`: who got a link to the published result. They have no staff's controls, and no link to staff's pages. */
  readonly audience: 'coordinator' | 'audience';
  /** Asks the server again, after a comment was changed; only a coordinator changes any. */
  readonly reload?: Reload;
};

export function namesOf({ organisations }: Pick<Dashboard, 'organisations'>): ReadonlyMap<OrganisationId, string> {
  return new Map(organisations.map(({ id, name }) => [id, name]));
}
