/**
 * What a mail is for. The two reminders differ in their words: one is for who never began, one for who stopped halfway. A
 * result mail says that a result has been published, a reply mail that partners can reply to what is read in it.
 */
export const MAIL_KINDS = ['invitation', 'reminder-not-started', 'reminder-started', 'result', 'reply'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** Those that the outbox shows besides: about promises, in words that nobody changes, and a test to a colleague. */
export const OUTBOX_KINDS = [...MAIL_KINDS, 'promise', 'test'] as const;
export type OutboxKind = (typeof OUTBOX_KINDS)[number];

/** What a coordinator, or the plan of reminders, sends in one go to everybody whom it concerns. */
export const MAILING_KINDS = ['invitation', 'reminder', 'result', 'reply'] as const;
export type MailingKind = (typeof MAILING_KINDS)[number];

/** Those that ask somebody to answer. */
export const ASKING_KINDS = ['invitation', 'reminder'] as const;
export type AskingKind = (typeof ASKING_KINDS)[number];

/**
 * queued: waits for its turn · sending: is being handed to the mail server · sent: the mail server took it
 * · refused: the mail server will not take it · bounced: taken, and returned later
 * · uncertain: the program stopped at the very moment of handing over; it is never sent again by itself
 * · cancelled: no longer needed, because the person answered, declined or wanted no reminders before its turn came.
 */
export const MAIL_STATES = ['queued', 'sending', 'sent', 'refused', 'bounced', 'uncertain', 'cancelled'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** Why somebody who was chosen gets no mail now. */
export const SKIP_REASONS = [
  'already-invited',
  'not-invited',
  'submitted',
  'declined',
  'opted-out',
  'too-soon',
  'enough',
  'bad-address',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What stands for a fact in a template, in each language: `{naam}` and `{name}` both become the person's name. */
export const PLACEHOLDERS = {
  name: { nl: 'naam', en: 'name' },
  organisation: { nl: 'organisatie', en: 'organisation' },
  coalition: { nl: 'coalitie', en: 'coalition' },
  municipality: { nl: 'gemeente', en: 'municipality' },
  lastDay: { nl: 'laatste dag', en: 'last day' },
  link: { nl: 'link', en: 'link' },
  contact: { nl: 'contact', en: 'contact' },
} as const;
export type Placeholder = keyof typeof PLACEHOLDERS;

/** A template must give the person the link; the rest is the coordinator's choice. */
export const REQUIRED_PLACEHOLDERS: readonly Placeholder[] = ['link'];
