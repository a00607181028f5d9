import type { WaveInvitationBody } from '../../../../api/contract/waves.ts';
import { INVITATION_PROGRESS } from '../../../../survey/invitation.ts';

const STEPS = INVITATION_PROGRESS.filter((progress) => progress !== 'not-started');

/**
 * Where everybody is, in one word each, so that the counts add up to all: as far as the answer has come, and before
 * that, as far as the mail has. `action`: the mail did not arrive, and nothing happens by itself.
 */
export const STAGES = ['action', 'not-sent', 'sent', ...STEPS] as const;
export type Stage = (typeof STAGES)[number];

/** What the board can show: a stage, everybody, or who has yet to answer. */
export const FILTERS = ['all', 'outstanding', ...STAGES] as const;
export type Filter = (typeof FILTERS)[number];

type Invitation = Pick<WaveInvitationBody, 'progress' | 'mail'>;

/** A mail that did not arrive matters no more once its link was opened: somebody has passed it on by other means. */
export function stageOf({ progress, mail }: Invitation): Stage {
  if (progress !== 'not-started') return progress;
  switch (mail.state) {
    case 'refused':
    case 'bounced':
    case 'uncertain':
      return 'action';
    case 'sent':
      return 'sent';
    default:
      return 'not-sent';
  }
}

/** No answer is to be expected any more: it is there, or it was declined. */
const OVER: readonly string[] = ['submitted', 'declined'];

export function isOutstanding({ progress }: Pick<Invitation, 'progress'>): boolean {
  return !OVER.includes(progress);
}

/** On its way, so that the board looks again soon. */
export function isMoving({ mail }: Invitation): boolean {
  return mail.state === 'queued' || mail.state === 'sending';
}

/** Has had no invitation by mail, and none is on its way. */
export function isUnmailed(invitation: Invitation): boolean {
  return stageOf(invitation) === 'not-sent' && !isMoving(invitation);
}

export function isIn(filter: Filter, invitation: Invitation): boolean {
  if (filter === 'all') return true;
  return filter === 'outstanding' ? isOutstanding(invitation) : stageOf(invitation) === filter;
}
