import type { CoalitionId, MunicipalityId, OrganisationId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { nextReminderOf } from '../../survey/promise-reminders.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import type { PromiseBody, PromisesBody } from '../contract/promises.ts';
import { selectCoalition } from '../db/coalitions.ts';
import { selectEdition } from '../db/editions.ts';
import { selectMembers } from '../db/memberships.ts';
import {
  type NamedPromise,
  type PromisableGap,
  type PromiseMail,
  selectAsking,
  selectPeopleOf,
  selectPromisableGaps,
  selectPromiseMails,
  selectPromises,
} from '../db/promises.ts';
import { selectWavesOfCoalition } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { dayOf } from './days.ts';
import { stateOfRow } from './wave-state.ts';

type Organisation = Omit<PromisesBody['organisations'][number], 'people'>;

/** The promises of a coalition, with what a form about them needs; throws `coalition.unknown`. */
export async function listPromises(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
): Promise<PromisesBody> {
  const coalition = await selectCoalition(deps.db, municipalityId, coalitionId);
  if (coalition === undefined) throw refuse('coalition.unknown', {});
  const promises = await selectPromises(deps.db, municipalityId, coalitionId);
  const today = dayOf(deps.now());
  const mails = Map.groupBy(await selectPromiseMails(deps.db, municipalityId, coalitionId), ({ promise }) => promise);
  const asking = await selectAsking(deps.db, municipalityId, coalitionId);
  return {
    coalition: { id: coalition.id, name: coalition.name },
    today,
    organisations: await organisationsOf(deps, municipalityId, coalitionId, promises),
    waves: await wavesOf(deps, municipalityId, coalitionId),
    promises: promises.map((promise) => ({
      ...bodyOf(promise, mails.get(promise.id) ?? [], today),
      askedIn: (asking.get(promise.id) ?? []).map(({ id }) => id),
    })),
  };
}

function bodyOf(promise: NamedPromise, mails: readonly PromiseMail[], today: string): Omit<PromiseBody, 'askedIn'> {
  const { id, wave, gap, organisation, person, text, dueOn, state, stateOn, note, version } = promise;
  const done = mails.filter(({ due_on }) => due_on === dueOn).map(({ moment }) => moment);
  return {
    ...{ id, waveId: wave, gapId: gap, organisationId: organisation, personId: person },
    ...{ text, dueOn, state, stateOn, note, version },
    mails: mails.map(({ id, moment, state, at }) => ({ id, moment, state, at: at.toISOString() })),
    nextMail: nextReminderOf({ ...promise, madeOn: dayOf(promise.madeAt) }, done, today),
  };
}

/** The members, and after them who promised something and left. */
async function organisationsOf(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  promises: readonly NamedPromise[],
): Promise<PromisesBody['organisations']> {
  const members = (await selectMembers(deps.db, municipalityId, coalitionId)).map(
    ({ organisationId: id, name, role }): Organisation => ({ id, name, role, isMember: true }),
  );
  const owners = new Map(promises.map(({ owner }) => [owner.id, owner]));
  for (const { id } of members) owners.delete(id);
  const all = [...members, ...[...owners.values()].map((owner): Organisation => ({ ...owner, isMember: false }))];
  const people = await peopleOf(deps, municipalityId, all);
  return all.map((one) => ({ ...one, people: people.get(one.id) ?? [] }));
}

async function peopleOf(deps: Deps, municipalityId: MunicipalityId, organisations: readonly Organisation[]) {
  const ids = organisations.map(({ id }) => id);
  const people = Map.groupBy(await selectPeopleOf(deps.db, municipalityId, ids), (one) => one.organisation);
  const entries = [...people].map(([id, these]) => [id, these.map(({ id, name }) => ({ id, name }))] as const);
  return new Map<OrganisationId, PromisesBody['organisations'][number]['people']>(entries);
}

async function wavesOf(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
): Promise<PromisesBody['waves']> {
  const waves = await selectWavesOfCoalition(deps.db, municipalityId, coalitionId);
  const gaps = Map.groupBy(await selectPromisableGaps(deps.db, municipalityId, coalitionId), (gap) => gap.wave_id);
  const bodies: PromisesBody['waves'][number][] = [];
  for (const wave of waves) {
    const { id, name } = wave;
    const chosen = gaps.get(id) ?? [];
    const edition = chosen.length === 0 ? null : await selectEdition(deps.db, municipalityId, wave.edition_id);
    const isClosed = stateOfRow(wave, deps.now()) === 'closed';
    bodies.push({ id, name, isClosed, gaps: chosen.map((gap) => gapBody(gap, edition)) });
  }
  return bodies;
}

function gapBody(
  { id, kind, row_id, subject }: PromisableGap,
  edition: QuestionnaireEdition | null,
): PromisesBody['waves'][number]['gaps'][number] {
  const rows = kind === 'theme' ? edition?.themes : edition?.criteria;
  const title = rows?.find((row) => row.id === row_id)?.title ?? { nl: row_id, en: row_id };
  return { id, kind, subject, title };
}
