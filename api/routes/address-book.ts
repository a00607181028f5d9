import type { Router } from 'express';
import type { OrganisationId, PersonId } from '../../survey/id.ts';
import { changeOrganisation } from '../actions/change-organisation.ts';
import { changePerson } from '../actions/change-person.ts';
import { removeContact } from '../actions/remove-contact.ts';
import { removeOrganisation } from '../actions/remove-organisation.ts';
import { type AddressBookBody, OrganisationBody, PersonBody } from '../contract/address-book.ts';
import { paths } from '../contract/paths.ts';
import { selectAddressBook } from '../db/address-book.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { identifyStaff } from '../http/identify.ts';
import { readBody, readId } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';

/** The organisations and people of the municipality, whether or not they take part in a coalition. */
export function addressBookRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.get(paths.addressBook(), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const body: AddressBookBody = { organisations: await selectAddressBook(deps.db, municipality.id) };
    response.json(body);
  });

  router.put(paths.organisation(':organisationId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<OrganisationId>(request, 'organisationId', 'organisation.unknown');
    await changeOrganisation(deps, municipality.id, id, readBody(OrganisationBody, request));
    response.status(204).end();
  });

  router.delete(paths.organisation(':organisationId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<OrganisationId>(request, 'organisationId', 'organisation.unknown');
    await removeOrganisation(deps, municipality.id, id);
    response.status(204).end();
  });

  router.put(paths.person(':personId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<PersonId>(request, 'personId', 'person.unknown');
    await changePerson(deps, municipality.id, id, readBody(PersonBody, request));
    response.status(204).end();
  });

  router.delete(paths.contact(':organisationId', ':personId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const organisationId = readId<OrganisationId>(request, 'organisationId', 'organisation.unknown');
    const personId = readId<PersonId>(request, 'personId', 'person.unknown');
    await removeContact(deps, municipality.id, organisationId, personId);
    response.status(204).end();
  });

  return router;
}
