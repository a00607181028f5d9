import type { WaveInvitationBody } from '../../../../api/contract/waves.ts';
import { INVITATION_PROGRESS, isAwaited } from '../../../../survey/invitation.ts';

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

type Invitation = Pick<WaveInvitationBody, 'progress' | 'mail' | 'passedOnAt'>;

/** A mail that did not arrive matters no more once its link was opened: somebody has passed it on by other means. */
export function stageOf({ progress, mail, passedOnAt }: Invitation): Stage {
  if (progress !== 'not-started') return progress;
  switch (mail.state) {
    case 'refused':
    case 'bounced':
    case 'uncertain':
      return passedOnAt === null ? 'action' : 'sent';
    case 'sent':
      return 'sent';
    default:
      return 'not-sent';
  }
}

/** On its way, so that the board looks again soon. */
export function isMoving({ mail }: Pick<Invitation, 'mail'>): boolean {
  return mail.state === 'queued' || mail.state === 'sending';
}

/** Is still to have an invitation by mail: none was sent, none is on its way, and nobody else takes this person's place. */
export function isUnmailed(invitation: Invitation): boolean {
  return isAwaited(invitation) && stageOf(invitation) === 'not-sent' && !isMoving(invitation);
}

export function isIn(filter: Filter, invitation: Invitation): boolean {
  if (filter === 'all') return true;
  return filter === 'outstanding' ? isAwaited(invitation) : stageOf(invitation) === filter;
}
