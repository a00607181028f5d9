/**
 * How far an invited person has come: not-started · opened: the page was looked at · started: there is a draft ·
 * submitted: also when a colleague submitted for the same organisation · declined: does not take part, as the person said.
 */
export const INVITATION_PROGRESS = ['not-started', 'opened', 'started', 'submitted', 'declined'] as const;
export type InvitationProgress = (typeof INVITATION_PROGRESS)[number];

/** Why somebody does not take part. */
export const DECLINE_REASONS = ['no-time', 'too-little-contact', 'unwilling', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** At most this many characters in what somebody adds to a reason, or to a colleague's name. */
export const MAXIMUM_NOTE = 500;

/** What is known of an answer and of the person who is asked for it. */
export type Followed = {
  readonly hasResponse: boolean;
  readonly hasDraft: boolean;
  readonly openedAt: Date | null;
  readonly declinedAt: Date | null;
};

/** The furthest that the answer has come; where colleagues share it, who declined does not hold back the others. */
export function progressOf({ hasResponse, hasDraft, openedAt, declinedAt }: Followed): InvitationProgress {
  if (hasResponse) return 'submitted';
  if (declinedAt !== null) return 'declined';
  if (hasDraft) return 'started';
  return openedAt === null ? 'not-started' : 'opened';
}

/** Whether an answer is still to be expected of this person: not of who declined or passed the invitation on. */
export function isAwaited(invitation: {
  readonly progress: InvitationProgress;
  readonly passedOnAt: Date | string | null;
}): boolean {
  const isOver = invitation.progress === 'submitted' || invitation.progress === 'declined';
  return !isOver && invitation.passedOnAt === null;
}
