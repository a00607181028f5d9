import type { OutboxBody } from '../../api/contract/mail.ts';
import { paths } from '../../api/contract/paths.ts';
import { Alert } from '../components/Alert.tsx';
import { Load, type Reload } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { usePolling } from '../components/use-polling.ts';
import { useTexts } from '../texts/texts.ts';
import { Mails } from './outbox/Mails.tsx';

/** Every mail that went out or is about to. */
export function OutboxPage() {
  const { outbox: texts } = useTexts().mail;
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Load<OutboxBody> path={paths.outbox()}>{(outbox, reload) => <Outbox outbox={outbox} reload={reload} />}</Load>
    </Page>
  );
}

function Outbox({ outbox, reload }: { readonly outbox: OutboxBody; readonly reload: Reload }) {
  const { outbox: texts } = useTexts().mail;
  const isSending = outbox.mails.some(({ state }) => state === 'queued' || state === 'sending');
  usePolling(() => reload(true), isSending);
  return (
    <div className="ss-stack">
      {outbox.transport === 'outbox' && (
        <Alert kind="info" title={texts.noServer}>
          {texts.noServerText}
        </Alert>
      )}
      <section className="ss-card ss-stack" aria-label={texts.title}>
        {outbox.mails.length === 0 ? <Paragraph>{texts.empty}</Paragraph> : <Mails outbox={outbox} />}
      </section>
    </div>
  );
}
