import { useEffect, useRef } from 'react';
import type { InvitationBody, ReceiptBody } from '../../api/contract/invitations.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { lastDayOf, momentOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import { ClosingNotice } from './ClosingNotice.tsx';
import { Overview } from './Overview.tsx';
import { useClosing } from './use-closing.ts';

type Props = {
  readonly invitation: InvitationBody;
  readonly receipt: ReceiptBody;
  /** Something was changed after submitting and not submitted again. */
  readonly hasUnsent: boolean;
  readonly onChange: () => void;
};

/** The proof that the answers were stored, and whether they can still change. */
export function Receipt({ invitation, receipt, hasUnsent, onChange }: Props) {
  const { receipt: texts } = useTexts();
  const { locale } = useLocale();
  const { wave, changeable, proxy } = invitation;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const { phase } = useClosing(invitation);
  // Of confidential answers no time is kept; those have a page of their own.
  const at = receipt.submittedAt === null ? '' : momentOf(locale, receipt.submittedAt);
  const isOpen = wave.state === 'open' && (phase === 'far' || phase === 'soon');
  const canFinish = phase === 'grace' && hasUnsent;
  const canChange = (isOpen || canFinish) && changeable;
  return (
    <div className="ss-stack ss-stack--large ss-narrow">
      <Heading level={1} ref={title} tabIndex={-1}>
        {texts.title}
      </Heading>
      {proxy && (
        <Alert kind="info">
          {texts.proxy(proxy, at)} {canChange && texts.proxyChange}
        </Alert>
      )}
      <dl className="ss-card ss-receipt">
        <div>
          <dt>{texts.at}</dt>
          <dd>{at}</dd>
        </div>
        <div>
          <dt>{texts.number}</dt>
          <dd>
            <code>{receipt.id}</code>
          </dd>
        </div>
        <div>
          <dt>{texts.digest}</dt>
          <dd>
            <code>{receipt.digest}</code>
            <span className="ss-small ss-soft">{texts.digestHelp}</span>
          </dd>
        </div>
      </dl>
      {canFinish && <ClosingNotice invitation={invitation} />}
      {canChange && hasUnsent && <Alert kind="warning">{proxy ? texts.proxyUnsent : texts.unsent}</Alert>}
      <Paragraph>
        {canChange && isOpen ? texts.changeable(lastDayOf(locale, wave.closesAt)) : isOpen ? texts.final : texts.closed}
      </Paragraph>
      <div className="ss-row ss-no-print">
        {canChange && <Button onClick={onChange}>{hasUnsent ? texts.resume : texts.change}</Button>}
        <Button look="subtle" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
      <section className="ss-stack">
        <Heading level={2}>{texts.next}</Heading>
        <Paragraph>{texts.nextText}</Paragraph>
        <Overview invitation={invitation} />
      </section>
    </div>
  );
}
