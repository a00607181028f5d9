import { makeReport } from '../actions/make-report.ts';
import { claimReport, countUnmadeReports, touchClaim } from '../db/report-claims.ts';
import type { Deps } from '../deps.ts';

/**
 * After how long without a word a server is taken to be gone. Too short, and a busy server loses its edition to another
 * that does the same work again; too long, and a report stands still by as much after a crash.
 */
export const LEASE_MILLISECONDS = 30_000;

/** How often a server says that it is at work; several are missed before it counts as gone. */
const WORD_MILLISECONDS = 2_000;

/**
 * Makes every report that was asked for, one after the other.
 *
 * @returns after how many milliseconds to look again, because another server has one that it may leave; null: nothing is left.
 */
export async function makeReports(deps: Deps, isStopping: () => boolean): Promise<number | null> {
  while (!isStopping()) {
    const now = deps.now();
    // The embedded database belongs to this process: who had an edition before is gone for certain.
    const lease = deps.databaseKind === 'embedded' ? 0 : LEASE_MILLISECONDS;
    const claimed = await claimReport(deps.db, {
      claim: deps.uuid(),
      now,
      goneBefore: new Date(now.getTime() - lease),
    });
    if (claimed === undefined) break;
    const giveUp = new AbortController();
    const timer = setInterval(() => {
      if (isStopping()) giveUp.abort();
      else
        void touchClaim(deps.db, claimed, deps.now()).catch((error) =>
          deps.log.warn({ err: error }, 'no word of a report'),
        );
    }, WORD_MILLISECONDS);
    try {
      await makeReport(deps, claimed, giveUp.signal);
    } finally {
      clearInterval(timer);
    }
  }
  return (await countUnmadeReports(deps.db)) > 0 ? LEASE_MILLISECONDS : null;
}
