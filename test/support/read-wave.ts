import { randomUUID } from 'node:crypto';
import { ConversationBody } from '../../api/contract/conversation.ts';
import { paths } from '../../api/contract/paths.ts';
import type { PublicationPreviewBody, PublicationsBody } from '../../api/contract/publications.ts';
import { allAnswered, type PreparedWave, prepareWave, submission, type WantedWave } from './coalition.ts';
import type { Installation } from './installation.ts';

/** The gaps that are read, in this order. */
export const READ_GAPS = [
  { kind: 'theme', id: 'player', subject: 'municipality' },
  { kind: 'criterion', id: 'player.clear', subject: 'municipality' },
] as const;

export const READINGS = [
  {
    municipality: 'Wij leggen besluiten uit.',
    partners: 'Wij horen besluiten achteraf.',
    outcome: 'agreed',
    together: 'De uitleg komt te laat.',
  },
  {
    municipality: 'Wij dachten dat het duidelijk was.',
    partners: 'Wij horen ieder iets anders.',
    outcome: 'disagreed',
    together: 'Wie het woord voert, blijft een punt.',
  },
] as const;

/** A closed wave with readings of two gaps. */
export type ReadWave = PreparedWave & { readonly gaps: ConversationBody['gaps'] };

/** Closes a wave in which the municipality gave 5 and partners 3, and writes down what is read in two gaps of it. */
export async function readWave(installation: Installation, wanted: WantedWave = {}): Promise<ReadWave> {
  const { staff } = installation;
  const wave = await answeredWave(installation, wanted);
  await staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
  const choice = { version: 0, gaps: READ_GAPS, discard: false };
  const chosen = ConversationBody.parse((await staff.call('PUT', paths.conversation(wave.waveId), choice)).body);
  for (const [i, { id }] of chosen.gaps.entries())
    await staff.call('PUT', paths.chosenGap(wave.waveId, id), { version: 1, ...READINGS[i] });
  return { ...wave, gaps: chosen.gaps.map((gap) => ({ ...gap, version: 2 })) };
}

/** Publishes the result of a wave; returns the token of its link. */
export async function publishedToken(
  { staff }: Installation,
  { waveId }: Pick<PreparedWave, 'waveId'>,
): Promise<string> {
  const { body } = await staff.call('GET', paths.publicationPreview(waveId));
  const { digest } = body as PublicationPreviewBody;
  const wanted = { digest, withComments: false, note: null };
  const published = (await staff.call('POST', paths.publications(waveId), wanted)).body as PublicationsBody;
  return published.publications[0]?.link?.split('/').at(-1) ?? '';
}

async function answeredWave(installation: Installation, wanted: WantedWave): Promise<PreparedWave> {
  const wave = await prepareWave(installation, wanted);
  for (const { token, role } of wave.invitations) {
    const answers = submission(allAnswered(role === 'municipality' ? 5 : 3));
    await installation.visitor.call('PUT', paths.submission(token, randomUUID()), answers);
  }
  return wave;
}
