import type { WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { resultMailOf } from '../actions/mail-results.ts';
import { pages } from '../contract/paths.ts';
import type { PublicationBody, PublicationsBody } from '../contract/publications.ts';
import { selectCoalition } from '../db/coalitions.ts';
import type { Municipality } from '../db/municipalities.ts';
import { selectPublications } from '../db/publications.ts';
import { selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { waveBody } from './bodies.ts';

/** The publications of a wave as the coordinator sees them; throws `wave.unknown`. */
export async function publicationsBody(
  deps: Deps,
  municipality: Municipality,
  waveId: WaveId,
): Promise<PublicationsBody> {
  const wave = await selectWave(deps.db, municipality.id, waveId);
  const coalition = wave && (await selectCoalition(deps.db, municipality.id, wave.coalition_id));
  if (wave === undefined || coalition === undefined) throw refuse('wave.unknown', {});
  const publications = await selectPublications(deps.db, municipality.id, waveId);
  return {
    coalition: { id: coalition.id, name: coalition.name },
    wave: waveBody(wave, deps.now()),
    publications: publications.map((one) => publicationBody(deps, one)),
    mail: await resultMailOf(deps.db, wave),
  };
}

type Publication = Awaited<ReturnType<typeof selectPublications>>[number];

function publicationBody({ config, publicationTokenOf }: Deps, publication: Publication): PublicationBody {
  const { id, version, result_set, with_comments, note, published_at, withdrawn_at } = publication;
  return {
    id,
    version,
    resultSet: result_set,
    withComments: with_comments,
    note,
    publishedAt: published_at.toISOString(),
    publishedBy: publication.publisher,
    withdrawnAt: withdrawn_at?.toISOString() ?? null,
    withdrawnBy: publication.withdrawer,
    link: withdrawn_at === null ? config.baseUrl + pages.published(publicationTokenOf(id)) : null,
  };
}
