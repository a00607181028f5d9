import { pages } from '../contract/paths.ts';
import type { SittingBody } from '../contract/taking-part.ts';
import { selectCoalition } from '../db/coalitions.ts';
import type { SittingOwner } from '../db/sittings.ts';
import type { Deps } from '../deps.ts';
import { type Asked, sittingOf } from './sitting.ts';
import { stateOfRow } from './wave-state.ts';

/** The page with everything that a person is asked. Changes nothing, as with the personal page itself. */
export async function showSitting(deps: Deps, owner: SittingOwner): Promise<SittingBody> {
  const { municipalityId, municipality, demo, personId, person } = owner;
  const asked = await sittingOf(deps, municipalityId, personId, null);
  const invitations = await Promise.all(asked.map((one) => askedBody(deps, one)));
  return { municipality, demo, person, invitations };
}

async function askedBody(deps: Deps, { invitation, wave }: Asked): Promise<SittingBody['invitations'][number]> {
  const coalition = await selectCoalition(deps.db, wave.municipality_id, wave.coalition_id);
  const { id, organisation, role, progress, passedOnAt } = invitation;
  return {
    id,
    coalition: { name: coalition?.name ?? '', task: coalition?.task ?? '' },
    wave: {
      name: wave.name,
      state: stateOfRow(wave, deps.now()),
      opensAt: wave.opens_at.toISOString(),
      closesAt: wave.closes_at.toISOString(),
    },
    organisation,
    role,
    progress,
    passedOn: passedOnAt !== null,
    path: pages.respond(deps.tokenOf(id)),
  };
}
