import { z } from 'zod';
import { ORGANISATION_KINDS } from '../../survey/coalition.ts';
import { ROLES } from '../../survey/criterion.ts';
import { LOCALES } from '../../survey/locale.ts';
import { typedLines } from '../../survey/typed-text.ts';
import { date, email, id, line } from './fields.ts';
import { WaveBody } from './waves.ts';

export const NewCoalitionBody = z.strictObject({
  name: line(120),
  /** The task (opgave) that the coalition works on. */
  task: typedLines(500),
  startsOn: date,
  /** Null while no end has been agreed. */
  endsOn: date.nullable(),
});
export type NewCoalitionBody = z.infer<typeof NewCoalitionBody>;

export const CoalitionBody = z.object({
  id: id<'coalition'>(),
  name: z.string(),
  task: z.string(),
  startsOn: date,
  endsOn: date.nullable(),
  partners: z.int(),
  waves: z.array(WaveBody),
});
export type CoalitionBody = z.infer<typeof CoalitionBody>;

export const CoalitionsBody = z.object({ coalitions: z.array(CoalitionBody) });
export type CoalitionsBody = z.infer<typeof CoalitionsBody>;

export const NewMembershipBody = z.strictObject({ name: line(120), kind: z.enum(ORGANISATION_KINDS) });
export type NewMembershipBody = z.infer<typeof NewMembershipBody>;

export const NewRespondentBody = z.strictObject({
  name: line(120),
  email,
  organisationId: id<'organisation'>(),
  /** The language of mail to this person; absent: what the address book says, or Dutch. */
  locale: z.enum(LOCALES).optional(),
});
export type NewRespondentBody = z.infer<typeof NewRespondentBody>;

export const RespondentBody = z.object({
  id: id<'person'>(),
  name: z.string(),
  email: z.string(),
  locale: z.enum(LOCALES),
});
export type RespondentBody = z.infer<typeof RespondentBody>;

export const MembershipBody = z.object({
  organisationId: id<'organisation'>(),
  name: z.string(),
  role: z.enum(ROLES),
  kind: z.enum(ORGANISATION_KINDS).nullable(),
  respondents: z.array(RespondentBody),
});
export type MembershipBody = z.infer<typeof MembershipBody>;

export const CoalitionDetailBody = CoalitionBody.extend({ memberships: z.array(MembershipBody) });
export type CoalitionDetailBody = z.infer<typeof CoalitionDetailBody>;

/** Which members of another coalition take part in this one too, with or without the people who answer for them there. */
export const CopiedPartnersBody = z.strictObject({
  coalitionId: id<'coalition'>(),
  organisationIds: z.array(id<'organisation'>()).min(1).max(1000),
  withPeople: z.boolean(),
});
export type CopiedPartnersBody = z.infer<typeof CopiedPartnersBody>;

/** How many partners and people were not in the coalition yet. */
export const CopiedBody = z.object({ partners: z.int(), people: z.int() });
export type CopiedBody = z.infer<typeof CopiedBody>;
