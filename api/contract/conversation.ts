import { z } from 'zod';
import { PROPOSAL_CERTAINTIES, type Proposal } from '../../analytics/conversation/proposal.ts';
import { CONVERSATION_STATES, type GapKey, READING_OUTCOMES } from '../../survey/conversation.ts';
import { typedLines } from '../../survey/typed-text.ts';
import { FiguresBody } from './dashboard.ts';
import { id, instant, localized } from './fields.ts';
import { WaveBody } from './waves.ts';

/** More than can be talked about in one meeting. */
export const MOST_GAPS = 6;

/** The longest reading, in characters. */
export const LONGEST_READING = 2000;

const count = z.int().min(0);

/** Which row of the wave's figures a gap is. */
export const GapKeyBody: z.ZodType<GapKey> = z.strictObject({
  kind: z.enum(['theme', 'criterion']),
  id: z.string().min(1).max(200),
  subject: z.enum(['municipality', 'coalition']),
});

/** A gap that the rules propose to talk about, and why; `analytics/conversation/propose-gaps.ts`. */
const ProposalBody: z.ZodType<Proposal> = z.object({
  gap: GapKeyBody,
  reasons: z.object({
    direction: z.enum(['higher', 'close', 'lower']).nullable(),
    size: z.number().min(0).max(4),
    certainty: z.enum(PROPOSAL_CERTAINTIES),
    importance: z.enum(['both', 'municipality', 'partners']).nullable(),
    divided: z.boolean(),
  }),
});

/** What is read in a gap; null where nothing was written down. */
export const ReadingBody = z.object({
  municipality: z.string().nullable(),
  partners: z.string().nullable(),
  outcome: z.enum(READING_OUTCOMES).nullable(),
  together: z.string().nullable(),
});

/** A gap that is talked about, with what came of it. */
export const ChosenGapBody = z.object({
  id: id<'chosen-gap'>(),
  gap: GapKeyBody,
  reading: ReadingBody,
  /** Counts changes of the reading; a change names the one that it changes. */
  version: z.int().min(1),
  /** How many promises are about it. */
  promises: count,
  /** What each side was asked, of a criterion; null for a theme, and for what the questionnaire no longer has. */
  statements: z.object({ municipality: localized, partner: localized }).nullable(),
});
export type ChosenGapBody = z.infer<typeof ChosenGapBody>;

/** The conversation about the results of a wave, with the figures that it is about. */
export const ConversationBody = z.object({
  coalition: z.object({ id: id<'coalition'>(), name: z.string() }),
  wave: WaveBody,
  municipality: z.string(),
  state: z.enum(CONVERSATION_STATES),
  /** When the readings were laid before the partners, until when they can reply, and when all of it was published. */
  offeredAt: instant.nullable(),
  replyUntil: instant.nullable(),
  sharedAt: instant.nullable(),
  /** Counts changes of the choice of gaps; 0 before the first. */
  version: count,
  proposals: z.array(ProposalBody),
  /** In the order in which they are talked about. */
  gaps: z.array(ChosenGapBody),
  dashboard: FiguresBody,
});
export type ConversationBody = z.infer<typeof ConversationBody>;

/** Which gaps are talked about, in this order. */
export const ChosenGapsBody = z.strictObject({
  /** That of the choice that is changed. */
  version: count,
  gaps: z
    .array(GapKeyBody)
    .max(MOST_GAPS)
    .refine((gaps) => new Set(gaps.map(({ kind, id, subject }) => `${kind} ${subject} ${id}`)).size === gaps.length),
  /** Whether gaps may be left out of which something was written down: it is lost then. */
  discard: z.boolean(),
});
export type ChosenGapsBody = z.infer<typeof ChosenGapsBody>;

const text = typedLines(LONGEST_READING)
  .nullable()
  .transform((typed) => typed || null);

/** What is read in a gap, in the coordinator's words; empty is null. */
export const NewReadingBody = z.strictObject({
  /** That of the reading that is changed. */
  version: z.int().min(1),
  municipality: text,
  partners: text,
  outcome: z.enum(READING_OUTCOMES).nullable(),
  together: text,
});
export type NewReadingBody = z.infer<typeof NewReadingBody>;
