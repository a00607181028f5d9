import type { CoalitionId, MunicipalityId } from '../../survey/id.ts';
import type { Queries } from '../db/connect.ts';
import { selectContacts } from '../db/contacts.ts';
import { selectOrganisationsNamed, selectPeopleAt } from '../db/import.ts';
import { selectMembers } from '../db/memberships.ts';
import { selectRespondents } from '../db/respondents.ts';
import type { OrganisationRow, PersonRow } from '../db/schema.ts';
import { keyOf, type ReadContact } from './read-contacts.ts';

/** The organisations of these rows that are there, by `keyOf` their name. */
export async function organisationsOf(
  db: Queries,
  municipalityId: MunicipalityId,
  contacts: readonly ReadContact[],
): Promise<ReadonlyMap<string, OrganisationRow>> {
  const names = new Set(contacts.map(({ organisation }) => organisation));
  const found = await selectOrganisationsNamed(db, municipalityId, [...names]);
  return new Map(found.map(({ wanted, ...organisation }) => [keyOf(wanted), organisation]));
}

/** The people of these rows who are there, by `keyOf` their e-mail address. */
export async function peopleOf(
  db: Queries,
  municipalityId: MunicipalityId,
  contacts: readonly ReadContact[],
): Promise<ReadonlyMap<string, PersonRow>> {
  const emails = new Set(contacts.map(({ email }) => email));
  const found = await selectPeopleAt(db, municipalityId, [...emails]);
  return new Map(found.map(({ wanted, ...person }) => [keyOf(wanted), person]));
}

/** Who stands where: in the coalition when there is one, else in the address book. */
export async function placesOf(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId | null,
  organisations: readonly OrganisationRow[],
): Promise<ReadonlySet<string>> {
  if (coalitionId === null) {
    const contacts = await selectContacts(db, municipalityId);
    const people = contacts.map((one) => placeOf(one.organisation_id, one.person_id));
    return new Set([...organisations.map(({ id }) => placeOf(id)), ...people]);
  }
  const members = await selectMembers(db, municipalityId, coalitionId);
  const respondents = await selectRespondents(db, municipalityId, coalitionId);
  const people = respondents.map(({ organisationId, id }) => placeOf(organisationId, id));
  return new Set([...members.map(({ organisationId }) => placeOf(organisationId)), ...people]);
}

/** An organisation's own place, or that of one of its people. */
export function placeOf(organisationId: string, personId = ''): string {
  return `${organisationId} ${personId}`;
}
