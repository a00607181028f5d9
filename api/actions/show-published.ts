import type { Dashboard } from '../../analytics/dashboard.ts';
import { publishedDashboardOf, type ResultContent, redactedSince } from '../../analytics/published.ts';
import { refuse } from '../../survey/problem.ts';
import type { PersonalResultBody, PublicationPreviewBody, PublishedBody } from '../contract/publications.ts';
import type { WaveBody } from '../contract/waves.ts';
import type { Queries } from '../db/connect.ts';
import type { Invitation } from '../db/invitations.ts';
import type { Municipality } from '../db/municipalities.ts';
import { selectLivePublication, selectPublicationByHash, selectPublications } from '../db/publications.ts';
import { selectRedactions } from '../db/redactions.ts';
import type { WaveRow } from '../db/schema.ts';
import { type Deps, hashOf } from '../deps.ts';
import { conversationBeside } from './conversation-beside.ts';
import { readResult } from './freeze-results.ts';
import { ownAnswersOf } from './own-answers.ts';

/** A published result as files and pages are made from it. */
export type PublishedDashboard = Omit<ResultContent, 'dashboard'> & {
  /** What the audience may see of it. */
  readonly dashboard: Dashboard;
  readonly version: number;
  readonly resultSet: number;
  readonly publishedAt: Date;
  readonly note: string | null;
  readonly withComments: boolean;
  /** Of the frozen result, SHA-256. */
  readonly digest: string;
};

export type Publication = NonNullable<Awaited<ReturnType<typeof selectLivePublication>>>;

/**
 * The published result that a link opens, as it was frozen; looking at it changes nothing.
 * Throws `publication.unknown` for any token that is not of one, and `publication.withdrawn`.
 */
export async function loadPublishedDashboard(db: Queries, token: string): Promise<PublishedDashboard> {
  return await publishedDashboard(db, await readPublication(db, token));
}

/** The publication that a link opens; throws `publication.unknown` or `publication.withdrawn`. */
export async function readPublication(db: Queries, token: string): Promise<Publication> {
  const publication = await selectPublicationByHash(db, hashOf(token));
  if (publication === undefined) throw refuse('publication.unknown', {});
  if (publication.withdrawn_at !== null) throw refuse('publication.withdrawn', {});
  return publication;
}

/** The same as it goes over the wire, with what is read in it; throws what `readPublication` throws. */
export async function showPublished({ db, now }: Deps, token: string): Promise<PublishedBody> {
  const publication = await readPublication(db, token);
  const published = publishedBody(await publishedDashboard(db, publication));
  return { ...published, ...(await conversationBeside(db, publication, published.dashboard, now())) };
}

/**
 * The result of the invitation's wave with the holder's own answers beside it. Throws `publication.none` while nothing is
 * published.
 */
export async function showPersonalResult({ db, now }: Deps, invitation: Invitation): Promise<PersonalResultBody> {
  const publication = await selectLivePublication(db, invitation.municipalityId, invitation.waveId);
  if (publication === undefined) throw refuse('publication.none', {});
  const published = publishedBody(await publishedDashboard(db, publication));
  const beside = await conversationBeside(db, publication, published.dashboard, now());
  const replyUntil = invitation.role === 'partner' ? beside.replyUntil : null;
  return { published: { ...published, ...beside, replyUntil }, own: await ownAnswersOf(db, invitation) };
}

/** What would be published now, made by the same function as what is; throws what `readResult` throws. */
export async function previewPublication(
  deps: Deps,
  municipality: Municipality,
  wave: WaveRow,
  withComments: boolean,
): Promise<PublicationPreviewBody> {
  const { content, digest } = await readResult(deps, municipality, wave);
  const [before] = await selectPublications(deps.db, municipality.id, wave.id);
  const next = { content, version: (before?.version ?? 0) + 1, note: null, with_comments: withComments };
  return { published: publishedBody({ ...shownOf(next), publishedAt: null }), digest };
}

export async function publishedDashboard(db: Queries, publication: Publication): Promise<PublishedDashboard> {
  const { municipality_id, wave_id, result_set: resultSet, published_at: publishedAt, digest } = publication;
  const redactions = await selectRedactions(db, municipality_id, wave_id);
  const content = redactedSince(publication.content, redactions);
  return { ...shownOf({ ...publication, content }), resultSet, publishedAt, digest };
}

function shownOf({
  content,
  version,
  note,
  with_comments: withComments,
}: Pick<Publication, 'content' | 'version' | 'note' | 'with_comments'>) {
  return { ...content, version, note, withComments, dashboard: publishedDashboardOf(content, { withComments }) };
}

function publishedBody(shown: ReturnType<typeof shownOf> & { readonly publishedAt: Date | null }): PublishedBody {
  const { municipality, demo, coalition, version, publishedAt, note, withComments, dashboard } = shown;
  // An audience has published results of waves that are over, and of no other.
  const wave: WaveBody = { ...shown.wave, state: 'closed' };
  const at = publishedAt?.toISOString() ?? null;
  return {
    municipality,
    demo,
    coalition: coalition.name,
    wave,
    version,
    publishedAt: at,
    note,
    withComments,
    dashboard,
    replyUntil: null,
    conversation: null,
  };
}
