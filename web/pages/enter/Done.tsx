import { useEffect, useRef } from 'react';
import type { ReceiptBody } from '../../../api/contract/invitations.ts';
import { pages } from '../../../api/contract/paths.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { momentOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly waveId: string; readonly person: string; readonly receipt: ReceiptBody };

/** The proof that entered answers were stored, and the way back. */
export function Done({ waveId, person, receipt }: Props) {
  const { paper } = useTexts();
  const texts = paper.entering;
  const { locale } = useLocale();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <section className="ss-card ss-card--accent ss-stack ss-narrow" aria-labelledby="bewaard">
      <Heading level={2} id="bewaard" ref={title} tabIndex={-1}>
        {texts.doneTitle}
      </Heading>
      <Paragraph>
        {texts.done(person, receipt.submittedAt === null ? '' : momentOf(locale, receipt.submittedAt))}
      </Paragraph>
      <Paragraph className="ss-soft ss-small">
        {texts.number}: <code>{receipt.id}</code>
      </Paragraph>
      <div>
        <RouteLink to={pages.wave(waveId)} look="primary">
          {texts.back}
        </RouteLink>
      </div>
    </section>
  );
}
