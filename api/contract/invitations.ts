import { z } from 'zod';
import { ROLES } from '../../survey/criterion.ts';
import { LOCALES } from '../../survey/locale.ts';
import { PROXY_MEDIA } from '../../survey/proxy.ts';
import { ATTRIBUTIONS, WAVE_STATES } from '../../survey/wave.ts';
import { AskedEditionBody } from './edition.ts';
import { id, instant, record } from './fields.ts';
import { DeclineBody } from './taking-part.ts';

const AnswerPart = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/**
 * Answers as the questionnaire's form gives them, by question name; `survey/answers.ts` reads them. No answer is nested
 * deeper than a list or a record.
 */
export const AnswersBody: z.ZodType<Record<string, unknown>> = record(
  z.union([AnswerPart, z.array(AnswerPart), record(AnswerPart)]),
);
export type AnswersBody = z.infer<typeof AnswersBody>;

/**
 * Proof that an answer was stored: its id, the time of storing and the SHA-256 (hex) of the canonical answers. In a
 * confidential wave the id alone: the other two would lead from the person to the answers.
 */
export const ReceiptBody = z.object({
  id: id<'submission'>(),
  submittedAt: instant.nullable(),
  digest: z.string().nullable(),
});
export type ReceiptBody = z.infer<typeof ReceiptBody>;

export const DraftBody = z.object({
  /**
   * Counts saves and submissions; a save names the version it was made from, so that two tabs never overwrite silently.
   * 0: nothing saved yet.
   */
  version: z.int().min(0),
  answers: z.record(z.string(), z.unknown()),
  /** The page, counted from 0, that the respondent was on. */
  page: z.int().min(0),
  savedAt: instant.nullable(),
  /** Until when it can still be saved and submitted although the wave has closed; null otherwise. */
  graceUntil: instant.nullable(),
});
export type DraftBody = z.infer<typeof DraftBody>;

/** The database counts in int4. */
const version = z.int().min(0).max(2_000_000_000);

export const NewDraftBody = z.strictObject({
  version,
  answers: AnswersBody,
  page: z.int().min(0).max(50),
});
export type NewDraftBody = z.infer<typeof NewDraftBody>;

export const NewSubmissionBody = z.strictObject({
  answers: AnswersBody,
  /** The tick "I may answer on behalf of my organisation"; not asked in a confidential wave. */
  mandate: z.boolean(),
  /** The language in which the respondent was told who sees the answers. */
  locale: z.enum(LOCALES),
  /**
   * The version of the draft that the sender saw last: a draft that somebody saved after it is not lost silently, the
   * submission is refused with `draft.conflict`. Absent: the sender keeps no drafts.
   */
  draftVersion: version.optional(),
  /** The receipt that this submission replaces; null for the first one, and always in a confidential wave. */
  replaces: id<'submission'>().nullable(),
});
export type NewSubmissionBody = z.infer<typeof NewSubmissionBody>;

/** Answers about the municipality that were given for another coalition in the same period: a start, never more. */
export const TakeOverBody = z.object({
  coalition: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type TakeOverBody = z.infer<typeof TakeOverBody>;

/** All that the holder of a personal link needs to answer. */
export const InvitationBody = z.object({
  municipality: z.string(),
  /** Everything here is made up. */
  demo: z.boolean(),
  coalition: z.object({ name: z.string(), task: z.string() }),
  wave: z.object({ name: z.string(), state: z.enum(WAVE_STATES), opensAt: instant, closesAt: instant }),
  person: z.string(),
  organisation: z.string(),
  role: z.enum(ROLES),
  attribution: z.enum(ATTRIBUTIONS),
  /** All organisations of the coalition, the municipality first: the rows of the question about shares. */
  organisations: z.array(z.object({ id: id<'organisation'>(), name: z.string() })),
  edition: AskedEditionBody,
  /** The saved draft; after submitting, the submitted answers, to start a change from. */
  draft: DraftBody,
  receipt: ReceiptBody.nullable(),
  /** How the answers came, when somebody of the municipality entered them; null when the respondent did. */
  proxy: z.enum(PROXY_MEDIA).nullable(),
  /**
   * Answers were submitted in a confidential wave. Nothing of them can be shown: `receipt` is null, and the draft is empty.
   */
  isFinal: z.boolean(),
  /** False when the answers are final: confidential ones, or the municipality's once results have been looked at. */
  changeable: z.boolean(),
  /** The result of the wave has been published, and can be seen by this link. */
  published: z.boolean(),
  /** That this person does not take part, as said before; it can be taken back. */
  declined: DeclineBody.nullable(),
  /** The colleague whom this person named instead; the name only until the coordinator has decided. */
  passOn: z.object({ state: z.enum(['asked', 'confirmed', 'refused']), name: z.string().nullable() }).nullable(),
  /** By question, who changed it last in the draft that colleagues share; empty where one person answers alone. */
  authors: z.record(z.string(), z.object({ name: z.string(), own: z.boolean() })),
  /** The colleague who saved the draft in the last ten minutes. */
  atWork: z.string().nullable(),
  /** The page that lists everything this person is asked, and how many others are left; null when this is all. */
  sitting: z.object({ path: z.string(), left: z.int().min(0) }).nullable(),
  takeOver: TakeOverBody.nullable(),
  /** When the server answered; the clocks of phones differ. */
  now: instant,
});
export type InvitationBody = z.infer<typeof InvitationBody>;
