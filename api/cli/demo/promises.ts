import type { CoalitionId, MunicipalityId, PromiseId, UserId, WaveId } from '../../../survey/id.ts';
import { type PromiseQuestion, promiseNameOf, promisesAskedOf } from '../../../survey/promise.ts';
import { changePromise } from '../../actions/change-promise.ts';
import { listPromises } from '../../actions/list-promises.ts';
import { makePromise } from '../../actions/make-promise.ts';
import type { NewPromiseBody } from '../../contract/promises.ts';
import { selectChosenGaps } from '../../db/conversations.ts';
import type { Invitation } from '../../db/invitations.ts';
import type { Deps } from '../../deps.ts';
import { dayIn, later } from './clock.ts';
import type { Story, StoryPromise } from './story.ts';

/** The promises of a story that have been made, by their ids. */
export type Promised = Map<PromiseId, StoryPromise>;

type At = {
  readonly municipalityId: MunicipalityId;
  readonly coalitionId: CoalitionId;
  readonly waveId: WaveId;
  readonly actor: UserId;
};

/** Has those of a wave's promises made that were not yet, and those done that were, each on its own day. */
export async function promiseAfter(
  deps: Deps,
  at: At,
  story: Story,
  promises: readonly StoryPromise[],
  promised: Promised,
): Promise<void> {
  const made = [...promised.values()];
  for (const promise of promises.filter((one) => !made.includes(one))) {
    const wanted = await wantedOf(deps, at, story, promise);
    const { municipalityId, coalitionId, actor } = at;
    const id = await makePromise(later(deps, promise.from), municipalityId, coalitionId, wanted, actor);
    promised.set(id, promise);
    if (promise.done === null) continue;
    const { waveId: _, ...kept } = wanted;
    const change = { ...kept, state: 'done', note: promise.done.note, version: 1 } as const;
    await changePromise(later(deps, promise.done.on), municipalityId, coalitionId, id, change, actor);
  }
}

async function wantedOf(
  deps: Deps,
  { municipalityId, coalitionId, waveId }: At,
  { partners }: Story,
  { by, about, text, until, isMailed }: StoryPromise,
): Promise<NewPromiseBody> {
  const { organisations } = await listPromises(deps, municipalityId, coalitionId);
  const name = by === null ? undefined : partners[by]?.[0];
  const owner = organisations.find((one) => (by === null ? one.role === 'municipality' : one.name === name));
  if (owner === undefined) throw new Error(`nobody promises “${text}”`);
  const gaps = await selectChosenGaps(deps.db, municipalityId, waveId);
  return {
    ...{ waveId, organisationId: owner.id, text, dueOn: dayIn(deps, until) },
    gapId: gaps.find(({ row_id }) => row_id === about)?.id ?? null,
    personId: isMailed ? (owner.people[0]?.id ?? null) : null,
  };
}

/** What somebody answers when a wave asks whether promises were kept. @param place of the person, or of the partner. */
export function verdictsOf(
  questions: readonly PromiseQuestion[],
  promised: Promised,
  { role, organisationId: organisation }: Invitation,
  { place, attribution }: { readonly place: number; readonly attribution: 'organisation' | 'confidential' },
): Record<string, unknown> {
  const asked = promisesAskedOf(questions, { role, organisation, attribution });
  const entries = asked.flatMap(({ id, owner }) => {
    const told = promised.get(id);
    if (told === undefined) return [];
    const verdict = owner.role === role ? told.own : told.others[place % told.others.length];
    return [[promiseNameOf(id), verdict] as const];
  });
  return Object.fromEntries(entries);
}
