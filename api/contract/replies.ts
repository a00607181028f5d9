import { z } from 'zod';
import { CONVERSATION_STATES, REPLY_CHANNELS, REPLY_STANCES } from '../../survey/conversation.ts';
import { typedLines } from '../../survey/typed-text.ts';
import { GapKeyBody, ReadingBody } from './conversation.ts';
import { GapRowBody } from './dashboard.ts';
import { date, id, instant, localized, uuid } from './fields.ts';

const count = z.int().min(0);

const reply = z.object({ stance: z.enum(REPLY_STANCES), text: z.string().nullable() });

/** What both sides read in the gaps of a published result, with what partners replied; only once that was shared. */
export const SharedConversationBody = z.object({
  sharedAt: instant,
  readings: z.array(
    z.object({
      gap: GapKeyBody,
      reading: ReadingBody,
      /** One of each organisation at most. */
      replies: z.array(reply.extend({ organisation: z.string(), channel: z.enum(REPLY_CHANNELS) })),
    }),
  ),
});
export type SharedConversationBody = z.infer<typeof SharedConversationBody>;

/** What is laid before a partner, and what it replied so far. */
export const RepliesBody = z.object({
  municipality: z.string(),
  /** Everything in this installation is made up. */
  demo: z.boolean(),
  coalition: z.string(),
  wave: z.string(),
  isConfidential: z.boolean(),
  /** for-reply: a reply can be given or changed · replied: not any more · shared: it stands with the result. */
  state: z.enum(CONVERSATION_STATES).exclude(['preparing']),
  replyUntil: instant,
  channel: z.enum(REPLY_CHANNELS),
  /** For whom a reply can be given: by a personal link one organisation, by the link of the result all partners. */
  organisations: z.array(z.object({ id: id<'organisation'>(), name: z.string() })),
  gaps: z.array(
    z.object({
      id: id<'chosen-gap'>(),
      title: localized,
      /** Null when the published result does not have it. */
      row: GapRowBody.nullable(),
      reading: ReadingBody,
      /** Names the wording; a reply says which one it is to. */
      readingVersion: z.int().min(1),
      /** By a personal link what the organisation replied; by the link of the result what came from this browser. */
      replies: z.array(
        reply.extend({
          organisation: id<'organisation'>(),
          version: z.int().min(1),
          repliedAt: instant,
          /** False when the reading was worded differently then. */
          isCurrent: z.boolean(),
        }),
      ),
    }),
  ),
});
export type RepliesBody = z.infer<typeof RepliesBody>;

/** The key that a browser made to know its replies by, when it came by the link of a result. */
export const RepliesQuery = z.object({ key: uuid.optional() });

const newReply = z
  .strictObject({
    gap: id<'chosen-gap'>(),
    readingVersion: z.int().min(1),
    /** Of the reply that it replaces; 0: there was none. */
    version: count,
    stance: z.enum(REPLY_STANCES),
    text: typedLines(2000).nullable(),
  })
  .refine(({ stance, text }) => stance === 'recognised' || (text ?? '') !== '', { path: ['text'] });

/** A reply to one reading or more; what is not in it stays as it was. */
export const NewRepliesBody = z.strictObject({ replies: z.array(newReply).min(1).max(20) });
export type NewRepliesBody = z.infer<typeof NewRepliesBody>;

/** The same by the link of a result: for which of the partners, and with the key that changes it later. */
export const NewPublishedRepliesBody = NewRepliesBody.extend({ organisation: id<'organisation'>(), key: uuid });
export type NewPublishedRepliesBody = z.infer<typeof NewPublishedRepliesBody>;

/** The last day on which partners can reply. */
export const NewReplyRoundBody = z.strictObject({ replyUntil: date });
export type NewReplyRoundBody = z.infer<typeof NewReplyRoundBody>;

/** How far the replies of partners are, as the coordinator sees it. */
export const ReplyRoundBody = z.object({
  state: z.enum(CONVERSATION_STATES),
  offeredAt: instant.nullable(),
  replyUntil: instant.nullable(),
  sharedAt: instant.nullable(),
  /** Why the readings cannot be laid before partners yet; empty when they can. */
  obstacles: z.array(
    z.discriminatedUnion('why', [
      z.object({ why: z.literal('not-published') }),
      z.object({ why: z.literal('none-chosen') }),
      z.object({ why: z.literal('incomplete'), gap: localized }),
    ]),
  ),
  /** The first and the last day that partners can be given. */
  days: z.object({ first: date, last: date }),
  /** Everybody has replied to everything, or the time is over. */
  mayShare: z.boolean(),
  /** The link for partners without a personal one; null while nothing is asked. */
  link: z.string().nullable(),
  /** The partners of the wave, with how many of the readings as they are now each has replied to. */
  organisations: z.array(z.object({ id: id<'organisation'>(), name: z.string(), replied: count })),
  gaps: z.array(
    z.object({
      id: id<'chosen-gap'>(),
      title: localized,
      replies: z.array(
        reply.extend({
          id: id<'reply'>(),
          organisation: z.string(),
          channel: z.enum(REPLY_CHANNELS),
          repliedAt: instant,
          isCurrent: z.boolean(),
          /** Goes with the reading when it is shared. */
          isStanding: z.boolean(),
        }),
      ),
    }),
  ),
  /** How many people get a mail about it when it is asked, and how many have had one since it was laid before them. */
  mail: z.object({ waiting: count, mailed: count }),
});
export type ReplyRoundBody = z.infer<typeof ReplyRoundBody>;
