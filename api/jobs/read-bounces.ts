import { noteBounced } from '../db/mail-claims.ts';
import { selectMunicipality } from '../db/municipalities.ts';
import type { Deps } from '../deps.ts';
import { readBounce } from '../mail/bounce.ts';
import { readMailbox } from '../mail/mailbox.ts';
import type { ImapSettings } from '../mail/settings.ts';

/** Reads the mailbox for mails of ours that came back; one that is only late is read and no more. */
export async function readBounces(deps: Deps, settings: ImapSettings): Promise<void> {
  const municipality = await selectMunicipality(deps.db);
  if (municipality === undefined) return;
  await readMailbox(settings, async (source) => {
    const bounce = await readBounce(source);
    if (bounce === null) return false;
    if (!bounce.isFinal) return true;
    const { mailId, reason } = bounce;
    const isOurs = await noteBounced(deps.db, municipality.id, mailId, reason, deps.now());
    if (isOurs) deps.log.info({ mail: mailId, state: 'bounced' }, 'mail');
    return isOurs;
  });
}
