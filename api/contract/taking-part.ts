import { z } from 'zod';
import { ROLES } from '../../survey/criterion.ts';
import { DECLINE_REASONS, INVITATION_PROGRESS, MAXIMUM_NOTE } from '../../survey/invitation.ts';
import { typedLines } from '../../survey/typed-text.ts';
import { WAVE_STATES } from '../../survey/wave.ts';
import { email, id, instant, line } from './fields.ts';

const note = typedLines(MAXIMUM_NOTE).nullable();

/** An invited person does not take part. */
export const NewDeclineBody = z.strictObject({ reason: z.enum(DECLINE_REASONS), note });
export type NewDeclineBody = z.infer<typeof NewDeclineBody>;

export const DeclineBody = z.object({ reason: z.enum(DECLINE_REASONS), note: z.string().nullable(), at: instant });
export type DeclineBody = z.infer<typeof DeclineBody>;

/** An invited person names a colleague instead. */
export const NewPassOnBody = z.strictObject({ name: line(120), email, note });
export type NewPassOnBody = z.infer<typeof NewPassOnBody>;

/** A colleague who was named and is not invited yet, as the coordinator sees it. */
export const PassOnBody = z.object({
  /** The invitation of who named the colleague. */
  invitationId: id<'invitation'>(),
  /** Who named the colleague, and for which organisation. */
  person: z.string(),
  organisation: z.string(),
  name: z.string(),
  email: z.string(),
  note: z.string().nullable(),
  askedAt: instant,
});
export type PassOnBody = z.infer<typeof PassOnBody>;

/** The coordinator's word on it; `email` names the proposal that was decided on, should it have changed meanwhile. */
export const PassOnDecisionBody = z.strictObject({ decision: z.enum(['confirmed', 'refused']), email });
export type PassOnDecisionBody = z.infer<typeof PassOnDecisionBody>;

/** Everything that one person is asked in this period: one page, one link. */
export const SittingBody = z.object({
  municipality: z.string(),
  demo: z.boolean(),
  person: z.string(),
  invitations: z.array(
    z.object({
      id: id<'invitation'>(),
      coalition: z.object({ name: z.string(), task: z.string() }),
      wave: z.object({ name: z.string(), state: z.enum(WAVE_STATES), opensAt: instant, closesAt: instant }),
      organisation: z.string(),
      role: z.enum(ROLES),
      progress: z.enum(INVITATION_PROGRESS),
      passedOn: z.boolean(),
      /** The path of the personal page. */
      path: z.string(),
    }),
  ),
});
export type SittingBody = z.infer<typeof SittingBody>;
