import { isAwaited } from '../../survey/invitation.ts';
import type { MailStanding } from '../../survey/reminders.ts';
import type { Queries } from '../db/connect.ts';
import { type PastMail, selectPastMails } from '../db/mailings.ts';
import type { WaveRow } from '../db/schema.ts';
import { dayOf } from './days.ts';
import { type FollowedInvitation, followInvitations } from './follow-response.ts';

/** An invitation with the mails that it has been in, the latest first. */
export type InvitationWithMail = FollowedInvitation & { readonly mails: readonly PastMail[] };

/** The invitations of a wave with their mails. */
export async function followMail(db: Queries, wave: WaveRow): Promise<InvitationWithMail[]> {
  const mails = await selectPastMails(db, wave.municipality_id, wave.id);
  const invitations = await followInvitations(db, wave);
  return invitations.map((invitation) => ({ ...invitation, mails: mails.get(invitation.id) ?? [] }));
}

/**
 * How things stand with each invitation. Days and numbers are counted per person: who is invited for two organisations gets
 * one mail for both.
 */
export function standingsOf(invitations: readonly InvitationWithMail[]): Map<InvitationWithMail, MailStanding> {
  const ofPerson = Map.groupBy(invitations, ({ personId }) => personId);
  return new Map(invitations.map((one) => [one, standingOf(one, ofPerson.get(one.personId) ?? [])]));
}

function standingOf(invitation: InvitationWithMail, ofPerson: readonly InvitationWithMail[]): MailStanding {
  const left = ofPerson.flatMap(({ mails }) => mails).filter(isUnderWay);
  const reminders = ofPerson.map(
    ({ mails }) => mails.filter((mail) => mail.kind === 'reminder' && isUnderWay(mail)).length,
  );
  const invitationMails = invitation.mails.filter(({ kind, state }) => kind === 'invitation' && state !== 'cancelled');
  return {
    isSubmitted: invitation.progress === 'submitted',
    isDeclined: invitation.progress !== 'submitted' && !isAwaited(invitation),
    isOptedOut: invitation.remindersStoppedAt !== null,
    invited: invitedOf(invitation, invitationMails),
    invitedOn: firstDay(invitationMails.filter(isUnderWay)),
    lastMailedOn: left.map(dayOfMail).toSorted().at(-1) ?? null,
    reminders: Math.max(0, ...reminders),
  };
}

/** A mail that came back says nothing once the address has changed: then it is as if there had been none. */
function invitedOf({ email }: InvitationWithMail, [latest]: readonly PastMail[]): MailStanding['invited'] {
  if (latest === undefined) return 'never';
  if (isUnderWay(latest)) return 'yes';
  return latest.address.toLowerCase() === email.toLowerCase() ? 'bad-address' : 'never';
}

/** On its way or there, as far as anybody knows. */
export function isUnderWay({ state }: PastMail): boolean {
  return state !== 'refused' && state !== 'bounced' && state !== 'cancelled';
}

/** How many people they are for: who is invited for two organisations gets one mail for both. */
export function peopleIn(invitations: readonly InvitationWithMail[]): number {
  return new Set(invitations.map(({ personId }) => personId)).size;
}

function firstDay(mails: readonly PastMail[]): string | null {
  return mails.map(dayOfMail).toSorted()[0] ?? null;
}

function dayOfMail({ sent_at, created_at }: PastMail): string {
  return dayOf(sent_at ?? created_at);
}
