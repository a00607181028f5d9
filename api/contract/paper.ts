import { z } from 'zod';
import { ROLES } from '../../survey/criterion.ts';
import { LOCALES } from '../../survey/locale.ts';
import { PROXY_MEDIA } from '../../survey/proxy.ts';
import { id } from './fields.ts';
import { AnswersBody } from './invitations.ts';

/** The short code as somebody typed it: what cannot be one is refused as a code that does not exist. */
export const InvitationCodeBody = z.strictObject({ code: z.string().max(100) });

/** The path of the personal page. */
export const InvitationLinkBody = z.object({ path: z.string() });
export type InvitationLinkBody = z.infer<typeof InvitationLinkBody>;

/** A questionnaire on paper that is for nobody in particular. */
export const BlankPaperQuery = z.strictObject({ role: z.enum(ROLES), locale: z.enum(LOCALES) });

/** Whom to write to; absent: everybody from whom an answer is awaited. */
export const LettersQuery = z.strictObject({
  invitation: z.union([id<'invitation'>().transform((one) => [one]), z.array(id<'invitation'>())]).optional(),
});

/** Answers that came on paper or by telephone. */
export const ProxySubmissionBody = z.strictObject({
  answers: AnswersBody,
  medium: z.enum(PROXY_MEDIA),
  /** The tick "these are the answers of …, who may give them". */
  confirmed: z.boolean(),
  /** The receipt that this submission replaces; null for the first one. */
  replaces: id<'submission'>().nullable(),
});
export type ProxySubmissionBody = z.infer<typeof ProxySubmissionBody>;
