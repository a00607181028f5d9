/** Where every path of the API begins. */
export const API = '/api/v1';

/** The paths of `paths.ts` that people call who have a link: a phone need not load those of the coordinator's pages. */
export const respondentPaths = {
  invitationCodes: () => `${API}/invitation-codes`,
  invitation: (token: string) => `${API}/invitations/${token}`,
  opened: (token: string) => `${API}/invitations/${token}/opened`,
  decline: (token: string) => `${API}/invitations/${token}/decline`,
  passOn: (token: string) => `${API}/invitations/${token}/pass-on`,
  draft: (token: string) => `${API}/invitations/${token}/draft`,
  reminders: (token: string) => `${API}/invitations/${token}/reminders`,
  /** RFC 8058: what a mail program calls when its reader presses “unsubscribe”. */
  unsubscribe: (token: string) => `${API}/invitations/${token}/unsubscribe`,
  submission: (token: string, submissionId: string) => `${API}/invitations/${token}/submissions/${submissionId}`,
  personalResult: (token: string) => `${API}/invitations/${token}/result`,
  /** What is laid before the holder of a personal link, or of the link to a published result, to reply to. */
  personalReplies: (token: string) => `${API}/invitations/${token}/replies`,
  publishedReplies: (token: string) => `${API}/results/${token}/replies`,
  sitting: (token: string) => `${API}/sittings/${token}`,
  published: (token: string) => `${API}/results/${token}`,
} as const;

/** The pages of `paths.ts` that people open by a link. */
export const respondentPages = {
  /** Where the holder of a personal link stops reminders. */
  reminders: (token: string) => `/v/${token}/herinneringen`,
  code: () => '/code',
  respond: (token: string) => `/v/${token}`,
  /** The published result with the holder's own answers beside it. */
  personalResult: (token: string) => `/v/${token}/resultaat`,
  /** The published result for whoever has the link. */
  published: (token: string) => `/r/${token}`,
  /** Where a partner replies to what is read in the gaps. */
  personalReply: (token: string) => `/v/${token}/reactie`,
  publishedReply: (token: string) => `/r/${token}/reactie`,
  sitting: (token: string) => `/s/${token}`,
} as const;
