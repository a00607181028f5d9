import type { MailId, MunicipalityId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { OutboxBody, OutboxDetailBody, OutboxMailBody } from '../contract/mail.ts';
import { shownState } from '../db/mailings.ts';
import { countOutbox, type OutboxMail, selectMailedInvitations, selectOutbox, selectOutboxMail } from '../db/outbox.ts';
import type { Deps } from '../deps.ts';
import { linksOf } from '../mail/links.ts';
import { renderHtml, renderText } from '../mail/render.ts';
import { formatMailbox, senderOf } from '../mail/sender.ts';

export async function outboxBody({ db, mailer }: Deps, municipalityId: MunicipalityId): Promise<OutboxBody> {
  const mails = await selectOutbox(db, municipalityId);
  const total = await countOutbox(db, municipalityId);
  return { transport: mailer.transport, mails: mails.map(outboxMailBody), total };
}

/** A mail with its links, as its reader got it; throws `mail.unknown`. */
export async function outboxDetailBody(
  deps: Deps,
  municipalityId: MunicipalityId,
  id: MailId,
): Promise<OutboxDetailBody> {
  const mail = await selectOutboxMail(deps.db, municipalityId, id);
  if (mail === undefined) throw refuse('mail.unknown', {});
  const links = linksOf(deps, await selectMailedInvitations(deps.db, municipalityId, id, mail.waveId), mail);
  const preview = {
    from: formatMailbox(senderOf(deps.config.mail, mail.municipality)),
    to: formatMailbox(mail),
    subject: mail.subject,
    text: renderText(mail, links),
    html: renderHtml(mail, links, mail.locale),
  };
  return { ...outboxMailBody(mail), transport: deps.mailer.transport, preview };
}

function outboxMailBody(mail: OutboxMail): OutboxMailBody {
  const { id, kind, name: person, address, subject, coalition, wave, fault } = mail;
  return {
    ...{ id, kind, state: shownState(mail.state), person, address, subject, coalition, wave },
    createdAt: mail.created_at.toISOString(),
    sentAt: mail.sent_at?.toISOString() ?? null,
    fault,
  };
}
