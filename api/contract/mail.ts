import { z } from 'zod';
import { LOCALES } from '../../survey/locale.ts';
import { ASKING_KINDS, MAIL_KINDS, MAIL_STATES, MAILING_KINDS, OUTBOX_KINDS, SKIP_REASONS } from '../../survey/mail.ts';
import { typedLines } from '../../survey/typed-text.ts';
import { date, id, instant, line } from './fields.ts';

const count = z.int().min(0);

/** 'outbox': no mail server has been set up; mails are written to a folder and can be read on the outbox page. */
const TRANSPORT = z.enum(['smtp', 'outbox']);

/** A mail before it is anybody's: plain text in which `{naam}`, `{link}` and the like stand for facts. */
export const MailTemplateBody = z.strictObject({ subject: line(150), body: typedLines(5000) });
export type MailTemplateBody = z.infer<typeof MailTemplateBody>;

/** The template of a wave for one kind and language. */
export const WaveMailTemplateBody = z.object({
  kind: z.enum(MAIL_KINDS),
  locale: z.enum(LOCALES),
  subject: z.string(),
  body: z.string(),
  /** False once the coordinator has changed it for this wave. */
  isDefault: z.boolean(),
});
export type WaveMailTemplateBody = z.infer<typeof WaveMailTemplateBody>;

/** When reminders go by themselves: so many days before the last day, at nine o'clock on a working day. */
export const ReminderPlanBody = z.strictObject({
  /** Each 1–60, none twice; empty: none go by themselves. */
  daysBefore: z.array(z.int().min(1).max(60)).max(5),
  /** At most so many reminders for one person in this wave, whoever sends them. */
  atMost: z.int().min(0).max(10),
  /** Held: none go by themselves until the coordinator lets them go again. */
  held: z.boolean(),
});
export type ReminderPlanBody = z.infer<typeof ReminderPlanBody>;

/** What became of a mailing: how many of its mails are in each state. */
export const MailingBody = z.object({
  id: id<'mailing'>(),
  kind: z.enum(MAILING_KINDS),
  /** Who sent it: the coordinator, or the plan of reminders. */
  cause: z.enum(['coordinator', 'plan']),
  createdAt: instant,
  total: count,
  states: z.record(z.enum(MAIL_STATES), count),
});
export type MailingBody = z.infer<typeof MailingBody>;

/** All about the mail of a wave. */
export const WaveMailBody = z.object({
  transport: TRANSPORT,
  from: z.string(),
  templates: z.array(WaveMailTemplateBody),
  reminders: ReminderPlanBody.extend({
    /** No two reminders to one person within so many days. */
    minimumDays: count,
    /** The days on which the plan will remind, with how many people it would reach as things stand. */
    next: z.array(z.object({ on: date, count })),
  }),
  mailings: z.array(MailingBody),
});
export type WaveMailBody = z.infer<typeof WaveMailBody>;

export const NewPreviewBody = MailTemplateBody.extend({
  kind: z.enum(MAIL_KINDS),
  locale: z.enum(LOCALES),
  /** For whom; null: the first invitation of the wave. */
  invitationId: id<'invitation'>().nullable(),
});
export type NewPreviewBody = z.infer<typeof NewPreviewBody>;

/** A mail as its reader gets it. `html` is a whole document without scripts or pictures. */
export const PreviewBody = z.object({
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});
export type PreviewBody = z.infer<typeof PreviewBody>;

/** A test mail goes to the address of whoever asks for it. */
export const NewTestMailBody = NewPreviewBody;
export const TestMailBody = z.object({ to: z.string() });
export type TestMailBody = z.infer<typeof TestMailBody>;

export const NewMailingBody = z.strictObject({
  kind: z.enum(ASKING_KINDS),
  /** Whom; null: everybody whom it concerns. */
  invitationIds: z.array(id<'invitation'>()).max(5000).nullable(),
  /** Send an invitation again to who has had one (after a bounce, or when it was lost). */
  again: z.boolean(),
});
export type NewMailingBody = z.infer<typeof NewMailingBody>;

export const MailingResultBody = z.object({
  /** Null when nobody was left to write to. */
  mailing: MailingBody.nullable(),
  skipped: z.array(z.object({ invitationId: id<'invitation'>(), reason: z.enum(SKIP_REASONS) })),
});
export type MailingResultBody = z.infer<typeof MailingResultBody>;

/** The mails of an invitation, in short, as the status board shows them. */
export const InvitationMailBody = z.object({
  /** The state of its latest invitation mail; 'not-sent' when there is none. */
  state: z.enum(['not-sent', ...MAIL_STATES]),
  /** When that state was reached. */
  at: instant.nullable(),
  /** What the mail server or the bounce said, for a refused or bounced mail; else null. */
  fault: z.string().nullable(),
  /** Reminders that were sent. */
  reminders: count,
  remindedAt: instant.nullable(),
  /** The person wants no reminders. */
  optedOut: z.boolean(),
});
export type InvitationMailBody = z.infer<typeof InvitationMailBody>;

/** A mail in the outbox. */
export const OutboxMailBody = z.object({
  id: id<'mail'>(),
  kind: z.enum(OUTBOX_KINDS),
  state: z.enum(MAIL_STATES),
  person: z.string(),
  address: z.string(),
  subject: z.string(),
  coalition: z.string(),
  wave: z.string(),
  createdAt: instant,
  sentAt: instant.nullable(),
  fault: z.string().nullable(),
});
export type OutboxMailBody = z.infer<typeof OutboxMailBody>;

export const OutboxBody = z.object({
  transport: TRANSPORT,
  /** The latest first, at most 200. */
  mails: z.array(OutboxMailBody),
  total: count,
});
export type OutboxBody = z.infer<typeof OutboxBody>;

export const OutboxDetailBody = OutboxMailBody.extend({ transport: TRANSPORT, preview: PreviewBody });
export type OutboxDetailBody = z.infer<typeof OutboxDetailBody>;

/** Whether the holder of a personal link gets reminders. */
export const RemindersBody = z.strictObject({ wanted: z.boolean() });
export type RemindersBody = z.infer<typeof RemindersBody>;
