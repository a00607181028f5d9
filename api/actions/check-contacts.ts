import type { ContactFault } from '../../survey/contact-list.ts';
import type { CoalitionId } from '../../survey/id.ts';
import type { ContactRowBody, RowState } from '../contract/address-book.ts';
import type { Queries } from '../db/connect.ts';
import type { Municipality } from '../db/municipalities.ts';
import type { OrganisationRow, PersonRow } from '../db/schema.ts';
import { organisationsOf, peopleOf, placeOf, placesOf } from './known-contacts.ts';
import { keyOf, type ReadContact, readContacts } from './read-contacts.ts';

/** A row of a list held against the address book. */
export type CheckedContact = ReadContact & {
  readonly state: RowState;
  readonly changes: readonly Change[];
  /** Who the address book knows already. */
  readonly known: { readonly organisation: OrganisationRow | undefined; readonly person: PersonRow | undefined };
};

/** A field that the row changes, and what the address book says of it now. */
export type Change = {
  readonly field: 'kind' | 'name' | 'locale';
  readonly before: string;
};

/** Of the address book, what a list is held against. */
type Known = {
  readonly municipality: string;
  readonly organisations: ReadonlyMap<string, OrganisationRow>;
  readonly people: ReadonlyMap<string, PersonRow>;
  /** Where the rows would come to stand: who stands there already. */
  readonly places: ReadonlySet<string>;
};

/**
 * What importing each row would do, and what is wrong with it.
 *
 * @param coalitionId the coalition that the rows would come into: who does not take part in it yet is new.
 */
export async function checkContacts(
  db: Queries,
  municipality: Pick<Municipality, 'id' | 'name'>,
  coalitionId: CoalitionId | null,
  rows: readonly ContactRowBody[],
): Promise<CheckedContact[]> {
  const read = readContacts(rows);
  const organisations = await organisationsOf(db, municipality.id, read);
  const people = await peopleOf(db, municipality.id, read);
  const places = await placesOf(db, municipality.id, coalitionId, [...organisations.values()]);
  const known: Known = { municipality: municipality.name, organisations, people, places };
  const seen = new Set<string>();
  return read.map((one) => {
    const key = `${keyOf(one.organisation)}\n${keyOf(one.email)}`;
    const checked = checkContact(one, known, seen.has(key));
    seen.add(key);
    return checked;
  });
}

function checkContact(contact: ReadContact, known: Known, isRepeated: boolean): CheckedContact {
  const organisation = known.organisations.get(keyOf(contact.organisation));
  const person = known.people.get(keyOf(contact.email));
  const faults = [...contact.faults, ...kindFaults(contact, organisation, known.municipality)];
  const changes = changesOf(contact, organisation, person);
  const isThere =
    organisation !== undefined &&
    (contact.email === '' || person !== undefined) &&
    known.places.has(placeOf(organisation.id, person?.id));
  const state =
    faults.length > 0 ? 'faulty' : !isThere && !isRepeated ? 'new' : changes.length > 0 ? 'changed' : 'unchanged';
  return { ...contact, faults, state, changes, known: { organisation, person } };
}

/** The municipality is the one organisation without a kind; a list calls it by its role. */
function kindFaults(
  { kind, organisation: name }: ReadContact,
  organisation: OrganisationRow | undefined,
  municipality: string,
): ContactFault[] {
  if (kind === null || name === '') return [];
  const isOwn = organisation?.kind === null;
  if (isOwn === (kind === 'municipality')) return [];
  if (isOwn) return [{ field: 'kind', code: 'is-the-municipality', facts: {} }];
  return [{ field: 'kind', code: 'not-the-municipality', facts: { municipality } }];
}

function changesOf(
  { kind, name, locale }: ReadContact,
  organisation: OrganisationRow | undefined,
  person: PersonRow | undefined,
): Change[] {
  const fields: readonly (readonly [Change['field'], string | null, string | null | undefined])[] = [
    ['kind', kind, organisation?.kind],
    ['name', name, person?.name],
    ['locale', locale, person?.locale],
  ];
  return fields.flatMap(([field, after, before]) =>
    after === null || before === null || before === undefined || after === before ? [] : [{ field, before }],
  );
}
