import { useEffect, useState } from 'react';
import type { PromiseOutcome } from '../../../analytics/facts/promise-outcome.ts';
import type { DashboardBody } from '../../../api/contract/dashboard.ts';
import { paths } from '../../../api/contract/paths.ts';
import type { PromisesBody } from '../../../api/contract/promises.ts';
import { send } from '../../api.ts';

/** By wave, what it says about the promises that it asked about. */
export type Outcomes = ReadonlyMap<string, readonly PromiseOutcome[]>;

const NONE: Outcomes = new Map();

/**
 * What closed waves say about the promises: they come after the page, which can do without. An open wave is not asked: to
 * look at its results has a consequence.
 */
export function useOutcomes({ promises, waves }: PromisesBody): Outcomes {
  const [outcomes, setOutcomes] = useState(NONE);
  const asked = new Set(promises.flatMap(({ askedIn }) => askedIn));
  const ids = waves.filter(({ id, isClosed }) => isClosed && asked.has(id)).map(({ id }) => id);
  const key = ids.join(' ');
  useEffect(() => {
    let isCurrent = true;
    const wanted = key === '' ? [] : key.split(' ');
    const read = async () => {
      const entries = await Promise.all(wanted.map(async (id) => [id, await outcomesOf(id)] as const));
      if (isCurrent) setOutcomes(new Map(entries));
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return outcomes;
}

async function outcomesOf(waveId: string): Promise<readonly PromiseOutcome[]> {
  const body = await send<DashboardBody>('GET', paths.waveDashboard(waveId)).catch(() => null);
  return (body?.dashboard.facts?.promises as readonly PromiseOutcome[] | undefined) ?? [];
}
