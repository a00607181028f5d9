import { z } from 'zod';
import { ROLES } from '../../survey/criterion.ts';
import { PROMISE_VERDICTS } from '../../survey/promise.ts';
import { typedLines } from '../../survey/typed-text.ts';
import { FiguresBody } from './dashboard.ts';
import { PromiseQuestionBody } from './facts.ts';
import { id, instant, localized } from './fields.ts';
import { SharedConversationBody } from './replies.ts';
import { WaveBody } from './waves.ts';

const score = z.int().min(1).max(5);

/** A published result, as every link to it shows it. Nothing in it is computed anew: it is as it was published. */
export const PublishedBody = z.object({
  municipality: z.string(),
  /** Everything in this installation is made up. */
  demo: z.boolean(),
  coalition: z.string(),
  wave: WaveBody,
  /** 1 for the first publication of the wave. */
  version: z.int().min(1),
  /** Null in a preview. */
  publishedAt: instant.nullable(),
  /** What the coordinator says above it. */
  note: z.string().nullable(),
  withComments: z.boolean(),
  dashboard: FiguresBody,
  /** Until when partners can reply to what is read in the gaps; null when nothing is laid before the reader. */
  replyUntil: instant.nullable(),
  /** What both sides read in the gaps; null until it was shared, and in a preview. */
  conversation: SharedConversationBody.nullable(),
});
export type PublishedBody = z.infer<typeof PublishedBody>;

/**
 * What the holder of a personal link answered, to stand beside the result. confidential: nothing that is stored leads from
 * the link to answers · none: nothing was submitted · answers: those of the organisation, or of a person of the municipality.
 */
export const OwnAnswersBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confidential') }),
  z.object({ kind: z.literal('none'), organisation: z.string() }),
  z.object({
    kind: z.literal('answers'),
    organisation: z.string(),
    role: z.enum(ROLES),
    /** By criterion of the questionnaire; null: skipped. */
    scores: z.array(z.object({ criterion: z.string(), score: z.union([score, z.literal('cannot-judge')]).nullable() })),
    ladder: z.object({ now: score.nullable(), wanted: score.nullable() }),
    /** Whether earlier promises were kept, of those that were judged. */
    promises: z.array(z.object({ promise: PromiseQuestionBody, verdict: z.enum(PROMISE_VERDICTS) })),
    /** By theme or open question. */
    comments: z.array(z.object({ title: localized, text: z.string() })),
  }),
]);
export type OwnAnswersBody = z.infer<typeof OwnAnswersBody>;

/** The published result with the reader's own answers beside it. */
export const PersonalResultBody = z.object({ published: PublishedBody, own: OwnAnswersBody });
export type PersonalResultBody = z.infer<typeof PersonalResultBody>;

/** What an audience would get now. */
export const PublicationPreviewBody = z.object({
  published: PublishedBody,
  /** Names what was looked at: a publication is only of this. */
  digest: z.string(),
});
export type PublicationPreviewBody = z.infer<typeof PublicationPreviewBody>;

export const PreviewQuery = z.object({ comments: z.enum(['true', 'false']).optional() });

export const NewPublicationBody = z.strictObject({
  /** That of the preview. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  withComments: z.boolean(),
  note: typedLines(1000).nullable(),
});
export type NewPublicationBody = z.infer<typeof NewPublicationBody>;

/** A publication of a wave, as the coordinator sees it. */
export const PublicationBody = z.object({
  id: id<'publication'>(),
  version: z.int().min(1),
  /** The number of the frozen result that it shows. */
  resultSet: z.int().min(1),
  withComments: z.boolean(),
  note: z.string().nullable(),
  publishedAt: instant,
  /** Null when the account is gone. */
  publishedBy: z.string().nullable(),
  withdrawnAt: instant.nullable(),
  withdrawnBy: z.string().nullable(),
  /** To copy; null once it was withdrawn. */
  link: z.string().nullable(),
});
export type PublicationBody = z.infer<typeof PublicationBody>;

/** Everything about the publications of a wave, the latest first. */
export const PublicationsBody = z.object({
  coalition: z.object({ id: id<'coalition'>(), name: z.string() }),
  wave: WaveBody,
  publications: z.array(PublicationBody),
  /** How many people get a mail about it when it is asked, and how many have had one. */
  mail: z.object({ waiting: z.int().min(0), mailed: z.int().min(0) }),
});
export type PublicationsBody = z.infer<typeof PublicationsBody>;
