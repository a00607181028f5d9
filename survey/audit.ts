/** What staff did that others must be able to look up afterwards. The words are stable: they are in the log for good. */
export const AUDIT_ACTIONS = [
  'result.published',
  'result.withdrawn',
  'result.mailed',
  'comment.redacted',
  'comment.restored',
  'conversation.offered',
  'conversation.recalled',
  'conversation.shared',
  'promise.made',
  'promise.changed',
  'promise.removed',
  'report.asked',
  'report.removed',
  'house-style.changed',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What there is to say about it: never an answer, a token or an address. Numbers are whole. */
export type AuditFacts = Readonly<Record<string, string | number | boolean | null>>;
