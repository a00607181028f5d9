import { z } from 'zod';
import { ROLES } from '../../survey/criterion.ts';
import { INVITATION_PROGRESS } from '../../survey/invitation.ts';
import { PROXY_MEDIA } from '../../survey/proxy.ts';
import { ATTRIBUTIONS, WAVE_STATES } from '../../survey/wave.ts';
import { PromiseQuestionBody } from './facts.ts';
import { date, editionId, id, instant, line } from './fields.ts';
import { InvitationMailBody } from './mail.ts';
import { DeclineBody, PassOnBody } from './taking-part.ts';

/** Both dates are whole days in Europe/Amsterdam: answers are accepted from the first up to and including the last. */
export const NewWaveBody = z.strictObject({
  name: line(80),
  opensOn: date,
  closesOn: date,
  attribution: z.enum(ATTRIBUTIONS),
  /** Absent: that of the coalition’s latest wave, or else the shipped one. */
  editionId: editionId.optional(),
});
export type NewWaveBody = z.infer<typeof NewWaveBody>;

/** The questionnaire of a wave; it can be another one until the wave is opened. */
export const WaveEditionBody = z.strictObject({ editionId });
export type WaveEditionBody = z.infer<typeof WaveEditionBody>;

/** The coordinator's two acts: open a draft; close an open wave now. */
export const WaveStateBody = z.strictObject({ state: z.enum(['open', 'closed']) });
export type WaveStateBody = z.infer<typeof WaveStateBody>;

export const WaveBody = z.object({
  id: id<'wave'>(),
  name: z.string(),
  state: z.enum(WAVE_STATES),
  opensAt: instant,
  closesAt: instant,
  attribution: z.enum(ATTRIBUTIONS),
  /** Its ratings were read from a file: nobody was invited. */
  imported: z.boolean(),
});
export type WaveBody = z.infer<typeof WaveBody>;

/** A person's invitation as the coordinator sees it; `link` is the personal link to copy. */
export const WaveInvitationBody = z.object({
  id: id<'invitation'>(),
  person: z.string(),
  email: z.string(),
  organisationId: id<'organisation'>(),
  organisation: z.string(),
  role: z.enum(ROLES),
  /** The furthest that this person's answer has come; `submitted` also when a colleague submitted for the organisation. */
  progress: z.enum(INVITATION_PROGRESS),
  mail: InvitationMailBody,
  /** The page that a draft is on, counted from 1, of so many; null unless `progress` is `started`. */
  page: z.int().min(1).nullable(),
  pages: z.int().min(1).nullable(),
  /** When the personal page was first looked at, other than by a program that follows links. */
  openedAt: instant.nullable(),
  /** Why the person does not take part, also when a colleague has submitted; null for everybody else. */
  declined: DeclineBody.nullable(),
  /** When a colleague was invited in this person's place; the link keeps working, reminders stop. */
  passedOnAt: instant.nullable(),
  link: z.string(),
  /** The short code that can be typed in place of the link. */
  code: z.string(),
  /** Who entered the answers, when the respondent did not. */
  proxy: z.object({ medium: z.enum(PROXY_MEDIA), by: z.string().nullable(), at: instant }).nullable(),
});
export type WaveInvitationBody = z.infer<typeof WaveInvitationBody>;

export const WaveDetailBody = WaveBody.extend({
  coalition: z.object({ id: id<'coalition'>(), name: z.string() }),
  edition: z.object({ id: editionId, name: z.string() }),
  invitations: z.array(WaveInvitationBody),
  /** Names of the organisations in the coalition for which nobody is invited. */
  uninvited: z.array(z.string()),
  /** The earlier promises that the wave asks about; of a draft, those that it would ask about if it were opened now. */
  promises: z.array(PromiseQuestionBody),
  /** How many promises a draft leaves for a later wave, because their last day comes after its own; 0 once it is open. */
  laterPromises: z.int().min(0),
  /** Colleagues whom invited people named instead of themselves, waiting for the coordinator's decision. */
  passOns: z.array(PassOnBody),
  /** The wave has closed, and who had begun before may still submit for half an hour; results follow after it. */
  finishing: z.boolean(),
});
export type WaveDetailBody = z.infer<typeof WaveDetailBody>;
