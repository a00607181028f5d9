import { useRef } from 'react';
import type { MailingBody, WaveMailBody } from '../../../../api/contract/mail.ts';
import { useTexts } from '../../../texts/texts.ts';

/** Seen to move on, but said aloud only when it is over: forty mails are not forty announcements. */
export function Sending({ mailings, transport }: Pick<WaveMailBody, 'mailings' | 'transport'>) {
  const { board: texts } = useTexts();
  const followed = useRef<ReadonlySet<string>>(new Set());
  const moving = mailings.filter((mailing) => waitingOf(mailing) > 0);
  if (moving.length > 0) followed.current = new Set(moving.map(({ id }) => id));
  const shown = mailings.filter(({ id }) => followed.current.has(id));
  const total = sumOf(shown, ({ total }) => total);
  const done = total - sumOf(shown, waitingOf);
  const isOver = shown.length > 0 && moving.length === 0;
  const sent = sumOf(shown, ({ states }) => states.sent);
  return (
    <>
      {moving.length > 0 && (
        <div className="ss-sending">
          <p>{transport === 'outbox' ? texts.ready(done, total) : texts.sent(done, total)}</p>
          <progress max={total} value={done} aria-label={texts.sending} />
        </div>
      )}
      <p role="status" className="ss-soft">
        {isOver && transport === 'outbox' && texts.ready(sent, total)}
        {isOver && transport === 'smtp' && (sent === total ? texts.sentAll(total) : texts.sentSome(sent, total))}
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
