import type { GapRow } from '../../../analytics/gap-row.ts';
import type { LoneWave } from '../../../analytics/trend.ts';
import type { EditionId, WaveId } from '../../../survey/id.ts';
import { text } from '../../../survey/locale.ts';
import type { Attribution } from '../../../survey/wave.ts';

type Wanted = {
  readonly rows?: readonly GapRow[];
  readonly attribution?: Attribution;
  readonly edition?: string;
};

/** A closed wave of this year, before it stands beside others. */
export function loneWave(
  year: string,
  { rows = [], attribution = 'organisation', edition = 'one' }: Wanted = {},
): LoneWave {
  const id = edition as EditionId;
  const when = { closesAt: `${year}-06-30T22:00:00.000Z`, isOpen: false };
  return { id: year as WaveId, name: year, attribution, ...when, edition: { id, title: text(edition, edition) }, rows };
}
