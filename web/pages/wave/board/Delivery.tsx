import { useRef } from 'react';
import type { MailingBody, WaveMailBody } from '../../../../api/contract/mail.ts';
import { pages } from '../../../../api/contract/paths.ts';
import { Alert } from '../../../components/Alert.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { useTexts } from '../../../texts/texts.ts';

type Props = {
  readonly mail: WaveMailBody;
  /** Before the first day, mails only wait. */
  readonly isSending: boolean;
};

/** The mails that are on their way, how far they are, and whether they leave the house at all. */
export function Delivery({ mail, isSending }: Props) {
  const { board: texts } = useTexts();
  return (
    <>
      {mail.transport === 'outbox' && (
        <Alert kind="info">
          <p>{texts.noServer}</p>
          <p>
            <RouteLink to={pages.outbox()}>{texts.toOutbox}</RouteLink>
          </p>
        </Alert>
      )}
      {isSending && <Sending mailings={mail.mailings} />}
    </>
  );
}

/** Seen to move on, but said aloud only when it is over: forty mails are not forty announcements. */
function Sending({ mailings }: Pick<WaveMailBody, 'mailings'>) {
  const { board: texts } = useTexts();
  const followed = useRef<ReadonlySet<string>>(new Set());
  const moving = mailings.filter((mailing) => waitingOf(mailing) > 0);
  if (moving.length > 0) followed.current = new Set(moving.map(({ id }) => id));
  const shown = mailings.filter(({ id }) => followed.current.has(id));
  const total = sumOf(shown, ({ total }) => total);
  const done = total - sumOf(shown, waitingOf);
  const sent = sumOf(shown, ({ states }) => states.sent);
  return (
    <>
      {moving.length > 0 && (
        <div className="ss-sending">
          <p>{texts.sent(done, total)}</p>
          <progress max={total} value={done} aria-label={texts.sending} />
        </div>
      )}
      <p role="status" className="ss-soft">
        {shown.length > 0 &&
          moving.length === 0 &&
          (sent === total ? texts.sentAll(total) : texts.sentSome(sent, total))}
      </p>
    </>
  );
}

function waitingOf({ states }: MailingBody): number {
  return states.queued + states.sending;
}

function sumOf(mailings: readonly MailingBody[], count: (mailing: MailingBody) => number): number {
  return mailings.reduce((sum, mailing) => sum + count(mailing), 0);
}
