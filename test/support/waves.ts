import { randomUUID } from 'node:crypto';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import type { Attribution } from '../../survey/wave.ts';
import { allAnswered, submission } from './coalition.ts';
import type { Installation } from './installation.ts';

export type HeldWave = {
  readonly year: number;
  /** In two digits; March when absent, as which it is not named. */
  readonly month?: string;
  readonly attribution?: Attribution;
  readonly editionId?: string;
  /** The score that each organisation gives throughout, or all its answers; who is not named does not answer. */
  readonly scores: Readonly<Record<string, number>> | ((organisation: string, person: number) => Answers | undefined);
  readonly closed?: boolean;
};

type Answers = Record<string, unknown>;

/** Holds a wave of a coalition that there is already, in a month of its year, and leaves the clock there; returns its id. */
export async function holdWave(
  { staff, visitor, setNow }: Pick<Installation, 'staff' | 'visitor' | 'setNow'>,
  coalitionId: string,
  { year, month, attribution = 'organisation', editionId, scores, closed = true }: HeldWave,
): Promise<string> {
  const first = `${year}-${month ?? '03'}`;
  setNow(`${first}-10T10:00:00Z`);
  const dates = { opensOn: `${first}-01`, closesOn: `${first}-29` };
  const name = `Ronde ${month === undefined ? year : first}`;
  const wanted = { name, ...dates, attribution, ...(editionId && { editionId }) };
  const planned = await staff.call('POST', paths.waves(coalitionId), wanted);
  if (planned.status !== 201) throw new Error(JSON.stringify(planned.body));
  const { id, invitations } = planned.body as WaveDetailBody;
  await staff.call('PUT', paths.waveState(id), { state: 'open' });
  for (const [i, { link, organisation }] of invitations.entries()) {
    const answers = typeof scores === 'function' ? scores(organisation, i) : answersOf(scores[organisation]);
    if (answers === undefined) continue;
    const token = link.split('/').at(-1) ?? '';
    await visitor.call('PUT', paths.submission(token, randomUUID()), submission(answers));
  }
  if (closed) await staff.call('PUT', paths.waveState(id), { state: 'closed' });
  return id;
}

function answersOf(score: number | undefined): Answers | undefined {
  return score === undefined ? undefined : allAnswered(score);
}
