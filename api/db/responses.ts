import type { MunicipalityId, OrganisationId, SubmissionId, WaveId } from '../../survey/id.ts';
import type { ProxyMedium } from '../../survey/proxy.ts';
import type { Response, ResponseFacts, ResponseOwner } from '../../survey/response.ts';
import type { Rating } from '../../survey/scale.ts';
import type { Queries } from './connect.ts';
import { isOwned, type OwnedIn, ownerColumns } from './owned.ts';
import type { ResponseRow, SubmissionRow } from './schema.ts';

/** Stores a submission; returns false when one with its id is there already. Two at once wait for each other here. */
export async function insertSubmission(db: Queries, row: SubmissionRow): Promise<boolean> {
  const result = await db
    .insertInto('submission')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function selectSubmission(db: Queries, id: SubmissionId): Promise<SubmissionRow | undefined> {
  return await db.selectFrom('submission').where('id', '=', id).selectAll().executeTakeFirst();
}

/** Stores the owner's first response; returns false when there is one. */
export async function insertResponse(
  db: Queries,
  at: OwnedIn,
  submissionId: SubmissionId,
  response: Response,
): Promise<boolean> {
  const result = await db
    .insertInto('response')
    .values({
      ...ownerColumns(at),
      submission_id: submissionId,
      ...columnsOf(response),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['municipality_id', 'wave_id', 'organisation_id', 'invitation_id'])
        .where('submission_id', 'is not', null)
        .doNothing(),
    )
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Replaces the response that came with the named submission; returns false when that is not the current one. */
export async function updateResponse(
  db: Queries,
  at: OwnedIn,
  replaces: SubmissionId,
  submissionId: SubmissionId,
  response: Response,
): Promise<boolean> {
  const result = await db
    .updateTable('response')
    .set({ submission_id: submissionId, ...columnsOf(response) })
    .where(isOwned('response', at))
    .where('submission_id', '=', replaces)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The owner's current response with the submission that brought it. */
export function selectResponse(db: Queries, at: OwnedIn) {
  return db
    .selectFrom('response')
    .innerJoin('submission', 'submission.id', 'response.submission_id')
    .where(isOwned('response', at))
    .select(['response.ratings', 'response.facts', 'submission.id', 'submission.digest', 'submission.submitted_at'])
    .select(['submission.proxy_medium', 'submission.proxy_by'])
    .executeTakeFirst();
}

export type NewResponse = { readonly organisationId: OrganisationId; readonly ratings: readonly Rating[] };

/** Stores responses that were collected elsewhere: ratings, and nothing beside them. */
export async function insertImportedResponses(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  responses: readonly NewResponse[],
): Promise<void> {
  const values = responses.map(({ organisationId, ratings }) => ({
    municipality_id: municipalityId,
    wave_id: waveId,
    organisation_id: organisationId,
    invitation_id: null,
    submission_id: null,
    ...columnsOf({ ratings, facts: {} }),
  }));
  await db.insertInto('response').values(values).execute();
}

/** The ratings of a wave's responses, in no meaningful order. @param submissions only those that came with one of these. */
export async function selectRatings(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  submissions: readonly SubmissionId[] | null = null,
): Promise<Pick<ResponseRow, 'organisation_id' | 'submission_id' | 'ratings'>[]> {
  return await db
    .selectFrom('response')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .$if(submissions !== null, (query) => query.where('submission_id', 'in', submissions ?? []))
    .select(['organisation_id', 'submission_id', 'ratings'])
    .execute();
}

/** What the responses of a wave say beside their ratings, in no meaningful order. */
export async function selectFacts(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<{ readonly organisation_id: OrganisationId; readonly facts: ResponseFacts }[]> {
  return await db
    .selectFrom('response')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .select(['organisation_id', 'facts'])
    .execute();
}

/** The submissions whose answers count in a wave at this moment. */
export async function selectCurrentSubmissions(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<SubmissionId[]> {
  const rows = await db
    .selectFrom('response')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .where('submission_id', 'is not', null)
    .select('submission_id')
    .$narrowType<{ submission_id: SubmissionId }>()
    .execute();
  return rows.map(({ submission_id }) => submission_id);
}

/** Whose responses a wave has. */
export async function selectResponseOwners(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<ResponseOwner[]> {
  return await db
    .selectFrom('response')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .select(['organisation_id as organisationId', 'invitation_id as invitationId'])
    .execute();
}

/** The responses of a wave that somebody of the municipality entered, each with how and by whom. */
export function selectProxies(db: Queries, municipalityId: MunicipalityId, waveId: WaveId) {
  return db
    .selectFrom('response')
    .innerJoin('submission', 'submission.id', 'response.submission_id')
    .leftJoin('user', 'user.id', 'submission.proxy_by')
    .where('response.municipality_id', '=', municipalityId)
    .where('response.wave_id', '=', waveId)
    .where('submission.proxy_medium', 'is not', null)
    .select(['response.organisation_id as organisationId', 'response.invitation_id as invitationId'])
    .select(['submission.proxy_medium as medium', 'user.name as by', 'submission.submitted_at as at'])
    .$narrowType<{ medium: ProxyMedium }>()
    .execute();
}

/** Whether this invitation's holder submitted anything in the wave, in confidence or not. */
export async function hasSubmitted(
  db: Queries,
  municipalityId: MunicipalityId,
  invitationId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('submission')
    .where('municipality_id', '=', municipalityId)
    .where('invitation_id', '=', invitationId as SubmissionRow['invitation_id'])
    .select('invitation_id')
    .unionAll(
      db
        .selectFrom('confidential_receipt')
        .where('municipality_id', '=', municipalityId)
        .where('invitation_id', '=', invitationId as SubmissionRow['invitation_id'])
        .select('invitation_id'),
    )
    .executeTakeFirst();
  return row !== undefined;
}

function columnsOf({ ratings, facts }: Response) {
  return { ratings, facts: JSON.stringify(facts) };
}
