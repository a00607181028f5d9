import type { MunicipalityId } from '../../survey/id.ts';
import { noteBounced } from '../db/mail-claims.ts';
import { selectMunicipality } from '../db/municipalities.ts';
import type { Deps } from '../deps.ts';
import { type Bounce, readBounce } from '../mail/bounce.ts';
import { readMailbox } from '../mail/mailbox.ts';
import type { ImapSettings } from '../mail/settings.ts';

/** Reads the mailbox for mails of ours that came back; one that is only late is read and no more. */
export async function readBounces(deps: Deps, settings: ImapSettings): Promise<void> {
  const municipality = await selectMunicipality(deps.db);
  if (municipality === undefined) return;
  await readMailbox(settings, async (source) => {
    const bounce = await readBounce(source);
    if (bounce === null) return false;
    return !bounce.isFinal || (await note(deps, municipality.id, bounce));
  });
}

/** Returns false when it was about no mail of ours. */
async function note(deps: Deps, municipalityId: MunicipalityId, { mailIds, reason }: Bounce): Promise<boolean> {
  for (const mailId of mailIds) {
    if (!(await noteBounced(deps.db, municipalityId, mailId, reason, deps.now()))) continue;
    deps.log.info({ mail: mailId, state: 'bounced' }, 'mail');
    return true;
  }
  return false;
}
