import type { MailId, MailingId } from '../../survey/id.ts';
import { checkTemplate } from '../../survey/mail-template.ts';
import { refuse } from '../../survey/problem.ts';
import type { NewPreviewBody, PreviewBody } from '../contract/mail.ts';
import { selectCoalition } from '../db/coalitions.ts';
import { selectConversation } from '../db/conversations.ts';
import { type Invitation, selectInvitations } from '../db/invitations.ts';
import { insertMail, insertMailing } from '../db/mailings.ts';
import type { Municipality } from '../db/municipalities.ts';
import type { WaveRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { buildBody } from '../mail/body.ts';
import { linksOf } from '../mail/links.ts';
import { renderHtml, renderText } from '../mail/render.ts';
import { formatMailbox, senderOf } from '../mail/sender.ts';
import { mailTextsOf } from '../texts/mail.ts';
import { lastDayOf } from './days.ts';
import type { Sender } from './send-mailing.ts';

/** Who asks to see a mail. */
export type Asker = Sender & { readonly name: string; readonly municipality: Municipality };

/**
 * A template as somebody would get it: whom the body names, else the first who is invited, else, as long as nobody is, the
 * asker. Throws what `checkTemplate` throws, or `request.invalid` for an invitation that the wave does not have.
 */
export async function previewMail(
  deps: Deps,
  asker: Asker,
  wave: WaveRow,
  wanted: NewPreviewBody,
): Promise<PreviewBody> {
  const { invitation, mail } = await writeFor(deps, asker, wave, wanted);
  const { locale } = wanted;
  const coalition = (await selectCoalition(deps.db, wave.municipality_id, wave.coalition_id))?.name ?? '';
  const mailed = invitation === undefined ? [] : [{ ...invitation, coalition }];
  const links = linksOf(deps, mailed, wanted);
  const { person: name, email: address } = invitation ?? { person: asker.name, email: asker.email };
  return {
    from: formatMailbox(senderOf(deps.config.mail, asker.municipality.name)),
    to: formatMailbox({ name, address }),
    subject: mail.subject,
    text: renderText(mail, links),
    html: renderHtml(mail, links, locale),
  };
}

/** Queues such a mail for the asker, with links that open nothing; throws the same as `previewMail`. */
export async function sendTestMail(deps: Deps, asker: Asker, wave: WaveRow, wanted: NewPreviewBody): Promise<void> {
  const { mail, contact } = await writeFor(deps, asker, wave, wanted);
  const texts = mailTextsOf(wanted.locale);
  const id = deps.uuid() as MailingId;
  const now = deps.now();
  await deps.db.transaction().execute(async (db) => {
    const cause = { kind: 'test', cause: 'coordinator', due_on: null, contact, created_by: asker.userId } as const;
    await insertMailing(db, { municipality_id: wave.municipality_id, id, wave_id: wave.id, ...cause, created_at: now });
    const row = {
      ...{ municipality_id: wave.municipality_id, id: deps.uuid() as MailId, mailing_id: id, person_id: null },
      ...({ name: asker.name, address: asker.email, locale: wanted.locale, kind: 'test' } as const),
      ...{ subject: texts.testSubject(mail.subject), body: `${texts.test}\n\n${mail.body}` },
      ...{ created_at: now, not_before: now },
    };
    await insertMail(db, row, []);
  });
  deps.jobs.wake('send-mails');
}

async function writeFor(deps: Deps, asker: Asker, wave: WaveRow, wanted: NewPreviewBody) {
  checkTemplate(wanted, wanted.locale);
  const invitation = pick(await selectInvitations(deps.db, wave.municipality_id, wave.id), wanted);
  const coalition = await selectCoalition(deps.db, wave.municipality_id, wave.coalition_id);
  const contact = deps.config.mail.replyTo ?? asker.email;
  const municipality = asker.municipality.name;
  const round = wanted.kind === 'reply' ? await selectConversation(deps.db, wave.municipality_id, wave.id) : undefined;
  const mail = buildBody(wanted, wanted.locale, {
    name: invitation?.person ?? asker.name,
    organisations: [invitation?.organisation ?? municipality],
    coalition: coalition?.name ?? '',
    wave: wave.name,
    municipality,
    lastDay: lastDayOf(round?.reply_until ?? wave.closes_at),
    contact,
  });
  return { invitation, mail, contact };
}

function pick(invitations: readonly Invitation[], { invitationId, kind }: NewPreviewBody): Invitation | undefined {
  if (invitationId === null)
    return kind === 'reply' ? invitations.find(({ role }) => role === 'partner') : invitations[0];
  const chosen = invitations.find(({ id }) => id === invitationId);
  if (chosen === undefined) throw refuse('request.invalid', { field: 'invitationId' });
  return chosen;
}
