import { useEffect, useState } from 'react';
import type { AddressBookBody, KnownOrganisationBody, KnownPersonBody } from '../../../api/contract/address-book.ts';
import { paths } from '../../../api/contract/paths.ts';
import { send } from '../../api.ts';

/** Who could be suggested while somebody types; nobody until the server has said so, or when it does not. */
export function useAddressBook(): readonly KnownOrganisationBody[] {
  const [organisations, setOrganisations] = useState<readonly KnownOrganisationBody[]>([]);
  useEffect(() => {
    const nobody: AddressBookBody = { organisations: [] };
    void send<AddressBookBody>('GET', paths.addressBook())
      .catch(() => nobody)
      .then((book) => setOrganisations(book.organisations));
  }, []);
  return organisations;
}

/** Everybody once, also who belongs to several organisations. */
export function peopleOf(organisations: readonly KnownOrganisationBody[]): KnownPersonBody[] {
  return [...new Map(organisations.flatMap(({ people }) => people.map((person) => [person.id, person]))).values()];
}
