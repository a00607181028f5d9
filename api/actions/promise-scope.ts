import type { ChosenGapId, CoalitionId, MunicipalityId, OrganisationId, PersonId, WaveId } from '../../survey/id.ts';
import { dayAfter } from '../../survey/office-days.ts';
import { refuse } from '../../survey/problem.ts';
import type { Queries } from '../db/connect.ts';
import { selectMembers } from '../db/memberships.ts';
import { selectPeopleOf, selectPromisableGaps } from '../db/promises.ts';

/** What a promise points at. */
export type PromisePointers = {
  readonly waveId: WaveId;
  readonly gapId: ChosenGapId | null;
  readonly organisationId: OrganisationId;
  readonly personId: PersonId | null;
};

const FIRST_DAY = '2000-01-01';
const YEARS_AHEAD = 10;

/** Throws `organisation.unknown` unless the organisation is a member of the coalition. */
export async function refuseUnlessMember(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  organisationId: OrganisationId,
): Promise<void> {
  const members = await selectMembers(db, municipalityId, coalitionId);
  if (!members.some((member) => member.organisationId === organisationId)) throw refuse('organisation.unknown', {});
}

/** Throws `person.unknown` for who does not stand under the organisation, `request.invalid` for a gap of another wave. */
export async function refuseUnlessFitting(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  { waveId, gapId, organisationId, personId }: PromisePointers,
): Promise<void> {
  if (personId !== null) {
    const people = await selectPeopleOf(db, municipalityId, [organisationId]);
    if (!people.some(({ id }) => id === personId)) throw refuse('person.unknown', {});
  }
  if (gapId === null) return;
  const gaps = await selectPromisableGaps(db, municipalityId, coalitionId);
  if (!gaps.some((gap) => gap.id === gapId && gap.wave_id === waveId))
    throw refuse('request.invalid', { field: 'gapId' });
}

/** Throws `promise.due-date` for a day before 2000 or more than ten years from today: a slip of the keyboard. */
export function refuseUnlessDue(dueOn: string, today: string): void {
  const year = Number(today.slice(0, 4)) + YEARS_AHEAD;
  // A leap day has none of its name in most years: the day before the first of March is the same there.
  const latest = today.endsWith('-02-29') ? dayAfter(`${year}-03-01`, -1) : `${year}${today.slice(4)}`;
  if (dueOn < FIRST_DAY || dueOn > latest) throw refuse('promise.due-date', { latest });
}
