import type { CriterionId, Subject, ThemeId } from './criterion.ts';
import type { ChosenGapId, OrganisationId, ReplyId } from './id.ts';

/** Which row of a wave's dashboard a gap is: a theme can occur once for each subject. */
export type GapKey = {
  readonly kind: 'theme' | 'criterion';
  readonly id: ThemeId | CriterionId;
  readonly subject: Subject;
};

/** agreed: both sides read the gap alike · disagreed: they do not, and it is written down what each of them reads. */
export const READING_OUTCOMES = ['agreed', 'disagreed'] as const;
export type ReadingOutcome = (typeof READING_OUTCOMES)[number];

/** What is read in a gap, each in the words of the coordinator; null while nothing was written down. */
export type GapReading = {
  /** What the municipality sees in it, and what the partners see. */
  readonly municipality: string | null;
  readonly partners: string | null;
  readonly outcome: ReadingOutcome | null;
  /** The reading that both agree on, or what they do not agree on. */
  readonly together: string | null;
};

/** A gap of a wave that is to be talked about, with what came of it. */
export type ChosenGap = { readonly id: ChosenGapId; readonly gap: GapKey; readonly reading: GapReading };

/** recognised: this is how we see it too · otherwise: we see it differently, and say how. */
export const REPLY_STANCES = ['recognised', 'otherwise'] as const;
export type ReplyStance = (typeof REPLY_STANCES)[number];

/** personal: by the link of an invitation, so it is known for which organisation · published: by the link to a result. */
export const REPLY_CHANNELS = ['personal', 'published'] as const;
export type ReplyChannel = (typeof REPLY_CHANNELS)[number];

/** What a partner says of a reading before it is published; shown with the name of the organisation. */
export type Reply = {
  readonly id: ReplyId;
  readonly gap: ChosenGapId;
  readonly organisation: OrganisationId;
  readonly channel: ReplyChannel;
  readonly stance: ReplyStance;
  /** Null when the reading is recognised without a word. */
  readonly text: string | null;
};

/** The instants that decide how far a conversation is. */
export type ConversationTimes = {
  /** When the readings were laid before the partners; null while they are still written. */
  readonly offeredAt: Date | null;
  /** Until when partners can reply; null while nothing was offered. */
  readonly replyUntil: Date | null;
  /** When readings and replies were published; null until then. */
  readonly sharedAt: Date | null;
};

/**
 * preparing: gaps are chosen and readings written · for-reply: partners can reply, and the readings stay as they are
 * · replied: the time to reply is over · shared: readings and replies can be seen with the published result.
 */
export const CONVERSATION_STATES = ['preparing', 'for-reply', 'replied', 'shared'] as const;
export type ConversationState = (typeof CONVERSATION_STATES)[number];

/** How far a conversation is at an instant; it follows from the times alone, so no job can be late. */
export function conversationStateOf(
  { offeredAt, replyUntil, sharedAt }: ConversationTimes,
  now: Date,
): ConversationState {
  if (sharedAt !== null) return 'shared';
  if (offeredAt === null || replyUntil === null) return 'preparing';
  return now < replyUntil ? 'for-reply' : 'replied';
}
