import type { InvitationId, MailId, MailingId, PersonId } from '../../survey/id.ts';
import type { MailingKind, MailKind } from '../../survey/mail.ts';
import { reasonNotToInvite } from '../../survey/reminders.ts';
import { selectCoalition } from '../db/coalitions.ts';
import type { Queries } from '../db/connect.ts';
import { selectTemplates } from '../db/mail-wishes.ts';
import { insertMail, insertMailing } from '../db/mailings.ts';
import type { MailingRow, WaveRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { buildBody } from '../mail/body.ts';
import { lastDayOf } from './days.ts';
import { followMail, type InvitationWithMail, standingsOf } from './mail-standing.ts';
import { templateOf } from './mail-templates.ts';
import { stateOfRow } from './wave-state.ts';

/** What is to be sent, by whom or what, and not before when. */
export type WantedMailing = Pick<MailingRow, 'cause' | 'due_on' | 'contact' | 'created_by'> & {
  readonly kind: MailingKind;
  readonly notBefore: Date;
  /** Until when can be answered, when that is not until the wave closes. */
  readonly until?: Date;
};

/** The waves that have not closed, among which the one that is mailed about; the caller keeps them as they are. */
export type MailScope = { readonly wave: WaveRow; readonly unclosed: readonly WaveRow[] };

/**
 * Queues one mail for each person of these invitations, with all of them in it. An invitation mail has as well the
 * person's invitations for the municipality's other open waves that were not mailed yet: one mail in place of several.
 * The caller holds the lock on mail.
 */
export async function queueMailing(
  deps: Deps,
  db: Queries,
  { wave, unclosed }: MailScope,
  wanted: WantedMailing,
  chosen: readonly InvitationWithMail[],
): Promise<MailingId> {
  const id = deps.uuid() as MailingId;
  const { kind, notBefore, until, ...cause } = wanted;
  const key = { municipality_id: wave.municipality_id, id, wave_id: wave.id };
  await insertMailing(db, { ...key, kind, ...cause, created_at: deps.now() });
  const write = await writerOf(db, wave, wanted);
  const elsewhere = unclosed.filter((one) => one.id !== wave.id && stateOfRow(one, deps.now()) === 'open');
  const others = kind === 'invitation' ? await uninvitedIn(db, elsewhere) : new Map<PersonId, InvitationWithMail[]>();
  for (const [personId, mine] of Map.groupBy(chosen, (one) => one.personId)) {
    const about = [...mine, ...(others.get(personId) ?? [])].map((one) => roundOf(one, kind));
    const ids = {
      municipality_id: wave.municipality_id,
      id: deps.uuid() as MailId,
      mailing_id: id,
      person_id: personId,
    };
    await insertMail(db, { ...ids, ...write(mine), created_at: deps.now(), not_before: notBefore }, about);
  }
  return id;
}

/** Writes the mail for the invitations of one person. */
async function writerOf(db: Queries, wave: WaveRow, { kind, contact, until = wave.closes_at }: WantedMailing) {
  const coalition = await selectCoalition(db, wave.municipality_id, wave.coalition_id);
  const changed = await selectTemplates(db, wave.municipality_id, wave.id);
  const about = { coalition: coalition?.name ?? '', wave: wave.name, lastDay: lastDayOf(until), contact };
  return (mine: readonly InvitationWithMail[]) => {
    const [{ person: name, email: address, locale, municipality }] = mine as [InvitationWithMail];
    const organisations = mine.map(({ organisation }) => organisation);
    const mailKind = mailKindOf(kind, mine);
    const template = templateOf(changed, { kind: mailKind, locale });
    const to = { name, municipality, organisations, ...about };
    return { name, address, locale, kind: mailKind, ...buildBody({ ...template, kind: mailKind }, locale, to) };
  };
}

function mailKindOf(kind: MailingKind, mine: readonly InvitationWithMail[]): MailKind {
  if (kind !== 'reminder') return kind;
  return mine.some(({ progress }) => progress === 'started') ? 'reminder-started' : 'reminder-not-started';
}

async function uninvitedIn(db: Queries, waves: readonly WaveRow[]): Promise<Map<PersonId, InvitationWithMail[]>> {
  const uninvited: InvitationWithMail[] = [];
  for (const wave of waves) {
    const standings = standingsOf(await followMail(db, wave));
    for (const [one, standing] of standings) if (reasonNotToInvite(standing, false) === null) uninvited.push(one);
  }
  return Map.groupBy(uninvited, ({ personId }) => personId);
}

function roundOf(
  { id, mails }: InvitationWithMail,
  kind: MailingKind,
): {
  invitation_id: InvitationId;
  kind: MailingKind;
  round: number;
} {
  const rounds = mails.filter((mail) => mail.kind === kind).map(({ round }) => round);
  return { invitation_id: id, kind, round: Math.max(0, ...rounds) + 1 };
}
