/** How far an invited person has come; `submitted` also when a colleague submitted for the same organisation. */
export const INVITATION_PROGRESS = ['not-started', 'started', 'submitted'] as const;
export type InvitationProgress = (typeof INVITATION_PROGRESS)[number];
