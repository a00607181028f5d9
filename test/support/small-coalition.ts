import type { CoalitionDetailBody, MembershipBody } from '../../api/contract/coalitions.ts';
import { paths } from '../../api/contract/paths.ts';
import type { Installation } from './installation.ts';

/** A coalition by this name, since 2021, of one person of the municipality and of each of two partners; returns its id. */
export async function makeSmallCoalition({ staff }: Installation, name: string): Promise<string> {
  const wanted = { name, task: 'Samen iets bereiken', startsOn: '2021-01-01', endsOn: null };
  const { id, memberships } = (await staff.call('POST', paths.coalitions(), wanted)).body as CoalitionDetailBody;
  const organisations = [memberships[0]?.organisationId ?? ''];
  for (const partner of ['Partner 1', 'Partner 2']) {
    const member = await staff.call('POST', paths.memberships(id), { name: partner, kind: 'association' });
    organisations.push((member.body as MembershipBody).organisationId);
  }
  for (const [i, organisationId] of organisations.entries()) {
    const person = { name: `Persoon ${i}`, email: `persoon${i}@klein.example`, organisationId };
    await staff.call('POST', paths.respondents(id), person);
  }
  return id;
}
