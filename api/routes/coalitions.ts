import type { Router } from 'express';
import type { CoalitionId, OrganisationId, PersonId } from '../../survey/id.ts';
import { addPartner } from '../actions/add-partner.ts';
import { addRespondent } from '../actions/add-respondent.ts';
import { copyPartners } from '../actions/copy-partners.ts';
import { makeCoalition } from '../actions/make-coalition.ts';
import { removePartner } from '../actions/remove-partner.ts';
import { removeRespondent } from '../actions/remove-respondent.ts';
import {
  type CoalitionsBody,
  CopiedPartnersBody,
  type MembershipBody,
  NewCoalitionBody,
  NewMembershipBody,
  NewRespondentBody,
  type RespondentBody,
} from '../contract/coalitions.ts';
import { paths } from '../contract/paths.ts';
import { selectCoalitions } from '../db/coalitions.ts';
import { selectWaves } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { identifyStaff } from '../http/identify.ts';
import { readBody, readId } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';
import { coalitionBody, coalitionDetailBody } from './bodies.ts';

/** Coalitions, their partners and their respondents. */
export function coalitionRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.get(paths.coalitions(), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const coalitions = await selectCoalitions(deps.db, municipality.id);
    const waves = await selectWaves(deps.db, municipality.id);
    const body: CoalitionsBody = { coalitions: coalitions.map((one) => coalitionBody(one, waves, deps.now())) };
    response.json(body);
  });

  router.post(paths.coalitions(), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = await makeCoalition(deps, municipality.id, readBody(NewCoalitionBody, request));
    response.status(201).json(await coalitionDetailBody(deps, municipality.id, id));
  });

  router.get(paths.coalition(':coalitionId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<CoalitionId>(request, 'coalitionId', 'coalition.unknown');
    response.json(await coalitionDetailBody(deps, municipality.id, id));
  });

  router.post(paths.memberships(':coalitionId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<CoalitionId>(request, 'coalitionId', 'coalition.unknown');
    const member = await addPartner(deps, municipality.id, id, readBody(NewMembershipBody, request));
    const body: MembershipBody = { ...member, respondents: [] };
    response.status(201).json(body);
  });

  router.delete(paths.membership(':coalitionId', ':organisationId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<CoalitionId>(request, 'coalitionId', 'coalition.unknown');
    const organisationId = readId<OrganisationId>(request, 'organisationId', 'organisation.unknown');
    await removePartner(deps, municipality.id, id, organisationId);
    response.status(204).end();
  });

  router.post(paths.copiedPartners(':coalitionId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<CoalitionId>(request, 'coalitionId', 'coalition.unknown');
    response.json(await copyPartners(deps, municipality.id, id, readBody(CopiedPartnersBody, request)));
  });

  router.post(paths.respondents(':coalitionId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<CoalitionId>(request, 'coalitionId', 'coalition.unknown');
    const added = await addRespondent(deps, municipality.id, id, readBody(NewRespondentBody, request));
    const body: RespondentBody = { id: added.id, name: added.name, email: added.email, locale: added.locale };
    response.status(201).json(body);
  });

  router.delete(paths.respondent(':coalitionId', ':personId', ':organisationId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    await removeRespondent(deps, {
      municipality_id: municipality.id,
      coalition_id: readId<CoalitionId>(request, 'coalitionId', 'coalition.unknown'),
      organisation_id: readId<OrganisationId>(request, 'organisationId', 'organisation.unknown'),
      person_id: readId<PersonId>(request, 'personId', 'respondent.unknown'),
    });
    response.status(204).end();
  });

  return router;
}
