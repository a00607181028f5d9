import { paths } from '../../api/contract/paths.ts';
import type { PublicationPreviewBody } from '../../api/contract/publications.ts';
import type { Installation } from './installation.ts';
import { makeSmallCoalition } from './small-coalition.ts';
import { holdWave } from './waves.ts';

/** A small coalition with a closed wave in March of each of these years; returns its id and those of its waves. */
export async function holdCoalition(
  installation: Installation,
  name: string,
  years: Readonly<Record<number, Readonly<Record<string, number>>>>,
): Promise<{ readonly id: string; readonly waves: readonly string[] }> {
  installation.setNow('2022-01-10T10:00:00Z');
  const id = await makeSmallCoalition(installation, name);
  const waves: string[] = [];
  for (const [year, scores] of Object.entries(years))
    waves.push(await holdWave(installation, id, { year: Number(year), scores }));
  return { id, waves };
}

/** Publishes the result of a closed wave as it is now. */
export async function publish(
  { staff }: Pick<Installation, 'staff'>,
  waveId: string,
  withComments = false,
): Promise<void> {
  const { digest } = (await staff.call('GET', paths.publicationPreview(waveId))).body as PublicationPreviewBody;
  const wanted = { digest, withComments, note: null };
  const { status } = await staff.call('POST', paths.publications(waveId), wanted);
  if (status !== 201) throw new Error(`It was not published: ${status}.`);
}
