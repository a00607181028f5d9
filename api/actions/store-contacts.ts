import { ORGANISATION_KINDS, type OrganisationKind } from '../../survey/coalition.ts';
import type { CoalitionId, MunicipalityId, OrganisationId, PersonId } from '../../survey/id.ts';
import { DEFAULT_LOCALE } from '../../survey/locale.ts';
import type { Queries } from '../db/connect.ts';
import { insertContacts } from '../db/contacts.ts';
import { insertOrganisations, updateKind, upsertPeople } from '../db/import.ts';
import { insertMember } from '../db/memberships.ts';
import type { OrganisationRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import type { CheckedContact } from './check-contacts.ts';
import { organisationsOf, peopleOf } from './known-contacts.ts';
import { type Listed, listRespondents } from './list-respondents.ts';
import { keyOf } from './read-contacts.ts';

/** What a row has become: an organisation and, unless it named none, a person. */
type StoredContact = { readonly organisation: OrganisationRow; readonly personId: PersonId | null };

/** Writes clean rows into the address book: organisations → people → who belongs where. */
export async function storeContacts(
  deps: Deps,
  db: Queries,
  municipalityId: MunicipalityId,
  rows: readonly CheckedContact[],
): Promise<StoredContact[]> {
  await storeOrganisations(deps, db, municipalityId, rows);
  await storePeople(deps, db, municipalityId, rows);
  const organisations = await organisationsOf(db, municipalityId, rows);
  const people = await peopleOf(db, municipalityId, rows);
  const stored = rows.map((row) => ({
    organisation: there(organisations.get(keyOf(row.organisation))),
    personId: row.email === '' ? null : there(people.get(keyOf(row.email))).id,
  }));
  const contacts = stored.flatMap(({ organisation, personId }) =>
    personId === null
      ? []
      : [{ municipality_id: municipalityId, organisation_id: organisation.id, person_id: personId }],
  );
  await insertContacts(db, contacts);
  return stored;
}

/** Makes the organisations partners and the people respondents, invited for the waves that are not closed. */
export async function joinCoalition(
  deps: Deps,
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  contacts: readonly StoredContact[],
): Promise<void> {
  const organisations = new Map(contacts.map(({ organisation }) => [organisation.id, organisation]));
  for (const one of organisations.values()) {
    await insertMember(db, municipalityId, coalitionId, one.id, roleOf(one));
  }
  const people = contacts.flatMap(({ organisation, personId }): Listed[] =>
    personId === null ? [] : [{ organisationId: organisation.id, role: roleOf(organisation), personId }],
  );
  await listRespondents(deps, db, municipalityId, coalitionId, people);
}

function roleOf({ kind }: OrganisationRow) {
  return kind === null ? 'municipality' : 'partner';
}

/** A kind that only one of an organisation's rows says counts for all of them. */
async function storeOrganisations(
  deps: Deps,
  db: Queries,
  municipalityId: MunicipalityId,
  rows: readonly CheckedContact[],
): Promise<void> {
  const added: OrganisationRow[] = [];
  const changed = new Map<OrganisationKind, OrganisationId[]>();
  for (const [first, ...others] of Map.groupBy(rows, ({ organisation }) => keyOf(organisation)).values()) {
    const known = there(first).known.organisation;
    const kind = [there(first), ...others].map((row) => row.kind).find(isKind);
    if (known === undefined) {
      const id = deps.uuid() as OrganisationId;
      added.push({ municipality_id: municipalityId, id, name: there(first).organisation, kind: kind ?? 'other' });
    } else if (kind !== undefined && kind !== known.kind) {
      changed.set(kind, [...(changed.get(kind) ?? []), known.id]);
    }
  }
  await insertOrganisations(db, added);
  for (const [kind, ids] of changed) await updateKind(db, municipalityId, kind, ids);
}

function isKind(kind: CheckedContact['kind']): kind is OrganisationKind {
  return ORGANISATION_KINDS.some((one) => one === kind);
}

/** What a list leaves open stays as it is: the address as somebody once typed it, and the language. */
async function storePeople(
  deps: Deps,
  db: Queries,
  municipalityId: MunicipalityId,
  rows: readonly CheckedContact[],
): Promise<void> {
  const named = rows.filter(({ email }) => email !== '');
  const people = [...Map.groupBy(named, ({ email }) => keyOf(email)).values()].map((same) => {
    const { name, email, known } = there(same[0]);
    const locale = same.map((row) => row.locale).find((one) => one !== null) ?? known.person?.locale ?? DEFAULT_LOCALE;
    return { municipality_id: municipalityId, id: deps.uuid() as PersonId, name, email, locale };
  });
  await upsertPeople(db, people);
}

/** What was stored a moment ago in the same transaction is there. */
function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('an imported row is missing');
  return value;
}
