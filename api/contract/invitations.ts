import { z } from 'zod';
import { ROLES } from '../../survey/criterion.ts';
import { LOCALES } from '../../survey/locale.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import { WAVE_STATES } from '../../survey/wave.ts';
import { id, instant } from './fields.ts';

/** Answers as the questionnaire's form gives them, by question name; `survey/answers.ts` reads them. */
export const AnswersBody = z.record(z.string(), z.unknown());
export type AnswersBody = z.infer<typeof AnswersBody>;

/** Proof that an answer was stored: its id, the time of storing and the SHA-256 (hex) of the canonical answers. */
export const ReceiptBody = z.object({
  id: id<'submission'>(),
  submittedAt: instant,
  digest: z.string(),
});
export type ReceiptBody = z.infer<typeof ReceiptBody>;

export const DraftBody = z.object({
  /** Counts the saves; a save names the version it was made from, so that two tabs never overwrite silently. 0: nothing saved yet. */
  version: z.int().min(0),
  answers: AnswersBody,
  /** The page, counted from 0, that the respondent was on. */
  page: z.int().min(0),
  savedAt: instant.nullable(),
});
export type DraftBody = z.infer<typeof DraftBody>;

export const NewDraftBody = z.strictObject({
  version: z.int().min(0),
  answers: AnswersBody,
  page: z.int().min(0).max(50),
});
export type NewDraftBody = z.infer<typeof NewDraftBody>;

export const NewSubmissionBody = z.strictObject({
  answers: AnswersBody,
  /** The tick "I may answer on behalf of my organisation". */
  mandate: z.boolean(),
  /** The language in which the respondent was told who sees the answers. */
  locale: z.enum(LOCALES),
  /** The receipt that this submission replaces; null for the first one. */
  replaces: id<'submission'>().nullable(),
});
export type NewSubmissionBody = z.infer<typeof NewSubmissionBody>;

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
  /** All organisations of the coalition, the municipality first: the rows of the question about shares. */
  organisations: z.array(z.object({ id: id<'organisation'>(), name: z.string() })),
  edition: z.custom<QuestionnaireEdition>(),
  /** The saved draft; after submitting, the submitted answers, to start a change from. */
  draft: DraftBody,
  receipt: ReceiptBody.nullable(),
  /** False when the results have been looked at, so that the municipality's answers are final. */
  changeable: z.boolean(),
});
export type InvitationBody = z.infer<typeof InvitationBody>;
