import { freezeSealedWaves } from '../actions/freeze-results.ts';
import { remindOwners } from '../actions/remind-owners.ts';
import { sealClosedWaves } from '../actions/seal-wave.ts';
import type { Deps } from '../deps.ts';
import { sendMails } from '../mail/send-mails.ts';
import type { Job } from './job-queue.ts';
import { makeReports } from './make-reports.ts';
import { readBounces } from './read-bounces.ts';
import { remind } from './remind.ts';

const A_MINUTE = 60_000;

/** Everything that the server does by itself. */
export function jobsOf(deps: Deps): readonly Job[] {
  const { imap } = deps.config.mail;
  return [
    { name: 'remind', everyMinutes: 5, work: () => remindAll(deps).then(() => null) },
    { name: 'send-mails', everyMinutes: 1, work: (isStopping) => sendMails(deps, isStopping) },
    { name: 'make-reports', everyMinutes: 5, work: (isStopping) => makeReports(deps, isStopping) },
    { name: 'seal-waves', everyMinutes: 15, work: () => sealAndFreeze(deps).then(() => null) },
    ...(imap === null
      ? []
      : [{ name: 'read-bounces', everyMinutes: 5, work: () => readBounces(deps, imap).then(() => null) }]),
  ];
}

/** Of answering, and of what was promised: a fault in the one does not keep the other waiting. */
async function remindAll(deps: Deps): Promise<void> {
  try {
    await remind(deps);
  } finally {
    await remindOwners(deps);
  }
}

/** What is over is packed, and its result frozen. */
async function sealAndFreeze(deps: Deps): Promise<void> {
  await sealClosedWaves(deps);
  await freezeSealedWaves(deps);
}

/**
 * Starts them beside the server, which does not wait for them: when the queue cannot start, it is tried again every
 * minute, and people can answer meanwhile. Returns a function that ends what is under way.
 */
export function startJobs(deps: Deps): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let starting: Promise<void>;
  const start = async () => {
    try {
      await deps.jobs.start(jobsOf(deps));
    } catch (error) {
      deps.log.error({ err: error }, 'the jobs did not start');
      timer = setTimeout(() => {
        starting = start();
      }, A_MINUTE);
    }
  };
  starting = start();
  return async () => {
    clearTimeout(timer);
    await starting;
    clearTimeout(timer);
    await deps.jobs.stop();
  };
}
