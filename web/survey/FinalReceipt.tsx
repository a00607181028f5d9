import { useEffect, useRef } from 'react';
import type { ReceiptBody } from '../../api/contract/invitations.ts';
import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import { removeLocalCopies } from './local-copy.ts';

type Props = {
  readonly token: string;
  /** Null when the link is opened again: the server does not know the number either. */
  readonly receipt: ReceiptBody | null;
};

/** Confidential answers were received: nothing can be shown or changed, and nothing of them stays on this device. */
export function FinalReceipt({ token, receipt }: Props) {
  const { receipt: texts, confidential } = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    removeLocalCopies(token);
  }, [token]);
  return (
    <div className="ss-stack ss-stack--large ss-narrow">
      <Heading level={1} ref={title} tabIndex={-1}>
        {texts.title}
      </Heading>
      {receipt && (
        <dl className="ss-card ss-receipt">
          <div>
            <dt>{texts.number}</dt>
            <dd>
              <code>{receipt.id}</code>
              <span className="ss-small ss-soft">{confidential.number}</span>
            </dd>
          </div>
        </dl>
      )}
      <Paragraph>{confidential.kept}</Paragraph>
      {receipt && (
        <div className="ss-row ss-no-print">
          <Button look="subtle" onClick={() => window.print()}>
            {texts.print}
          </Button>
        </div>
      )}
      <section className="ss-stack">
        <Heading level={2}>{texts.next}</Heading>
        <Paragraph>{texts.nextText}</Paragraph>
      </section>
    </div>
  );
}
