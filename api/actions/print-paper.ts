import type { Role } from '../../survey/criterion.ts';
import type { InvitationId, MunicipalityId, OrganisationId, WaveId } from '../../survey/id.ts';
import { isAwaited } from '../../survey/invitation.ts';
import type { Locale } from '../../survey/locale.ts';
import { refuse } from '../../survey/problem.ts';
import { pages } from '../contract/paths.ts';
import { selectCoalition } from '../db/coalitions.ts';
import { selectEdition } from '../db/editions.ts';
import { type Invitation, selectInvitation } from '../db/invitations.ts';
import { selectMembers } from '../db/memberships.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import type { Access } from '../render/access.ts';
import { renderLetters } from '../render/letters.ts';
import { renderQuestionnaire, type Sender } from '../render/questionnaire.ts';
import { dayWords, lastDayWords } from '../texts/day-words.ts';
import { editionAskedOf, withPromises } from './edition-of-wave.ts';
import { followInvitations } from './follow-response.ts';
import { promisesOfWave } from './freeze-promises.ts';

/** Whose wave it is, and who is named on the paper as the one to ask. */
export type Printing = { readonly municipalityId: MunicipalityId; readonly waveId: WaveId; readonly sender: Sender };

/** The questionnaire on paper for one invitation; throws `respondent.unknown` and what `print` throws. */
export async function printForInvitation(deps: Deps, printing: Printing, id: InvitationId): Promise<Buffer> {
  const invitation = await findInvitation(deps, printing, id);
  const { locale, person, organisation } = invitation;
  return await print(deps, printing, invitation, locale, { ...accessOf(deps, invitation), person, organisation });
}

/** The questionnaire on paper for whoever fills it in; throws what `print` throws. */
export async function printBlank(deps: Deps, printing: Printing, role: Role, locale: Locale): Promise<Buffer> {
  return await print(deps, printing, { role, organisationId: null }, locale, null);
}

/**
 * A letter to each of these invitations, or to all from which an answer is awaited; throws `wave.unknown`,
 * `respondent.unknown`, or `letters.nobody` when that is none.
 */
export async function printLetters(
  deps: Deps,
  printing: Printing,
  wanted: readonly InvitationId[] | undefined,
): Promise<Buffer> {
  const wave = await findWave(deps, printing);
  const coalition = await selectCoalition(deps.db, printing.municipalityId, wave.coalition_id);
  const followed = await followInvitations(deps.db, wave);
  const now = deps.now();
  if (wanted?.some((id) => !followed.some((one) => one.id === id))) throw refuse('respondent.unknown', {});
  const chosen = followed.filter((one) => (wanted ? wanted.includes(one.id) : isAwaited(one)));
  if (chosen.length === 0) throw refuse('letters.nobody', {});
  const addressees = chosen.map((invitation) => {
    const { locale, role, person, organisation } = invitation;
    const days = { today: dayWords(locale, now), lastDay: lastDayWords(locale, wave.closes_at) };
    return { ...accessOf(deps, invitation), ...days, locale, role, person, organisation };
  });
  const { sender } = printing;
  return await renderLetters({ sender, coalition: coalition?.name ?? '', wave: wave.name, addressees, now });
}

/** One of the wave's invitations; throws `respondent.unknown`. */
export async function findInvitation(
  deps: Deps,
  { municipalityId, waveId }: Pick<Printing, 'municipalityId' | 'waveId'>,
  id: InvitationId,
): Promise<Invitation> {
  const invitation = await selectInvitation(deps.db, municipalityId, waveId, id);
  if (invitation === undefined) throw refuse('respondent.unknown', {});
  return invitation;
}

async function findWave(deps: Deps, { municipalityId, waveId }: Printing): Promise<WaveRow> {
  const wave = await selectWave(deps.db, municipalityId, waveId);
  if (wave === undefined) throw refuse('wave.unknown', {});
  return wave;
}

/** Throws `wave.unknown`, or `proxy.confidential`: paper comes back through somebody's hands. */
async function print(
  deps: Deps,
  printing: Printing,
  { role, organisationId: organisation }: { readonly role: Role; readonly organisationId: OrganisationId | null },
  locale: Locale,
  invited: Parameters<typeof renderQuestionnaire>[0]['invited'],
): Promise<Buffer> {
  const wave = await findWave(deps, printing);
  if (wave.attribution === 'confidential') throw refuse('proxy.confidential', {});
  const { municipalityId, sender } = printing;
  const coalition = await selectCoalition(deps.db, municipalityId, wave.coalition_id);
  const members = await selectMembers(deps.db, municipalityId, wave.coalition_id);
  const edition = withPromises(
    await selectEdition(deps.db, municipalityId, wave.edition_id),
    (await promisesOfWave(deps, wave)).now,
  );
  return await renderQuestionnaire({
    locale,
    role,
    sender,
    coalition: { name: coalition?.name ?? '', task: coalition?.task ?? '' },
    lastDay: lastDayWords(locale, wave.closes_at),
    edition: editionAskedOf(edition, { role, organisation, attribution: wave.attribution }),
    organisations: members.map(({ organisationId, name }) => ({ id: organisationId, name })),
    invited,
    now: deps.now(),
  });
}

function accessOf(deps: Deps, { id }: Invitation): Access {
  const { baseUrl } = deps.config;
  return {
    link: baseUrl + pages.respond(deps.tokenOf(id)),
    code: deps.codeOf(id),
    place: new URL(baseUrl).host + pages.code(),
  };
}
