import { useParams } from 'react-router';
import type { OutboxDetailBody } from '../../api/contract/mail.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { Load } from '../components/Load.tsx';
import { MailView } from '../components/MailView.tsx';
import { Page } from '../components/Page.tsx';
import { momentOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/texts.ts';
import { MailBadge } from './outbox/MailBadge.tsx';

/** One mail, as its reader gets it, and what became of it. */
export function OutboxMailPage() {
  const { mailId = '' } = useParams();
  return <Load<OutboxDetailBody> path={paths.outboxMail(mailId)}>{(mail) => <OutboxMail mail={mail} />}</Load>;
}

function OutboxMail({ mail }: { readonly mail: OutboxDetailBody }) {
  const { mail: texts } = useTexts();
  const { locale } = useLocale();
  const words = texts.outbox;
  return (
    <Page
      title={mail.subject}
      crumbs={[{ to: pages.outbox(), name: words.back }]}
      beside={<MailBadge state={mail.state} transport={mail.transport} />}
    >
      <dl className="ss-facts">
        <div>
          <dt>{words.kind}</dt>
          <dd>{texts.kinds[mail.kind]}</dd>
        </div>
        <div>
          <dt>{words.wave}</dt>
          <dd>
            {mail.coalition}, {mail.wave}
          </dd>
        </div>
        <div>
          <dt>{words.when}</dt>
          <dd>{momentOf(locale, mail.sentAt ?? mail.createdAt)}</dd>
        </div>
        {mail.fault && (
          <div>
            <dt>{words.serverSaid}</dt>
            <dd>{mail.fault}</dd>
          </div>
        )}
      </dl>
      <section className="ss-stack ss-narrow" aria-label={mail.subject}>
        <p className="ss-soft ss-small">{words.linkCare}</p>
        <MailView mail={mail.preview} />
      </section>
    </Page>
  );
}
