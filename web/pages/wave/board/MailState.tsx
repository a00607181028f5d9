import type { WaveMailBody } from '../../../../api/contract/mail.ts';
import { pages } from '../../../../api/contract/paths.ts';
import type { WaveInvitationBody } from '../../../../api/contract/waves.ts';
import { isAwaited } from '../../../../survey/invitation.ts';
import { Icon } from '../../../components/Icon.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { shortMomentOf } from '../../../dates.ts';
import { useLocale } from '../../../locale.tsx';
import type { BoardTexts } from '../../../texts/board-nl.ts';
import { useTexts } from '../../../texts/texts.ts';
import { stageOf } from './stage.ts';
import { troubleOf } from './trouble.ts';

type Props = { readonly invitation: WaveInvitationBody; readonly transport: WaveMailBody['transport'] };

/** What became of somebody's invitation by mail, what to do when it did not arrive, and their reminders. */
export function MailState({ invitation, transport }: Props) {
  const { board: texts } = useTexts();
  const { locale } = useLocale();
  const { state, at, fault, reminders, remindedAt, optedOut } = invitation.mail;
  const trouble = stageOf(invitation) === 'action' ? troubleOf(invitation.mail) : null;
  const moment = at && state !== 'queued' && state !== 'sending' ? shortMomentOf(locale, at) : '';
  return (
    <div className="ss-mail-state">
      <span className={trouble ? 'ss-mail-state__trouble' : undefined}>
        {trouble && <Icon name="warning" />}
        {wordOf(invitation, transport, texts)} {moment}
      </span>
      {trouble && <p>{texts.troubles[trouble]}</p>}
      {(trouble === 'address' || trouble === 'unknown') && (
        <RouteLink to={pages.addressBook()}>{texts.toAddressBook}</RouteLink>
      )}
      {trouble && fault && <p className="ss-soft">{texts.serverSaid(fault)}</p>}
      {remindedAt && reminders > 0 && (
        <span className="ss-soft">{texts.reminded(reminders, shortMomentOf(locale, remindedAt))}</span>
      )}
      {optedOut && <span className="ss-soft">{texts.optedOut}</span>}
    </div>
  );
}

/** Without a mail server a mail is put ready; and who has answered does not wait for one. */
function wordOf(invitation: Props['invitation'], transport: Props['transport'], texts: BoardTexts): string {
  const { mail } = invitation;
  if (mail.state === 'sent' && transport === 'outbox') return texts.putReady;
  return mail.state === 'not-sent' && !isAwaited(invitation) ? texts.neverSent : texts.states[mail.state];
}
